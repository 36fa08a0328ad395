import { LEADER_SURNAMES } from '../../lexicon/names/leader-surnames.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-forms.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { findCountryWord } from './country-index.ts';
import { findKnownOrganization } from './organization-index.ts';
import { isTitleWord, isWord, runEnd } from './organization-words.ts';
import { isCapitalized, type Words } from './words.ts';

/** Heads of bodies that are called by two things they see to: the Securities and Futures Authority. */
const PAIR_HEADS: ReadonlySet<string> = new Set(
  (
    'authority administration commission board agency department bureau exchange directorate service council committee office institute ' +
    'tribunal inspectorate secretariat ministry union association federation network fund corporation organization organisation centre center'
  ).split(' '),
);
/** What parties and movements call themselves for: the Freedom and Justice Party. */
const CAUSES: ReadonlySet<string> = new Set(
  (
    'freedom justice peace unity truth reconciliation development democracy progress equality liberty hope solidarity reform change ' +
    'renewal dignity prosperity independence sovereignty stability accountability transparency reconstruction salvation tolerance labour'
  ).split(' '),
);
const MAX_FIRST = 3;
const MAX_SECOND = 4;

/** Heads that name what a body sees to as well: the Securities and Exchange Commission. */
const ALSO_PORTFOLIOS =
  /^(?:securities|energy|insurance|mining|shipping|aviation|telecommunications|services|ports|capital|forces|fisheries|petroleum|logistics|health|electronics|technologies|systems|community|labour|labor|school|post|steel|metals|railways)$/u;

/** Whether the word can be one of two things that a body sees to: neither a body itself, nor a country, nor a leader. */
function isField(words: Words, at: number): boolean {
  const word = words.lower[at] ?? '';
  const text = words.tokens[at]?.text ?? '';
  return (
    isWord(words, at) &&
    /^\p{Lu}\p{Ll}+(?:[-‐‑]\p{L}+)?$/u.test(text) &&
    (!ORGANIZATION_HEADS.has(word) || ALSO_PORTFOLIOS.test(word)) &&
    (PORTFOLIOS.has(word) || !isTitleWord(words, at)) &&
    !LEADER_SURNAMES.has(word) &&
    findKnownOrganization(text, '') === null
  );
}

/** `the Oceanic and Atmospheric Administration`: behind an article, and with a head that such bodies have. */
function isPair(words: Words, at: number, and: number): boolean {
  const before = words.lower[at - 1] ?? '';
  const isOwned = before === 'the' || /^['’]s?$/u.test(before) || findCountryWord(words.folded[at - 1] ?? '') !== null;
  if (!isOwned || and > at + MAX_FIRST) return false;
  for (let index = at; index < and; index += 1) if (!isField(words, index)) return false;
  if (and === at + 1 && findCountryWord(words.folded[at] ?? '') !== null) return false;
  const end = runEnd(words, and + 1);
  const head = words.lower[end - 1] ?? '';
  if (end < and + 3 || end > and + 1 + MAX_SECOND || !PAIR_HEADS.has(head)) return false;
  for (let index = and + 1; index < end - 1; index += 1) if (!isField(words, index)) return false;
  return true;
}

/**
 * `Health and Safety Board`: a portfolio, `and`, a portfolio, before a head; or two other fields that a head joins; or two causes.
 * @returns where the second begins, or -1.
 */
export function secondPortfolio(words: Words, at: number): number {
  let and = at;
  while (and < at + MAX_FIRST && isWord(words, and)) and += 1;
  if (and === at || !/^(?:and|&)$/u.test(words.lower[and] ?? '') || !isCapitalized(words.tokens[and + 1]?.text ?? ''))
    return -1;
  const isPortfolio = (index: number): boolean =>
    PORTFOLIOS.has(words.lower[index] ?? '') && isCapitalized(words.tokens[index]?.text ?? '');
  const isCause = (index: number): boolean =>
    CAUSES.has(words.lower[index] ?? '') && isCapitalized(words.tokens[index]?.text ?? '');
  if (and === at + 1 && isCause(at) && isCause(and + 1)) return and + 1;
  let all = at;
  while (all < and && isPortfolio(all)) all += 1;
  if (all === and && isPortfolio(and + 1)) return and + 1;
  return isPair(words, at, and) ? and + 1 : -1;
}
