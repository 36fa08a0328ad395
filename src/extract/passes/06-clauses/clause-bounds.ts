import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';

/** Words that open another clause, lower-case. */
const SUBORDINATORS = new WordClass(
  (
    'that if when while because after before though although since until unless where whether which who whom whose than so but whereas ' +
    'whenever once why'
  ).split(' '),
);
const MARKS = new WordClass([';', ':', '—', '–', '“', '”', '"', '(', ')', '?', '!', '--', '…']);

/** That evening, that same week: no clause begins. */
const TIMES = /^(?:same|morning|afternoon|evening|night|day|week|weekend|month|year|spring|summer|autumn|winter)$/u;

/** Has since been cancelled, have met twice since: `since` is an adverb. */
const HAVE = /^(?:has|have|had)$/u;

/** Since 2019, until March, before dawn on Monday: a preposition, no clause. */
const POINTS =
  /^(?:\p{N}{1,4}(?:st|nd|rd|th)?|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|dawn|dusk|noon|midnight|then)$/u;

/** And, before that, Y: an adverb of order. */
const isBackward = ({ lower }: Words, at: number): boolean =>
  (lower[at] === 'before' || lower[at] === 'after') &&
  (lower[at + 1] === 'that' || lower[at + 1] === 'this') &&
  lower[at + 2] === ',';

/** Conferred the day before with X: a day, no clause. */
const DAY_BEFORE = /^(?:day|night|evening|week|month|year|afternoon|morning)$/u;
const isDayBefore = ({ lower }: Words, at: number): boolean =>
  lower[at] === 'before' &&
  DAY_BEFORE.test(lower[at - 1] ?? '') &&
  /^(?:the|a)$/u.test(lower[at - 2] ?? '') &&
  /^(?:with|in|at|to|by|on|,|\.|and|for|from|about)$/u.test(lower[at + 1] ?? '.');

/** Is due on Friday, one day after the vote, for talks: how long after what is set in between, with no verb of its own. */
const HOW_LONG = /^(?:hours?|days?|nights?|weeks?|months?|years?|minutes?)$/u;
const MAX_SET_IN = 9;
const MEETING_WORD = /^(?:with|summit|talks|meetings?|session|conference|calls?|dinner|lunch|hearing)$/u;
function isSetIn({ lower, tokens }: Words, at: number): boolean {
  if ((lower[at] !== 'after' && lower[at] !== 'before') || !HOW_LONG.test(lower[at - 1] ?? '')) return false;
  if (!lower.slice(Math.max(0, at - 4), at).includes(',')) return false;
  const end = lower.indexOf(',', at);
  return (
    end !== -1 &&
    end - at <= MAX_SET_IN &&
    tokens.slice(at + 1, end).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') &&
    !lower.slice(at + 1, end).some((word) => MEETING_WORD.test(word)) &&
    /^(?:for|to|in|at|with)$/u.test(lower[end + 1] ?? '')
  );
}

