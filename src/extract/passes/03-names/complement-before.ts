import { textIn } from '../../lexicon/placed-words.ts';
import type { Chunk } from './chunk.ts';
import { chunkEndingAt } from './chunk-at.ts';
import { portfolioOver } from './portfolio-of-title.ts';
import type { Words } from './words.ts';

/** United Nations (UN) Secretary-General X: the body whose letters stand in the brackets that close at `at`; or null. */
export function bracketed(words: Words, chunks: readonly Chunk[], at: number): Chunk | null {
  if (words.tokens[at]?.text !== ')' || words.tokens[at - 2]?.text !== '(') return null;
  const inside = words.tokens[at - 1]?.text ?? '';
  const body = chunkEndingAt(chunks, at - 3);
  // CPN (Maoist) leader X, Labour (Co-op) councillor Y: which of those of that name.
  if (body?.kind === 'organization') return /^\p{Lu}[\p{L}-]+$/u.test(inside) ? body : null;
  const isAcronym = (text: string | undefined): boolean => /^\p{Lu}{2,}$/u.test(text ?? '');
  return body?.kind === 'name' && (isAcronym(inside) || isAcronym(words.tokens[at - 3]?.text)) ? body : null;
}

/** `Minister of Trade and Industry` before a name: where `of` begins, else `end`. */
export function portfolioBefore(words: Words, chunks: readonly Chunk[], end: number): number {
  const of = portfolioOver(words, end);
  // A spokeswoman for President X: the office is that of X.
  const last = chunkEndingAt(chunks, end - 1);
  const isOffice = last?.kind === 'title' && last.from > of;
  return of !== -1 && !isOffice && chunkEndingAt(chunks, of - 1)?.kind === 'title' ? of : end;
}

const ENVOYS =
  /^(?:(?:envoy|ambassador|consul|representative|negotiator|advis[eo]r|rapporteur|coordinator|emissary) (?:to|on)|(?:mp|senator|congressman|congresswoman|parliament|lawmaker) (?:for|from))$/u;

/** Ambassador of Norway to Peru X: who sends them. */
function senderBefore(
  words: Words,
  chunks: readonly Chunk[],
  to: number,
): { readonly of: number; readonly owner: Chunk } | null {
  if (words.lower[to] !== 'to') return null;
  const owner = chunkEndingAt(chunks, to - 1);
  if (owner?.kind !== 'country') return null;
  const of = words.lower[owner.from - 1] === 'the' ? owner.from - 2 : owner.from - 1;
  return words.lower[of] === 'of' && words.lower[of - 1] === 'ambassador' ? { of, owner } : null;
}

/** `Prime Minister of Japan`, `Mayor of Lagos` before a name: where `of` begins, and what the title is of; null where none stands there. */
export function complementBefore(
  words: Words,
  chunks: readonly Chunk[],
  end: number,
): { readonly of: number; readonly owner: Chunk } | null {
  const owner = chunkEndingAt(chunks, end - 1) ?? bracketed(words, chunks, end - 1);
  if (owner === null || owner.kind === 'title' || owner.kind === 'name') return null;
  const of = words.lower[owner.from - 1] === 'the' ? owner.from - 2 : owner.from - 1;
  const sender = senderBefore(words, chunks, of);
  if (sender !== null) return sender;
  // UN envoy to Syria X, US special envoy on Sudan X: what the office is for.
  const isFor = ENVOYS.test(textIn(words, of - 1, of + 1));
  if (words.lower[of] !== 'of' && !isFor) return null;
  const isTitled = chunkEndingAt(chunks, of - 1)?.kind === 'title' || portfolioBefore(words, chunks, of) !== of;
  return isTitled ? { of, owner } : null;
}
