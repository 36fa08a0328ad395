import type { Query } from '../port.ts';

/** What tells whether a document is there already, and whether its records are the same. */
export interface KnownDocument {
  readonly id: string;
  readonly recordsHash: string;
  readonly extractor: string | null;
  readonly extractorVersion: string | null;
}

export const KNOWN_DOCUMENTS: Query<
  { readonly ids: readonly string[] },
  { readonly [K in keyof KnownDocument]: KnownDocument[K] }
> = {
  name: 'known-documents',
  cypher: `UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.recordsHash AS recordsHash, d.extractor AS extractor, d.extractorVersion AS extractorVersion
ORDER BY id`,
};
