import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { isCapitalized, type Words } from './words.ts';

/**
 * What a title is for, where a name follows at once: Minister of Trade and Industry Ana Solís, Under Secretary for
 * Political Affairs Olena Hnatiuk. Behind `of` only the words of portfolios count; behind `for` any capital does, up to a
 * given name, or to the two or three capitals behind the last word of a portfolio. Limits: a name that begins with an
 * unknown given name behind an unknown portfolio is not told from it.
 */
const HEADS =
  /^(?:minister|secretary|undersecretary|under-secretary|commissioner|state|president|vice-president|director|head|manager|representative|adviser|advisor|envoy|coordinator|co-ordinator|chief|chair|spokesman|spokeswoman|spokesperson|rapporteur|expert|aide|governor|counsel|ambassador|negotiator|(?:under-|deputy-)?secretary-general|general)s?$/u;
const JOINTS: ReadonlySet<string> = new Set(['and', ',', '&', 'of', 'the']);
const MAX_TOKENS = 9;
/** How many capitals behind a portfolio are a name. */
const NAME_LENGTHS: ReadonlySet<number> = new Set([2, 3]);

/** What ministries are for, or what their secretaries are: political affairs. */
const isPortfolio = (words: Words, at: number): boolean =>
  PORTFOLIOS.has(words.lower[at] ?? '') || (words.lower[at] === 'political' && words.lower[at + 1] === 'affairs');
const isCapital = (words: Words, at: number): boolean => isCapitalized(words.tokens[at]?.text ?? '');

/** Minister of, secretary for, adviser on. */
const isOpener = (words: Words, at: number): boolean =>
  words.lower[at] === 'of' ||
  words.lower[at] === 'for' ||
  (words.lower[at] === 'on' && /^(?:advis[eo]r|rapporteur|expert)$/u.test(words.lower[at - 1] ?? ''));

/** Whether a title that has a portfolio ends before `at`. */
const isBehindTitle = (words: Words, at: number): boolean => HEADS.test(words.lower[at - 1] ?? '');

function endBehindOf(words: Words, of: number): number {
  let to = of + 1;
  while (
    isPortfolio(words, to) ||
    ((words.lower[to] === 'and' || words.lower[to] === ',') && isPortfolio(words, to + 1))
  )
    to += 1;
  return to;
}

function endBehindFor(words: Words, of: number): number {
  let portfolio = -1;
  let at = of + 1;
  for (; at < of + MAX_TOKENS && at < words.tokens.length; at += 1) {
    if (isPortfolio(words, at)) portfolio = at;
    else if (!isCapital(words, at)) {
      if (!JOINTS.has(words.lower[at] ?? '') || words.lower[at + 1] === ',') break;
      const isJoint = isCapital(words, at + 1) || (words.lower[at + 1] === 'the' && isCapital(words, at + 2));
      if (!isJoint) break;
      if (words.lower[at] === ',' && GIVEN_NAMES.has(words.folded[at + 1] ?? '') && !isPortfolio(words, at + 1)) break;
    } else if (at > of + 1 && GIVEN_NAMES.has(words.folded[at] ?? '') && isCapital(words, at + 1)) return at;
  }
  return portfolio !== -1 && NAME_LENGTHS.has(at - portfolio - 1) ? portfolio + 1 : endBehindOf(words, of);
}

/** @returns the token after the portfolio that the `of` or `for` at `of` begins; `of` where none begins there. */
function portfolioEnd(words: Words, of: number): number {
  const opener = words.lower[of] ?? '';
  if (!isOpener(words, of) || !isBehindTitle(words, of)) return of;
  const to = opener === 'of' ? endBehindOf(words, of) : endBehindFor(words, of);
  return to === of + 1 ? of : to;
}

/** @returns the `of` or `for` of the portfolio that reaches up to `end`, or over it; -1 where none does. */
export function portfolioOver(words: Words, end: number): number {
  for (let of = end - 1; of > 0 && of >= end - MAX_TOKENS; of -= 1) {
    const opener = words.lower[of];
    if (isOpener(words, of)) {
      if (portfolioEnd(words, of) >= end) return of;
    } else if (
      opener !== 'and' &&
      opener !== ',' &&
      opener !== '&' &&
      opener !== 'the' &&
      !isPortfolio(words, of) &&
      !isCapital(words, of)
    )
      return -1;
  }
  return -1;
}
