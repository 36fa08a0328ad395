import { ERROR_CODES } from './error-codes.ts';

const INTRODUCTION = `# Errors

Every error has one of these codes. On the command line the message is printed after \`parley:\`; in GraphQL the code is
\`extensions.code\`. A message says what was found, where, and what was expected. Of an \`ENGINE_…\` error and of
\`INTERNAL_ERROR\` a client of the API sees the meaning alone; the rest is in the log, under the request id that the answer
has as \`extensions.requestId\` and in the header \`x-request-id\`.

One bad article or record never stops the others: it comes back in the report of \`ingest\` with its source, its path and
one of these codes.`;

/** @returns `docs/errors.md`: the catalogue for readers, in Markdown. */
export function printErrorCatalogue(): string {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { meaning, remedy }]) => `| \`${code}\` | ${meaning} | ${remedy} |`,
  );
  return `${[INTRODUCTION, '', '| code | meaning | what to do |', '| --- | --- | --- |', ...rows].join('\n')}\n`;
}
