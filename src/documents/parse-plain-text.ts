import type { DraftResult } from './document-draft.ts';
import { normalizeText } from './normalize-text.ts';

const LONGEST_TITLE = 160;
const SENTENCE_END = /[.!?…:;,]["'”’»)\]]*$/u;
const LETTER = /\p{L}/u;

/**
 * Plain text is its own text. A first line that is short, ends no sentence and has more below it is taken for the
 * title; it stays in the text, since offsets count from the beginning of the file.
 */
export function parsePlainText(text: string): DraftResult {
  const draft = {
    id: null,
    title: findTitle(normalizeText(text)),
    publisher: null,
    url: null,
    publishedAt: null,
    language: null,
    text,
  };
  return { kind: 'draft', draft, ignoredKeys: [] };
}

function findTitle(text: string): string | null {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  if (end < 0) return null;
  const line = start.slice(0, end).trim();
  const isTitle = line.length <= LONGEST_TITLE && LETTER.test(line) && !SENTENCE_END.test(line);
  return isTitle ? line : null;
}
