import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd, clauseStart } from '../../06-clauses/clause-bounds.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';

/** The verbs around a meeting noun: the one that it is the object of, and the one that it is the subject of. */
const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);
/** Was in talks with, were at a dinner with. */
const BEING_AT: ReadonlySet<string> = new Set(['in', 'at', 'on']);
const AWAITED: ReadonlySet<string> = new Set(['due', 'back', 'bound', 'off']);
const BEING = new WordClass('is are was were been be'.split(' '));
const HAVING = new WordClass('has have had having'.split(' '));
const isBeing = (words: Words, at: number): boolean => BEING.isAt(words, at);

/** Where the clause before the preposition begins, over what only tells a time: flew home before lunch after talks with X. */
function startOverTimes(words: Words, at: number): number {
  const start = clauseStart(words, at);
  const isTime = TEMPORAL.has(words.lower[start - 1] ?? '') && at > start && at - start <= MAX_TIME;
  for (let inner = start; isTime && inner < at; inner += 1)
    if (isVerb(words, inner) || words.tokens[inner]?.text === ',') return start;
  return isTime ? clauseStart(words, start - 1) : start;
}

/** How many tokens such a time has at most. */
const MAX_TIME = 4;

/** @returns the verb before the noun phrase that begins at the token, in its clause; -1 where there is none. */
export function verbBeforeNoun(words: Words, from: number): number {
  // said after talks with X: the preposition opens no clause of its own.
  // The day on which talks were to have begun: a clause of its own begins.
  if (/^(?:which|where|when|why)$/u.test(words.lower[from - 1] ?? '')) return -1;
  const isTemporal = TEMPORAL.has(words.lower[from - 1] ?? '');
  const start = isTemporal ? startOverTimes(words, from - 1) : clauseStart(words, from);
  for (let at = from - 1; at >= start; at -= 1) {
    // The tagger takes `had` in `had dinner with` for an auxiliary.
    const isHave = HAVING.isAt(words, at);
    const isIn = at === from - 2 && isBeing(words, at) && BEING_AT.has(words.lower[from - 1] ?? '');
    // Is due in Oslo for talks: the adjective tells what the verb does not.
    const isAwaited = isBeing(words, at - 1) && AWAITED.has(words.lower[at] ?? '');
    // Was in Oslo on Monday for talks with.
    const isThere =
      words.lower[from - 1] === 'for' &&
      isBeing(words, at) &&
      (BEING_AT.has(words.lower[at + 1] ?? '') || /^(?:here|there)$/u.test(words.lower[at + 1] ?? '')) &&
      at < from - 2;
    // Was to have been in Lima: the perfect's own verb tells what came of it.
    const isPerfect = words.lower[at] === 'have' && words.lower[at + 1] === 'been' && words.lower[at - 1] === 'to';
    if (isPerfect) return at + 1;
    if (words.tokens[at]?.pos === 'VERB' || isHave || isIn || isAwaited || isThere) return at;
  }
  return -1;
}

/** A meeting planned for Friday: a participle that only says when it was to be. */
const isDayOfPlan = (words: Words, at: number): boolean => {
  // A meeting, originally planned for Friday: the adverb stands in the aside.
  const before = words.tokens[at - 1]?.pos === 'ADV' && words.tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
  return (
    /^(?:planned|scheduled|set|due|slated|expected|arranged|announced|agreed|billed)$/u.test(words.lower[at] ?? '') &&
    !isVerb(words, before) &&
    words.tokens[before]?.pos !== 'ADV'
  );
};

/** How long a relative clause between commas may be, in tokens. */
const MAX_ASIDE = 25;

/** Their meeting, which had been put off twice, took place: the verb behind the aside, or null. */
function mainVerbBehind(words: Words, from: number): number | null {
  for (let at = from + 1; at < Math.min(words.tokens.length, from + MAX_ASIDE); at += 1)
    if (words.tokens[at]?.text === ',' && isVerb(words, at + 1)) return at + 1;
  return null;
}

/** How long `, he wrote,` may be, in tokens. */
const MAX_REPORT = 9;

