/** The longest text of one document, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 2_000_000;

/**
 * The longest document that is handed in with a request, in UTF-16 units: a server answers others meanwhile, and reading
 * this many takes a second or two.
 */
export const MAX_INLINE_LENGTH = 300_000;

/** The largest file, page or answer that is read as a whole, and the longest line of a JSONL file, in bytes. */
export const MAX_SOURCE_BYTES = 32 * 2 ** 20;
