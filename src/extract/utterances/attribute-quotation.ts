import type { Mention } from '../layers.ts';
import type { Quotation } from './find-quotations.ts';
import type { Subject } from './find-subject.ts';
import { findAccordingTo, type ReadReport } from './read-reports.ts';
import { isVerbAt, type SentenceView, tokenIndexAt, wordAt } from './sentence-view.ts';

/**
 * Who said a quotation, by the words around it: a verb before it in its sentence (X said: “…”), a frame after it
 * (“…,” said X), "according to X", or the subject that its words go on from (X “expects results”).
 */
export interface Attribution {
  readonly mention: Mention | null;
  /** "he" or "she" says it, and no mention resolves the pronoun. */
  readonly isUnresolved: boolean;
}

/** A sentence and its reports. */
export interface ReadSentence {
  readonly view: SentenceView;
  readonly reports: readonly ReadReport[];
}

const toAttribution = (subject: Subject | null): Attribution => ({
  mention: subject?.mention ?? null,
  isUnresolved: subject?.isUnresolved ?? false,
});

/** The reports before the quotation, nearest first; one whose speaker nobody names yields to the one around it. */
function beforeIt({ view, reports }: ReadSentence, quotation: Quotation): Attribution | null {
  const at = tokenIndexAt(view, quotation.outer.start);
  const lastBreak = view.tokens.findLastIndex(
    (_, index) => index < at && view.isQuoted[index] === false && wordAt(view, index) === ';',
  );
  const candidates = reports.filter(
    ({ report, isTrailing, isInverted }) =>
      report.at < at && report.at > lastBreak && !isTrailing && !(isInverted && wordAt(view, at - 1) !== ':'),
  );
  if (candidates.length === 0) return null;
  const known = candidates.findLast(
    ({ subject }) => subject !== null && (subject.mention !== null || subject.isUnresolved),
  );
  return toAttribution(known?.subject ?? null);
}

/** “…,” X said; “…,” said X; “…” (never “…”. X said that …) */
function afterIt({ view, reports }: ReadSentence, quotation: Quotation): Attribution | null {
  let from = tokenIndexAt(view, quotation.outer.end);
  if (wordAt(view, from) === ',') from += 1;
  if (wordAt(view, from) === 'according' && wordAt(view, from + 1) === 'to')
    return { mention: findAccordingTo(view)?.mention ?? null, isUnresolved: false };
  const frame = reports.find(({ report }) => report.at >= from && report.verb.trails);
  if (frame === undefined) return null;
  const start = frame.isInverted ? frame.report.group : (frame.subject?.from ?? frame.report.group);
  const isBeside = start <= from || !hasOtherVerb(view, from, frame.report.group);
  return isBeside ? toAttribution(frame.subject) : null;
}

function hasOtherVerb(view: SentenceView, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (isVerbAt(view, index)) return !/^(?:who|which)$/u.test(wordAt(view, index - 1));
  return false;
}

/** X “expects results”: the words go on from a subject outside the marks. */
function asPredicate({ view }: ReadSentence, quotation: Quotation): Attribution | null {
  const at = tokenIndexAt(view, quotation.outer.start);
  const first = view.tokens[at + 1];
  const before = view.tokens[at - 1];
  if (first === undefined || before === undefined || first.pos !== 'VERB' || !/^\p{Ll}/u.test(first.text)) return null;
  const mention = view.mentions.find((candidate) => candidate.end === before.end && candidate.kind !== 'place') ?? null;
  return mention === null ? null : { mention, isUnresolved: false };
}

/** @param opening the sentence that the quotation begins in @param closing the sentence that it ends in */
export function attributeQuotation(
  quotation: Quotation,
  opening: ReadSentence | undefined,
  closing: ReadSentence | undefined,
): Attribution | null {
  const before = opening === undefined ? null : beforeIt(opening, quotation);
  if (before !== null && (before.mention !== null || before.isUnresolved)) return before;
  const after = closing === undefined ? null : afterIt(closing, quotation);
  return after ?? before ?? (opening === undefined ? null : asPredicate(opening, quotation));
}
