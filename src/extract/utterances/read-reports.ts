import type { Span } from '../../domain/span.ts';
import type { Mention } from '../layers.ts';
import { type ContentStart, findContentStart } from './find-content.ts';
import { findQuotedAs, findReportingVerbs, type Report } from './find-reporting-verbs.ts';
import { findSharedSubject, findSubjectAfter, findSubjectBefore, type Subject } from './find-subject.ts';
import { isVerbAt, type SentenceView, tagAt, wordAt } from './sentence-view.ts';

/** A reporting verb with who says it and, where it has content outside quotations, what. */
export interface ReadReport {
  readonly report: Report;
  readonly subject: Subject | null;
  /** The verb stands before its subject: said Pinto. */
  readonly isInverted: boolean;
  /** What is said, as it stands in the text; null where only a quotation can be its content. */
  readonly content: Span | null;
  /** The content stands before the verb: The deal is dead, he said. */
  readonly isTrailing: boolean;
}

const END_MARK = /^(?:[.!?…;:)]|\.{2,})$/u;
const BREAKING = /^(?:but|while|although|though|whereas)$/u;

/** "said Pinto" after a quotation or a comma, with nothing before it that could be the subject. */
function isInverted(view: SentenceView, report: Report): boolean {
  const before = report.group - 1;
  const isAtEdge = before < 0 || view.isQuoted[before] === true || wordAt(view, before) === ',';
  return (
    isAtEdge &&
    /^(?:say|add|write|reply|note|warn|explain|ask|recall|joke|argue|insist|tweet|complain)$/u.test(
      lemmaOf(view, report),
    ) &&
    !report.isParticiple &&
    wordAt(view, report.next) !== 'that'
  );
}

const lemmaOf = (view: SentenceView, report: Report): string => view.tokens[report.at]?.lemma ?? '';

function asQuotedAs(view: SentenceView, report: Report, quoted: number): Subject | null {
  const isPassive = /^(?:was|were|is|been|are)$/u.test(wordAt(view, quoted - 1));
  if (isPassive) return findSubjectBefore(view, quoted - 1);
  const from = view.tokens[quoted]?.end ?? 0;
  const to = view.tokens[report.at]?.start ?? 0;
  const mention = view.mentions.find((candidate) => candidate.start >= from && candidate.end <= to) ?? null;
  return { mention, from: 0, isUnresolved: mention === null && /^(?:him|her)$/u.test(wordAt(view, quoted + 1)) };
}

function subjectOf(
  view: SentenceView,
  report: Report,
): { readonly subject: Subject | null; readonly inverted: boolean } {
  const quoted = findQuotedAs(view, report);
  if (quoted !== null) return { subject: asQuotedAs(view, report, quoted), inverted: false };
  if (report.isParticiple) return { subject: findSharedSubject(view, report.group), inverted: false };
  if (isInverted(view, report)) {
    const subject = findSubjectAfter(view, report.next);
    if (
      subject.mention !== null ||
      subject.isUnresolved ||
      /^(?:a|an|the|one|its|his|her|their)$/u.test(wordAt(view, report.next))
    )
      return { subject, inverted: true };
  }
  return { subject: findSubjectBefore(view, report.group) ?? findSharedSubject(view, report.group), inverted: false };
}

/** The index after the last word of a clause that begins at `from`, before what another report or the writer adds. */
function contentEnd(view: SentenceView, from: number, later: readonly { readonly from: number }[]): number {
  let end = view.tokens.length;
  for (let index = from; index < end; index += 1) {
    if (view.isQuoted[index] === true) continue;
    const word = wordAt(view, index);
    const next = wordAt(view, index + 1);
    if (word === ';' || (word === ',' && BREAKING.test(next) && wordAt(view, index + 2) !== 'that')) end = index;
    else if (word === ',' && next === 'according' && wordAt(view, index + 2) === 'to') end = index;
    else if (later.some((other) => other.from === index + 1) && (word === ',' || tagAt(view, index) === 'CCONJ'))
      end = index;
  }
  while (
    end > from &&
    (END_MARK.test(wordAt(view, end - 1)) || wordAt(view, end - 1) === ',' || tagAt(view, end - 1) === 'CCONJ')
  ) {
    if (view.isQuoted[end - 1] === true) break;
    end -= 1;
  }
  return end;
}

