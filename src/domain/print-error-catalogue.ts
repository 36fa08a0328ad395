import { ERROR_CODES } from './error-codes.ts';

const INTRODUCTION = `# Errors

Every error that Parley itself raises has one of these codes. On the command line the message is printed after
\`parley:\`; in GraphQL the code is \`extensions.code\`. A message says what was found, where, and what was expected. Of an
\`ENGINE_…\` error a client of the API sees the meaning alone; what the engine said is in the log.

One bad article or record never stops the others: it comes back in the report of \`ingest\` with its source, its path and
one of these codes.`;

const CLOSING = `What breaks the protocol or the schema is answered with the codes that GraphQL servers share: \`BAD_REQUEST\`,
\`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`, \`OPERATION_RESOLUTION_FAILURE\`, \`REQUEST_ENTITY_TOO_LARGE\`. The message
says what is wrong with the request. Any other error is a fault of Parley: it is logged, and a client sees the code
\`INTERNAL_ERROR\` without its words.`;

/** @returns `docs/errors.md`: the catalogue for readers, in Markdown. */
export function printErrorCatalogue(): string {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { meaning, remedy }]) => `| \`${code}\` | ${meaning} | ${remedy} |`,
  );
  return `${[INTRODUCTION, '', '| code | meaning | what to do |', '| --- | --- | --- |', ...rows, '', CLOSING].join('\n')}\n`;
}
