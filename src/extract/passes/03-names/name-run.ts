import { COMMON_WORDS } from '../../lexicon/everyday-words.ts';
import { GIVEN_NAMES, LEADING_FAMILY_NAMES } from '../../lexicon/names/given-names.ts';
import { CALENDAR_WORDS, LEADING_PARTICLES, NAME_PARTICLES, SURNAME_TITLES } from '../../lexicon/names/name-parts.ts';
import { POST_NOMINALS } from '../../lexicon/names/post-nominals.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organization-forms.ts';
import { PORTFOLIOS } from '../../lexicon/portfolios.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import { isCalendarName } from './calendar-name.ts';
import { isLeadingInitial } from './leading-initial.ts';
import { matchKnownName, matchTitle } from './match-phrase.ts';
import { portfolioOver } from './portfolio-of-title.ts';
import { isSmallFamilyName } from './small-family-name.ts';
import { isCapitalized, type Words } from './words.ts';

/** Runs of capitalized words, with the particles inside them, that nothing else explains. */
/** As most names are written. */
const PLAIN = /^[A-Z][a-z]+$/u;
const LETTER = /^\p{Lu}$/u;
const INITIAL = /^\p{Lu}\.$/u;
const NUMBER = /\p{N}/u;
const CONTRACTION = /['’](?:re|ve|ll|m|d|t)$/iu;
/** `Maoist-led`: a compound adjective, unlike the given name in `Ji-soo`. */
const COMPOUND =
  /[-‐‑](?:led|backed|based|run|born|owned|held|controlled|style|era|wide|made|linked|brokered|mediated|appointed|majority|minded|trained|funded|friendly|dominated|old|listed|speaking|aligned|sponsored|party|wing|level)$/u;
const NUMERAL =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:-\p{L}+)?$/u;

const OFFICES =
  /^(?:minister|secretary|commissioner|coordinator|co-ordinator|director|officer|manager|chief|envoy|adviser|advisor|negotiator|representative)s?$/u;

const MAX_PORTFOLIO = 7;
const JOINTS: ReadonlySet<string> = new Set(['and', ',', '&']);

/** Fisheries minister, Youth and Sports Minister, Emergency Relief Coordinator: a portfolio with its capital belongs to the title. */
export function isPortfolioBeforeHead(words: Words, at: number): boolean {
  const isPortfolio = (token: number): boolean => PORTFOLIOS.has(words.lower[token] ?? '');
  let to = at;
  while (
    to < at + MAX_PORTFOLIO &&
    (isPortfolio(to) || (to > at && JOINTS.has(words.lower[to] ?? '') && isPortfolio(to + 1)))
  )
    to += 1;
  return to > at && OFFICES.test(words.lower[to] ?? '');
}

/** Titles that end names too: Bui Thanh Son. */
const SHORT_TITLES: ReadonlySet<string> = new Set(['Sen', 'Rep', 'Gov', 'Col', 'Gen', 'Maj', 'Son']);

/** Zulkarnain Haji Omar: a pilgrim's title inside a name. */
const INNER_TITLES: ReadonlySet<string> = new Set(['haji', 'hajj', 'alhaji', 'sheikh']);

