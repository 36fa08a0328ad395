import type { Mention, UtteranceRule } from '../../layers.ts';
import { attributeByFrame } from './attribute-by-frame.ts';
import { findAccordingTo } from './find-according-to.ts';
import type { Quotation } from './find-quotations.ts';
import type { Subject } from './find-subject.ts';
import type { ReadReport } from './read-reports.ts';
import { isVerbAt, type SentenceView, tokenIndexAt, wordAt } from './sentence-view.ts';

/**
 * Who said a quotation, by the words around it: a verb before it in its sentence (X said: “…”), a frame after it
 * (“…,” said X), "according to X", or the subject that its words go on from (X “expects results”).
 */
export interface Attribution {
  readonly mention: Mention | null;
  /** "he" or "she" says it, and no mention resolves the pronoun. */
  readonly isUnresolved: boolean;
  /** What the words call somebody who was named before: the striker. */
  readonly noun: string | null;
  readonly rule: UtteranceRule;
}

/** A sentence and its reports. */
export interface ReadSentence {
  readonly view: SentenceView;
  readonly reports: readonly ReadReport[];
}

const toAttribution = (subject: Subject | null, rule: UtteranceRule): Attribution => ({
  mention: subject?.mention ?? null,
  isUnresolved: subject?.isUnresolved ?? false,
  noun: subject?.noun ?? null,
  rule,
});

/** The reports before the quotation, nearest first; one whose speaker nobody names yields to the one around it. */
function beforeIt({ view, reports }: ReadSentence, quotation: Quotation): Attribution | null {
  const at = tokenIndexAt(view, quotation.outer.start);
  const lastBreak = view.tokens.findLastIndex(
    (_, index) => index < at && view.isQuoted[index] === false && wordAt(view, index) === ';',
  );
  const isBeside = (index: number): boolean =>
    index === at - 1 || (index === at - 2 && /^[,:]$/u.test(wordAt(view, at - 1)));
  const candidates = reports.filter(
    ({ report, isTrailing }) =>
      report.at < at &&
      report.at > lastBreak &&
      // The council, Pinto said, had acted “in bad faith”.
      (!isTrailing || isBeside(report.next - 1) || wordAt(view, report.next) === ','),
  );
  const pointing = /^(?:he|she|it|they)$/u.test(wordAt(view, lastBreak + 1));
  // Replied that it might have; he himself had “inherited a ship”.
  if (candidates.length === 0 && lastBreak > 0 && pointing) {
    const broken = reports.findLast(({ report }) => report.at < lastBreak);
    return broken === undefined ? null : toAttribution(broken.subject, 'verb-before');
  }
  if (candidates.length === 0) return null;
  const nearest = candidates.findLast(({ subject }) => subject !== null && subject.mention !== null);
  // Told reporters that he had asked “for fuel”: "he" inside a report is whoever makes it.
  const outer = candidates.find(
    ({ subject }) => subject?.mention?.kind === 'person' && subject.mention.form !== 'pronoun',
  );
  const named = nearest?.subject?.mention?.form === 'pronoun' && outer !== undefined ? outer : nearest;
  const pronoun = candidates.findLast(({ subject }) => subject?.isUnresolved === true || subject?.noun != null);
  return toAttribution((named ?? pronoun)?.subject ?? null, 'verb-before');
}

/** “…,” X said; “…,” said X; “…” (never “…”. X said that …) */
function afterIt({ view, reports }: ReadSentence, quotation: Quotation): Attribution | null {
  let from = tokenIndexAt(view, quotation.outer.end);
  if (wordAt(view, from) === ',') from += 1;
  if (wordAt(view, from) === 'according' && wordAt(view, from + 1) === 'to')
    return { mention: findAccordingTo(view)?.mention ?? null, isUnresolved: false, noun: null, rule: 'according-to' };
  const frame = reports.find(({ report }) => report.at >= from && report.verb.trails);
  if (frame === undefined) return null;
  const start = frame.isInverted ? frame.report.group : (frame.subject?.from ?? frame.report.group);
  const isBeside = start <= from || !hasOtherVerb(view, from, frame.report.group);
  return isBeside ? toAttribution(frame.subject, 'verb-after') : null;
}

function hasOtherVerb(view: SentenceView, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (isVerbAt(view, index)) return !/^(?:who|which)$/u.test(wordAt(view, index - 1));
  return false;
}

/** X: “…” */
function afterColon({ view }: ReadSentence, quotation: Quotation): Attribution | null {
  const at = tokenIndexAt(view, quotation.outer.start);
  const name = view.tokens[at - 2];
  if (name === undefined || wordAt(view, at - 1) !== ':') return null;
  const mention = view.mentions.find((candidate) => candidate.end === name.end && candidate.kind !== 'place') ?? null;
  // Took to Twitter: “…”
  const hasVerb = view.tokens
    .slice(0, at - 2)
    .some((_, index) => isVerbAt(view, index) && view.isQuoted[index] === false);
  if (mention === null || (hasVerb && mention.kind !== 'person')) return null;
  return { mention, isUnresolved: false, noun: null, rule: 'colon' };
}

/** “Are we ready?” X asked: the sentence ends inside the marks, and the frame stands in the next. */
function inNext(next: ReadSentence | undefined): Attribution | null {
  const first = next?.reports[0];
  if (next === undefined || first === undefined || first.content !== null || !first.report.verb.trails) return null;
  const isAtStart = first.isInverted ? first.report.group === 0 : first.subject?.from === 0 && !first.isShared;
  const frame = next.view.tokens.slice(0, first.report.next);
  const isSpoken = frame.length <= MAX_FRAME && !next.view.isQuoted.slice(0, first.report.next).includes(true);
  return isAtStart && isSpoken ? toAttribution(first.subject, 'verb-in-next-sentence') : null;
}
const MAX_FRAME = 10;

/** X “expects results”: the words go on from a subject outside the marks. */
function asPredicate({ view }: ReadSentence, quotation: Quotation): Attribution | null {
  const at = tokenIndexAt(view, quotation.outer.start);
  const first = view.tokens[at + 1];
  const before = view.tokens[at - 1];
  if (first === undefined || before === undefined || first.pos !== 'VERB' || !/^\p{Ll}/u.test(first.text)) return null;
  const mention = view.mentions.find((candidate) => candidate.end === before.end && candidate.kind !== 'place') ?? null;
  return mention === null ? null : { mention, isUnresolved: false, noun: null, rule: 'quoted-predicate' };
}

/** The sentences around a quotation: the one that it begins in, the one that it ends in, and what follows it there. */
export interface QuotationPlace {
  readonly opening: ReadSentence;
  readonly closing: ReadSentence;
  /** The sentence before the opening one. */
  readonly before: ReadSentence | undefined;
  /** The next sentence of the paragraph, where the quotation ends its own with a question or an exclamation mark. */
  readonly next: ReadSentence | undefined;
}

/** @returns null where no words around the quotation say whose it is. */
export function attributeQuotation(quotation: Quotation, place: QuotationPlace): Attribution | null {
  const before = beforeIt(place.opening, quotation);
  if (before !== null && (before.mention !== null || before.isUnresolved || before.noun !== null)) return before;
  const after = afterIt(place.closing, quotation) ?? inNext(place.next);
  const own = after ?? before ?? afterColon(place.opening, quotation) ?? asPredicate(place.opening, quotation);
  if (own !== null) return own;
  const framed = attributeByFrame(quotation, place.opening.view, place.before?.view);
  return framed === null ? null : { ...framed, noun: null, rule: 'noun-of-speech' };
}