/** Talks, he wrote, would be led by X: the token behind the report that parts the noun from its verb; else that behind the noun. */
function behindReport(words: Words, noun: number): number {
  if (words.tokens[noun + 1]?.text !== ',') return noun + 1;
  const close = words.tokens.findIndex((token, at) => at > noun + 1 && at <= noun + MAX_REPORT && token.text === ',');
  const isReport = close !== -1 && words.lower.slice(noun + 2, close).some((word) => SPEECH_FORMS.has(word));
  return isReport && isVerb(words, close + 1) ? close + 1 : noun + 1;
}

/** A meeting between A and the minister, B, took place: whether the comma before the verb closes an apposition. */
function closesAside(words: Words, from: number, at: number): boolean {
  const open = words.lower.lastIndexOf(',', at - 2);
  const isPair = words.tokens.slice(from, at).filter(({ text }) => text === ',').length % 2 === 0;
  return (
    open >= from &&
    isPair &&
    /^(?:took|takes|began|begins|ended|ends|broke|opened|opens|started|resumed|collapsed|lasted|went|ran|concluded|failed|fell)$/u.test(
      words.lower[at] ?? '',
    )
  );
}

/** How far behind the noun the quoted predicate may begin, in tokens. */
const MAX_BEFORE_QUOTE = 18;

/** Her talks with X, reported by two websites, “did not take place”: the verb behind the mark, where no other stands before it; else -1. */
function quotedVerb(words: Words, noun: number): number {
  const mark = words.tokens.findIndex(
    ({ text }, at) => at > noun && at <= noun + MAX_BEFORE_QUOTE && (text === '"' || text === '“'),
  );
  if (mark === -1 || words.tokens[mark + 1]?.pos !== 'AUX') return -1;
  const between = words.tokens.slice(noun + 1, mark);
  const isAside = between.every(
    ({ pos, text }, at) =>
      /^\p{Lu}/u.test(text) ||
      (pos !== 'AUX' && (pos !== 'VERB' || /^[,-]$/u.test(between[at - 1]?.text ?? '')) && pos !== 'SCONJ'),
  );
  return isAside ? mark + 1 : -1;
}

/** @returns the verb that tells of the noun as of its subject, or -1. */
export function verbAfterNoun(words: Words, noun: number): number {
  const quoted = quotedVerb(words, noun);
  if (quoted !== -1) return quoted;
  const from = behindReport(words, noun);
  const end = Math.min(clauseEnd(words, from), noun + 40);
  let plan = -1;
  let reduced = -1;
  for (let at = from; at < end; at += 1) {
    const before = words.tokens[at - 1]?.text;
    // The President-elect; a call, reported by the press.
    if (!isVerb(words, at) || before === '-') continue;
    if (words.tokens[at]?.pos === 'VERB' && before === ',' && at > from && !closesAside(words, from, at)) continue;
    // Foreseen in an earlier draft of the programme: a noun.
    if (words.tokens[at]?.pos === 'VERB' && /^(?:DET|ADJ)$/u.test(words.tokens[at - 1]?.pos ?? '')) continue;
    // A dinner hosted by X was attended by Y: the participle only says more of the noun.
    if (at === noun + 1 && words.lower[at + 1] === 'by' && words.tokens[at]?.pos === 'VERB') reduced = at;
    else if (isDayOfPlan(words, at)) plan = at;
    else if (plan === -1 || words.lower[at - 1] !== 'to') return at;
  }
  if (plan !== -1 || reduced !== -1) return plan === -1 ? reduced : plan;
  // The conversation with X, reported by several papers, “was not on the agenda”: a predicate that is quoted.
  if (/^[“"]$/u.test(words.tokens[end]?.text ?? '') && words.lower[end - 1] === ',' && isVerb(words, end + 1))
    return end + 1;
  // A summit of A and B that was to have taken place: the relative clause tells of the noun.
  if (!/^(?:that|which)$/u.test(words.lower[end] ?? '')) return -1;
  let first = end + 1;
  while (words.tokens[first]?.pos === 'ADV') first += 1;
  const own = isVerb(words, first) ? first : -1;
  // A call, which X had announced, did not take place: what stands behind the aside.
  return words.tokens[end - 1]?.text === ',' ? (mainVerbBehind(words, first) ?? own) : own;
}
