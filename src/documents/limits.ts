/** The longest text of one document, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** The largest file, page or answer that is read as a whole, and the longest line of a JSONL file, in bytes. */
export const MAX_SOURCE_BYTES = 32 * 2 ** 20;
