import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { isApposedName } from '../04-references/apposed-name.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { clauseStart } from './clause-bounds.ts';
import { isVerb } from './verb-group.ts';

/** Was liked by voters, X said: a plural of nobody named is no apposition to the one who speaks. */
export const isOfOthers = (words: Words, role: Phrase, name: Phrase): boolean =>
  role.actors.length === 0 &&
  name.actors.length === 1 &&
  PLURAL.test(words.lower[role.to - 1] ?? '') &&
  isVerb(words, name.end);
const PLURAL = /[^su]s$/u;

/** Where an office between a preposition and the comma before its holder may begin, in tokens. */
const MAX_OFFICE = 6;

/** Lawyers for the Norwegian premier, Pedro Lund, met X: he is the premier, and the lawyers who met X are others. */
export function isServedByMany(words: Words, { from, to, actors }: Pick<Phrase, 'from' | 'to' | 'actors'>): boolean {
  const { lower, tokens } = words;
  if (lower[from - 1] !== ',' || lower[to] !== ',' || actors.length !== 1) return false;
  for (let at = from - 2; at > Math.max(0, from - 2 - MAX_OFFICE); at -= 1) {
    if (!/^(?:of|to|for)$/u.test(lower[at] ?? '')) {
      if (!/^(?:NOUN|PROPN|ADJ|DET)$/u.test(tokens[at]?.pos ?? '')) return false;
      continue;
    }
    if ((at > 1 && tokens[at - 1]?.pos !== 'NOUN') || !PLURAL.test(lower[at - 1] ?? '')) continue;
    const start = clauseStart(words, at);
    return tokens.slice(start, at - 1).every(({ pos }) => /^(?:DET|ADJ|NUM)$/u.test(pos));
  }
  return false;
}

/** How many phrases the complement of a role may hold: the minister of transport of Peru in the cabinet of Lund. */
const MAX_COMPLEMENTS = 2;

/** Which head is the role that the name stands in apposition to, over what the role is of: the minister of mines of Peru, Ana Solís; -1 for none. */
export function roleBehind(words: Words, heads: readonly Phrase[], name: Phrase): number {
  if (name.kind !== 'name' || name.actors.length !== 1) return -1;
  for (let at = heads.length - 2; at >= Math.max(0, heads.length - 1 - MAX_COMPLEMENTS); at -= 1) {
    const head = heads[at];
    if (head?.kind !== 'role') continue;
    const isSame = head.actors.length === 1 && head.actors[0] === name.actors[0];
    return isSame && isApposedName(words.lower, head.to, name.from) ? at : -1;
  }
  return -1;
}

/** What one person may be to another, with the preposition that joins them. */
const SERVING =
  /^(?:(?:an?|the|his|her|their|now|then|also) )?(?:[\p{L}’'-]+ ){0,6}?(?:advis[eo]r|aide|assistant|deputy|envoy|secretary|spokes(?:man|woman|person)|counsel|counsellor|chief of staff|ambassador|successor|predecessor|ally|rival|challenger|daughter|son|wife|husband|widow|widower|brother|sister|cousin|nephew|niece|friend|lawyer|representative|confidante?|minister|running mate|deputy chief) (?:to|of|for|under)(?: the)?$/u;

/** @returns whether the second name only says whom the first serves, between commas: A, adviser to President B, and C. */
export const isServed = (words: Words, first: Phrase | undefined, second: Phrase): boolean =>
  first?.kind === 'name' &&
  second.kind === 'name' &&
  words.tokens[first.to]?.text === ',' &&
  words.tokens[second.end]?.text === ',' &&
  SERVING.test(textIn(words, first.to + 1, second.from));
