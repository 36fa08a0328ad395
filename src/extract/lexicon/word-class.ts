/**
 * Classes of words that a pass looks for at every token. Each class has one bit; what a word is by all of them is looked
 * up once, when its sentence is read, so that a pass asks with one mask whether a token, or any token of the sentence, is
 * of its class: passes skip most sentences and tokens so. Limits: classes are made while modules load, never later, and
 * hold words as `Words.lower` writes them.
 */
const BITS = 30;

/** Of each listed word one number for every BITS classes. */
const MARKS = new Map<string, number[]>();
let count = 0;
let isRead = false;

/** A sentence's words with their marks. */
export interface MarkedWords {
  /** One list for every BITS classes, with a number for each token. */
  readonly marks: readonly (readonly number[])[];
  /** For every BITS classes, what any token has. */
  readonly allMarks: readonly number[];
  /** For each token, whether it is of small letters and digits alone, so that no word stands inside it. */
  readonly isPlain: readonly boolean[];
}

export class WordClass {
  readonly #slot: number;
  readonly #bit: number;
  readonly #words: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    if (isRead) throw new Error('word classes are made while modules load, before the first text is read');
    this.#slot = Math.floor(count / BITS);
    this.#bit = 1 << (count % BITS);
    this.#words = new Set(words);
    count += 1;
    for (const word of this.#words) {
      const marks = MARKS.get(word) ?? [];
      while (marks.length <= this.#slot) marks.push(0);
      marks[this.#slot] = (marks[this.#slot] ?? 0) | this.#bit;
      MARKS.set(word, marks);
    }
  }

  /** Whether the token is of the class; false outside of the sentence. */
  isAt({ marks }: MarkedWords, at: number): boolean {
    // A list of the engine is slow where it is asked for what lies before its first value.
    return at >= 0 && ((marks[this.#slot]?.[at] ?? 0) & this.#bit) !== 0;
  }

  /** Whether any token is. */
  isIn({ allMarks }: MarkedWords): boolean {
    return ((allMarks[this.#slot] ?? 0) & this.#bit) !== 0;
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}

const PLAIN = /^[a-z0-9]+$/u;

/** @param lower the words of a sentence. */
export function markWords(lower: readonly string[]): MarkedWords {
  isRead = true;
  const slots = Math.ceil(count / BITS);
  const marks: number[][] = [];
  const allMarks: number[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    marks.push([]);
    allMarks.push(0);
  }
  const isPlain: boolean[] = [];
  for (const word of lower) {
    isPlain.push(PLAIN.test(word));
    const own = MARKS.get(word);
    for (let slot = 0; slot < slots; slot += 1) {
      const mark = own?.[slot] ?? 0;
      marks[slot]?.push(mark);
      allMarks[slot] = (allMarks[slot] ?? 0) | mark;
    }
  }
  return { marks, allMarks, isPlain };
}
