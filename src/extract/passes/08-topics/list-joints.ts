import { ADJUNCT_OPENERS, FIXED_PAIRS, TOPIC_ENDS } from '../../lexicon/topic-words.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { isFiniteVerb, opensClause } from './clause-in-list.ts';
import { posAt } from './pos-at.ts';

/** What commas, "and" and relative clauses inside a list of topics join or part. */

/** How far on the last item of a list is looked for. */
const MAX_LISTED = 16;
/** The same over what qualifies an item. */
const MAX_RELATIVE = 24;
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'plus', '&']);

/** U.S.-Iraq: a hyphen that the tokenizer parts from its words. */
export const isHyphen = ({ words }: MeetingSentence, at: number): boolean =>
  /^[-–]$/u.test(words.lower[at] ?? '') &&
  words.tokens[at - 1]?.end === words.tokens[at]?.start &&
  words.tokens[at]?.end === words.tokens[at + 1]?.start;

const MAX_ASIDE = 12;

/** @returns the closing bracket of the short aside that opens at the token; the token itself where none does. */
export function asideEnd({ words }: MeetingSentence, at: number): number {
  if (words.lower[at] !== '(') return at;
  const close = words.lower.indexOf(')', at);
  return close > at && close <= at + MAX_ASIDE ? close : at;
}

/** @returns whether "and" still comes before a clause or a mark ends the list: the return of refugees, a fence and rice. */
function endsInJoiner(sentence: MeetingSentence, at: number, end: number): boolean {
  const { words } = sentence;
  for (let index = at + 1; index < Math.min(end, at + MAX_LISTED); index += 1) {
    index = asideEnd(sentence, index);
    const lower = words.lower[index] ?? '';
    if (lower === ')') continue;
    if (JOINERS.has(lower)) return !opensClause(sentence, index + 1);
    if (isHyphen(sentence, index)) continue;
    if (RELATIVES.has(lower)) return listBehindRelative(sentence, index, end, true) !== null;
    if (TOPIC_ENDS.has(lower) || isFiniteVerb(sentence, index)) return false;
  }
  return false;
}

/** @returns the token behind the name of a country, a body or a place that begins there; null where none does. */
function nameEnd({ words, chunks, phrases }: MeetingSentence, at: number): number | null {
  const from = words.lower[at] === 'the' ? at + 1 : at;
  const chunk = chunks.find((one) => one.from === from && one.kind !== 'title');
  if (chunk !== undefined) return chunk.to;
  return phrases.find((one) => one.from === from && one.kind === 'name')?.to ?? null;
}

/**
 * The Essequibo, the region that both claim; the fees of its operator, Aquanet: behind a comma an article, and a name
 * behind a common noun, open an item where "and" still comes.
 */
export function isApposition(sentence: MeetingSentence, from: number, at: number, end: number): boolean {
  const lower = sentence.words.lower[at] ?? '';
  const isOfPart = sentence.words.tokens.slice(from, at).some(({ pos }) => pos === 'ADP');
  const isNamed = isOfPart && posAt(sentence, at - 2) === 'NOUN' && nameEnd(sentence, at) !== null;
  return (/^(?:an?|the)$/u.test(lower) || isNamed) && !endsInJoiner(sentence, at, end);
}

/**
 * The withdrawal of Mali, Niger and Chad: names behind one preposition are no items. @param at at the comma or "and"
 * behind the first. @returns the token behind the last; null where something else follows.
 */
