import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { BoundedCache } from '../bounded-cache.ts';
import { type MarkedWords, WordClass } from '../lexicon/word-class.ts';
import { type GatedWords, WordGate } from '../lexicon/word-gate.ts';
import { growOptions, SEED, type Side } from './grow-words.ts';
import { neededWords } from './needed-words.ts';

/**
 * The words that what a pattern matches begins or ends with, read from the pattern itself: `^(?:discuss(?:ed|es)?|went
 * over) ` begins with discuss, discussed, discusses or went. Rules are found by them through a table instead of being
 * tried at every word.
 */
const PARSER = new RegExpParser();

/** Whether every alternative is tied to the beginning or the end of the text. */
function isTied(options: readonly AST.Alternative[], side: Side): boolean {
  return options.every(({ elements }) => {
    const outer = elements[side === 'opening' ? 0 : elements.length - 1];
    if (outer?.type === 'Group' || outer?.type === 'CapturingGroup') return isTied(outer.alternatives, side);
    return outer?.type === 'Assertion' && outer.kind === (side === 'opening' ? 'start' : 'end');
  });
}

/**
 * @param pattern of lower-case words parted by one space.
 * @returns words of which one stands first (`opening`) or last (`closing`) in whatever text it matches; null where that
 * is unknown. What they stand in may go on behind a sign that is no letter and no digit: `\b` may stand inside a token.
 */
function edgeWords(pattern: RegExp, side: Side): ReadonlySet<string> | null {
  if (pattern.flags !== 'u') return null;
  const { alternatives } = PARSER.parsePattern(pattern.source, 0, pattern.source.length, { unicode: true });
  if (!isTied(alternatives, side)) return null;
  const grown = growOptions(SEED, alternatives, side);
  return grown === null || grown.open.size > 0 || grown.done.size === 0 ? null : grown.done;
}

/**
 * Rules by the word that opens or closes what their patterns match. Where that word is unknown they are given for every word
 * of a sentence that has one of the words that they need.
 */
export interface RulesByWord<Rule> {
  /** @returns those whose patterns may match from the token on, or up to it, in the order given. */
  at(words: PlacedWords, at: number): readonly Rule[];
}

interface PlacedWords extends MarkedWords, GatedWords {
  readonly lower: readonly string[];
}

/** What a token begins or ends with. */
const edgesOf = (token: string, side: Side): readonly string[] =>
  Array.from(token, (_, at) => (side === 'opening' ? token.slice(0, at + 1) : token.slice(at)));

const NONE: readonly never[] = [];

/** @returns words of which one stands wherever one of the rules matches; null where that is unknown of any. */
function neededByAny(rules: readonly { readonly pattern: RegExp }[]): readonly string[] | null {
  const all: string[] = [];
  for (const { pattern } of rules) {
    const needed = neededWords(pattern);
    if (needed === null) return null;
    all.push(...needed);
  }
  return all;
}

/** Rules with the gate of each. */
interface Gated<Rule> {
  readonly rules: readonly Rule[];
  readonly gates: readonly WordGate[];
}

/** @returns those whose gates are open in the sentence. */
function openOf<Rule>(words: GatedWords, { rules, gates }: Gated<Rule>): readonly Rule[] {
  let count = 0;
  for (const gate of gates) if (gate.isOpen(words)) count += 1;
  if (count === 0) return NONE;
  return count === rules.length ? rules : rules.filter((_, index) => gates[index]?.isOpen(words) === true);
}

export function indexByWord<Rule extends { readonly pattern: RegExp }>(
  rules: readonly Rule[],
  side: Side,
): RulesByWord<Rule> {
  const wordsOf = new Map(rules.map((rule) => [rule, edgeWords(rule.pattern, side)]));
  const open = rules.filter((rule) => wordsOf.get(rule) === null);
  const gate = new WordGate(neededByAny(open));
  const openIn = (words: PlacedWords): readonly Rule[] => (gate.isOpen(words) ? open : NONE);
  const named = new Set([...wordsOf.values()].flatMap((own) => [...(own ?? [])]));
  const gates = new Map(rules.map((rule) => [rule, new WordGate(neededWords(rule.pattern))]));
  const gated = (own: readonly Rule[]): Gated<Rule> => ({
    rules: own,
    gates: own.flatMap((rule) => gates.get(rule) ?? []),
  });
  const all = gated(rules);
  const byWord = new Map(
    [...named].map((word) => [word, gated(rules.filter((rule) => wordsOf.get(rule)?.has(word) !== false))]),
  );
  const isNamed = new WordClass(named);
  const byOddToken = new BoundedCache((token: string) => {
    const own = edgesOf(token, side).filter((word) => named.has(word));
    if (own.length === 0) return open;
    return rules.filter((rule) => {
      const words = wordsOf.get(rule) ?? null;
      return words === null || own.some((word) => words.has(word));
    });
  });
  return {
    at: (words, at) => {
      const token = words.lower[at] ?? '';
      if (words.isPlain[at] === true)
        return isNamed.isAt(words, at) ? openOf(words, byWord.get(token) ?? all) : openIn(words);
      const own = byOddToken.get(token);
      return own === open ? openIn(words) : own;
    },
  };
}
