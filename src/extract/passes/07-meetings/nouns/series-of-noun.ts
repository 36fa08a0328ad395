import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { isOfOthers } from './is-of-others.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Meetings of a series: "the next round is set for June in Oslo", "talks resume on Friday", "the previous round, in
 * January". Nobody is named in them: those of the meeting at hand take part.
 */
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NEXT: ReadonlySet<string> = new Set([
  ...ORDINALS,
  ...'next new another further fresh additional follow-up followup final subsequent more'.split(' '),
]);
const PREVIOUS: ReadonlySet<string> = new Set(
  'previous last earlier first preceding opening initial founding inaugural'.split(' '),
);
const RESUMING =
  /^(?:(?:are|is|were|was|will|would|to|be|due|set|expected|scheduled|then|also) )*(?:resumed?|resumes|continued?|continues|restart(?:ed|s)?|reconvened?|reconvenes|go(?:es)? on)\b/u;
/** The present tense of what lies ahead: talks resume on Friday. */
const RESUMES = /^(?:resumes?|restarts?|reconvenes?|continues?)\b/u;
/** Agreed to continue the talks in Oslo. */
const GOING_ON = /^(?:continu(?:e|ing)|resum(?:e|ing)|restart(?:ing)?|reconven(?:e|ing))$/u;
const WINDOW = 8;
/** Their first talks since a meeting in Lima. */
const SINCE = /\b(?:first|last)\b(?: \S+){0,7}? since(?: (?:\S+ ){1,3}?(?:, )?when)?$/u;
/** How far before the noun such a first may stand, in tokens. */
const SINCE_WINDOW = 14;

/** The previous summit was of whoever held the offices then. */
const OF_OFFICES = /^(?:summits?|ministerials?|conferences?)$/u;

/** What follows on a meeting that was told. */
const ONE_MORE: ReadonlySet<string> = new Set([
  ...ORDINALS,
  ...'another further follow-up followup additional fresh new subsequent'.split(' '),
]);

/** What a body holds for itself. */
const OF_BODIES = /^(?:congress|conference|assembly|convention|session|meeting)$/u;

/** The next meeting of the joint committee: behind the noun, whose series it is. */
const OF_BODY =
  /^of (?:the|its|their|an?) (?:[\p{L}-]+ ){0,4}?(?:committee|commission|council|board|group|assembly|congress|parliament|cabinet|union|association|body|forum|panel|caucus|party|bank|club|federation)\b/u;
/** The next council meeting, the board's next meeting: of those, whoever the text was about. */
export function isOfBoard(words: Words, phrase: NounPhrase): boolean {
  if (!/^(?:meeting|session)$/u.test(words.lower[phrase.noun] ?? '')) return false;
  return phrase.modifiers.some((word) => OWN_BODIES.has(word)) || OWN_BODIES.has(words.lower[phrase.from - 2] ?? '');
}
const OWN_BODIES: ReadonlySet<string> = new Set(
  'council board committee cabinet commission parliament assembly congress panel caucus shareholders members staff'.split(
    ' ',
  ),
);

const ARRANGED =
  /^(?:, |that (?:was|had been) )?(?:originally |previously |already )?(?:planned|scheduled|set|arranged|due|pencilled in|fixed|slated) (?:for|to)\b/u;
/** A meeting planned for May: of nobody else, where it was called off. */
const isArranged = (words: Words, { from, noun }: NounPhrase): boolean =>
  /^an?$/u.test(words.lower[from] ?? '') && ARRANGED.test(textIn(words, noun + 1, noun + 1 + WINDOW));

/** A call is planned for Friday, a video call will follow. */
const isPlainCall = (words: Words, { from, noun }: NounPhrase): boolean =>
  words.lower[from] === 'a' && words.lower[noun] === 'call' && /^(?:is|will|has)$/u.test(words.lower[noun + 1] ?? '');

