import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { findCountryWord } from './country-index.ts';
import { findKnownOrganization } from './organization-index.ts';
import { isTitleWord, isWord, runEnd } from './organization-words.ts';
import type { Words } from './words.ts';

const COMPLEMENT = new Set(['of', 'for', 'on', 'against', 'to']);
const MAX_COMPLEMENTS = 3;

/** Extends over `, Industry and Energy` and `and Development` inside a complement. */
function portfolioListEnd(words: Words, from: number): number {
  let to = from;
  for (;;) {
    const mark = words.lower[to];
    if (mark !== 'and' && mark !== ',' && mark !== '&') return to;
    const next = words.lower[to + 1] === 'and' ? to + 2 : to + 1;
    if (!isWord(words, next) || !PORTFOLIOS.has(words.lower[next] ?? '')) return to;
    if (isTitleWord(words, next + 1)) return to;
    const end = runEnd(words, next);
    if (end <= to) return to;
    to = end;
  }
}

/** `Guild of Resident Physicians`: a noun for a person before a plural is no title. */
const isPluralWord = (words: Words, at: number): boolean => isWord(words, at) && /[^s]s$/u.test(words.lower[at] ?? '');

/** Association of Machinists District 751: a branch of it. */
const isBranch = (words: Words, at: number): boolean =>
  /^(?:district|local|lodge|branch|chapter)$/u.test(words.lower[at] ?? '') &&
  /^\p{N}/u.test(words.tokens[at + 1]?.text ?? '');

/** `Mission in Azmar (MIA)`: the country is in the name where letters for it follow. */
const isInCountry = (words: Words, at: number): boolean =>
  words.lower[at] === 'in' &&
  findCountryWord(words.folded[at + 1] ?? '')?.form === 'name' &&
  words.tokens[at + 2]?.text === '(' &&
  /^\p{Lu}{3,}$/u.test(words.tokens[at + 3]?.text ?? '') &&
  words.tokens[at + 4]?.text === ')';

/** @returns the token after what a head is of or for: Ministry of Trade, Industry and Energy; Task Force for Ports. */
export function complementEnd(words: Words, from: number): number {
  let to = from;
  for (let count = 0; count < MAX_COMPLEMENTS; count += 1) {
    if (!COMPLEMENT.has(words.lower[to] ?? '')) break;
    const start = words.lower[to + 1] === 'the' ? to + 2 : to + 1;
    const isOffice = words.lower[from - 1] === 'office' && start === to + 2;
    const isField = /^(?:of|on)$/u.test(words.lower[to] ?? '') && PORTFOLIOS.has(words.lower[start] ?? '');
    if (!isWord(words, start)) break;
    if (isTitleWord(words, start) && !isPluralWord(words, start + 1) && !isOffice && !isField) break;
    if (words.lower[to] !== 'of' && findKnownOrganization(words.tokens[start]?.text ?? '', '') !== null) break;
    // The Security Council on Haiti, a fund for Mali: what it deals with there, not its name.
    if (words.lower[to] !== 'of' && findCountryWord(words.folded[start] ?? '')?.form === 'name') break;
    let end = start + 1;
    while (isWord(words, end) && (isOffice || !isTitleWord(words, end)) && !isBranch(words, end)) end += 1;
    to = portfolioListEnd(words, end);
  }
  return isInCountry(words, to) ? to + 2 : to;
}
