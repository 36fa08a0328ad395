import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import type { Words } from '../../03-names/words.ts';
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
const WINDOW = 8;
/** Their first talks since a meeting in Lima. */
const SINCE = /\b(?:first|last)\b(?: \S+){0,5}? since$/u;

/** The previous summit was of whoever held the offices then. */
const OF_OFFICES = /^(?:summits?|ministerials?|conferences?)$/u;

/** What a body holds for itself. */
const OF_BODIES = /^(?:congress|conference|assembly|convention|session|meeting)$/u;

/** @param status what its clause says of the meeting. @returns null where the noun tells of no other meeting of a series. */
export function seriesOfNoun(words: Words, phrase: NounPhrase, status: MeetingStatus): 'next' | 'previous' | null {
  const before = words.lower.slice(Math.max(0, phrase.from - WINDOW), phrase.from).join(' ');
  if (SINCE.test(before)) return 'previous';
  const named = [...phrase.modifiers, words.lower[phrase.noun] ?? ''];
  const has = (set: ReadonlySet<string>): boolean => named.some((word) => set.has(word));
  // The council decides at its next congress: the council's, and no round of whom the text was about.
  if (words.lower[phrase.from] === 'its' && OF_BODIES.test(words.lower[phrase.noun] ?? '')) return null;
  if (status === 'PLANNED') {
    const after = words.lower.slice(phrase.noun + 1, phrase.noun + 1 + WINDOW).join(' ');
    return has(NEXT) || RESUMING.test(after) ? 'next' : null;
  }
  if (status === 'HELD' && RESUMES.test(words.lower.slice(phrase.noun + 1, phrase.noun + 3).join(' '))) return 'next';
  const isOfOffices = OF_OFFICES.test(words.lower[phrase.noun] ?? '');
  return status === 'HELD' && !isOfOffices && has(PREVIOUS) ? 'previous' : null;
}