/** Michael D Higgins: an initial without its full stop. */
const isBareInitial = (words: Words, at: number): boolean =>
  GIVEN_NAMES.has(words.folded[at - 1] ?? '') &&
  isCapitalized(words.tokens[at - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(words.tokens[at + 1]?.text ?? '') &&
  words.tokens[at]?.text !== 'I';

/** Whether the token can be a part of a name that nothing else explains. */
export function isNamePart(words: Words, at: number): boolean {
  const token = words.tokens[at];
  const lower = words.lower[at] ?? '';
  if (token === undefined || !isCapitalized(token.text)) return false;
  if (!PLAIN.test(token.text)) {
    if (token.text === 'NGO') return false;
    if (POST_NOMINALS.has(token.text) && GIVEN_OR_CAPITAL.test(words.tokens[at - 1]?.text ?? '')) return false;
    if (LETTER.test(token.text)) return isBareInitial(words, at) || isLeadingInitial(words, at);
    if (CONTRACTION.test(token.text) || NUMBER.test(token.text) || COMPOUND.test(token.text)) return false;
    // A. P. Nedumaran: an initial that is also the article.
    // Milan D., who was tried: a family name that is kept back.
    if (INITIAL.test(token.text))
      return (
        isCapitalized(words.tokens[at + 1]?.text ?? '') ||
        (words.lower[at + 1] === ',' && GIVEN_NAMES.has(words.folded[at - 1] ?? ''))
      );
  }
  if (CALENDAR_WORDS.has(lower)) return isCalendarName(words, at);
  // Per and Will open sentences and are given names; To and So are family names behind a title: President To Van.
  const isName =
    at > 0 &&
    isCapitalized(words.tokens[at + 1]?.text ?? '') &&
    (GIVEN_NAMES.has(lower) || (LEADING_FAMILY_NAMES.has(lower) && isCapitalized(words.tokens[at - 1]?.text ?? '')));
  if (isSmallFamilyName(words, at)) return true;
  if ((SENTENCE_OPENERS.has(lower) || NUMERAL.test(lower)) && !isName) return false;
  if (isPortfolioBeforeHead(words, at)) return false;
  if (portfolioOver(words, at + 1) !== -1) return false;
  if (at === 0 && (lower === 'old' || (ORGANIZATION_NOUNS.has(lower) && isCapitalized(words.tokens[1]?.text ?? ''))))
    return false;
  // Ignoring Juan Rocha, they met.
  if (at === 0 && /^\p{Ll}{3,}ing$/u.test(lower) && !GIVEN_NAMES.has(lower) && GIVEN_NAMES.has(words.folded[1] ?? ''))
    return false;
  if (at === 0 && COMMON_WORDS.has(lower))
    return isCapitalized(words.tokens[1]?.text ?? '') && !COMMON_WORDS.has(words.lower[1] ?? '');
  return true;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', 'ʼ']);
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '“', '‘']);

/** Fekita 'Utoikamanu: a stop that is written before a name, and is no mark of a quotation that ends further on. */
const isGlottal = (words: Words, at: number): boolean =>
  /^['‘’ʻ]$/u.test(words.tokens[at]?.text ?? '') &&
  words.tokens[at]?.end === words.tokens[at + 1]?.start &&
  (words.tokens[at - 1]?.end ?? 0) < (words.tokens[at]?.start ?? 0) &&
  GIVEN_OR_CAPITAL.test(words.tokens[at - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(words.tokens[at + 1]?.text ?? '') &&
  !words.tokens.slice(at + 2).some(({ text }) => /^['’]$/u.test(text));
const GIVEN_OR_CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** @returns where the name part after the one that ends at `to` begins, over particles and a nickname in quotation marks; or -1. */
export function nextPart(words: Words, to: number): number {
  // Rabi' al-Harithi: an apostrophe that ends a name part.
  const isApostrophe =
    APOSTROPHES.has(words.tokens[to]?.text ?? '') && words.tokens[to]?.start === words.tokens[to - 1]?.end;
  if (isApostrophe && /^[aA]l-/u.test(words.tokens[to + 1]?.text ?? '')) return to + 1;
  if (isGlottal(words, to)) return to + 1;
  // Harrow & Stout: a firm.
  if (words.tokens[to]?.text === '&' && isNamePart(words, to + 1)) return to + 1;
  let at = to;
  while (NAME_PARTICLES.has(words.tokens[at]?.text ?? '') && at < to + 3) at += 1;
  if (at > to) return isNamePart(words, at) && words.lower[at] !== words.tokens[at]?.text ? at : -1;
  if (
    OPENING_MARKS.has(words.tokens[at]?.text ?? '') &&
    /^["”’]$/u.test(words.tokens[at + 2]?.text ?? '') &&
    isNamePart(words, at + 3)
  )
    return at + 3;
  return isNamePart(words, at) ? at : -1;
}

export const startsWithParticle = (words: Words, at: number): boolean =>
  LEADING_PARTICLES.has(words.tokens[at]?.text ?? '') && nextPart(words, at) > at;

/** Stephen King, Anna Potter: a word for a trade or a rank that stands behind a given name with a capital is a family name. */
const isTradeName = (words: Words, given: number, at: number): boolean =>
  SURNAME_TITLES.has(words.lower[at] ?? '') ||
  (GIVEN_NAMES.has(words.folded[given] ?? '') &&
    isCapitalized(words.tokens[at]?.text ?? '') &&
    ROLE_NOUNS.has((words.lower[at] ?? '').replace(/s$/u, '')));

export function nameEnd(words: Words, from: number): number {
  let to = startsWithParticle(words, from) ? nextPart(words, from) + 1 : from + 1;
  for (;;) {
    const next = nextPart(words, to);
    if (next === -1) return to;
    const isAlone = to === from + 1;
    const title = matchTitle(words, next);
    // Amartya Sen: an abbreviation that no name follows.
    const isLast =
      SHORT_TITLES.has(words.tokens[next]?.text ?? '') && title?.to === next + 1 && !isNamePart(words, title.to);
    const isInner = isLast || (INNER_TITLES.has(words.lower[next] ?? '') && isNamePart(words, next + 1));
    if (title !== null && !isInner && !(isAlone && isTradeName(words, from, next) && !isNamePart(words, next + 1)))
      return to;
    const known = matchKnownName(words, next);
    const isLastWord = isAlone || (known?.kind === 'organization' && known.to === next + 1);
    if (known !== null && !(isLastWord && GIVEN_NAMES.has(words.folded[from] ?? '') && !isNamePart(words, known.to)))
      return to;
    to = next + 1;
  }
}
