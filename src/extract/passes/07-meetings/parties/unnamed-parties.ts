import { BODY_NOUNS, CROWD_NOUNS } from '../../../lexicon/crowd-nouns.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { VERBS_OF_UNNAMED } from '../../../rules/occasions/unnamed-partners.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { stretchEnds } from '../../04-references/modifier-stretch.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import type { Crowd } from '../../06-clauses/crowd.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { findArguments } from '../../06-clauses/find-arguments.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb, type VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { isFromAfar } from '../status/from-afar.ts';
import { isNaming } from '../verbs/naming.ts';
import { isOfOtherTalks } from '../verbs/partner-of-verb.ts';
import type { VerbParties } from '../verbs/verb-parties.ts';
import { partiesOf, uniteParties } from './parties.ts';

/**
 * Meetings of somebody named with people whom nobody names: "X met business leaders", "union leaders were received by X".
 * The party is X, with the countries and organizations that the others belong to.
 */
export interface UnnamedParties extends VerbParties {
  readonly crowd: Crowd;
}

const APART: ReadonlySet<string> = new Set(['each', 'separately', 'individually', 'either']);
/** How far behind a verb its agent or partner may stand, in tokens. */
const MAX_DISTANCE = 14;

/** Peru received twelve prisoners, a group of migrants: who is handed over or taken in by a country or a body is no guest. */
const HANDED_OVER =
  /^(?:prisoners|detainees|hostages|captives|inmates|fugitives|suspects|migrants|refugees|evacuees|deportees|returnees|patients|casualties|wounded|soldiers|troops|fighters|recruits|passengers|tourists|visitors|students|pupils)$/u;
const AMONG_OTHERS = /^, (?:among (?:others|other people)|in turn|separately|for example|for instance) ,(?: the)?$/u;
/** Whether only adverbs stand between the verb and the token. */
const isRightBehind = (words: Words, verb: number, at: number): boolean =>
  words.tokens.slice(verb + 1, at).every((token) => token.pos === 'ADV') ||
  AMONG_OTHERS.test(textIn(words, verb + 1, at));

/** The crowd that the verb governs: its object, or behind one of the prepositions. */
export function crowdBehind(sentence: MeetingSentence, at: number, prepositions: readonly string[]): Crowd | undefined {
  const { words, crowds } = sentence;
  const end = Math.min(clauseEnd(words, at + 1), at + MAX_DISTANCE);
  if (prepositions.includes('')) {
    const object = crowds.find(
      (crowd) => crowd.head > at && crowd.from <= crowd.head && isRightBehind(words, at, Math.max(at + 1, crowd.from)),
    );
    if (object !== undefined) return object;
  }
  for (let index = at + 1; index < end; index += 1) {
    if (prepositions.includes(words.lower[index] ?? ''))
      return crowds.find((crowd) => crowd.from <= index + 1 && crowd.head > index);
    if (isVerb(words, index) && words.lower[index - 1] !== 'to' && words.tokens[index - 1]?.pos !== 'DET')
      return undefined;
  }
  return undefined;
}

/** The crowd that the verb group is said of. */
export function crowdBefore(sentence: MeetingSentence, from: number): Crowd | undefined {
  const { words, crowds } = sentence;
  let at = from;
  if (/^(?:who|which)$/u.test(words.lower[at - 1] ?? '')) at -= 1;
  while (words.tokens[at - 1]?.pos === 'ADV' || words.tokens[at - 1]?.text === ',') at -= 1;
  // Growers, who lose money, met X: the commas enclose what is said of them.
  const isBefore = (crowd: Crowd): boolean =>
    crowd.to === at || (crowd.to < at && stretchEnds(words, crowd.to).includes(at));
  return crowds.find((crowd) => isBefore(crowd) && words.tokens[crowd.from - 1]?.pos !== 'ADP');
}

/** Whether a group of a country or a body is of its people: Czech senators, whom also a Czech minister may meet. */
export const isOfPeople = (words: Words, { phrases, actors }: PhraseGroup): boolean =>
  actors.every((actor) => !actor.startsWith('p')) &&
  phrases.some(({ from, end }) =>
    words.lower.slice(from, end).some((word) => CROWD_NOUNS.has(word) || BODY_NOUNS.has(word)),
  );

/** Whether the verb tells of a meeting with those of a crowd who are named: not what is done from afar, nor who joins others. */
const isOfSomebody = (words: Words, rule: MeetingVerbRule, at: number): boolean =>
  rule.joins !== true &&
  rule.isSupport !== true &&
  // Called in bankers: no call.
  !/^(?:in|on|out|off|away)$/u.test(words.lower[at + 1] ?? '') &&
  !(rule.isOftenAfar === true && isFromAfar(words, at));

/** @returns who meets whom where one side is nobody named; null where that is not so. */
export function partiesWithUnnamed(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
): UnnamedParties | null {
  const { words, groups } = sentence;
  const isOfUnnamed = VERBS_OF_UNNAMED.has(rule.name);
  if (!isOfUnnamed && !(sentence.crowds.some(({ names }) => names.length > 0) && isOfSomebody(words, rule, at)))
    return null;
  const prepositions = group.isPassive ? (rule.passivePartners ?? ['by']) : rule.partners;
  const subject = findAgent(words, groups, group);
  const roleOfOthers = group.isPassive ? rule.subject : rule.partner;
  const roleOfSubject = group.isPassive ? rule.partner : rule.subject;
  if (subject !== null && subject.actors.length > 0) {
    const others = crowdBehind(sentence, at, prepositions);
    // Called several bankers, among them X: whoever is named is called whatever the verb.
    if (others === undefined || !(isOfUnnamed || others.names.length > 0)) return null;
    if (rule.name === 'called' && isNaming(words, others.to)) return null;
    if (rule.barredBy?.test(textIn(words, others.to, others.to + 4)) === true) return null;
    const isOfBody = subject.actors.every((actor) => !actor.startsWith('p'));
    if (rule.name === 'received' && isOfBody && HANDED_OVER.test(words.lower[others.head] ?? '')) return null;
    const parties = uniteParties([
      ...partiesOf(words, subject.phrases, roleOfSubject),
      ...partiesOf(words, others.names.length > 0 ? others.names : others.owners, roleOfOthers),
    ]);
    return { parties, subject, partner: null, crowd: others };
  }
  const crowd = crowdBefore(sentence, group.from);
  if (crowd === undefined || !(isOfUnnamed || crowd.names.length > 0)) return null;
  const partner = findArguments(words, groups, at + 1).find(
    (one) => prepositions.includes(one.preposition) && !isOfOtherTalks(words, at, one),
  )?.group;
  if (partner === undefined || partner.actors.length === 0) return null;
  const isPronoun = words.tokens[crowd.head]?.pos === 'PRON';
  if (isPronoun && !partner.actors.some((actor) => actor.startsWith('p'))) return null;
  // Mediators saw each of them, the pope telephoned both: A and B were not there together.
  const isEach = rule.medium === 'PHONE' || words.lower.slice(at + 1, partner.to + 4).some((word) => APART.has(word));
  if (isEach && partner.actors.length > 1) return null;
  const parties: readonly Party[] = uniteParties([
    ...partiesOf(words, crowd.names.length > 0 ? crowd.names : crowd.owners, roleOfSubject),
    ...partiesOf(words, partner.phrases, roleOfOthers),
  ]);
  return { parties, subject: null, partner: null, crowd };
}
