import { fold } from '../../domain/fold.ts';
import { PARTICLES, PATRONYMICS } from './name-parts.ts';
import { NAME_TITLES, OFFICE_HEADS, type Sex } from './name-titles.ts';
import { countNationalityWords } from './nationality.ts';

const LONGEST_TITLE = 4;
/** Words of the beginning among which one in small letters gives an office away: "Harbour Board spokesperson". */
const LONGEST_OFFICE = 6;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** @returns the text without the titles, offices and nationality before a name, and the sex that a title says. */
export function stripTitles(text: string): { readonly rest: string; readonly sex: Sex | null } {
  let words = text.trim().split(/\s+/u);
  let sex: Sex | null = null;
  for (;;) {
    const title = titleLength(words);
    const length =
      title > 0 ? title : Math.max(nationalityLength(words), officeLength(words), namedOfficeLength(words));
    if (length === 0) return { rest: words.join(' '), sex };
    sex = NAME_TITLES.get(toKey(words.slice(0, title))) ?? sex;
    words = words.slice(length);
  }
}

/** How many words of the beginning are a title that leaves a word after it. */
function titleLength(words: readonly string[]): number {
  for (let length = Math.min(LONGEST_TITLE, words.length - 1); length > 0; length -= 1) {
    if (NAME_TITLES.has(toKey(words.slice(0, length)))) return length;
  }
  return 0;
}

/** A nationality is no part of the name where a title or an office follows: French is also a name. */
function nationalityLength(words: readonly string[]): number {
  const length = countNationalityWords(words.map((word) => fold(word)));
  const rest = words.slice(length);
  return titleLength(rest) > 0 || officeLength(rest) > 0 || namedOfficeLength(rest) > 0 ? length : 0;
}

/** Names have no words in small letters but particles; what has, up to the last of them, is an office. */
function officeLength(words: readonly string[]): number {
  const last = words.slice(0, LONGEST_OFFICE).findLastIndex((word) => SMALL.test(word) && !isParticle(word));
  return words.slice(last + 1).some((word) => CAPITAL.test(word)) ? last + 1 : 0;
}

/** How many words of the beginning are an office that its last word gives away: "Treasury Secretary". */
function namedOfficeLength(words: readonly string[]): number {
  return (
    words.slice(0, Math.min(LONGEST_TITLE, words.length - 1)).findLastIndex((word) => OFFICE_HEADS.has(fold(word))) + 1
  );
}

function isParticle(word: string): boolean {
  const [first = ''] = fold(word).split(' ');
  return PARTICLES.has(first) || PATRONYMICS.has(first);
}

function toKey(words: readonly string[]): string {
  return fold(words.join(' '));
}
