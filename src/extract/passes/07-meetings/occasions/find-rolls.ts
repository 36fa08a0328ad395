import { textIn } from '../../../lexicon/placed-words.ts';
import { ROLL_RULES, type RollRule } from '../../../rules/occasions/rolls.ts';
import { PLENARY } from '../kinds/plenary.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import { isVerbless } from './is-verbless.ts';

/**
 * Lists of those who are there, without a verb: "In the room: A, B and C", "At the table with A: B", "On the Turkish side, A
 * and B." They add to the meeting that their paragraph has told, or, where it tells none, found one of three or more.
 */
const CONFIDENCE = 0.65;
/** How far from the first word the mark may stand behind which the names begin, in tokens. */
const MAX_OPENER = 14;
const MIN_FOUNDED = 3;
/** How many sentences back what the list adds to may be told. */
const REACH = 3;
const GATE: ReadonlySet<string> = new Set(
  'in at around round on for with beside next alongside behind also and now there those all both present attending taking participating who here two three four five six seven several'.split(
    ' ',
  ),
);

/** They are sitting down in the cabinet room: who does, the lines behind tell. */
const SITTING_DOWN =
  /\b(?:they|both (?:men|women|sides|leaders)|the (?:two|three|four|leaders|ministers|delegations|talks|meeting))(?: ?['’]re| are| is| have| has)?(?: (?:all|now|both|just|finally|back))*? (?:sitting|sat|sit|seated|going in|gone in|getting down|inside|at the table|around the table|in the room|under ?way|starting|beginning)\b/iu;

interface Roll {
  readonly rule: RollRule;
  /** Token behind the mark. */
  readonly from: number;
  /** The first word. */
  readonly opener: number;
}

function rollOf({ words }: MeetingSentence): Roll | null {
  // The time of a live blog's entry opens its line.
  const first = words.tokens.findIndex(({ text }) => /\p{L}/u.test(text));
  if (first === -1 || !GATE.has(words.lower[first] ?? '')) return null;
  for (let at = first + 1; at < Math.min(words.tokens.length, first + MAX_OPENER); at += 1) {
    if (!/^[:,]$/u.test(words.lower[at] ?? '')) continue;
    const text = textIn(words, first, at + 1);
    const rule = ROLL_RULES.find(({ pattern }) => pattern.test(text));
    return rule === undefined ? null : { rule, from: at + 1, opener: first };
  }
  return null;
}

function peopleFrom({ words, phrases }: MeetingSentence, from: number): readonly Party[] {
  const named = phrases.filter(
    ({ kind, isPossessor, actors, from: start }) =>
      start >= from &&
      !isPossessor &&
      kind !== 'pronoun' &&
      kind !== 'side' &&
      actors.some((one) => one.startsWith('p')),
  );
  return uniteParties(partiesOf(words, named, 'PARTICIPANT').filter(({ actor }) => actor.startsWith('p')));
}

const isTold = ({ force, status }: MeetingMention): boolean => force === 'new' && status === 'HELD';

/** @param own the mentions of each sentence. @returns the same, with those of lists of who is there. */
export function findRolls(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const { words } = sentence;
    if (!sentence.isProse || mentions.some(isTold)) return mentions;
    const roll = rollOf(sentence);
    if (roll === null || !isVerbless(sentence, roll.from)) return mentions;
    if (peopleFrom(sentence, roll.from).length === 0) return mentions;
    // At the table with A: B and C.
    const people = peopleFrom(sentence, roll.opener);
    const { paragraph } = words.sentence;
    const before = sentences
      .slice(Math.max(0, index - REACH), index)
      .flatMap((one, at) =>
        one.words.sentence.paragraph === paragraph ? (own[Math.max(0, index - REACH) + at] ?? []) : [],
      );
    const seated = sentences[index - 1];
    const isSeated =
      seated?.words.sentence.paragraph === paragraph && people.length > 1 && SITTING_DOWN.test(seated.words.text);
    const isEnough = (roll.rule.founds && people.length >= MIN_FOUNDED) || isSeated;
    const founds = isEnough && !before.some(isTold);
    const whole = before.findLast((one) => PLENARY.has(one.kind) && one.status === 'HELD');
    const mention: MeetingMention = {
      sentence: words.sentence.index,
      token: words.tokens.length - 1,
      kind: founds ? (whole?.kind ?? 'MEETING') : 'MEETING',
      medium: founds && !/\b(?:call|line|screen)\b/u.test(words.text) ? 'IN_PERSON' : 'UNKNOWN',
      status: 'HELD',
      parties: people,
      time: founds ? (whole?.time ?? null) : null,
      venue: founds ? (whole?.venue ?? NO_VENUE) : NO_VENUE,
      force: founds ? 'new' : 'reference',
      rule: founds ? 'roll' : 'attended',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: false,
      extent: [roll.from, words.tokens.length],
    };
    return [...mentions.filter((one) => one.rule !== 'attended'), mention];
  });
}
