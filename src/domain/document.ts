/** A document as it was read. Its text is frozen: every span of every record points into it. */
export interface Document {
  /** The caller's id where it gave one, else `document:` and a prefix of the hash. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** A partial date, or null where unknown. */
  readonly publishedAt: string | null;
  /** BCP 47, such as `en`; null where unknown. */
  readonly language: string | null;
  readonly text: string;
}
