import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { BUILDING_HEADS, NON_NAME_WORDS, THING_HEADS } from '../../lexicon/thing-heads.ts';
import type { Chunk } from './chunk.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isCapitalized, type Words } from './words.ts';

/**
 * Family names that are also something else. A town, an everyday word or an office that is called as somebody of the
 * article is that person, where nothing says that it is the other: Minister Anthony King … King said; Minister Park Jin …
 * Park said; Ana Roche … Mrs Roche said, unless the article tells of the firm before or beside her. Limits: an article about a king and a Mr King of whom the second is named by his family name alone.
 */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set('in at near outside into around via central'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set('the a an this that these those his her its their'.split(' '));
/** What an everyday word or an office says more of: White smoke, King Felipe. */
const HEADS = /^(?:NOUN|PROPN|ADJ|NUM)$/u;

const isEveryday = (word: string): boolean =>
  NON_NAME_WORDS.has(word) || THING_HEADS.has(word) || BUILDING_HEADS.has(word);

/** Behind these a country is one: in Jordan, of Chad. */
const COUNTRY_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in to from of across inside into between against for and or over through via visiting'.split(' '),
);

export interface Surnames {
  readonly all: ReadonlySet<string>;
  /** Of those who have a title or a given name that is known. */
  readonly ofPeople: ReadonlySet<string>;
  /** Single words that the article uses of a known body: before it names anybody so, or as whom somebody works for. */
  readonly ofBodies: ReadonlySet<string>;
}

const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|madam|lady|lord|professor|prof|cllr)\.?$/u;
const EMPLOYED = /^(?:of|at|for|from|the|joined|left|rival|maker|giant|group|firm|company|party|union)$/u;
/** Siemens, which may be a family name; not SPD, nor Siemens Energy. */
const isOneWord = (words: Words, { from, to }: Chunk): boolean =>
  to === from + 1 && /^\p{Lu}\p{Ll}/u.test(words.tokens[from]?.text ?? '');

const isAddressed = (words: Words, at: number): boolean => ADDRESS.test(words.lower[at - 1] ?? '');

/** Boeing chief X, of Ford, the Dell: nobody of that name. */
const isBody = (words: Words, chunk: Chunk, next: Chunk | undefined): boolean =>
  EMPLOYED.test(words.lower[chunk.from - 1] ?? '') || (next?.kind === 'title' && next.from === chunk.to);

/** @returns last words of the names of two words and more, and first ones that are everyday words behind a title, folded. */
export function surnamesOf(read: readonly ReadSentence[]): Surnames {
  const all = new Set<string>();
  const ofPeople = new Set<string>();
  const ofBodies = new Set<string>();
  for (const { words, chunks } of read) {
    chunks.forEach((chunk, index) => {
      if (chunk.kind === 'organization' && isOneWord(words, chunk) && !isAddressed(words, chunk.from)) {
        const word = words.folded[chunk.from] ?? '';
        if (!all.has(word) || isBody(words, chunk, chunks[index + 1])) ofBodies.add(word);
      }
      if (chunk.kind !== 'name' || chunk.to - chunk.from < 2) return;
      const last = words.folded[chunk.to - 1] ?? '';
      all.add(last);
      const before = chunks[index - 1];
      const isTitled = before?.kind === 'title' && before.to === chunk.from;
      if (isTitled || GIVEN_NAMES.has(words.folded[chunk.from] ?? '')) ofPeople.add(last);
      if (isTitled && isEveryday(words.lower[chunk.from] ?? '')) all.add(words.folded[chunk.from] ?? '');
    });
  }
  return { all, ofPeople, ofBodies };
}

/** @returns the chunk as a name where it is the family name of somebody of the article; as it is otherwise. */
export function asSurname(words: Words, chunk: Chunk, { all, ofPeople, ofBodies }: Surnames): Chunk {
  const { from, to } = chunk;
  if (chunk.kind === 'organization' && isOneWord(words, chunk)) {
    const word = words.folded[from] ?? '';
    const isPerson = isAddressed(words, from) || (all.has(word) && !ofBodies.has(word));
    return isPerson ? { kind: 'name', from, to } : chunk;
  }
  if (to !== from + 1 || !all.has(words.folded[from] ?? '')) return chunk;
  const before = words.lower[from - 1] ?? '';
  if (PLACE_PREPOSITIONS.has(before)) return chunk;
  if (chunk.kind === 'place') return chunk.isRegion ? chunk : { kind: 'name', from, to };
  const isCountry =
    chunk.kind === 'country' &&
    chunk.form === 'name' &&
    ofPeople.has(words.folded[from] ?? '') &&
    !COUNTRY_PREPOSITIONS.has(before);
  if (chunk.kind !== 'thing' && chunk.kind !== 'title' && !isCountry) return chunk;
  const isName =
    isCapitalized(words.tokens[from]?.text ?? '') &&
    !ARTICLES.has(before) &&
    !HEADS.test(words.tokens[to]?.pos ?? '') &&
    words.lower[to] !== 'of';
  return isName ? { kind: 'name', from, to } : chunk;
}

/** Young said, Long's office: a word that opens sentences as it is and stands before a verb here. */
export function openingSurname(words: Words, chunks: readonly Chunk[], { all }: Surnames): readonly Chunk[] {
  const at = /^[“"]$/u.test(words.tokens[0]?.text ?? '') ? 1 : 0;
  if (!all.has(words.folded[at] ?? '') || !isCapitalized(words.tokens[at]?.text ?? '')) return [];
  const isSubject =
    /^(?:VERB|AUX)$/u.test(words.tokens[at + 1]?.pos ?? '') || /^['’]s$/u.test(words.tokens[at + 1]?.text ?? '');
  return isSubject && chunks.every((chunk) => chunk.from > at) ? [{ kind: 'name', from: at, to: at + 1 }] : [];
}
