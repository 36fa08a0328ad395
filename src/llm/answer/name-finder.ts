import { fold } from '../../domain/fold.ts';
import type { Span } from '../../domain/span.ts';
import { createQuoteFinder, type QuoteFinder } from './find-quote.ts';

/** Where names and words stand in a text. */
export interface NameFinder extends QuoteFinder {
  /** @returns every place where the name stands as words of its own, in order; none overlaps another. */
  findAll(name: string): readonly Span[];
  /** @returns whether every word of the phrase stands somewhere in the text, without regard to case and accents. */
  hasWords(phrase: string): boolean;
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;

export function createNameFinder(text: string): NameFinder {
  const quotes = createQuoteFinder(text);
  const words = new Set(fold(text).split(' '));
  const isWord = ({ start, end }: Span) =>
    !WORD_UNIT.test(text.charAt(start - 1)) && (!WORD_UNIT.test(text.charAt(end)) || !isSpaced(text.charAt(end)));
  return {
    find: quotes.find,
    findAll(name) {
      const spans: Span[] = [];
      let from = 0;
      for (;;) {
        const found = quotes.find(name, { start: from, end: text.length });
        if (found === null) return spans;
        if (isWord(found)) spans.push(found);
        from = found.end;
      }
    },
    hasWords: (phrase) => {
      const wanted = fold(phrase).split(' ');
      return wanted[0] !== '' && wanted.every((word) => words.has(word));
    },
  };
}

/** Scripts that write no spaces between words, and Korean, which ends names in particles. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const isSpaced = (unit: string): boolean => !UNSPACED.test(unit);
