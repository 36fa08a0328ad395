import { NUMBER_WORDS } from '../../lexicon/collectives.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { isApposedName } from './apposed-name.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';

/**
 * "Three leaders met in Lima: A, B and C", "two colleagues – A and B – came": a plural that names nobody stands for the
 * list behind the colon or a dash, between the dashes right behind it, or behind the comma where it counts them. Limits: one list a sentence, of people alone.
 */
const JOINTS = /^(?:,|and|, and|as well as)$/u;
const OPENERS = /^(?:[:(–—-]|including)$/u;

/** The people of the list that begins at a phrase; none where it is no list of two or more. */
function listFrom(phrases: readonly Phrase[], first: number, words: Words): readonly string[] {
  const people: string[] = [];
  for (let at = first; at < phrases.length; at += 1) {
    const phrase = phrases[at];
    const previous = phrases[at - 1];
    if (phrase === undefined) break;
    // The president of Peru, Ana Solís: the role and the name are one of the list.
    const gap = at === first ? ',' : textIn(words, previous?.end ?? 0, phrase.from);
    if (phrase.from >= (previous?.end ?? 0) && !JOINTS.test(gap)) break;
    people.push(...phrase.actors.filter((actor) => actor.startsWith('p') && !people.includes(actor)));
  }
  return people.length > 1 ? people : [];
}

/** Three of her predecessors: how many of them, where a number says so. */
function partOf(words: Words, from: number): number | null {
  if (words.lower[from - 1] !== 'of') return null;
  return NUMBER_WORDS[words.lower[from - 2] ?? ''] ?? null;
}

/** The colon of the sentence, or the first dash right behind which somebody is named; -1 where neither stands there. */
function listMark(phrases: readonly Phrase[], { lower }: Words): number {
  const colon = lower.indexOf(':');
  if (colon !== -1) return colon;
  const named = phrases.find(({ from }) => from > 0 && /^[–—]$/u.test(lower[from - 1] ?? ''));
  return named === undefined ? -1 : named.from - 1;
}

/** Between the ministers of the interior, A and B: the list behind the comma says who they are, whoever held it before. */
function fillApposed(open: readonly OpenPhrase[], phrases: Phrase[], words: Words): void {
  phrases.forEach((phrase, at) => {
    if (open[at]?.kind !== 'role' || open[at]?.role?.isPlural !== true || phrase.isPossessor) return;
    const first = phrases.findIndex(({ from, kind }) => from > phrase.end && kind === 'name');
    const name = phrases[first];
    if (name === undefined || words.lower[phrase.end] !== 'of' || !isApposedName(words.lower, phrase.end, name.from))
      return;
    const people = listFrom(phrases, first, words);
    if (people.length === 2 && open[at]?.owners.length !== 1) phrases[at] = { ...phrase, actors: people };
  });
}

const FOR_SIDE = /^[^,.;]{0,60}? (?:for|of) (?:the )?[^ ,]+(?: [^ ,]+)?(?: ,)? and$/u;

/** Brought the two ministers together in Oslo, A for Peru and B for Norway: each behind the comma, with what they speak for. */
function fillForSides(open: readonly OpenPhrase[], phrases: Phrase[], words: Words): void {
  phrases.forEach((phrase, at) => {
    const isPlural = open[at]?.count === 2 || (open[at]?.kind === 'role' && open[at]?.role?.isPlural === true);
    if (!isPlural || phrase.isPossessor) return;
    const [first, second, ...others] = phrases.slice(at + 1).filter(({ kind }) => kind === 'name');
    if (first === undefined || second === undefined || words.lower[first.from - 1] !== ',') return;
    const isBeside = !words.tokens.slice(phrase.end, first.from).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    const between = textIn(words, first.from, second.from);
    const isOfSides =
      FOR_SIDE.test(between) && /^[^,.;]{0,60}? (?:for|of) (?:the )?\p{L}/u.test(textIn(words, second.from));
    const isEnd = others.length === 0 || words.lower[(others[0]?.from ?? 0) - 1] !== ',';
    if (isBeside && isOfSides && isEnd) phrases[at] = { ...phrase, actors: [...first.actors, ...second.actors] };
  });
}

/** Fills in whom the plural phrases without names stand for. */
export function fillLists(open: readonly OpenPhrase[], phrases: Phrase[], words: Words): void {
  const colon = listMark(phrases, words);
  fillApposed(open, phrases, words);
  fillForSides(open, phrases, words);
  phrases.forEach((phrase, at) => {
    const isOpen = open[at]?.kind === 'role' && open[at]?.role?.isPlural === true && phrase.actors.length === 0;
    // The three mediators appointed by the union: A, B and C.
    const part = isOpen ? partOf(words, phrase.from) : null;
    const count = part ?? (phrase.kind === 'group' ? (open[at]?.count ?? null) : null);
    if (!(isOpen || count !== null) || phrase.isPossessor) return;
    // The two defence ministers, A and B, met: who they are, whoever was named before.
    const isApposed = count !== null && words.lower[phrase.end] === ',';
    const isBeside = isApposed || OPENERS.test(words.lower[phrase.end] ?? '');
    const opener = isBeside ? phrase.end : colon;
    if (opener < phrase.end) return;
    const first = phrases.findIndex((other) => other.from === opener + 1);
    const people = first === -1 ? [] : listFrom(phrases, first, words);
    if (count === null ? people.length > 0 : people.length === count)
      phrases[at] = { ...phrase, from: part === null ? phrase.from : phrase.from - 2, actors: people };
  });
}
