import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Report } from './find-reporting-verbs.ts';
import { isVerbAt, type SentenceView, tagAt, wordAt } from './sentence-view.ts';

/**
 * Where the content of a reporting verb begins: after "that", else after the adjuncts of the verb ("on Sunday", "in a
 * statement", "reporters") where something follows that the verb can take.
 */
const MAX_REACH = 40;
const MAX_ADDRESSEE = 8;
const TIME_WORD =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|yesterday|tonight|morning|afternoon|evening|night|early|late|earlier|later|last|this|again|also)$/u;
const ADDRESSEES = /^(?:reporters?|journalists?|parliament|lawmakers|mps|him|her|them|us|me|it|the|a|an)$/u;

/** "that" as a conjunction: not "a plan that failed", not "that day", not "that of the king". */
function isConjunction(view: SentenceView, index: number): boolean {
  if (wordAt(view, index) !== 'that') return false;
  const isPredicate = isVerbAt(view, index + 1) && !wordAt(view, index + 1).endsWith('ing');
  if (isPredicate && view.isQuoted[index + 1] === false) return false;
  // A determiner "that" takes no plural and no gerund.
  if (tagAt(view, index) === 'SCONJ' || /(?:s|ing)$/u.test(wordAt(view, index + 1))) return true;
  return (
    !/^(?:NOUN|ADP|PUNCT)$/u.test(tagAt(view, index + 1)) ||
    isVerbAt(view, index + 2) ||
    view.isQuoted[index + 1] === true
  );
}

/** "an hour after telling reporters that …": the verb before it may still have a "that" of its own. */
const isReportingParticiple = (view: SentenceView, index: number): boolean =>
  wordAt(view, index).endsWith('ing') && REPORTING_VERBS.has(view.tokens[index]?.lemma ?? '');

/** "He had told them, she added, that …": what follows belongs to the verb before. */
const isParenthetical = (view: SentenceView, { group, next }: Report): boolean =>
  wordAt(view, next) === ',' && wordAt(view, group - 2) === ',';

/** Said on the plane as he headed home that: a clause of time between the verb and its content. */
const isAsideOpener = (view: SentenceView, index: number): boolean =>
  /^(?:as|while|when|before|after)$/u.test(wordAt(view, index)) &&
  /^(?:he|she|they|it)$/u.test(wordAt(view, index + 1));

function findThat(view: SentenceView, report: Report, taken: ReadonlySet<number>): number | null {
  if (isParenthetical(view, report)) return null;
  let hasPassed = false;
  let isAside = false;
  for (let index = report.next; index < Math.min(view.tokens.length, report.next + MAX_REACH); index += 1) {
    if (view.isQuoted[index] === true || wordAt(view, index) === ';') return null;
    if (taken.has(index)) {
      hasPassed = true;
      continue;
    }
    if (isConjunction(view, index) && (!hasPassed || wordAt(view, index - 1) === ',')) return index;
    isAside ||= isAsideOpener(view, index);
    if (isVerbAt(view, index) && !hasPassed && !isAside && !isReportingParticiple(view, index)) return null;
  }
  return null;
}

/** Skips what belongs to the verb and not to its content. @returns the index of the first token after it. */
function skipAdjuncts(view: SentenceView, report: Report): number {
  let at = report.next;
  const hasParticle = report.next > report.at + 1;
  const isTell = !hasParticle && (view.tokens[report.at]?.lemma === 'tell' || view.tokens[report.at]?.lemma === 'warn');
  if (isTell && (ADDRESSEES.test(wordAt(view, at)) || /^(?:PROPN|NOUN|ADJ)$/u.test(tagAt(view, at)))) {
    const behind = namedEnd(view, at) ?? skipNounPhrase(view, at);
    // Warned the port would close: what a verb follows is no addressee but the subject of the clause.
    if (!isVerbAt(view, behind)) at = behind;
  }
  for (;;) {
    if (
      TIME_WORD.test(wordAt(view, at)) &&
      !/^(?:NOUN|PROPN)$/u.test(TIME_WORD.test(wordAt(view, at + 1)) ? '' : tagBetween(view, at))
    )
      at += 1;
    else if (
      /^(?:on|in|at|to|during|after|from|by|via|through|late|early)$/u.test(wordAt(view, at)) &&
      tagAt(view, at) !== 'PART' &&
      view.isQuoted[at + 1] !== true
    )
      at = skipNounPhrase(view, at + 1);
    else return at;
  }
}

/** "this week" is a time, "this plan" is a thing: a time word that leads a noun phrase opens the content. */
function tagBetween(view: SentenceView, at: number): string {
  const word = wordAt(view, at);
  if (!/^(?:last|this|early|late)$/u.test(word)) return '';
  return /^(?:week|month|year|weekend|night)$/u.test(wordAt(view, at + 1)) ? '' : tagAt(view, at + 1);
}

