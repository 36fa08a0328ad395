import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { TITLE_MODIFIERS } from '../../lexicon/title-modifiers.ts';
import type { Chunk } from './chunk.ts';
import { chunkEndingAt } from './chunk-at.ts';
import type { Words } from './words.ts';

/** The words before the head of a title that belong to it. */
/** What a gerund depends on: `after meeting President X` has no "meeting president". */
const GERUND_PREPOSITIONS: ReadonlySet<string> = new Set(
  'after before since while when without upon despite'.split(' '),
);

/** Later in the day Chilean President X: the time is no part of the title. */
const TIMES: ReadonlySet<string> = new Set(
  'day night week weekend month year morning afternoon evening noon hour hours time'.split(' '),
);

/** Union leader X, Central bank governor X: fields of an office, with the capital of the sentence. */
const OPENING_FIELDS: ReadonlySet<string> = new Set(
  'union junta central club company party council rebel student strike farm hospital railway mine industry police militia tribal village rights'.split(
    ' ',
  ),
);
const isOpeningField = (words: Words, at: number): boolean =>
  at === 0 && OPENING_FIELDS.has(words.lower[0] ?? '') && /^\p{Ll}/u.test(words.tokens[1]?.text ?? '');

/** Former Prime Minister X, Police Commissioner Y: a word of titles that has a capital is no body. */
export function bodyEndingAt(words: Words, chunks: readonly Chunk[], at: number): Chunk | null {
  const chunk = isOpeningField(words, at) ? null : chunkEndingAt(chunks, at);
  const word = words.lower[at] ?? '';
  const isField = TITLE_MODIFIERS.has(word) || word === 'police';
  return chunk?.kind === 'name' && chunk.to === chunk.from + 1 && isField ? null : chunk;
}

/** Whether a lower-case word can stand before the head of a title: budget, construction-union. */
export function isTitleFiller(words: Words, at: number): boolean {
  const token = words.tokens[at];
  const lower = words.lower[at] ?? '';
  if (token === undefined) return false;
  if (TIMES.has(lower)) return false;
  if (isOpeningField(words, at)) return true;
  if (lower.endsWith('ing') && GERUND_PREPOSITIONS.has(words.lower[at - 1] ?? '')) return false;
  if (TITLE_MODIFIERS.has(lower) || PORTFOLIOS.has(lower) || token.text === 'Police') return true;
  if (!/^[\p{Ll}\p{N}][\p{L}\p{N}-]*$/u.test(token.text)) return false;
  // After meeting President X: a gerund before a capital has the title as its object.
  if (lower.endsWith('ing') && /^\p{Lu}/u.test(words.tokens[at + 1]?.text ?? '')) return false;
  return (
    (token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN' ||
      (token.pos === 'X' && lower.includes('-'))) &&
    lower.length > 2
  );
}
