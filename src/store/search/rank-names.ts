import type { GraphReader } from '../port.ts';
import { COUNT_NAMES, RANK_NAMES } from '../queries/search-candidates.ts';
import type { NamedLabel } from '../queries/search-words.ts';
import { type TermWords, toTermWords } from './find-words.ts';
import type { SearchPosition } from './search-hit.ts';

export interface NameSearch {
  readonly label: NamedLabel;
  /** What ids begin with. */
  readonly prefixes: readonly string[];
  /** The whole search, folded. */
  readonly key: string;
  readonly words: readonly TermWords[];
}

/** Before the first hit: no rank is as low. */
const START = { rank: -1, meetings: 0, id: '' };

/** @returns nodes with a word for every term in their name and aliases, in the order of a search. */
export async function rankNames(
  reader: GraphReader,
  { label, prefixes, key, words }: NameSearch,
  { after, limit }: { readonly after: SearchPosition | null; readonly limit: number },
  signal: AbortSignal | undefined,
): Promise<readonly SearchPosition[]> {
  const { rank, meetings, id } = after ?? START;
  const parameters = { words: toTermWords(words), terms: words.length, key, prefixes, rank, meetings, id, limit };
  return reader.read(RANK_NAMES[label], parameters, signal);
}

export async function countNames(
  reader: GraphReader,
  { label, prefixes, words }: NameSearch,
  signal: AbortSignal | undefined,
): Promise<number> {
  const parameters = { words: toTermWords(words), terms: words.length, prefixes };
  const [row] = await reader.read(COUNT_NAMES[label], parameters, signal);
  return row?.total ?? 0;
}