/** Testified before Judge X, appeared in court on Monday before magistrate Y: in front of somebody, no clause. */
const HEARD = /^(?:appear(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|evidence|testimony|oath|stood|stands?)$/u;
const HEARER =
  /^(?:judge|magistrate|justice|coroner|prosecutor|commissioner|ombudsman|registrar|chair(?:man|woman|person)?|convener|inquiry|senator|sen|speaker|king|queen|governor|president)$/u;
const HEARD_WINDOW = 7;
const HEARER_WINDOW = 4;
function isInFrontOf({ lower, tokens }: Words, at: number): boolean {
  if (lower[at] !== 'before') return false;
  // Is due before Lind at four.
  const isDue = lower[at - 1] === 'due' && tokens[at + 1]?.pos === 'PROPN';
  if (!isDue && !lower.slice(Math.max(0, at - HEARD_WINDOW), at).some((word) => HEARD.test(word))) return false;
  if (!isDue && !lower.slice(at + 1, at + 1 + HEARER_WINDOW).some((word) => HEARER.test(word))) return false;
  const end = tokens.findIndex(({ pos }, index) => index > at && /^(?:ADP|PUNCT|VERB|AUX|CCONJ|SCONJ)$/u.test(pos));
  return end === -1 || !/^(?:VERB|AUX)$/u.test(tokens[end]?.pos ?? '');
}

/** Hours before the talks began, shortly after she left: how long from what the clause tells. */
const SPAN =
  /^(?:(?:minute|hour|day|week|month|year|decade|moment|night|morning|evening)s?|shortly|just|soon|long|right|immediately|even|ever|only|and|or|but|,|not)$/u;
const PRONOUN = /^(?:he|she|they|it|we|i|you|there)$/u;

/** A meeting of X and Y after the summit was called off: what has no verb yet has it behind the preposition. */
function isBeforeVerb(words: Words, at: number): boolean {
  const { lower, tokens } = words;
  if ((lower[at] !== 'before' && lower[at] !== 'after') || at === 0) return false;
  if (SPAN.test(lower[at - 1] ?? '') || PRONOUN.test(lower[at + 1] ?? '')) return false;
  let from = at - 1;
  while (from >= 0 && !SUBORDINATORS.isAt(words, from) && !MARKS.isAt(words, from)) {
    if (/^(?:VERB|AUX)$/u.test(tokens[from]?.pos ?? '')) return false;
    from -= 1;
  }
  return from < at - 1 && tokens[from + 1]?.pos !== 'ADP' && tokens[from + 1]?.pos !== 'PUNCT';
}

/** Not once, at once: `once` counts. */
const COUNTED = /^(?:not|at|only|than|just|never|but)$/u;

/** How many words within quotation marks may be a part of the phrase around them. */
const MAX_SCARE = 4;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”']);
/** What stands before a phrase goes on within it: had a "warm" talk, held "constructive" talks, his "red line". */
const GOES_ON: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADP', 'PART', 'ADV']);
const HOLDING = /^(?:['’]s|had|has|have|having|held|hold|holds|holding|his|her|their|its)$/u;

/** @returns the closing mark of a few quoted words that have no verb and belong to the phrase around them; -1 where none opens. */
function endOfScare({ tokens, lower }: Words, open: number): number {
  const before = open > 0 ? tokens[open - 1] : undefined;
  if (before === undefined || !QUOTES.has(tokens[open]?.text ?? '')) return -1;
  if (!GOES_ON.has(before.pos) && !HOLDING.test(lower[open - 1] ?? '')) return -1;
  for (let at = open + 1; at <= open + MAX_SCARE + 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') {
      return token !== undefined && QUOTES.has(token.text) && at > open + 1 ? at : -1;
    }
  }
  return -1;
}

/** @returns whether the token is a mark around a few words of a phrase, which parts no clauses. */
function isScareQuote(words: Words, at: number): boolean {
  if (!QUOTES.has(words.tokens[at]?.text ?? '')) return false;
  if (endOfScare(words, at) !== -1) return true;
  for (let open = at - 2; open >= Math.max(0, at - MAX_SCARE - 1); open -= 1)
    if (endOfScare(words, open) === at) return true;
  return false;
}

/** Of the subordinators, those that are something else before or behind some words. */
const AMBIGUOUS = new WordClass(['since', 'until', 'before', 'after', 'that', 'once']);

/** Whether one of the ambiguous ones opens a clause where it stands. */
function opensClause(words: Words, at: number): boolean {
  const { lower, tokens } = words;
  const word = lower[at];
  const before = at > 0 ? (lower[at - 1] ?? '') : '';
  const next = lower[at + 1] ?? '';
  if (word === 'once') return !COUNTED.test(before);
  if (word === 'that') return !(at > 0 && isBackward(words, at - 1)) && !TIMES.test(next);
  if (word === 'since' && (HAVE.test(before) || /^[:.,;]$/u.test(tokens[at + 1]?.text ?? ''))) return false;
  return !(
    POINTS.test(next) ||
    isBackward(words, at) ||
    isBeforeVerb(words, at) ||
    (at > 1 && (isDayBefore(words, at) || isSetIn(words, at) || isInFrontOf(words, at)))
  );
}

export const isBoundary = (words: Words, at: number): boolean =>
  SUBORDINATORS.isAt(words, at)
    ? !AMBIGUOUS.isAt(words, at) || opensClause(words, at)
    : MARKS.isAt(words, at) && !isScareQuote(words, at);

/** @returns the first token of the clause that the token stands in: the one after the nearest boundary before it. */
export function clauseStart(words: Words, at: number): number {
  let from = at;
  while (from > 0 && !isBoundary(words, from - 1)) from -= 1;
  return from;
}

/** @returns the token after the clause's last: the nearest boundary from the token on. */
export function clauseEnd(words: Words, at: number): number {
  let to = at;
  while (to < words.tokens.length && !isBoundary(words, to)) to += 1;
  return to;
}

/** @returns for each token whether it stands between quotation marks. */
export function quotedTokens(words: Words): readonly boolean[] {
  const quoted: boolean[] = [];
  let isOpen = false;
  let scareEnd = -1;
  for (const [at, { text }] of words.tokens.entries()) {
    if (at > scareEnd && !isOpen) scareEnd = endOfScare(words, at);
    if (at <= scareEnd) {
      quoted.push(false);
      continue;
    }
    const isOpening: boolean = text === '“' || (text === '"' && !isOpen);
    const isClosing = !isOpening && (text === '”' || text === '"');
    quoted.push(isOpen || isOpening || isClosing);
    if (isOpening || isClosing) isOpen = isOpening;
  }
  return quoted;
}
