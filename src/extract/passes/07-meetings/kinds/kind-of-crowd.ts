import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import type { Crowd } from '../../06-clauses/crowd.ts';

/** What a meeting is by people whom nobody names. */

/** Ministers as such; a head of government's own are told by their owner: met his ministers. */
const CROWD_OF_MINISTERS =
  /^(?!his|her|their|its|cabinet|senior).*\b(?:foreign|finance|defen[cs]e|interior|trade|economy|energy|oil|health|justice|agriculture|environment|culture|transport|education|labou?r|fisheries|water) ministers\b/u;
const CROWD_OF_HEADS =
  /\b(?:presidents|premiers|prime ministers|monarchs|heads of (?:state|government)|(?:world|african|european|asian|arab|gulf|nordic|baltic|balkan|caribbean|pacific|latin american|central asian|regional|eu|nato|g7|g20) leaders|leaders (?:of|from) (?:the )?(?:\S+ ){0,2}(?:countries|nations|states))\b/u;

/** The premiers of the 16 states, provincial premiers: of one country. */
const OF_STATES =
  /\b(?:state|provincial|territorial) premiers\b|\bpremiers (?:of|from) (?:the |all )?(?:\S+ )?(?:states|provinces|länder|territories)\b/u;

/** Whoever is sent to bargain: negotiators of both sides, technical teams. */
export const BARGAINERS = new GatedPattern(
  /\b(?:negotiators|negotiating (?:teams?|delegations?|parties)|technical (?:teams?|experts|delegations?)|bargaining (?:teams?|committees?))\b/u,
);

/** @returns what a meeting with the crowd is: with foreign ministers a ministerial; null where the crowd tells none. */
export function kindOfCrowd(words: Words, crowd: Crowd, kind: MeetingKind): MeetingKind | null {
  if (kind !== 'MEETING') return null;
  const text = textIn(words, crowd.from, crowd.to);
  if (CROWD_OF_HEADS.test(text) && !OF_STATES.test(text)) return 'SUMMIT';
  if (BARGAINERS.matches(words, text)) return 'NEGOTIATION';
  return CROWD_OF_MINISTERS.test(text) ? 'MINISTERIAL' : null;
}
