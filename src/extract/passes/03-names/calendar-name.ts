import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../../lexicon/names/given-names.ts';
import { CALENDAR_NAMES, CALENDAR_OPENERS, CALENDAR_WORDS, NAME_PARTICLES } from '../../lexicon/names/name-parts.ts';
import { matchKnownName, matchTitle } from './match-phrase.ts';
import { isCapitalized, type Words } from './words.ts';

/** Months and days that are parts of a person's name: Jan Kowalczyk, Theresa May, June Ashcroft. */
const BEFORE_DATES: ReadonlySet<string> = new Set(
  'in since by until till from last next this of on every early mid late the before after to through and'.split(' '),
);
const NUMBER = /\p{N}/u;
const PART = /^\p{Lu}\p{Ll}/u;
const MAX_PARTICLES = 2;

/** The word behind, over particles: Jan van der Meer. */
function partBehind(words: Words, at: number): number {
  let next = at + 1;
  while (next <= at + MAX_PARTICLES && NAME_PARTICLES.has(words.tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** June Ashcroft met, the mayor, May Okoye, said: not `June Brent futures`, `May Peru win`. */
function isWholeName(words: Words, next: number): boolean {
  const behind = words.tokens[next + 1];
  const isClosed = behind !== undefined && (/^(?:VERB|AUX)$/u.test(behind.pos) || /^(?:,|['’]s)$/u.test(behind.text));
  return isClosed && matchKnownName(words, next) === null;
}

/** Jan Kowalczyk, Sun Guorong, June Ashcroft: not `Jan 3`, `on Sun Feb 4`, `in June President X`. */
function opensName(words: Words, at: number): boolean {
  const lower = words.lower[at] ?? '';
  if (!CALENDAR_OPENERS.has(lower) && !CALENDAR_NAMES.has(lower)) return false;
  const next = partBehind(words, at);
  if (!PART.test(words.tokens[next]?.text ?? '') || CALENDAR_WORDS.has(words.lower[next] ?? '')) return false;
  const before = words.lower[at - 1] ?? '';
  if (NUMBER.test(before) || matchTitle(words, next) !== null) return false;
  const isJoined = before === 'and' || before === 'after' || before === 'before' || before === 'to';
  if (CALENDAR_OPENERS.has(lower)) return isJoined || !BEFORE_DATES.has(before);
  if (/^\p{L}/u.test(before)) return !BEFORE_DATES.has(before);
  return isWholeName(words, next);
}

/** Theresa May, Dong Jun, Nguyen Thu Trang: not `Kim, Jun 3`. */
export function isCalendarName(words: Words, at: number): boolean {
  const lower = words.lower[at] ?? '';
  const before = words.folded[at - 1] ?? '';
  if (opensName(words, at)) return true;
  if (CALENDAR_NAMES.has(lower)) return GIVEN_NAMES.has(before);
  const isGiven = /^(?:jun|thu|mon|mar|sat)$/u.test(lower) && (before === 'thi' || LEADING_FAMILY_NAMES.has(before));
  return isGiven && isCapitalized(words.tokens[at - 1]?.text ?? '') && !NUMBER.test(words.tokens[at + 1]?.text ?? '');
}
