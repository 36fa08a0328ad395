import type { ErrorCode } from './error-codes.ts';

/** An error that is meant for a person: `message` says what was found, where, and what was expected. */
export class ParleyError extends Error {
  override readonly name = 'ParleyError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Input that did not go in, as a value: one bad article or record never stops the others. */
export interface Rejection {
  /** Where it came from: a file path, a URL, `-` for standard input, with `:line` where lines count. */
  readonly source: string;
  readonly documentId: string | null;
  /** JSON path of the offending value (`$.meetings[0].start`), or null where the document as a whole is refused. */
  readonly path: string | null;
  readonly code: ErrorCode;
  readonly message: string;
}
