/**
 * Every error that a client of the API or a user of the command line can meet, by code: what it means, and what to do
 * about it.
 */
export const ERROR_CODES = {
  CONFIGURATION_INVALID: {
    meaning: 'The environment or the command line holds a value that Parley does not accept.',
    remedy: 'Correct the values that the message names; all of them are listed at once.',
  },
  FILE_NOT_FOUND: {
    meaning: 'A path, a glob or a URL leads to nothing that can be read.',
    remedy: 'Check the path, and that it may be read.',
  },
  DOCUMENT_EMPTY: {
    meaning: 'A document has no text.',
    remedy: 'Leave the document out, or give it its text.',
  },
  DOCUMENT_BINARY: {
    meaning: 'A file holds binary content where text was expected.',
    remedy: 'Convert it to text, Markdown or HTML first.',
  },
  DOCUMENT_ENCODING: {
    meaning: 'A file is not valid UTF-8.',
    remedy: 'Convert it to UTF-8.',
  },
  DOCUMENT_TOO_LARGE: {
    meaning: 'A document is larger than the limit.',
    remedy: 'Split it into its articles.',
  },
  DOCUMENT_INVALID: {
    meaning: 'A document cannot be understood: broken JSON, bad front matter, or a date that is none.',
    remedy: 'Correct the line or the key that the message names.',
  },
  RECORD_INVALID: {
    meaning: 'A record breaks the records format: an unknown key, a bad span, date or reference.',
    remedy: 'Correct the value at the JSON path; the format is `schema/records.schema.json`.',
  },
  LLM_FAILED: {
    meaning: 'A language model that was to read a document did not answer, or not with what it was asked for.',
    remedy:
      'Check `PARLEY_LLM_URL`, `PARLEY_LLM_MODEL` and `PARLEY_LLM_KEY`; run it again: answers that came are kept.',
  },
  LLM_BUDGET: {
    meaning: 'The tokens or the money that a language model may use are used up.',
    remedy: 'Raise `PARLEY_LLM_MAX_TOKENS` or `PARLEY_LLM_MAX_COST`, and run it again: answers that came are kept.',
  },
  INPUT_INVALID: {
    meaning: 'An argument of a query has a value that is not accepted.',
    remedy: 'Correct the argument; the schema describes what it accepts.',
  },
  ADDRESS_UNAVAILABLE: {
    meaning: 'The server cannot listen on the address it was given.',
    remedy: 'Set `HOST` or `PORT` to an address that is free and belongs to this machine.',
  },
  BAD_REQUEST: {
    meaning:
      'The request is no GraphQL request: its method, body, parameters or variables are not as the protocol says.',
    remedy: 'Correct what the message names; see the specification of GraphQL over HTTP.',
  },
  REQUEST_ENTITY_TOO_LARGE: {
    meaning: 'The body of the request is larger than the limit.',
    remedy: 'Send less at once, or raise `PARLEY_MAX_BODY`.',
  },
  CSRF_HEADER_MISSING: {
    meaning: 'The request is one that a page of any site can have a browser send without asking first.',
    remedy: 'Send POST with `content-type: application/json`, or add the header `x-graphql-yoga-csrf` with any value.',
  },
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The query is not GraphQL.',
    remedy: 'Correct the query where the message points.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning:
      'The query does not fit the schema: an unknown field or argument, a missing argument, or a value of another type.',
    remedy: 'Correct the query where the message points; the schema is `schema/schema.graphql`.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'The request does not say which of its operations is to run, or names one that it does not have.',
    remedy: 'Send `operationName` with the name of one of the operations.',
  },
  INTERNAL_ERROR: {
    meaning: 'Parley met something that it did not expect; its words are in the log and nowhere else.',
    remedy: 'Find the request in the log by `extensions.requestId`, and report it where it comes back.',
  },
  SERVER_CLOSING: {
    meaning: 'The server is closing: it finishes what is under way and takes nothing new.',
    remedy: 'Send the request again, to another server or after the restart.',
  },
  UNAUTHENTICATED: {
    meaning: 'The request has no bearer token, or one that is not known.',
    remedy: 'Send `Authorization: Bearer …` with a token of `PARLEY_TOKENS`.',
  },
  FORBIDDEN: {
    meaning: 'The bearer token has no role that allows this, or the address of the request is not allowed.',
    remedy: 'Use a token with the role, or name the host or the origin in the setting, that the message tells.',
  },
  QUERY_TOO_LONG: {
    meaning: 'The query has more tokens than the limit.',
    remedy: 'Split the query, select less of it, or raise `PARLEY_MAX_TOKENS`.',
  },
  QUERY_TOO_DEEP: {
    meaning: 'The query nests deeper than the limit.',
    remedy: 'Ask for fewer levels at once, or raise `PARLEY_MAX_DEPTH`.',
  },
  INPUT_TOO_DEEP: {
    meaning: 'A value of an argument or a variable nests deeper than the limit.',
    remedy: 'Write it with fewer levels, such as one `and` of several filters, or raise `PARLEY_MAX_INPUT_DEPTH`.',
  },
  TOO_MANY_ALIASES: {
    meaning: 'The query has more aliases than the limit; a fragment counts wherever it is spread.',
    remedy: 'Split the query into several requests, or raise `PARLEY_MAX_ALIASES`.',
  },
  TOO_MANY_DIRECTIVES: {
    meaning: 'The query has more directives than the limit; a fragment counts wherever it is spread.',
    remedy: 'Leave some out, or raise `PARLEY_MAX_DIRECTIVES`.',
  },
  TOO_MANY_ROOT_FIELDS: {
    meaning: 'The query asks for more fields at its root than the limit.',
    remedy: 'Split the query into several requests, or raise `PARLEY_MAX_ROOT_FIELDS`.',
  },
  TOO_MANY_OPERATIONS: {
    meaning: 'One request carries more operations than the limit; the standard is one, which turns batching off.',
    remedy: 'Send each in a request of its own, or raise `PARLEY_MAX_BATCH`.',
  },
  QUERY_TOO_COSTLY: {
    meaning: 'The page sizes of the query, multiplied down its levels, ask for more rows than the limit.',
    remedy: 'Ask for smaller pages (`first`), for fewer levels at once, or raise `PARLEY_MAX_COST`.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning: 'The request names a query by its hash alone, and no query with that hash is kept here.',
    remedy: 'Send the query together with its hash once; clients with persisted queries do so by themselves.',
  },
  PERSISTED_QUERY_MISMATCH: {
    meaning: 'The hash that the request gives is not the SHA-256 of its query.',
    remedy: 'Hash the text of the query as it is sent, in UTF-8, and write the hash in lower-case hexadecimal digits.',
  },
  QUERY_TIMEOUT: {
    meaning: 'The request took longer than the limit.',
    remedy:
      'Ask for less at once: fewer levels, smaller pages, a narrower filter. A mutation may still be carried out: look before you send it again.',
  },
  JOB_NOT_FOUND: {
    meaning: 'No ingest has this id: it never ran here, or is forgotten since it ended.',
    remedy: 'Check the id; jobs are kept for a while after their end, and not over a restart.',
  },
  JOB_LIMIT: {
    meaning: 'As many ingests wait as the limit allows.',
    remedy: 'Wait until one of them has ended, then send it again.',
  },
  SUBSCRIPTION_LIMIT: {
    meaning: 'As many subscriptions are open as the limit allows.',
    remedy: 'Close those that nobody reads any more; one can select more of a meeting.',
  },
  SUBSCRIBER_TOO_SLOW: {
    meaning: 'A subscription has ended, since more changes waited to be read than the limit.',
    remedy: 'Ask anew for what is shown, then subscribe again; a filter brings fewer changes.',
  },
  ENGINE_UNAVAILABLE: {
    meaning: 'The graph engine does not answer.',
    remedy: 'Check `PARLEY_GRAPH`, and that Neo4j runs and can be reached.',
  },
  ENGINE_AUTHENTICATION: {
    meaning: 'The graph engine refused the credentials.',
    remedy: 'Check `NEO4J_USERNAME` and `NEO4J_PASSWORD`.',
  },
  ENGINE_LOCKED: {
    meaning: 'The graph is open in another process.',
    remedy: 'End the other process, or give this one another graph. An embedded graph has one process.',
  },
  ENGINE_DAMAGED: {
    meaning: 'The graph on disk cannot be opened without loss.',
    remedy: 'Restore a copy, or move the folder away and ingest the sources again.',
  },
  ENGINE_CONFLICT: {
    meaning: 'Two writers changed the same part of the graph; the write was rolled back.',
    remedy: 'Run it again: nothing of it was stored.',
  },
  ENGINE_TIMEOUT: {
    meaning: 'A statement took longer than the limit.',
    remedy: 'Ask for less at once: fewer levels, smaller pages, a narrower filter.',
  },
  ENGINE_PARAMETER: {
    meaning: 'A parameter has a shape that no engine may be given.',
    remedy: 'A fault of the caller in code: pass null, booleans, strings, finite numbers, lists and maps.',
  },
  ENGINE_FAILED: {
    meaning: 'The graph engine reported an error that Parley has no better word for.',
    remedy: 'Read the cause in the log; report it where it comes back.',
  },
} as const satisfies Readonly<Record<string, { readonly meaning: string; readonly remedy: string }>>;

export type ErrorCode = keyof typeof ERROR_CODES;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
