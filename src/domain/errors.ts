/** Every error that Parley itself raises, by code. `docs/errors.md` says the same for readers. */
export const ERROR_CODES = {
  CONFIGURATION_INVALID: 'The environment or the command line holds a value that Parley does not accept.',
  FILE_NOT_FOUND: 'A path, a glob or a URL leads to nothing that can be read.',
  DOCUMENT_EMPTY: 'A document has no text.',
  DOCUMENT_BINARY: 'A file holds binary content where text was expected.',
  DOCUMENT_ENCODING: 'A file is not valid UTF-8.',
  DOCUMENT_TOO_LARGE: 'A document is larger than the limit.',
  DOCUMENT_INVALID: 'A document cannot be understood: broken JSON, bad front matter, or a date that is none.',
  RECORD_INVALID: 'A record breaks the records format: an unknown key, a bad span, date or reference.',
  INPUT_INVALID: 'An argument of a query has a value that is not accepted.',
  ADDRESS_UNAVAILABLE: 'The server cannot listen on the address it was given.',
  ENGINE_UNAVAILABLE: 'The graph engine does not answer.',
  ENGINE_AUTHENTICATION: 'The graph engine refused the credentials.',
  ENGINE_LOCKED: 'The graph is open in another process.',
  ENGINE_DAMAGED: 'The graph on disk cannot be opened without loss.',
  ENGINE_CONFLICT: 'Two writers changed the same part of the graph; the write was rolled back.',
  ENGINE_TIMEOUT: 'A statement took longer than the limit.',
  ENGINE_PARAMETER: 'A parameter has a shape that no engine may be given.',
  ENGINE_FAILED: 'The graph engine reported an error that Parley has no better word for.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

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
