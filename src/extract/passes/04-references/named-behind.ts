import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';

/**
 * Whom a plural means that the same sentence names only then: "the two teams, led by A and B, met", "the chief negotiators, A for
 * Peru and B for Chile, met", "They shook hands at noon, A and B, and went in". Limits: two people or more, as many as are
 * counted, closed by a comma, a dash or the end.
 */
const LED =
  /^[,–—] (?:(?:who|which|both|that) )?(?:(?:are|were|was|is) )?(?:(?:led|headed|represented|chaired|fronted|steered)(?: respectively| jointly)? by|under)(?: the)?$/u;
const BARE = /^[,–—]$/u;
const JOINT = /^(?:(?:for|of|from|on behalf of) (?:the )?(?:\S+ ){1,4}?)?(?:,|and|, and|& )$/u;
const OWN_SIDE = /^(?:for|of|from|on behalf of) (?:the )?(?:\S+ ){0,3}?\S+ ?$/u;
const CLOSING = /^[,.–—;]$/u;
const MAX_SIDE = 6;

const isPerson = ({ kind, named }: OpenPhrase): boolean =>
  kind === 'name' && named.length === 1 && named[0]?.startsWith('p') === true;

/** The names of the list that begins with the phrase; none where nothing closes it. */
function listFrom(open: readonly OpenPhrase[], first: number, words: Words): readonly OpenPhrase[] {
  const names: OpenPhrase[] = [];
  for (const phrase of open.slice(first)) {
    if (!isPerson(phrase)) continue;
    const last = names.at(-1);
    if (last !== undefined && !JOINT.test(textIn(words, last.end, phrase.from))) break;
    names.push(phrase);
  }
  const last = names.at(-1);
  if (last === undefined || names.length < 2) return [];
  if (CLOSING.test(words.lower[last.end] ?? '.')) return names;
  const close = words.lower.findIndex((word, at) => at > last.end && CLOSING.test(word));
  const isOwn = close !== -1 && close - last.end <= MAX_SIDE && OWN_SIDE.test(textIn(words, last.end, close));
  return isOwn ? names : [];
}

/** They shook hands at noon, A and B: the names behind a comma, which nothing in plural stands before. */
function namedAfterThey(open: readonly OpenPhrase[], position: number, words: Words): readonly string[] {
  const first = open.findIndex((phrase, at) => at > position && isPerson(phrase));
  const name = open[first];
  if (name === undefined || first !== position + 1 || words.lower[name.from - 1] !== ',') return [];
  const before = words.tokens[name.from - 2];
  if (before === undefined || (before.pos === 'NOUN' && before.text.endsWith('s'))) return [];
  const names = listFrom(open, first, words);
  const last = names.at(-1);
  const next = last === undefined ? undefined : words.tokens[last.end + 1];
  // They met on Tuesday, A and B, who run the port, said.
  const isOpen = next !== undefined && /^(?:VERB|AUX)$/u.test(next.pos);
  return isOpen ? [] : names.flatMap(({ named }) => named);
}

/** @param isOpen whether nobody named before is meant. @returns the people whom the words behind the plural name; none where they name none. */
export function namedBehind(
  open: readonly OpenPhrase[],
  position: number,
  words: Words,
  isOpen: boolean,
): readonly string[] {
  const phrase = open[position];
  if (phrase === undefined) return [];
  if (phrase.kind === 'pronoun') return phrase.word === 'they' && isOpen ? namedAfterThey(open, position, words) : [];
  const isPlural = phrase.kind === 'group' || (phrase.kind === 'role' && phrase.role?.isPlural === true && isOpen);
  if (!isPlural || !/^[,–—]$/u.test(words.lower[phrase.end] ?? '')) return [];
  const first = open.findIndex((one, at) => at > position && isPerson(one));
  const name = open[first];
  if (name === undefined) return [];
  const gap = textIn(words, phrase.end, name.from);
  if (!LED.test(gap) && !(BARE.test(gap) && phrase.kind === 'group')) return [];
  const names = listFrom(open, first, words);
  return phrase.count !== null && phrase.count !== names.length ? [] : names.flatMap(({ named }) => named);
}
