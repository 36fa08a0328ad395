import { COUNTRIES, findCountryByName } from '../../domain/country.ts';
import { fold } from '../../domain/fold.ts';
import { kindOfId, toCountryId } from '../../domain/ids.ts';
import type { GraphReader, Query } from '../port.ts';
import type { NamedKind } from './find-by-name.ts';

export interface NameQuestion {
  readonly kind: NamedKind;
  readonly name: string;
}

type NamedLabel = 'Actor' | 'Topic' | 'Place';
type Candidate = { readonly key: string; readonly id: string; readonly meetings: number };
type NamesQuery = Query<{ readonly keys: readonly string[] }, Candidate>;

const MEETINGS: Readonly<Record<NamedLabel, string>> = {
  Actor: '(n:Actor)-[:TOOK_PART]->(m:Meeting)',
  Topic: '(n:Topic)<-[:ABOUT]-(m:Meeting)',
  Place: '(n:Place)<-[:HELD_IN]-(m:Meeting)',
};

/** Those whose own name it is, through an index. */
export const OWN_NAMES: Readonly<Record<NamedLabel, NamesQuery>> = {
  Actor: ownNames('Actor'),
  Topic: ownNames('Topic'),
  Place: ownNames('Place'),
};

/** Those that have it as an alias: one look at each node for all names. */
export const ALIASES: Readonly<Record<'Actor' | 'Topic', NamesQuery>> = {
  Actor: aliases('Actor', 'key IN n.searchKeys'),
  Topic: aliases('Topic', "'|' + n.searchText + '|' CONTAINS '|' + key + '|'"),
};

/**
 * Many names at once, by the rules of `findIdByName`: whole names, folded; of several nodes with the name, those whose own
 * name it is before those that have it as an alias, then the one with the most meetings, then the least id. One statement
 * for each label, and one more where a name is nobody's own; a country by its code or usual name takes none.
 *
 * @returns n questions in, n ids out, same order; null where nothing has the name.
 */
export async function findIdsByNames(
  reader: GraphReader,
  questions: readonly NameQuestion[],
  signal?: AbortSignal,
): Promise<readonly (string | null)[]> {
  const found = questions.map(({ kind, name }) => (kind === 'Country' ? countryIdOf(name) : null));
  const open = (label: NamedLabel) =>
    questions.flatMap((question, index) =>
      found[index] === null && labelOf(question.kind) === label ? [{ question, index, key: fold(question.name) }] : [],
    );
  const ask = async (label: NamedLabel, query: NamesQuery) => {
    const asked = open(label).filter(({ key }) => key !== '');
    if (asked.length === 0) return;
    const rows = await reader.read(query, { keys: [...new Set(asked.map(({ key }) => key))] }, signal);
    for (const { question, index, key } of asked) {
      found[index] = rows.find((row) => row.key === key && isOfKind(row.id, question.kind))?.id ?? null;
    }
  };
  await Promise.all([
    ask('Actor', OWN_NAMES.Actor).then(() => ask('Actor', ALIASES.Actor)),
    ask('Topic', OWN_NAMES.Topic).then(() => ask('Topic', ALIASES.Topic)),
    ask('Place', OWN_NAMES.Place),
  ]);
  return found.map(
    (id, index) => id ?? (questions[index]?.kind === 'Actor' ? countryIdOf(questions[index].name) : null),
  );
}

function labelOf(kind: NamedKind): NamedLabel {
  return kind === 'Topic' || kind === 'Place' ? kind : 'Actor';
}

function isOfKind(id: string, kind: NamedKind): boolean {
  return labelOf(kind) !== 'Actor' || kind === 'Actor' || kindOfId(id) === kind;
}

const BY_CODE2: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ code, code2 }) => [code2, code]));

/** Codes of two letters in capitals only: "is" and "no" are words. */
function countryIdOf(name: string): string | null {
  const code = BY_CODE2.get(name.trim()) ?? findCountryByName(name)?.code;
  return code === undefined ? null : toCountryId(code);
}

function ownNames(label: NamedLabel): NamesQuery {
  return {
    name: `find-by-names.${label}`,
    cypher: [
      'UNWIND $keys AS key',
      `MATCH (n:${label})`,
      'WHERE n.nameKey = key',
      `RETURN key, n.id AS id, COUNT { ${MEETINGS[label]} } AS meetings`,
      'ORDER BY key ASC, meetings DESC, id ASC',
    ].join('\n'),
  };
}

function aliases(label: 'Actor' | 'Topic', hasName: string): NamesQuery {
  return {
    name: `find-by-aliases.${label}`,
    cypher: [
      `MATCH (n:${label})`,
      `WHERE any(key IN $keys WHERE ${hasName})`,
      `WITH n, COUNT { ${MEETINGS[label]} } AS meetings`,
      'UNWIND $keys AS key',
      'WITH n, meetings, key',
      `WHERE ${hasName}`,
      'RETURN key, n.id AS id, meetings',
      'ORDER BY key ASC, meetings DESC, id ASC',
    ].join('\n'),
  };
}
