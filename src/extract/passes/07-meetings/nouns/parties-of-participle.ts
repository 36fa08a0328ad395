import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { findNounRule } from './noun-use.ts';

/** How far behind the noun a participle may stand, in tokens. */
const MAX_REACH = 25;

const ROLES: Readonly<Record<string, Party['role']>> = {
  mediated: 'MEDIATOR',
  brokered: 'MEDIATOR',
  facilitated: 'HOST',
  hosted: 'HOST',
  'co-hosted': 'HOST',
  chaired: 'HOST',
  'co-chaired': 'HOST',
  convened: 'ORGANIZER',
  organized: 'ORGANIZER',
  organised: 'ORGANIZER',
};

const PARTICIPLES = new WordClass([...Object.keys(ROLES), 'led', 'given', 'delivered', 'attended']);

/** What a participle says of who follows its `by`; null where it tells of no party. */
function roleOf(word: string, rule: MeetingNounRule, isDefinite: boolean): Party['role'] | null {
  if (word === 'led' || word === 'given' || word === 'delivered')
    return rule.kind === 'BRIEFING' ? 'BRIEFER' : 'PARTICIPANT';
  if (word === 'attended') return isDefinite ? null : 'PARTICIPANT';
  return ROLES[word] ?? null;
}

/** A meeting that A and B had scheduled, talks which the two were to hold. */
const ARRANGED =
  /^(?:had|have|has|were|was|are|is)? ?(?:\S+ )?(?:scheduled|planned|arranged|agreed|pencill?ed|booked|held|to hold|to have|to have held|due to hold|set up|lined up)\b/u;

/** @returns the several people by whom the relative clause behind the noun says it was arranged. */
function partiesOfRelative({ words, groups }: MeetingSentence, noun: number): readonly Party[] {
  if (!/^(?:that|which)$/u.test(words.lower[noun + 1] ?? '')) return [];
  const group = groups.find((one) => one.from === noun + 1 || one.from === noun + 2);
  if (group === undefined || group.actors.length < 2 || !group.actors.every((actor) => actor.startsWith('p')))
    return [];
  const behind = textIn(words, group.to, group.to + 6);
  return ARRANGED.test(behind) ? partiesOf(words, group.phrases, 'PARTICIPANT') : [];
}

/**
 * `, led by General X`, `mediated by Qatar`: who did what to the meeting. Who attended one that is known is found with
 * those who joined it.
 */
export function partiesOfParticiple(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  { noun, isDefinite }: NounPhrase,
): readonly Party[] {
  const { words, groups } = sentence;
  const parties: Party[] = [...partiesOfRelative(sentence, noun)];
  if (!PARTICIPLES.isIn(words)) return parties;
  for (let at = noun + 1; at < Math.min(words.tokens.length, noun + MAX_REACH); at += 1) {
    const word = words.lower[at] ?? '';
    // During his visit, Lund attended a briefing led by X: what stands behind the comma is not of the visit.
    if (rule.kind === 'VISIT' && word === ',' && words.tokens[at + 1]?.pos !== 'VERB') break;
    // The ministers of the forum, who met and recalled a summit hosted by X: of the noun before it.
    if (at > noun + 1 && (/^(?:who|whom|whose)$/u.test(word) || findNounRule(sentence, at) !== null)) break;
    const role = roleOf(word, rule, isDefinite);
    if (role === null || words.lower[at + 1] !== 'by') continue;
    const group = groups.find((one) => one.from > at + 1 && one.from <= at + 3);
    if (group === undefined) continue;
    parties.push(...partiesOf(words, group.phrases, role));
    // Hosted by A and co-chaired by B: one more participle, and nothing else between.
    const joint = words.lower[group.to] === ',' ? group.to + 1 : group.to;
    if (words.lower[joint] !== 'and') break;
    at = joint;
  }
  return uniteParties(parties);
}
