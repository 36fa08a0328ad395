import type { Records } from '../../domain/records/schema.ts';

/** A document whose records are to be resolved. */
export interface DocumentRecords {
  /** Global id of the document. */
  readonly id: string;
  readonly records: Records;
}

/** A document whose people, countries, organizations, places and topics are known by global id. */
export interface ResolvedDocument extends DocumentRecords {
  /** Global id by local id; global ids that the records carry stand for themselves. */
  readonly ids: ReadonlyMap<string, string>;
  /** Distinct names by the global id of the actor, in the order of the records. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}
