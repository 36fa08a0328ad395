import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { BoundedCache } from '../bounded-cache.ts';
import { type MarkedWords, WordClass } from '../lexicon/word-class.ts';
import { growOptions, SEED, type Side } from './grow-words.ts';

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

/** Rules by the word that opens or closes what their patterns match. */
export interface RulesByWord<Rule> {
  /** @returns those whose patterns may match from the token on, or up to it, in the order given. */
  at(words: PlacedWords, at: number): readonly Rule[];
}

interface PlacedWords extends MarkedWords {
  readonly lower: readonly string[];
}

/** What a token begins or ends with. */
const edgesOf = (token: string, side: Side): readonly string[] =>
  Array.from(token, (_, at) => (side === 'opening' ? token.slice(0, at + 1) : token.slice(at)));

export function indexByWord<Rule extends { readonly pattern: RegExp }>(
  rules: readonly Rule[],
  side: Side,
): RulesByWord<Rule> {
  const wordsOf = new Map(rules.map((rule) => [rule, edgeWords(rule.pattern, side)]));
  const open = rules.filter((rule) => wordsOf.get(rule) === null);
  const named = new Set([...wordsOf.values()].flatMap((own) => [...(own ?? [])]));
  const byWord = new Map(
    [...named].map((word) => [word, rules.filter((rule) => wordsOf.get(rule)?.has(word) !== false)]),
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
      if (words.isPlain[at] !== true) return byOddToken.get(token);
      return isNamed.isAt(words, at) ? (byWord.get(token) ?? rules) : open;
    },
  };
}
