import type { TimeExpression } from '../../../layers.ts';
import type { Words } from '../../03-names/words.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';

/**
 * One verb that tells of several meetings of the same people by their places and days: "met in Wuhan in April 2018 and in
 * Chennai in October 2019", "spoke on Monday and again on Wednesday". A day without its preposition, or a place without a
 * day, only goes on about the one: "on Monday and Tuesday", "in Wuhan and Chennai in May".
 */
const JOINTS: ReadonlySet<string> = new Set(['and', 'then', ',']);
const AGAIN = /^(?:and|then|again|later|once|more|also|,|subsequently|finally|lastly|most|recently)$/u;
const PREPOSITIONS = /^(?:in|on|at|during|early|late|earlier|this|last)$/u;

/** @returns the token after the last one that ends at or before the offset. */
const tokenAfter = (words: Words, offset: number): number => {
  const at = words.tokens.findIndex((token) => token.start >= offset);
  return at === -1 ? words.tokens.length : at;
};

/** Where the segment of another setting begins: behind the day told before, over `and again`; -1 where other words stand there. */
function joinBefore(sentence: MeetingSentence, earlier: TimeExpression, time: TimeExpression): number {
  const { words, chunks } = sentence;
  const from = tokenAfter(words, earlier.end);
  const to = tokenAfter(words, time.start);
  if (!JOINTS.has(words.lower[from] ?? '')) return -1;
  let at = from;
  while (at < to && AGAIN.test(words.lower[at] ?? '')) at += 1;
  if (at === to || !PREPOSITIONS.test(words.lower[at] ?? '')) return -1;
  const start = at;
  const isPlace = (index: number): boolean =>
    chunks.some(
      (chunk) => (chunk.kind === 'place' || chunk.kind === 'country') && chunk.from <= index && index < chunk.to,
    );
  while (at < to) {
    if (!PREPOSITIONS.test(words.lower[at] ?? '') && !isPlace(at) && words.lower[at] !== ',') return -1;
    at += 1;
  }
  return start;
}

/** Will see A on Friday, and on Monday she saw B: the day is of a clause that begins with its subject. */
function opensClause({ lower, tokens }: Words, from: number): boolean {
  const subject = lower[from] === ',' ? from + 1 : from;
  if (/^(?:he|she|they|it)$/u.test(lower[subject] ?? '')) return true;
  let verb = subject;
  while (tokens[verb]?.pos === 'PROPN') verb += 1;
  return verb > subject && /^(?:VERB|AUX)$/u.test(tokens[verb]?.pos ?? '');
}

/** @returns the mention, and one more for each further setting that its clause gives. @param codes countries that the article names. */
export function withRepeatedSettings(
  sentence: MeetingSentence,
  mention: MeetingMention,
  codes: ReadonlySet<string>,
): readonly MeetingMention[] {
  const { words, times, chunks, landmarks } = sentence;
  const isOfSome = mention.parties.length > 1 || mention.series === 'previous';
  if (mention.time === null || !isOfSome || times.length < 2) return [mention];
  const start = words.tokens[mention.token]?.start ?? 0;
  const behind = times.filter((time) => time.start > start && time.attributive !== true);
  const first = behind.indexOf(mention.time);
  if (first === -1) return [mention];
  const found: MeetingMention[] = [mention];
  for (let index = first + 1; index < behind.length; index += 1) {
    const [earlier, time] = [behind[index - 1], behind[index]];
    if (earlier === undefined || time === undefined) break;
    const from = joinBefore(sentence, earlier, time);
    if (from === -1) break;
    const to = tokenAfter(words, time.end);
    if (opensClause(words, to)) break;
    const own = {
      ...sentence,
      chunks: chunks.filter((chunk) => chunk.from >= from && chunk.to <= to),
      landmarks: landmarks.filter((one) => one.from >= from && one.from < to),
    };
    const venue = chooseVenue(own, from, codes);
    found.push({ ...mention, time, venue: venue === NO_VENUE ? mention.venue : venue, isFurther: true });
  }
  return found;
}
