import { type Refusal, toRefused } from '../document-draft.ts';

/** A Markdown file in two: the YAML between the fences (null where there is none) and the rest. */
type Split =
  | { readonly kind: 'split'; readonly yaml: string | null; readonly body: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const OPENING = /^\s*---[ \t]*\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
const KEY_LINE = /^[\w-]+[ \t]*:/u;
const LONGEST_FRONT_MATTER = 65_536;

/** @param text with line ends as \n. */
export function splitFrontMatter(text: string): Split {
  const opening = OPENING.exec(text);
  if (opening === null) return { kind: 'split', yaml: null, body: text };
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest.slice(0, LONGEST_FRONT_MATTER));
  if (closing !== null) {
    return { kind: 'split', yaml: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) };
  }
  if (!KEY_LINE.test(rest)) return { kind: 'split', yaml: null, body: text };
  return toRefused('DOCUMENT_INVALID', 'the front matter has no end; expected a line of --- after its last key');
}
