import { COUNTRIES, findCountryByName } from '../../domain/country.ts';
import { fold } from '../../domain/fold.ts';
import { kindOfId, toCountryId } from '../../domain/ids.ts';
import type { GraphReader, Query } from '../port.ts';
import type { NamedKind } from './find-by-name.ts';
import { type NamedLabel, WORD_OF } from './search-words.ts';

export interface NameQuestion {
  readonly kind: NamedKind;
  readonly name: string;
}

type Sought = { readonly key: string; readonly word: string };
type NamesQuery = Query<
  { readonly rows: readonly Sought[] },
  { readonly key: string; readonly id: string; readonly rank: number; readonly meetings: number }
>;

/** From a word of each name to the nodes that have the whole name. */
const NODES_BY_NAMES: Readonly<Record<NamedLabel, NamesQuery>> = {
  Actor: nodesByNames('Actor', 'row.key IN n.searchKeys', '(n:Actor)-[:TOOK_PART]->(m:Meeting)'),
  Topic: nodesByNames(
    'Topic',
    "'|' + n.searchText + '|' CONTAINS '|' + row.key + '|'",
    '(n:Topic)<-[:ABOUT]-(m:Meeting)',
  ),
  Place: nodesByNames('Place', 'n.nameKey = row.key', '(n:Place)<-[:HELD_IN]-(m:Meeting)'),
};

/**
 * Many names at once, by the rules of `findIdByName`: whole names, folded; of several nodes with the name, those whose own
 * name it is before those that have it as an alias, then the one with the most meetings, then the least id. At most one
 * statement for each of the three labels, however many names; a country by its code or usual name takes none.
 *
 * @returns n questions in, n ids out, same order; null where nothing has the name.
 */
export async function findIdsByNames(
  reader: GraphReader,
  questions: readonly NameQuestion[],
  signal?: AbortSignal,
): Promise<readonly (string | null)[]> {
  const found = questions.map(({ kind, name }) => (kind === 'Country' ? countryIdOf(name) : null));
  const ask = async (label: NamedLabel) => {
    const asked = questions.flatMap(({ kind, name }, index) => {
      const isOpen = found[index] === null && labelOf(kind) === label && fold(name) !== '';
      return isOpen ? [{ kind, key: fold(name), index }] : [];
    });
    if (asked.length === 0) return;
    const rows = [...new Set(asked.map(({ key }) => key))].map((key) => ({ key, word: longestWord(key) }));
    const nodes = await reader.read(NODES_BY_NAMES[label], { rows }, signal);
    for (const { kind, key, index } of asked) {
      found[index] = nodes.find((node) => node.key === key && isOfKind(node.id, kind))?.id ?? null;
    }
  };
  await Promise.all([ask('Actor'), ask('Topic'), ask('Place')]);
  return questions.map(({ kind, name }, index) => found[index] ?? (kind === 'Actor' ? countryIdOf(name) : null));
}

function labelOf(kind: NamedKind): NamedLabel {
  return kind === 'Topic' || kind === 'Place' ? kind : 'Actor';
}

function isOfKind(id: string, kind: NamedKind): boolean {
  return labelOf(kind) !== 'Actor' || kind === 'Actor' || kindOfId(id) === kind;
}

/** The longest word is mostly one that few names have. */
function longestWord(key: string): string {
  return key.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

const BY_CODE2: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ code, code2 }) => [code2, code]));

/** Codes of two letters in capitals only: "is" and "no" are words. */
function countryIdOf(name: string): string | null {
  const code = BY_CODE2.get(name.trim()) ?? findCountryByName(name)?.code;
  return code === undefined ? null : toCountryId(code);
}

function nodesByNames(label: NamedLabel, hasName: string, meetings: string): NamesQuery {
  return {
    name: `nodes-by-names.${label}`,
    cypher: [
      'UNWIND $rows AS row',
      `MATCH (w:SearchWord {id: row.word})-[:${WORD_OF[label]}]->(n:${label})`,
      `WHERE ${hasName}`,
      'WITH row.key AS key, n, CASE WHEN n.nameKey = row.key THEN 0 ELSE 1 END AS rank',
      `WITH key, n.id AS id, rank, COUNT { MATCH ${meetings} } AS meetings`,
      'RETURN key, id, rank, meetings',
      'ORDER BY key ASC, rank ASC, meetings DESC, id ASC',
    ].join('\n'),
  };
}
