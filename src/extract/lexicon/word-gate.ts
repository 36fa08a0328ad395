/**
 * Gates of patterns: a pattern that can match only where one of some words stands is not tested in a sentence without
 * them. The words of a sentence are looked up once, and say which gates are open in it. Words are runs of a–z, 0–9 and _,
 * as `\b` parts them: `mid-day's` has mid, day and s. Limits: gates are made while modules load, never later.
 */
const BITS = 30;

/** Of each word the gates that it opens, by number. */
const GATES_OF = new Map<string, number[]>();
let count = 0;
let isRead = false;

/** A sentence's words with the gates that they open. */
export interface GatedWords {
  /** For every BITS gates a number, with a bit for each that is open. */
  readonly openGates: readonly number[];
}

const INNER_WORDS = /[a-z0-9_]+/gu;

export class WordGate {
  readonly #slot: number;
  readonly #bit: number;

  /** @param words of which one opens it; null for a gate that is always open. */
  constructor(words: Iterable<string> | null) {
    if (isRead) throw new Error('word gates are made while modules load, before the first text is read');
    const own = count;
    this.#slot = words === null ? -1 : Math.floor(own / BITS);
    this.#bit = 1 << (own % BITS);
    if (words === null) return;
    count += 1;
    for (const word of new Set(words)) GATES_OF.set(word, [...(GATES_OF.get(word) ?? []), own]);
  }

  isOpen({ openGates }: GatedWords): boolean {
    return this.#slot === -1 || ((openGates[this.#slot] ?? 0) & this.#bit) !== 0;
  }
}

/** The gates that one word opens, by number, wherever it stands. */
export interface WordGates {
  readonly gates: readonly number[];
}

/** @returns the gates that the words in the text open, by number. */
export function gatesOf(text: string): readonly number[] {
  isRead = true;
  return [...new Set((text.match(INNER_WORDS) ?? []).flatMap((word) => GATES_OF.get(word) ?? []))];
}

/** @param words of a sentence. */
export function openGates(words: readonly WordGates[]): readonly number[] {
  const open: number[] = [];
  for (let slot = 0; slot < Math.ceil(count / BITS); slot += 1) open.push(0);
  for (const { gates } of words) {
    for (const gate of gates) {
      const slot = Math.floor(gate / BITS);
      open[slot] = (open[slot] ?? 0) | (1 << (gate % BITS));
    }
  }
  return open;
}

/** The same for a short text of its own. */
export const gatesOfText = (text: string): GatedWords => ({ openGates: openGates([{ gates: gatesOf(text) }]) });
