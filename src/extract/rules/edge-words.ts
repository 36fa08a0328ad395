import { type MarkedWords, WordClass } from '../lexicon/word-class.ts';

/**
 * The words that what a pattern matches begins or ends with, read from the pattern itself: `^(?:discuss(?:ed|es)?|went
 * over) ` begins with discuss, discussed, discusses or went. Rules are found by them through a table instead of being
 * tried at every word. Whatever is not plain text up to the first space (a class, a property) makes the answer unknown.
 */
type Node =
  | { readonly kind: 'sign'; readonly sign: string; readonly times: Times }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'word' }
  | { readonly kind: 'unknown'; readonly times: Times }
  | { readonly kind: 'group'; readonly options: readonly (readonly Node[])[]; readonly times: Times };

/** How often a node may stand: at least, and whether more than once. */
interface Times {
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

const ONCE: Times = { isOptional: false, isRepeated: false };
/** More words than that are no index. */
const MAX_WORDS = 400;
const LOOK_AROUND = /^\(\?<?[=!]/u;

const isWordEnd = ([node, ...others]: readonly Node[]): boolean =>
  others.length === 0 &&
  ((node?.kind === 'edge' && node.edge === 'end') || (node?.kind === 'sign' && node.sign === ' '));

/** Reads the constructs that the rules use; what it does not know it reads as unknown. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** @returns the alternatives up to the end of the group or of the pattern. */
  readOptions(): readonly (readonly Node[])[] {
    const options: Node[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        options.push([]);
        this.#at += 1;
        continue;
      }
      const node = this.#readNode();
      if (node !== null) options[options.length - 1]?.push(node);
    }
    return options;
  }

  #readNode(): Node | null {
    const sign = this.#source[this.#at] ?? '';
    if (sign === '(') return this.#readGroup();
    if (sign === '[') return this.#readClass();
    this.#at += 1;
    if (sign === '^') return { kind: 'edge', edge: 'start' };
    if (sign === '$') return { kind: 'edge', edge: 'end' };
    if (sign === '.') return { kind: 'unknown', times: this.#readTimes() };
    return sign === '\\' ? this.#readEscape() : { kind: 'sign', sign, times: this.#readTimes() };
  }

  /** A class that lists its signs is a choice of them. */
  #readClass(): Node {
    const from = this.#at + 1;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const signs = this.#source.slice(from, this.#at);
    this.#at += 1;
    const times = this.#readTimes();
    if (/[\\^-]/u.test(signs)) return { kind: 'unknown', times };
    return { kind: 'group', options: [...signs].map((sign) => [{ kind: 'sign', sign, times: ONCE }]), times };
  }

  #readEscape(): Node {
    const sign = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (sign === 'b') return { kind: 'edge', edge: 'word' };
    if (this.#source[this.#at] === '{' && /[pPu]/u.test(sign)) this.#at = this.#source.indexOf('}', this.#at) + 1;
    const isPlain = /[^\p{L}\p{N}]/u.test(sign);
    return isPlain ? { kind: 'sign', sign, times: this.#readTimes() } : { kind: 'unknown', times: this.#readTimes() };
  }

  /** Of what a look-around asks only the end of a word counts: the rest takes no word away from the answer. */
  #readGroup(): Node | null {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/u.exec(this.#source.slice(this.#at))?.[0] ?? '(';
    this.#at += head.length;
    const options = this.readOptions();
    this.#at += 1;
    const times = this.#readTimes();
    if (!LOOK_AROUND.test(head)) return { kind: 'group', options, times };
    return head.endsWith('=') && options.every(isWordEnd) ? { kind: 'edge', edge: 'word' } : null;
  }

  #readTimes(): Times {
    const match = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += match.length;
    if (match === '') return ONCE;
    return { isOptional: /^(?:[?*]|\{0)/u.test(match), isRepeated: match[0] !== '?' };
  }
}

/** Words in the making, with those that a space has ended; null where they are unknown. */
interface Partial {
  readonly open: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

type Side = 'opening' | 'closing';

function grow({ open, done }: Partial, node: Node, side: Side): Partial | null {
  if (node.kind === 'unknown') return open.size === 0 ? { open, done } : null;
  if (node.kind === 'edge') {
    const ended = [...open].filter((word) => word !== '');
    return { open: new Set([...open].filter((word) => word === '')), done: new Set([...done, ...ended]) };
  }
  const grown =
    node.kind === 'sign' ? withSign({ open, done }, node.sign, side) : withGroup({ open, done }, node, side);
  if (grown === null) return null;
  if (node.times.isRepeated && grown.open.size > 0) return null;
  return node.times.isOptional ? { open: new Set([...grown.open, ...open]), done: grown.done } : grown;
}

function withSign({ open, done }: Partial, sign: string, side: Side): Partial | null {
  if (sign !== ' ')
    return { open: new Set([...open].map((word) => (side === 'opening' ? word + sign : sign + word))), done };
  return open.has('') ? null : { open: new Set(), done: new Set([...done, ...open]) };
}

function withGroup(before: Partial, { options }: { readonly options: readonly (readonly Node[])[] }, side: Side) {
  const open = new Set<string>();
  const done = new Set(before.done);
  for (const option of options) {
    const grown = growAll(before, option, side);
    if (grown === null) return null;
    for (const word of grown.open) open.add(word);
    for (const word of grown.done) done.add(word);
    if (open.size + done.size > MAX_WORDS) return null;
  }
  return { open, done };
}

function growAll(before: Partial, nodes: readonly Node[], side: Side): Partial | null {
  let grown: Partial | null = before;
  for (const node of side === 'opening' ? nodes : nodes.toReversed()) {
    if (grown === null || grown.open.size === 0) break;
    grown = grow(grown, node, side);
  }
  return grown;
}

/** Whether every alternative is tied to the beginning or the end of the text. */
function isTied(options: readonly (readonly Node[])[], side: Side): boolean {
  return options.every((nodes) => {
    const outer = side === 'opening' ? nodes[0] : nodes[nodes.length - 1];
    if (outer?.kind === 'group') return !outer.times.isOptional && isTied(outer.options, side);
    return outer?.kind === 'edge' && outer.edge === (side === 'opening' ? 'start' : 'end');
  });
}

/**
 * @param pattern of lower-case words parted by one space.
 * @returns words of which one stands first (`opening`) or last (`closing`) in whatever text it matches; null where that
 * is unknown. Of a word with other signs than letters and digits it says nothing: `\b` may stand inside it.
 */
function edgeWords(pattern: RegExp, side: Side): ReadonlySet<string> | null {
  const options = new PatternReader(pattern.source).readOptions();
  if (pattern.flags !== 'u' || !isTied(options, side)) return null;
  const grown = withGroup({ open: new Set(['']), done: new Set() }, { options }, side);
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
  return {
    at: (words, at) => {
      if (isNamed.isAt(words, at)) return byWord.get(words.lower[at] ?? '') ?? rules;
      return words.isPlain[at] === true ? open : rules;
    },
  };
}
