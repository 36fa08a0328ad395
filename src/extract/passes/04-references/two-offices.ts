import type { Chunk } from '../03-names/chunk.ts';
import { readTitleBefore } from '../03-names/title-before.ts';
import { isPossessive, type Words } from '../03-names/words.ts';

/** Deputy Prime Minister and Minister of Trade X: one person with two offices, none of them with an article. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

const isCapital = (words: Words, at: number): boolean => /^\p{Lu}/u.test(words.tokens[at]?.text ?? '');

/** Kenyan Deputy Premier and Minister of Trade X: where the two offices begin with their country. */
export function firstOfficeOfNation(words: Words, chunks: readonly Chunk[], at: number): number {
  const first = firstOffice(words, chunks, at);
  const nation = first === at ? undefined : chunks.find((one) => one.kind === 'country' && one.to === first);
  return nation?.kind === 'country' && nation.form !== 'name' ? nation.from : first;
}

/** @param at where the second office begins. @returns where the first of two offices begins; `at` where there is but one. */
export function firstOffice(words: Words, chunks: readonly Chunk[], at: number): number {
  if (words.lower[at - 1] !== 'and' || !isCapital(words, at)) return at;
  const first = chunks.find((one) => one.kind === 'title' && one.honorific === null && one.to === at - 1);
  const second = chunks.find((one) => one.kind === 'title' && one.from === at);
  const name = chunks.find((one) => one.kind === 'name' && one.from > at);
  if (first === undefined || second === undefined || name === undefined || !isCapital(words, first.from)) return at;
  if (ARTICLES.has(words.lower[first.from - 1] ?? '') || isPossessive(words.tokens[first.from - 1])) return at;
  const role = readTitleBefore(words, chunks, name.from);
  return role !== null && role.from <= second.from ? first.from : at;
}
