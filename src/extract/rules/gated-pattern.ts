import { type PlacedWords, textIn } from '../lexicon/placed-words.ts';
import { type GatedWords, WordGate } from '../lexicon/word-gate.ts';
import { neededWords } from './needed-words.ts';

interface PatternWords extends PlacedWords, GatedWords {}

/**
 * A pattern of lower-case words parted by one space, which is tested only in a sentence that has one of the words that it
 * needs. The text that it is tested on must be made of words of that sentence.
 */
export class GatedPattern {
  readonly #pattern: RegExp;
  readonly #gate: WordGate;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
    this.#gate = new WordGate(neededWords(pattern));
  }

  /** Whether the sentence has one of the words that it needs. */
  isOpen(words: GatedWords): boolean {
    return this.#gate.isOpen(words);
  }

  /** @param text words of the sentence. */
  matches(words: GatedWords, text: string): boolean {
    return this.#gate.isOpen(words) && this.#pattern.test(text);
  }

  /** @param text words of the sentence. */
  exec(words: GatedWords, text: string): RegExpExecArray | null {
    return this.#gate.isOpen(words) ? this.#pattern.exec(text) : null;
  }

  execIn(words: PatternWords, from: number, to: number): RegExpExecArray | null {
    return this.#gate.isOpen(words) ? this.#pattern.exec(textIn(words, from, to)) : null;
  }

  /** Whether it matches the words from one token up to another. */
  isIn(words: PatternWords, from: number, to: number): boolean {
    return this.#gate.isOpen(words) && this.#pattern.test(textIn(words, from, to));
  }
}

/** Rules in their order, each of which is tested only in a sentence that has one of the words that its pattern needs. */
export class GatedRules<Rule extends { readonly pattern: RegExp }> {
  readonly #rules: readonly { readonly rule: Rule; readonly gate: WordGate }[];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule) => ({ rule, gate: new WordGate(neededWords(rule.pattern)) }));
  }

  /** Whether any of them is tested in the sentence. */
  isOpen(words: GatedWords): boolean {
    return this.#rules.some(({ gate }) => gate.isOpen(words));
  }

  /** @returns the first rule whose pattern matches the text, or the other one, both made of words of the sentence. */
  find(words: GatedWords, text: string, other?: string): Rule | undefined {
    for (const { rule, gate } of this.#rules) {
      if (!gate.isOpen(words)) continue;
      if (rule.pattern.test(text) || (other !== undefined && rule.pattern.test(other))) return rule;
    }
    return undefined;
  }
}
