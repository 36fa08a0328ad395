import type { Records } from '../../domain/records/schema.ts';

/** A document that is to be stored with its records. */
export interface StoredDocument {
  /** Global id: `document:` and the first 16 digits of the hash. */
  readonly id: string;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly hash: string;
  /** SHA-256 of the records, in hexadecimal digits. */
  readonly recordsHash: string;
  readonly records: Records;
}
