import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import { findAntecedent, prepositionOfWhom } from '../../06-clauses/find-antecedent.ts';
import { type Argument, findArguments } from '../../06-clauses/find-arguments.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { isOfPeople } from '../parties/unnamed-parties.ts';
import { verbAfterNoun } from '../status/verbs-of-noun.ts';
import { isOfOtherNoun } from './is-of-other-noun.ts';

/** What may stand between the noun and its parties: talks held in Oslo with X. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'held scheduled planned set chaired hosted attended led given delivered convened organised organized mediated brokered arranged'.split(
    ' ',
  ),
);

/** How many auxiliaries may stand between the noun and the participle said of it. */
const MAX_AUXILIARIES = 5;

/** A meeting has been scheduled for Friday between A and B: the sides behind the participle. */
function partsBehindVerb({ words, groups }: MeetingSentence, noun: number): readonly Argument[] {
  const verb = words.tokens.findIndex((token, at) => at > noun && token.pos === 'VERB');
  if (verb === -1 || verb - noun > MAX_AUXILIARIES || !PARTICIPLES.has(words.lower[verb] ?? '')) return [];
  return findArguments(words, groups, verb + 1).filter(({ preposition }) => preposition === 'between');
}

/** A briefing on the harvest will be given by X: who gives it stands behind the passive. */
function agentsBehind({ words, groups }: MeetingSentence, noun: number): readonly Argument[] {
  const verb = verbAfterNoun(words, noun);
  const be = verb === -1 ? -1 : words.lower.indexOf('be', verb);
  const last = be + 1;
  const isGiven =
    be !== -1 && be - verb < MAX_AUXILIARIES && /^(?:held|given|delivered|conducted)$/u.test(words.lower[last] ?? '');
  return isGiven && words.lower[last + 1] === 'by'
    ? findArguments(words, groups, last + 1).filter(({ preposition }) => preposition === 'by')
    : [];
}

const FRINGES = /^(?:margins?|sidelines?|fringes?|edges?|occasion|eve|request|behest|urging|insistence|suggestion)$/u;

/** Talks on the sidelines of an assembly, at the request of a ministry: they are none of its own. */
const isAtFringe = ({ lower }: Words, { preposition, group }: Argument): boolean =>
  preposition === 'of' && FRINGES.test(lower[lower.lastIndexOf('of', group.from - 1) - 1] ?? '');

/** A meeting on the war with X: whom the war is with is no party of it. */
const ENMITY =
  /\b(?:on|about|over|regarding) (?:(?:the|a|its|his|her|their|this|that|\p{L}+['’]s) )?(?:\p{L}+ )?(?:war|fighting|hostilities|feud|row|rivalry|clashes|break) with(?: the)?$/u;
/** Talks with X about a deal with Y: behind one partner another noun has its own. */
function isPartnerOfMatter(
  { words }: MeetingSentence,
  { preposition, group }: Argument,
  all: readonly Argument[],
): boolean {
  if (preposition !== 'with') return false;
  const before = all.some((one) => one.preposition === 'with' && one.group.to <= group.from - 2);
  const at = words.lower.lastIndexOf('with', group.from - 1);
  return before && group.from - at < 4 && MATTER.test(textIn(words, at - MATTER_WINDOW, at));
}
const MATTER =
  /\b(?:on|about|over|regarding|concerning|discuss|discussing) (?:\S+ ){0,4}?(?:deals?|agreements?|contracts?|treat(?:y|ies)|pacts?|borders?|trade|relations|ties|disputes?|ceasefire|truce|partnerships?|cooperation|merger|friendship|quarrel|conflict|tensions)$/u;
const MATTER_WINDOW = 7;

const TEAMS =
  /^(?:teams|aides|advis[eo]rs|representatives|lawyers|attorneys|staffs?|supporters|followers|backers|allies|opponents|critics|offices|families|relatives|widows|negotiators|delegations|envoys|emissaries|deputies|spokes(?:men|women|people)|wives|husbands|sons|daughters|bodyguards|parties|camps|campaigns)$/u;

/** Talks between the teams of A and B: people who act for them, and not they. */
const isOfTeams = (words: Words, { from, actors }: Argument['group']): boolean =>
  TEAMS.test(words.lower[from - 2] ?? '') && actors.every((actor) => actor.startsWith('p'));

/** Two meetings, one of them in Oslo: the pronoun means the meetings. */
const isOfThem = (words: Words, { from }: Argument['group']): boolean =>
  words.lower[from] === 'them' &&
  /^(?:one|two|three|some|most|many|all|each|several|both|last|first)$/u.test(words.lower[from - 2] ?? '');

/** @returns whom a preposition joins to the meeting noun, behind it or behind the participle that is said of it. */
export function partsOfNoun(sentence: MeetingSentence, noun: number, rule: MeetingNounRule): readonly Argument[] {
  const { words, groups } = sentence;
  const next = words.tokens[noun + 1]?.pos;
  const isSubject = (next === 'VERB' || next === 'AUX') && !PARTICIPLES.has(words.lower[noun + 1] ?? '');
  if (isSubject) return [...partsBehindVerb(sentence, noun), ...agentsBehind(sentence, noun)];
  const all = findArguments(words, groups, noun + 1);
  const behind = all.filter(
    (argument) =>
      argument.preposition !== '' &&
      !isPartnerOfMatter(sentence, argument, all) &&
      !isOfOtherNoun(sentence, noun, rule, argument) &&
      !isAtFringe(words, argument) &&
      !(argument.preposition === 'with' && ENMITY.test(textIn(words, noun + 1, argument.group.from))) &&
      !(argument.preposition === 'of' && (isOfTeams(words, argument.group) || isOfThem(words, argument.group))),
  );
  if (behind.every(({ group }) => group.actors.length === 0)) behind.push(...agentsBehind(sentence, noun));
  if (behind.some(({ preposition }) => preposition === 'with')) return behind;
  // X, with whom Y had talks.
  const antecedent = prepositionOfWhom(words, noun) === 'with' ? findAntecedent(words, groups, noun) : null;
  return antecedent === null ? behind : [...behind, { preposition: 'with', group: antecedent }];
}

const WITH: ReadonlySet<string> = new Set(['with', 'between', 'of']);

/** @returns whether one of the parties is people of a country or a body: talks with Czech senators. */
export const hasPeopleOf = (words: Words, parts: readonly Argument[]): boolean =>
  parts.some(({ preposition, group }) => WITH.has(preposition) && isOfPeople(words, group));