/** Told Premier Ana Lund Norway would pay: the addressee ends with the name. @returns the token behind it; null where nobody is named there. */
function namedEnd(view: SentenceView, from: number): number | null {
  for (let at = from; /^(?:PROPN|NOUN|ADJ|DET|PART)$/u.test(tagAt(view, at)); at += 1) {
    const end = view.tokens[at]?.end;
    if (view.mentions.some((mention) => mention.kind === 'person' && mention.form === 'name' && mention.end === end))
      return at + 1;
  }
  return null;
}

function skipNounPhrase(view: SentenceView, from: number): number {
  let at = from;
  if (/^(?:him|her|them|us|me|it)$/u.test(wordAt(view, at))) return at + 1;
  if (/^(?:DET|NUM)$/u.test(tagAt(view, at)) || /^(?:his|her|their|its)$/u.test(wordAt(view, at))) at += 1;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tagAt(view, at)) || (/^['’]s?$/u.test(wordAt(view, at)) && at > from))
    at += 1;
  return at === from ? from + 1 : at;
}

const startsClause = (view: SentenceView, at: number): boolean =>
  /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/u.test(tagAt(view, at)) || view.isQuoted[at] === true;

/** The first verb that can be the predicate of a clause: no participle, and none of a relative clause. */
function verbAfter(view: SentenceView, from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) {
    if (!isVerbAt(view, index) || view.isQuoted[index] !== false || wordAt(view, index).endsWith('ing')) continue;
    if (!/^(?:that|which|who)$/u.test(wordAt(view, index - 1))) return index;
    // Said Lund, who heads the port, would resign: past the relative clause in commas.
    const closing = wordAt(view, index - 2) === ',' ? view.lower.indexOf(',', index) : -1;
    return closing === -1 || closing >= to ? null : verbAfter(view, closing + 1, to);
  }
  return null;
}

function infinitiveAfter(view: SentenceView, from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) {
    if (wordAt(view, index) === 'to' && isVerbAt(view, index + 1)) return index;
    if (isVerbAt(view, index) && index > from) return null;
  }
  return null;
}

/** Asked him on Monday who would pay: the question word, past whom it was put to. */
function questionAfter(view: SentenceView, next: number): number | null {
  for (let index = next; index < Math.min(view.tokens.length, next + MAX_ADDRESSEE); index += 1) {
    if (view.isQuoted[index] === true || isVerbAt(view, index) || wordAt(view, index) === ',') return null;
    if (/^(?:whether|if|who|why|how|when|where|what|which)$/u.test(wordAt(view, index))) return index;
  }
  return null;
}

/** What a report says. */
export interface ContentStart {
  /** Index of the first token of the content. */
  readonly from: number;
  /** Index of the first token that its span takes in: the verb, where the words alone would say something else. */
  readonly spanFrom: number;
  /** Index of the "that" before it, or null. */
  readonly conjunction: number | null;
}

/**
 * @param taken the conjunctions that other verbs have
 * @returns null where nothing that the verb can take follows it outside quotations
 */
export function findContentStart(view: SentenceView, report: Report, taken: ReadonlySet<number>): ContentStart | null {
  const { takes, negates } = report.verb;
  const end = view.tokens.length;
  const withVerb = (from: number): ContentStart => ({ from, spanFrom: report.at, conjunction: null });
  if (takes.includes('clause') || takes.includes('that')) {
    const conjunction = findThat(view, report, taken);
    const needsVerb = negates === true || takes.includes('that');
    if (conjunction !== null)
      return { from: conjunction + 1, spanFrom: needsVerb ? report.at : conjunction + 1, conjunction };
  }
  if (takes.includes('infinitive') && wordAt(view, report.next) === 'to') return withVerb(report.next);
  const isOrder = takes.includes('order') && startsClause(view, report.next);
  if (isOrder && infinitiveAfter(view, report.next, end) !== null) return withVerb(report.next);
  const from = skipAdjuncts(view, report);
  if (takes.includes('question')) {
    const question = questionAfter(view, report.next);
    if (question !== null) return withVerb(question);
  }
  if (takes.includes('phrase') && startsClause(view, from)) return withVerb(from);
  if (!takes.includes('clause') || !startsClause(view, from) || view.isQuoted[from] !== false) return null;
  const verb = verbAfter(view, from, end);
  if (verb === null || verb === from || hasCommaOnly(view, from, verb)) return null;
  return { from, spanFrom: negates === true ? report.at : from, conjunction: null };
}

/** "said a pilot, adding …": the verb after the comma is none of the content's. */
function hasCommaOnly(view: SentenceView, from: number, verb: number): boolean {
  for (let index = from; index < verb; index += 1)
    if (/^[,;]$/u.test(wordAt(view, index))) return wordAt(view, verb).endsWith('ing');
  return false;
}
