import { fold } from '../../domain/fold.ts';

/** A folded word with the place where it is written: UTF-16 offsets, half-open. */
export interface SpannedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The Arabic article, as romanizations write it before the letters that it is assimilated to. Writers join it to the name
 * or set it apart, and change or drop it: al-Harthi, Alharthi, el Harthi, Harthi; al-Shammari, ash-Shammari.
 */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'ath', 'az']);
/** Letters that have to be left of a word when an article is taken off, so that Elena is no article with a name. */
const MIN_BARE_LENGTH = 4;
/** What is longer is no word: it is left out of the index and finds nothing. */
const MAX_WORD_LENGTH = 64;
const RUN = /[\p{L}\p{N}\p{M}’'`´ʼʻ‘ʿʾ]+/gu;

export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** @returns what is left of a word that begins with an article written together with it; null where none does. */
export function withoutArticle(word: string): string | null {
  for (const length of [3, 2]) {
    const rest = word.slice(length);
    if (isArticle(word.slice(0, length)) && rest.length >= MIN_BARE_LENGTH) return rest;
  }
  return null;
}

/**
 * The words by which a text is found, each once: those of its folded form, and each article together with the word after
 * it, so that Alharthi finds al-Harthi.
 *
 * @param folded texts as `fold` gives them, one or more.
 */
export function indexWords(folded: readonly string[]): readonly string[] {
  const words = folded.flatMap((text) => {
    const parts = text.split(' ');
    const joined = parts.flatMap((word, index) => {
      const next = parts[index + 1];
      return next !== undefined && isArticle(word) ? [word + next] : [];
    });
    return [...parts, ...joined];
  });
  return [...new Set(words)].filter((word) => word !== '' && word.length <= MAX_WORD_LENGTH);
}

/** @returns the words of a text in its order, and after an article the two together. */
export function spanWords(text: string): readonly SpannedWord[] {
  const words = [...text.matchAll(RUN)].flatMap((run) =>
    foldRun(run[0]).map((word) => ({ word, start: run.index, end: run.index + run[0].length })),
  );
  return words.flatMap((one, index) => {
    const next = words[index + 1];
    if (next === undefined || !isArticle(one.word)) return [one];
    return [one, { word: one.word + next.word, start: one.start, end: next.end }];
  });
}

function foldRun(run: string): readonly string[] {
  return fold(run)
    .split(' ')
    .filter((word) => word !== '');
}
