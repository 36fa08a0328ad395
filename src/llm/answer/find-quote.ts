import type { Span } from '../../domain/span.ts';

/**
 * Where a quote stands in a text. Models straighten quotation marks and join lines, so both sides are compared in a plain
 * form as well, in which every unit knows the unit of the text that it came from: the span is exact either way. Nothing
 * else is forgiven: no other case, no left-out word.
 */
export interface QuoteFinder {
  /** @returns the first span inside `within`, or null where the text does not hold the quote. */
  find(quote: string, within?: Span): Span | null;
}

const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’‚‛′`´', (mark): [string, string] => [mark, "'"]),
  ...Array.from('“”„‟″«»', (mark): [string, string] => [mark, '"']),
  ...Array.from('‐‑‒–—−', (mark): [string, string] => [mark, '-']),
]);
const BLANK = /[\s\u00AD\u200B\u2060\uFEFF]/u;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/u;

interface PlainText {
  readonly plain: string;
  /** For each unit of `plain`, the offset in the text. */
  readonly offsets: readonly number[];
}

export function createQuoteFinder(text: string): QuoteFinder {
  const whole: Span = { start: 0, end: text.length };
  let kept: PlainText | null = null;
  const plainText = (): PlainText => {
    kept ??= toPlain(text);
    return kept;
  };
  return {
    find(quote, within = whole) {
      const wanted = quote.trim();
      if (wanted === '') return null;
      const start = text.indexOf(wanted, within.start);
      if (start >= 0 && start + wanted.length <= within.end) return { start, end: start + wanted.length };
      return findPlain(plainText(), toPlain(wanted).plain.trim(), within);
    },
  };
}

function findPlain({ plain, offsets }: PlainText, wanted: string, within: Span): Span | null {
  if (wanted === '') return null;
  const from = offsets.findIndex((offset) => offset >= within.start);
  const at = from < 0 ? -1 : plain.indexOf(wanted, from);
  const start = offsets[at];
  const last = offsets[at + wanted.length - 1];
  if (at < 0 || start === undefined || last === undefined || last >= within.end) return null;
  return { start, end: last + 1 };
}

function toPlain(text: string): PlainText {
  const offsets: number[] = [];
  let plain = '';
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    if (INVISIBLE.test(unit)) continue;
    if (BLANK.test(unit)) {
      if (plain.endsWith(' ')) continue;
      plain += ' ';
    } else if (unit === '…') {
      plain += '...';
      offsets.push(offset, offset);
    } else plain += PLAIN_MARKS.get(unit) ?? unit;
    offsets.push(offset);
  }
  return { plain, offsets };
}
