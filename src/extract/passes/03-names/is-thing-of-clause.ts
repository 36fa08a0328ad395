import { ORGANIZATION_NOUNS } from '../../lexicon/organization-forms.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { TITLE_MODIFIERS } from '../../lexicon/title-modifiers.ts';
import type { Words } from './words.ts';

/** Heads of state have no portfolio before their office: the new law President X signed. */
const RULERS = /^(?:President|Prime|Premier|King|Queen|Pope|Chancellor|Emir)$/u;

/** The letter President X sent, the reforms Minister X announced: a thing, whose relative clause the title begins. */
export function isThingOfClause(words: Words, at: number, title: readonly string[]): boolean {
  const lower = words.lower[at] ?? '';
  const isPlain = words.tokens[at]?.pos === 'NOUN' && /^\p{Ll}+$/u.test(words.tokens[at]?.text ?? '');
  if (!isPlain || !/^\p{Lu}/u.test(title[0] ?? '')) return false;
  if (TITLE_MODIFIERS.has(lower) || ORGANIZATION_NOUNS.has(lower)) return false;
  if (PORTFOLIOS.has(lower) && !RULERS.test(title[0] ?? '')) return false;
  let from = at;
  while (words.tokens[from - 1]?.pos === 'ADJ' || words.tokens[from - 1]?.pos === 'NOUN') from -= 1;
  return words.tokens[from - 1]?.pos === 'DET';
}
