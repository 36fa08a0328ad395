/**
 * What is done to a text before it is frozen, and nothing else: byte order mark off, line ends as \n, Unicode NFC,
 * no control characters but \n and \t, no halves of surrogate pairs (no engine can store them), white space trimmed at
 * the end. Leading white space stays. Normalising twice is normalising once.
 */
const BYTE_ORDER_MARK = /^\uFEFF+/u;
const LINE_ENDS = /\r\n?|[\v\f]/gu;
const CONTROLS = /[^\P{Cc}\n\t]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const SPACES = /\s+/gu;

export function normalizeText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(BYTE_ORDER_MARK, '')
    .normalize('NFC')
    .trimEnd();
}

/** The same for a value of one line, such as a title: white space becomes single spaces; null when nothing is left. */
export function normalizeLine(text: string | null): string | null {
  const line = text === null ? '' : normalizeText(text).replace(SPACES, ' ').trim();
  return line === '' ? null : line;
}