export function namesListed(sentence: MeetingSentence, from: number, at: number): number | null {
  const { words, chunks } = sentence;
  const first = chunks.find((one) => one.to === at);
  const before = first === undefined ? -1 : words.lower[first.from - 1] === 'the' ? first.from - 2 : first.from - 1;
  if (first === undefined || before <= from || posAt(sentence, before) !== 'ADP') return null;
  for (let index = at; index < at + MAX_LISTED; ) {
    const isLast = words.lower[index] === 'and' || (words.lower[index] === ',' && words.lower[index + 1] === 'and');
    if (!isLast && words.lower[index] !== ',') return null;
    const name = nameEnd(sentence, words.lower[index + 1] === 'and' ? index + 2 : index + 1);
    if (name === null) return null;
    if (isLast) return words.lower[name] === 'and' || posAt(sentence, name) === 'NOUN' ? null : name;
    index = name;
  }
  return null;
}

/** Whether the words before "and" need those after it for a noun: economic and cultural ties, the Shire and Ruo rivers. */
export function isHalf(sentence: MeetingSentence, from: number, and: number): boolean {
  const { words } = sentence;
  if (FIXED_PAIRS.has(`${words.lower[and - 1] ?? ''}&${words.lower[and + 1] ?? ''}`)) return true;
  if (and <= from) return false;
  if (posAt(sentence, and - 1) === 'ADJ') return /^(?:ADJ|NOUN|ADV)$/u.test(posAt(sentence, and + 1));
  return (
    posAt(sentence, and - 1) === 'PROPN' &&
    posAt(sentence, and + 1) === 'PROPN' &&
    /^(?:rivers|basins|regions|provinces|states|straits|airports|valleys|islands|districts|lines)$/u.test(
      words.lower[and + 2] ?? '',
    )
  );
}

/** A verb, or what the tagger takes for a noun behind a name: the toll that Peru charges. */
export const isVerbOfName = (sentence: MeetingSentence, at: number): boolean =>
  /^(?:VERB|AUX)$/u.test(posAt(sentence, at)) ||
  (posAt(sentence, at) === 'NOUN' &&
    posAt(sentence, at - 1) === 'PROPN' &&
    /[^s]s$/u.test(sentence.words.lower[at] ?? ''));

/**
 * The toll that Peru charges on barges, the sale of power and the reform of the bloc: behind the relative clause the list
 * goes on. @param at at its pronoun. @returns the comma or "and" where it does; null where nothing of the list follows.
 */
export function listBehindRelative(
  sentence: MeetingSentence,
  at: number,
  end: number,
  isLater: boolean,
): number | null {
  const { words } = sentence;
  if (!RELATIVES.has(words.lower[at] ?? '')) return null;
  let verb = -1;
  for (let index = at + 1; index < Math.min(end, at + MAX_RELATIVE); index += 1) {
    const lower = words.lower[index] ?? '';
    if (verb < 0 && isVerbOfName(sentence, index)) verb = index;
    if (/^[.;:—–()?!“”"]$/u.test(lower) || lower === 'said' || lower === 'says') return null;
    if (verb < 0 || (lower !== ',' && lower !== 'and')) continue;
    const next = lower === ',' && words.lower[index + 1] === 'and' ? index + 2 : index + 1;
    const opened = words.lower[next] ?? '';
    const isItem =
      /^(?:DET|NOUN|ADJ)$/u.test(posAt(sentence, next)) &&
      !ADJUNCT_OPENERS.has(opened) &&
      !isActing(sentence, next, end);
    if (!isItem && lower === ',') return null;
    if (!isItem) continue;
    if (lower === ',') return next > index + 1 || endsInJoiner(sentence, next, end) ? index : null;
    if (isLater && /^(?:the|an?)$/u.test(opened)) return index;
  }
  return null;
}

/** Whether what begins there is the subject of a verb: , the minister said. */
function isActing(sentence: MeetingSentence, at: number, end: number): boolean {
  const { words } = sentence;
  for (let index = at + 1; index < Math.min(end, at + MAX_LISTED); index += 1) {
    const lower = words.lower[index] ?? '';
    if (/^[,.;:—–()]$/u.test(lower) || lower === 'and' || RELATIVES.has(lower)) return false;
    if (isFiniteVerb(sentence, index)) return true;
  }
  return false;
}
