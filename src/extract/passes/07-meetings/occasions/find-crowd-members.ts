import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { attendedReference } from './attended-reference.ts';
import { isVerbless } from './is-verbless.ts';

/**
 * Who those are whom the sentence before left unnamed: "She met business leaders. Among them were A and B", "He received six
 * ambassadors. The envoys are A of Peru, B of Chile and C of Ghana." They add to that meeting, and found none.
 */
const CONFIDENCE = 0.7;
/** How many sentences back they may be left unnamed. */
const REACH = 2;
const MAX_OPENER = 9;
/** How far behind its auxiliary `by` may stand. */
const MAX_LED = 3;
const OPENS = new WordClass(['they', 'these', 'the', 'among', 'those']);
const BE = new WordClass(['are', 'were', 'include', 'included', 'is', 'was']);

/** They are, the envoys were, those invited included; not: the talks were, the group includes. */
const MEMBERS =
  /^(?:they|these|those(?: (?:present|attending|invited|there|taking part|who (?:came|attended|took part)))?|the (?!talks\b|meetings\b|discussions\b|negotiations\b|others\b)(?:(?:new|six|five|four|three|seven|eight|nine|ten|visiting|other|newly accredited) )?(?:\p{L}+ )?\p{L}+s) (?:are|were|included?)(?: also)?$/u;
const AMONG =
  /^among (?:them|these|those(?: (?:present|attending|invited|there|taking part|(?:he|she|they) (?:met|received|saw|spoke to)|who (?:came|attended|took part|were there)))?|the (?:\p{L}+ )?(?:guests|attendees|participants|visitors|delegates|invitees|executives|leaders|ministers|officials|envoys)) (?:are|were|was|is)(?: also)?$/u;

/** The unions were led by A: who spoke for them. */
const LED =
  /^the (?:\p{L}+ )?(?:unions?|delegations?|teams?|groups?|side|party|visitors|guests|officials|residents|families|workers|drivers|farmers|business (?:leaders|people)|lawmakers|envoys|representatives) (?:was|were|is|are) (?:led|headed|represented)(?: \S+)? by$/u;

/** Where the names begin: behind the verb that the sentence opens with; -1 where it opens so with none. */
function listStart({ words, phrases }: MeetingSentence): number {
  if (!OPENS.isAt(words, 0)) return -1;
  for (let at = 1; at < Math.min(MAX_OPENER, words.tokens.length); at += 1) {
    if (!BE.isAt(words, at)) continue;
    const opener = textIn(words, 0, at + 1);
    const by = words.lower.indexOf('by', at);
    if (by !== -1 && by <= at + MAX_LED && LED.test(textIn(words, 0, by + 1))) return by + 1;
    const isOpened = AMONG.test(opener) || MEMBERS.test(opener);
    return isOpened && phrases.some(({ from, kind }) => kind === 'name' && from >= at + 1 && from <= at + 2)
      ? at + 1
      : -1;
  }
  return -1;
}

/** Nothing but a list, and that in the text's own words. */
const isList = (sentence: MeetingSentence, from: number): boolean =>
  isVerbless(sentence, from) && !sentence.quoted.some((isQuoted, at) => isQuoted && at >= from);

const isOfCrowd = ({ unnamed, force, status }: MeetingMention): boolean =>
  unnamed !== undefined && force === 'new' && (status === 'HELD' || status === 'PLANNED' || status === 'ONGOING');

/** What people do together who sit at one table: agreed on a text, represented the miners. */
const ACTING =
  /^(?:(?:also|all|both|then|later|jointly|eventually|finally|provisionally) )?(?:agreed|discussed|decided|pledged|approved|endorsed|adopted|debated|negotiated|reviewed|exchanged|settled|undertook|resolved|represented (?:the|their|both)|(?:led|headed) (?:the|their|both)(?: \S+)? (?:delegations|teams|sides))\b/u;
/** The two delegations were headed by A and B; A and B led their teams. */
const OF_DELEGATIONS =
  /^the (?:\p{L}+ )?(?:delegations|teams|sides|side|delegation|talks|negotiations) (?:was|were) (?:led|headed|represented)\b|\b(?:led|headed) (?:the|their|both)(?: \S+)? (?:delegations|teams|sides)\b/u;
/** A meeting told by the office or the body alone: trade ministers met, council leaders met. */
const isOfOffices = ({ rule, force, status, parties }: MeetingMention): boolean =>
  rule === 'gathering' &&
  force === 'new' &&
  (status === 'HELD' || status === 'ONGOING') &&
  parties.every(({ actor }) => !actor.startsWith('p'));

/** A meeting of countries or bodies alone: Norway and Peru held talks. */
const isOfSides = ({ force, status, parties }: MeetingMention): boolean =>
  force === 'new' &&
  (status === 'HELD' || status === 'PLANNED' || status === 'ONGOING') &&
  parties.length > 1 &&
  parties.every(({ actor }) => !actor.startsWith('p'));

/** Chile's A, Peru's B and Mexico's C agreed: the several people whom the sentence opens with, where they acted together. */
function actingPeople({ words, groups }: MeetingSentence): readonly Phrase[] {
  const subject = groups.find(({ phrases }) => phrases.every(({ isPossessor }) => !isPossessor));
  if (subject === undefined || subject.actors.length < 2 || !ACTING.test(textIn(words, subject.to, subject.to + 6)))
    return [];
  const isOfPeople = subject.actors.every((actor) => actor.startsWith('p'));
  return isOfPeople && subject.phrases.every(({ kind }) => kind === 'name') ? subject.phrases : [];
}

/** @param own the mentions of each sentence. @returns the same, with those of sentences that name who a crowd was. */
export function findCrowdMembers(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    if (!sentence.isProse || mentions.some(({ force }) => force === 'new')) return mentions;
    const start = listStart(sentence);
    const from = start !== -1 && isList(sentence, start) ? start : -1;
    const acting = from === -1 ? actingPeople(sentence) : [];
    if (from === -1 && acting.length === 0) return mentions;
    // The meeting told last, if that is one with people whom nobody names.
    const before = own
      .slice(Math.max(0, index - REACH), index)
      .flat()
      .findLast(({ force }) => force === 'new');
    if (before === undefined) return mentions;
    const isOpen =
      isOfCrowd(before) ||
      (acting.length > 0 && isOfOffices(before)) ||
      (isOfSides(before) && OF_DELEGATIONS.test(sentence.words.text));
    if (!isOpen) return mentions;
    const role = before.parties.some((party) => party.role === 'HOST') ? 'VISITOR' : 'PARTICIPANT';
    const { words, phrases } = sentence;
    const listed = phrases.filter((one) => one.from >= from && !one.isPossessor && one.kind === 'name');
    const named = from === -1 ? acting : listed;
    const parties = uniteParties(partiesOf(words, named, role).filter(({ actor }) => actor.startsWith('p')));
    if (parties.length === 0) return mentions;
    const mention = attendedReference(sentence, before, parties, [Math.max(0, from), words.tokens.length], CONFIDENCE);
    return [...mentions.filter(({ rule }) => rule !== 'attended'), mention];
  });
}