/** Nothing but adjuncts follows the verb: "…, he said in Rome on Monday." */
function endsFrame(view: SentenceView, from: number): boolean {
  for (let index = from; index < view.tokens.length; index += 1) {
    if (view.isQuoted[index] === true || wordAt(view, index) === ';') return true;
    if (isVerbAt(view, index) && !wordAt(view, index).endsWith('ing')) return false;
    if (wordAt(view, index).endsWith('ing') && isVerbAt(view, index)) return true;
  }
  return true;
}

const toSpan = (view: SentenceView, from: number, to: number): Span | null => {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
};

/** @returns every reporting verb of the sentence outside quotations, in order. */
export function readReports(view: SentenceView): readonly ReadReport[] {
  const reports = findReportingVerbs(view);
  const starts = new Map<Report, ContentStart>();
  const taken = new Set<number>();
  for (const report of reports.toReversed()) {
    const start = findContentStart(view, report, taken);
    if (start === null) continue;
    starts.set(report, start);
    if (start.conjunction !== null) taken.add(start.conjunction);
  }
  const read = reports.map((report) => ({ report, ...subjectOf(view, report) }));
  const frames = read.map(({ report, subject, inverted }) => ({
    from:
      report.isParticiple || inverted || subject === null || subject.from > report.group ? report.group : subject.from,
    shared: report.group,
  }));
  const edges = frames.flatMap(({ from, shared }) => [{ from }, { from: shared }]);
  return read.map(({ report, subject, inverted }, position): ReadReport => {
    const start = starts.get(report);
    const frame = frames[position]?.from ?? report.group;
    const isAfterComma = frame > 0 && wordAt(view, frame - 1) === ',' && view.isQuoted[frame - 1] === false;
    const isTrailing =
      report.verb.trails &&
      isAfterComma &&
      !report.isParticiple &&
      endsFrame(view, report.next) &&
      (inverted || start === undefined);
    if (isTrailing)
      return { report, subject, isInverted: inverted, isTrailing, content: trailingContent(view, frame, edges) };
    const content =
      start === undefined || inverted
        ? null
        : toSpan(
            view,
            start.from,
            contentEnd(
              view,
              start.from,
              edges.filter((edge) => edge.from > start.from),
            ),
          );
    return { report, subject, isInverted: inverted, isTrailing: false, content };
  });
}

const MIN_TRAILED_WORDS = 4;

/** What stands before the comma of a trailing report, back to the start of the sentence or to a semicolon. */
function trailingContent(view: SentenceView, frame: number, edges: readonly { readonly from: number }[]): Span | null {
  let from = frame - 1;
  while (from > 0 && wordAt(view, from - 1) !== ';') from -= 1;
  const words = view.isQuoted.slice(from, frame - 1);
  const isSpeech =
    words.length >= MIN_TRAILED_WORDS && words.includes(false) && !edges.some((edge) => edge.from === from);
  return isSpeech ? toSpan(view, from, frame - 1) : null;
}

/** @returns the mention after "according to", with the index of "according"; null where the sentence has none. */
export function findAccordingTo(view: SentenceView): { readonly at: number; readonly mention: Mention | null } | null {
  const at = view.tokens.findIndex(
    (_, index) =>
      view.isQuoted[index] === false && wordAt(view, index) === 'according' && wordAt(view, index + 1) === 'to',
  );
  return at < 0 ? null : { at, mention: findSubjectAfter(view, at + 2).mention };
}
