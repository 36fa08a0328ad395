import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';

/**
 * Who is named only beside those whom a sentence is about: A, who succeeded B, wrote to C; A, a cousin of B; quarrelled
 * over the arrest of B. "They" and "the two" of the next sentence are the others, where there are two of them.
 */
const GATE = new WordClass(['who', 'whom', 'whose', 'of', 'to', 'by', 'after', 'since', 'when', 'before', 'although']);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);
/** Clauses that open a sentence with what happened before. */
const OPENING: ReadonlySet<string> = new Set(['after', 'since', 'when', 'before', 'although']);
/** Who had to do with somebody was there with them. */
const CONTACTS: ReadonlySet<string> = new Set(
  'meet receive host talk meeting confer negotiate see visit speak join accompany dine welcome greet brief phone telephone ring invite lunch discuss fly send bring'.split(
    ' ',
  ),
);
/** How long what is said of a name may be, in tokens. */
const MAX_ASIDE = 24;
/** What quarrels and campaigns are about: over the arrest of B, since the death of B, for the release of B. */
const MATTER = /^(?:over|about|since|after|following|despite|for|against|on)$/u;
const BEFORE_OWNER = /^(?:of|to|under|by)$/u;

type Range = readonly [from: number, to: number];

const endOfAside = ({ lower }: Words, from: number): number => {
  const comma = lower.findIndex((word, at) => at > from && /^[,;]$/u.test(word));
  return comma === -1 ? lower.length : comma;
};

/** The clauses and appositions that say something of a name, by the comma that they open with, and the clause at the head. */
function asidesOf(words: Words): readonly Range[] {
  const { lower, tokens } = words;
  const found: Range[] = [];
  lower.forEach((word, at) => {
    if (word !== ',' || !RELATIVE.has(lower[at + 1] ?? '')) return;
    const end = endOfAside(words, at + 1);
    if (end - at <= MAX_ASIDE) found.push([at, end]);
  });
  if (OPENING.has(lower[0] ?? '')) {
    const end = endOfAside(words, 0);
    if (end < lower.length && end <= MAX_ASIDE) found.push([0, end]);
  }
  return found.filter(([from, to]) => !tokens.slice(from, to).some(({ lemma }) => CONTACTS.has(lemma)));
}

/** A cousin of B; over the arrest of B: who a noun is of, or what is quarrelled about. */
function isOfNoun({ lower, tokens }: Words, { from }: Phrase): boolean {
  if (!BEFORE_OWNER.test(lower[from - 1] ?? '') || !/^(?:NOUN|PROPN)$/u.test(tokens[from - 2]?.pos ?? '')) return false;
  const article = lower.slice(0, from - 2).findLastIndex((word) => /^(?:an?|the)$/u.test(word));
  if (article === -1 || from - article > 6) return false;
  const opener = lower[article - 1] ?? '';
  return (opener === ',' && /^an?$/u.test(lower[article] ?? '')) || (lower[from - 1] === 'of' && MATTER.test(opener));
}

/** @returns ids of the people whom the sentence names only beside others. */
export function namedAside(phrases: readonly Phrase[], words: Words): readonly string[] {
  if (!GATE.isIn(words)) return [];
  const asides = asidesOf(words);
  const beside = new Set<string>();
  const others = new Set<string>();
  for (const phrase of phrases) {
    const isAside =
      phrase.kind === 'name' &&
      (asides.some(([from, to]) => phrase.from > from && phrase.to <= to) || isOfNoun(words, phrase));
    for (const actor of phrase.actors) if (actor.startsWith('p')) (isAside ? beside : others).add(actor);
  }
  return [...beside].filter((actor) => !others.has(actor));
}
