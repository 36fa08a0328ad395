import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { findQuotedAs, isByMainVerb, type Report } from './find-reporting-verbs.ts';
import { findSharedSubject, findSubjectBefore, type Subject } from './find-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { isVerbAt, type SentenceView, wordAt } from './sentence-view.ts';

/** The subject of a reporting verb, and how it was found. */
export interface Speaker {
  readonly subject: Subject | null;
  /** The verb stands before it: said Pinto. */
  readonly isInverted: boolean;
  /** It is that of another verb of the sentence: "… received her and asked for calm". */
  readonly isShared: boolean;
}

const DETERMINER = /^(?:a|an|the|one|its|his|her|their)$/u;

/** "said Pinto", with nothing before it that could be the subject. */
function mayBeInverted(view: SentenceView, report: Report): boolean {
  const before = report.group - 1;
  const isAtEdge = before < 0 || view.isQuoted[before] === true || wordAt(view, before) === ',';
  const isFollowed = wordAt(view, report.next) !== 'that' && !report.isParticiple;
  return isAtEdge && isFollowed && report.verb.trails;
}

const followsQuotation = (view: SentenceView, { group }: Report): boolean =>
  view.isQuoted[group - 1] === true || (wordAt(view, group - 1) === ',' && view.isQuoted[group - 2] === true);

/** "A witness quoted him as saying": he; "she was quoted as saying": she. */
function subjectOfQuoted(view: SentenceView, report: Report, quoted: number): Subject | null {
  if (/^(?:was|were|is|been|are)$/u.test(wordAt(view, quoted - 1))) return findSubjectBefore(view, quoted - 1);
  const from = view.tokens[quoted]?.end ?? 0;
  const to = view.tokens[report.at]?.start ?? 0;
  const inside = view.mentions.filter((candidate) => candidate.start >= from && candidate.end <= to);
  const mention = inside.find(({ kind }) => kind === 'person') ?? inside[0] ?? null;
  const isPronoun = /^(?:him|her)$/u.test(wordAt(view, quoted + 1));
  return { mention, from: 0, isUnresolved: mention === null && isPronoun, isRelative: false, noun: null };
}

/** "Pinto said the port would open, adding that …": who speaks on is the subject of the report before, not of its content. */
function subjectOfReport(view: SentenceView, group: number): Subject | null {
  for (let at = group - 1; at > 0; at -= 1) {
    if (view.isQuoted[at] !== false || wordAt(view, at) === ';') return null;
    if (!isVerbAt(view, at) || !REPORTING_VERBS.has(view.tokens[at]?.lemma ?? '') || /ing$/u.test(wordAt(view, at)))
      continue;
    const subject = findSubjectBefore(view, at);
    return subject?.mention == null ? null : subject;
  }
  return null;
}

export function findSpeaker(view: SentenceView, report: Report): Speaker {
  const quoted = findQuotedAs(view, report);
  if (quoted !== null) return { subject: subjectOfQuoted(view, report, quoted), isInverted: false, isShared: false };
  if (report.isParticiple) {
    const subject = subjectOfReport(view, report.group) ?? findSharedSubject(view, report.group);
    return { subject, isInverted: false, isShared: true };
  }
  if (isByMainVerb(view, report.at))
    return { subject: findSharedSubject(view, report.at - 1), isInverted: false, isShared: true };
  const own = findSubjectBefore(view, report.group);
  const isNamedBefore = own !== null && own.mention !== null && !followsQuotation(view, report);
  if (!isNamedBefore && mayBeInverted(view, report)) {
    const subject = findSubjectAfter(view, report.next);
    const isFound = subject.mention !== null || subject.isUnresolved || DETERMINER.test(wordAt(view, report.next));
    if (isFound) return { subject, isInverted: true, isShared: false };
  }
  if (own !== null) return { subject: own, isInverted: false, isShared: false };
  const shared = findSharedSubject(view, report.group);
  const isKnown = shared !== null && (shared.mention !== null || shared.isUnresolved);
  // Said the winds had dropped but warned that: whoever made the report before, where the nearer subject names nobody.
  return {
    subject: isKnown ? shared : (subjectOfReport(view, report.group) ?? shared),
    isInverted: false,
    isShared: true,
  };
}
