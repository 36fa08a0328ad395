import { textIn } from '../../../lexicon/placed-words.ts';
import { PLENARY } from '../kinds/plenary.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';

/**
 * The larger meeting that a meeting was a part of, where the text says so: A met B on the sidelines of the summit, during
 * the conference, at the forum. That two meetings were in one city on one day says nothing.
 */

/** Meetings of many, around which others are held. */
const BESIDE = /\b(?:sidelines?|margins?|fringes?|edges?) of(?: \S+){0,3}$/u;
/** Behind these only a meeting of some of those who are there is a part. */
const WITHIN = /\b(?:during|at|amid)(?: \S+){0,2}$/u;
const SIDELINES = /\bon the (?:sidelines?|margins?|fringes?|edges?) of\b/u;
const WINDOW = 7;

const textBefore = (sentence: MeetingSentence, token: number): string => textIn(sentence.words, token - WINDOW, token);

const sharesDay = (one: Meeting, other: Meeting): boolean => {
  const [from, to] = [one.time?.date ?? '', other.time?.date ?? ''];
  const last = other.time?.endDate ?? to;
  return from === '' || to === '' || from.startsWith(to) || to.startsWith(from) || (from >= to && from <= last);
};

/**
 * @param meetings all of the article. @param sentences by their index.
 * @returns for each meeting the index of the larger one; null where it is a part of none.
 */
export function findWholes(
  meetings: readonly Meeting[],
  sentences: ReadonlyMap<number, MeetingSentence>,
): readonly (number | null)[] {
  const wholes = meetings.flatMap((meeting, index) => (PLENARY.has(meeting.kind) ? [{ meeting, index }] : []));
  const named = new Map<number, { readonly whole: (typeof wholes)[number]; readonly mention: MeetingMention }[]>();
  for (const whole of wholes)
    for (const mention of whole.meeting.mentions) {
      const same = named.get(mention.sentence);
      if (same === undefined) named.set(mention.sentence, [{ whole, mention }]);
      else same.push({ whole, mention });
    }
  const wholeOf = (meeting: Meeting, told: MeetingMention): number | null => {
    const sentence = sentences.get(told.sentence);
    if (sentence === undefined) return null;
    const found = named.get(told.sentence)?.find(({ whole, mention }) => {
      if (mention.token === told.token || !sharesDay(meeting, whole.meeting)) return false;
      const before = textBefore(sentence, mention.extent[0]);
      return BESIDE.test(before) || (WITHIN.test(before) && mention.force === 'reference');
    });
    if (found !== undefined) return found.whole.index;
    if (!SIDELINES.test(sentence.words.text)) return null;
    const [only, ...others] = wholes.filter((whole) => sharesDay(meeting, whole.meeting));
    return others.length === 0 ? (only?.index ?? null) : null;
  };
  return meetings.map((meeting) => {
    if (wholes.length === 0 || PLENARY.has(meeting.kind)) return null;
    const told = meeting.mentions.filter((mention) => mention.force === 'new');
    return told.map((mention) => wholeOf(meeting, mention)).find((index) => index !== null) ?? null;
  });
}
