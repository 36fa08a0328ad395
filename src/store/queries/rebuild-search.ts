import type { Query, Row } from '../port.ts';
import type { NamedLabel } from './search-words.ts';

type Page = { readonly after: string; readonly limit: number };

function namesOf(label: NamedLabel): Query<Page, { readonly id: string; readonly searchText: string | null }> {
  return {
    name: `all-names-of-${label.toLowerCase()}s`,
    cypher: `MATCH (n:${label})
WHERE n.id > $after
RETURN n.id AS id, n.searchText AS searchText
ORDER BY id
LIMIT $limit`,
  };
}

/** All names, in pages by id. */
export const NAMES_OF = { Actor: namesOf('Actor'), Topic: namesOf('Topic'), Place: namesOf('Place') };

/** All documents, in pages by id. */
export const TEXTS_OF_DOCUMENTS: Query<Page, { readonly id: string; readonly text: string | null }> = {
  name: 'all-texts-of-documents',
  cypher: `MATCH (n:Document)
WHERE n.id > $after
RETURN n.id AS id, n.searchText AS text
ORDER BY id
LIMIT $limit`,
};

/** All statements, in pages by id. */
export const TEXTS_OF_STATEMENTS: Query<Page, { readonly id: string; readonly text: string | null }> = {
  name: 'all-texts-of-statements',
  cypher: `MATCH (n:Statement)
WHERE n.id > $after
RETURN n.id AS id, n.text AS text
ORDER BY id
LIMIT $limit`,
};

export const WRITE_STATEMENT_TEXTS: Query<
  { readonly rows: readonly { readonly id: string; readonly searchText: string }[] },
  Row
> = {
  name: 'write-statement-texts',
  cypher: `UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
SET n.searchText = row.searchText`,
};
