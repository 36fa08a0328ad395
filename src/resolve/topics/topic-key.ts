import { fold } from '../../domain/fold.ts';
import { toSingular } from './to-singular.ts';
import { ARTICLES, DETERMINERS, LEADING_GERUNDS, SMALL_WORDS } from './topic-words.ts';

const POSSESSIVE = /['’]s?(?=\s|$)/gu;
const SMALL_LETTER = /^\p{Ll}/u;

/** @returns the label without a leading article or possessive, as it is shown. */
export function topicLabel(label: string): string {
  return dropDeterminers(label.trim().split(/\s+/u)).join(' ');
}

/**
 * What spellings of one topic share: folded, without articles, possessive endings and a leading gerund that adds nothing,
 * its words in the singular. The order of the words and every word that could tell two topics apart are kept.
 */
export function topicKey(label: string): string {
  const words = dropGerund(dropDeterminers(label.trim().replace(POSSESSIVE, '').split(/\s+/u)));
  const folded = fold(words.join(' ')).split(' ');
  const kept = folded.filter((word) => !ARTICLES.has(word));
  return (kept.length > 0 ? kept : folded).map(toSingular).join(' ');
}

function dropDeterminers(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word, index) => index === words.length - 1 || !DETERMINERS.has(fold(word)));
  return words.slice(start);
}

/** Before a name a gerund says all: expanding a league is no way to speak of the league. */
function dropGerund([first = '', ...others]: readonly string[]): readonly string[] {
  const rest = dropDeterminers(others);
  const hasNoun = rest.some((word) => SMALL_LETTER.test(word) && !SMALL_WORDS.has(fold(word)));
  return hasNoun && LEADING_GERUNDS.has(fold(first)) ? rest : [first, ...others];
}
