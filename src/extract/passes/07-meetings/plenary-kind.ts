import type { MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import type { Words } from '../03-names/words.ts';
import type { Crowd } from '../06-clauses/find-crowds.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';

/**
 * What a meeting is by those who met: ministers of several countries hold a ministerial, heads of three states or more a
 * summit. Two ministers who meet each other hold a meeting.
 */
const MINISTERS = /\bministers\b/u;
const HEADS = /\b(?:presidents|leaders|premiers|prime ministers|heads of (?:state|government))\b/u;
const MIN_SIDES = 3;
const PLENARY_RULES: ReadonlySet<string> = new Set(['met', 'gathered']);

/** @returns the kind, or null where the subject tells none. */
export function plenaryKindOf(words: Words, rule: string, subject: PhraseGroup | null): MeetingKind | null {
  if (subject === null || subject.actors.length < MIN_SIDES || !PLENARY_RULES.has(rule)) return null;
  const [first] = subject.phrases;
  if (first === undefined || first.kind === 'pronoun') return null;
  const text = words.lower.slice(first.from, first.to).join(' ');
  if (HEADS.test(text)) return 'SUMMIT';
  return MINISTERS.test(text) ? 'MINISTERIAL' : null;
}

/** Ministers as such; a head of government's own are told by their owner: met his ministers. */
const CROWD_OF_MINISTERS =
  /^(?!his|her|their|its|cabinet|senior).*\b(?:foreign|finance|defen[cs]e|interior|trade|economy|energy|oil|health|justice|agriculture|environment|culture|transport|education|labou?r|fisheries|water) ministers\b/u;
const CROWD_OF_HEADS =
  /\b(?:presidents|premiers|prime ministers|monarchs|heads of (?:state|government)|(?:world|african|european|asian|arab|gulf|nordic|baltic|balkan|caribbean|pacific|latin american|central asian|regional|eu|nato|g7|g20) leaders|leaders (?:of|from) (?:the )?(?:\S+ ){0,2}(?:countries|nations|states))\b/u;

/** @returns what a meeting with the crowd is: with foreign ministers a ministerial; null where the crowd tells none. */
export function kindOfCrowd(words: Words, crowd: Crowd, kind: MeetingKind): MeetingKind | null {
  if (kind !== 'MEETING') return null;
  const text = words.lower.slice(crowd.from, crowd.to).join(' ');
  if (CROWD_OF_HEADS.test(text)) return 'SUMMIT';
  return CROWD_OF_MINISTERS.test(text) ? 'MINISTERIAL' : null;
}
