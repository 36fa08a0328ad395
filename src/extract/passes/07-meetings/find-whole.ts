import type { Meeting } from './meeting.ts';
import type { MeetingSentence } from './meeting-mention.ts';

/**
 * The larger meeting that a meeting was a part of, where the text says so: A met B on the sidelines of the summit, during
 * the conference, at the forum. That two meetings were in one city on one day says nothing.
 */

/** Meetings of many, around which others are held. */
const WHOLES: ReadonlySet<string> = new Set(['SUMMIT', 'CONFERENCE', 'MINISTERIAL']);
const BESIDE = /\b(?:sidelines?|margins?|fringes?|edges?) of(?: \S+){0,3}$/u;
/** Behind these only a meeting of some of those who are there is a part. */
const WITHIN = /\b(?:during|at|amid)(?: \S+){0,2}$/u;
const SIDELINES = /\bon the (?:sidelines?|margins?|fringes?|edges?) of\b/u;
const WINDOW = 7;

const textBefore = (sentence: MeetingSentence, token: number): string =>
  sentence.words.lower.slice(Math.max(0, token - WINDOW), token).join(' ');

const sharesDay = (one: Meeting, other: Meeting): boolean => {
  const [from, to] = [one.time?.date ?? '', other.time?.date ?? ''];
  const last = other.time?.endDate ?? to;
  return from === '' || to === '' || from.startsWith(to) || to.startsWith(from) || (from >= to && from <= last);
};

/**
 * @param meetings all of the article. @param sentences by their index.
 * @returns the index of the larger meeting, or null.
 */
export function findWhole(
  meeting: Meeting,
  meetings: readonly Meeting[],
  sentences: ReadonlyMap<number, MeetingSentence>,
): number | null {
  if (WHOLES.has(meeting.kind)) return null;
  const wholes = meetings.flatMap((other, index) =>
    WHOLES.has(other.kind) && sharesDay(meeting, other) ? [index] : [],
  );
  for (const told of meeting.mentions.filter((mention) => mention.force === 'new')) {
    const sentence = sentences.get(told.sentence);
    if (sentence === undefined) continue;
    const named = wholes.find((index) =>
      meetings[index]?.mentions.some((mention) => {
        if (mention.sentence !== told.sentence || mention.token === told.token) return false;
        const before = textBefore(sentence, mention.extent[0]);
        return BESIDE.test(before) || (WITHIN.test(before) && mention.force === 'reference');
      }),
    );
    if (named !== undefined) return named;
    if (wholes.length === 1 && SIDELINES.test(sentence.words.lower.join(' '))) return wholes[0] ?? null;
  }
  return null;
}
