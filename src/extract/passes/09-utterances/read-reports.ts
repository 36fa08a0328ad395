import type { Span } from '../../../domain/span.ts';
import { toContentSpan, toTrailedSpan, toWholeSpan } from './content-span.ts';
import { type ContentStart, findContentStart } from './find-content.ts';
import { findReportingVerbs, type Report } from './find-reporting-verbs.ts';
import { findSpeaker, type Speaker } from './find-speaker.ts';
import { isVerbAt, type SentenceView, wordAt } from './sentence-view.ts';

/** A reporting verb with who says it and, where it has content outside quotations, what. */
export interface ReadReport extends Speaker {
  readonly report: Report;
  /** What is said, as it stands in the text; null where only a quotation can be its content. */
  readonly content: Span | null;
  /** The content stands before the verb: The deal is dead, he said. */
  readonly isTrailing: boolean;
}

/** The first token of the report: of its subject where that stands before the verb. */
function frameOf(report: Report, { subject, isInverted, isShared }: Speaker): number {
  return isShared || isInverted || subject === null ? report.group : Math.min(subject.from, report.group);
}

/** Nothing but adjuncts follows the verb: "…, he said in Rome on Monday, after talks that had gone well." */
function endsFrame(view: SentenceView, from: number): boolean {
  for (let index = from; index < view.tokens.length; index += 1) {
    if (view.isQuoted[index] === true) return false;
    if (/^(?:;|who|which|that)$/u.test(wordAt(view, index))) return true;
    if (isVerbAt(view, index)) return wordAt(view, index).endsWith('ing');
  }
  return true;
}

/** A, B and C testified: before the comma stands the first of a list, which has no verb, and nothing that is said. */
function isOfList(view: SentenceView, frame: number, group: number): boolean {
  const hasVerb = view.tokens.some((_, index) => index < frame && isVerbAt(view, index));
  return !hasVerb && view.tokens.some((_, index) => index >= frame && index < group && wordAt(view, index) === 'and');
}

function isTrailing(view: SentenceView, report: Report, speaker: Speaker, frame: number): boolean {
  const isAfterComma = frame > 0 && wordAt(view, frame - 1) === ',' && view.isQuoted[frame - 1] === false;
  // The port, she said, will reopen.
  const isBetweenCommas = wordAt(view, report.next) === ',' && !speaker.isInverted;
  return (
    report.verb.trails &&
    isAfterComma &&
    !speaker.isShared &&
    !isOfList(view, frame, report.group) &&
    (isBetweenCommas || endsFrame(view, report.next))
  );
}

/** Which verb has which "that" is decided from the right: each takes the nearest that is free. */
function findStarts(view: SentenceView, reports: readonly Report[]): ReadonlyMap<Report, ContentStart> {
  const starts = new Map<Report, ContentStart>();
  const taken = new Set<number>();
  for (const report of reports.toReversed()) {
    const start = findContentStart(view, report, taken);
    if (start === null) continue;
    starts.set(report, start);
    if (start.conjunction !== null) taken.add(start.conjunction);
  }
  return starts;
}

/** @returns every reporting verb of the sentence outside quotations, in order. */
export function readReports(view: SentenceView): readonly ReadReport[] {
  const reports = findReportingVerbs(view);
  const starts = findStarts(view, reports);
  const conjunctions = [...starts.values()].flatMap(({ conjunction }) => conjunction ?? []);
  const framed = reports.map((report) => {
    const speaker = findSpeaker(view, report);
    return { report, speaker, frame: frameOf(report, speaker) };
  });
  return framed.map(({ report, speaker, frame }): ReadReport => {
    const start = starts.get(report);
    if ((start === undefined || speaker.isInverted) && isTrailing(view, report, speaker, frame))
      return {
        report,
        ...speaker,
        isTrailing: true,
        content: toTrailedSpan(view, frame) ?? toWholeSpan(view, frame, report.next),
      };
    if (start === undefined || speaker.isInverted) return { report, ...speaker, isTrailing: false, content: null };
    const content = toContentSpan(view, start, {
      frames: framed.filter((other) => other.report.at > report.at).map((other) => other.frame),
      conjunctions: new Set(conjunctions.filter((index) => index !== start.conjunction)),
      isRelative: speaker.subject?.isRelative ?? false,
    });
    return { report, ...speaker, isTrailing: false, content };
  });
}
