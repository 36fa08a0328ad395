/**
 * Classes of words that a pass looks for at every token. Each class has one bit; what a word is by all of them is looked
 * up once, when its sentence is read, so that a pass asks with one mask whether a token, or any token of the sentence, is
 * of its class: passes skip most sentences and tokens so. Limits: classes are made while modules load, never later, and
 * hold words as `Words.lower` writes them.
 */
const BITS = 30;

/** Of each listed word one number for every BITS classes. */
const MARKS = new Map<string, number[]>();
const NO_MARKS: readonly number[] = [];

/** A class whose words cannot be listed. */
interface ToldClass {
  readonly slot: number;
  readonly bit: number;
  readonly isOf: (word: string) => boolean;
}

const TOLD_CLASSES: ToldClass[] = [];
let count = 0;
let isRead = false;

/** A sentence's words with their marks. */
export interface MarkedWords {
  /** For each token one number for every BITS classes; none where it is of no class. */
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

  /** @param isOf tells whether a word that is not listed is of the class. */
  constructor(words: Iterable<string>, isOf: ((word: string) => boolean) | null = null) {
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
    if (isOf !== null) TOLD_CLASSES.push({ slot: this.#slot, bit: this.#bit, isOf });
  }

  /** Whether the token is of the class; false outside of the sentence. */
  isAt({ marks }: MarkedWords, at: number): boolean {
    // A list of the engine is slow where it is asked for what lies before its first value.
    return at >= 0 && ((marks[at]?.[this.#slot] ?? 0) & this.#bit) !== 0;
  }

  /** Whether a word is of the class, wherever it stands. */
  isOf({ marks }: Pick<WordMarks, 'marks'>): boolean {
    return ((marks[this.#slot] ?? 0) & this.#bit) !== 0;
  }

  /** Whether any token is. */
  isIn({ allMarks }: MarkedWords): boolean {
    return ((allMarks[this.#slot] ?? 0) & this.#bit) !== 0;
  }

  /** Whether the word is listed. */
  has(word: string): boolean {
    return this.#words.has(word);
  }
}

const PLAIN = /^[a-z0-9]+$/u;

/** What is known of a word wherever it stands. */
export interface WordMarks {
  /** One number for every BITS classes; none where it is of no class. */
  readonly marks: readonly number[];
  /** Of small letters and digits alone. */
  readonly isPlain: boolean;
}

export function marksOf(lower: string): WordMarks {
  isRead = true;
  const told = TOLD_CLASSES.filter(({ isOf }) => isOf(lower));
  const listed = MARKS.get(lower) ?? NO_MARKS;
  return { marks: told.length === 0 ? listed : withMarks(listed, told), isPlain: PLAIN.test(lower) };
}

function withMarks(listed: readonly number[], told: readonly ToldClass[]): readonly number[] {
  const marks = [...listed];
  for (const { slot, bit } of told) {
    while (marks.length <= slot) marks.push(0);
    marks[slot] = (marks[slot] ?? 0) | bit;
  }
  return marks;
}

/** @param words of a sentence. */
export function markWords(words: readonly WordMarks[]): MarkedWords {
  const marks: (readonly number[])[] = [];
  const allMarks: number[] = [];
  for (let slot = 0; slot < Math.ceil(count / BITS); slot += 1) allMarks.push(0);
  const isPlain: boolean[] = [];
  for (const word of words) {
    marks.push(word.marks);
    isPlain.push(word.isPlain);
    for (let slot = 0; slot < word.marks.length; slot += 1)
      allMarks[slot] = (allMarks[slot] ?? 0) | (word.marks[slot] ?? 0);
  }
  return { marks, allMarks, isPlain };
}
