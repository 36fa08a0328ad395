/** The words of a sentence as one text, and where each stands in it. */
export interface PlacedWords {
  /** Lower-case words, parted by one space. */
  readonly text: string;
  /** Of each word the index of its first character in `text`. */
  readonly starts: readonly number[];
}

/** @returns words joined into one text, with where each begins. */
export function placeWords(lower: readonly string[]): PlacedWords {
  const starts: number[] = [];
  let end = 0;
  for (const word of lower) {
    starts.push(end);
    end += word.length + 1;
  }
  return { text: lower.join(' '), starts };
}

/**
 * The words from one token up to another, parted by one space: a piece of the sentence's text, which costs no list.
 * @param from tokens before the first one are none. @param to up to the end of the sentence where it is not given.
 */
export function textIn({ text, starts }: PlacedWords, from: number, to: number = starts.length): string {
  const first = Math.max(0, from);
  const start = starts[first];
  if (start === undefined || to <= first) return '';
  const next = to < starts.length ? starts[to] : undefined;
  return text.slice(start, next === undefined ? text.length : next - 1);
}