/** Met X in Lima for, sat down with X on Monday in. */
const MET_FOR =
  /\b(?:met|meets?|meeting|sat(?: down)?|sits?(?: down)?|sitting(?: down)?|gathered|convened|reconvened|returned|faced)(?: (?!who\b|which\b|to\b|and\b)[^ ,;]+){0,12} (?:for|in|at)$/u;
const AIM_WINDOW = 16;

/**
 * @param status what its clause says of the meeting
 * @param isPast whether its clause has a day that is over
 * @returns null where the noun tells of no other meeting of a series
 */
export function seriesOfNoun(
  words: Words,
  phrase: NounPhrase,
  status: MeetingStatus,
  isPast = false,
): 'next' | 'previous' | null {
  if (SINCE.test(textIn(words, phrase.from - SINCE_WINDOW, phrase.from))) return 'previous';
  const named = [...phrase.modifiers, words.lower[phrase.noun] ?? ''];
  const has = (set: ReadonlySet<string>): boolean => named.some((word) => set.has(word));
  // The council decides at its next congress: the council's, and no round of whom the text was about.
  if (words.lower[phrase.from] === 'its' && OF_BODIES.test(words.lower[phrase.noun] ?? '')) return null;
  if (OF_BODY.test(textIn(words, phrase.noun + 1, phrase.noun + 1 + WINDOW))) return null;
  if (isOfOthers(words, phrase)) return null;
  // Met X for the next round of talks, for the opening round: the meeting of the verb.
  if (MET_FOR.test(textIn(words, phrase.from - AIM_WINDOW, phrase.from))) return null;
  if (status === 'PLANNED') {
    const after = textIn(words, phrase.noun + 1, phrase.noun + 1 + WINDOW);
    const isGoneOn = GOING_ON.test(words.lower[phrase.from - 1] ?? '');
    return has(NEXT) || isGoneOn || RESUMING.test(after) || isPlainCall(words, phrase) ? 'next' : null;
  }
  // A third meeting of the committee: of the body's, whoever met.
  const isOfBody =
    words.lower[phrase.noun + 1] === 'of' && /^(?:the|its|their)$/u.test(words.lower[phrase.noun + 2] ?? '');
  // A second meeting, set for May, was called off; a meeting planned for May was.
  if (status === 'CANCELLED') return (has(NEXT) && !isOfBody) || isArranged(words, phrase) ? 'next' : null;
  if (status === 'HELD' && RESUMES.test(textIn(words, phrase.noun + 1, phrase.noun + 3))) return 'next';
  // A second meeting followed on Friday, another round was held in Lima on Monday.
  const isAim = words.lower[phrase.from - 1] === 'for';
  const isOneMore = !isAim && /^(?:an?|another)$/u.test(words.lower[phrase.from] ?? '') && has(ONE_MORE);
  if (status === 'HELD' && isPast && isOneMore && !isOfBody) return 'next';
  // Their first meeting since the war began: the one that is told.
  if (words.lower[phrase.noun + 1] === 'since') return null;
  const isOfOffices = OF_OFFICES.test(words.lower[phrase.noun] ?? '');
  return status === 'HELD' && !isOfOffices && has(PREVIOUS) ? 'previous' : null;
}

/** Earlier talks were held in Oslo in May, further talks will be held there: with its own day and place, and of a series all the same. */
export const isOfSeries = (words: Words, phrase: NounPhrase, status: MeetingStatus): boolean =>
  (phrase.from === 0 && seriesOfNoun(words, phrase, 'HELD') === 'previous') ||
  (status === 'PLANNED' && seriesOfNoun(words, phrase, status) === 'next');

/** Whether the noun can tell of one more meeting of those who met: another round; a meeting planned for May, which was called off. */
export const isFurtherOne = (words: Words, phrase: NounPhrase): boolean =>
  seriesOfNoun(words, phrase, 'PLANNED') !== null || seriesOfNoun(words, phrase, 'CANCELLED') !== null;
