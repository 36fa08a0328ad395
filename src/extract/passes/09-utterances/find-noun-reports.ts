import type { Span } from '../../../domain/span.ts';
import { SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts';
import { toContentSpan } from './content-span.ts';
import { findSharedSubject, type Subject } from './find-subject.ts';
import { isVerbAt, type SentenceView, tagAt, wordAt } from './sentence-view.ts';

/**
 * Reports that a verb makes only with a noun or an adjective: made clear that, let it be known that, gave assurances that,
 * issued a warning that, voiced concern that. What somebody rejects or hears ("the claim that") is none of theirs, so
 * the verb decides.
 */
export interface NounReport {
  readonly subject: Subject;
  readonly content: Span;
}

const GIVING =
  /^(?:g[ai]ve|gives|giving|given|made|makes?|making|issue[ds]?|issuing|voice[ds]?|voicing|express(?:ed|es|ing)?|offer(?:ed|s)?|sent|sends?|deliver(?:ed|s)?|renew(?:ed|s)?|repeat(?:ed|s)?|reiterate[ds]?|sound(?:ed|s)?|raise[ds]?|raising|let|lets|left|leaves|took|takes|is|was|remains|remained)$/u;
const ATTITUDES: ReadonlySet<string> = new Set(
  (
    'clear plain known view opinion hope hopes concern concerns fear fears confidence belief conviction assurance assurances ' +
    'guarantee guarantees word doubt confident optimistic convinced adamant certain sure afraid worried hopeful concerned possibility ' +
    'warnings demands promises pledges argument point'
  ).split(' '),
);
const MAX_REACH = 7;

function verbBefore(view: SentenceView, at: number): number | null {
  for (let index = at; index >= Math.max(0, at - MAX_REACH); index -= 1)
    if (GIVING.test(wordAt(view, index)) && /^(?:VERB|AUX)$/u.test(tagAt(view, index))) return index;
  return null;
}

/** Nouns whose owner says what follows: Pinto’s claim that, her insistence that. */
const OWNED: ReadonlySet<string> = new Set(
  (
    'claim insistence announcement promise pledge vow warning statement argument assertion contention admission suggestion ' +
    'assurance comment remark declaration prediction accusation allegation complaint view belief conviction hope threat demand'
  ).split(' '),
);
const FINITE =
  /^(?:was|were|is|are|has|had|came|comes|drew|draws|met|left|surprised|angered|convinced|caused|made|sparked)$/u;

/** The clause behind "that", up to the verb of which the claim is the subject: "… was met with laughter". */
function clauseEnd(view: SentenceView, from: number): number {
  let hasVerb = false;
  for (let at = from; at < view.tokens.length; at += 1) {
    if (view.isQuoted[at] !== false) continue;
    if (wordAt(view, at) === ',') return at;
    if (
      hasVerb &&
      FINITE.test(wordAt(view, at)) &&
      !/^(?:that|which|who|and|but|to|it|he|she|they)$/u.test(wordAt(view, at - 1))
    )
      return at;
    hasVerb ||= isVerbAt(view, at) && !isVerbAt(view, at + 1);
  }
  return view.tokens.length;
}

/** @param from the first token of what is said */
function ownedReport(view: SentenceView, at: number, from: number): NounReport | null {
  const isCopula = from > at + 2;
  if (!OWNED.has(wordAt(view, at)) && !(isCopula && SPEECH_NOUNS.has(wordAt(view, at)))) return null;
  const ending = /^['’]s?$/u.test(wordAt(view, at - 1)) ? view.tokens[at - 2]?.end : undefined;
  const mention = view.mentions.find((one) => one.end === ending && one.kind !== 'place' && one.kind !== 'country');
  if (mention === undefined) return null;
  const to = isCopula ? view.tokens.length : Math.min(clauseEnd(view, from), view.tokens.length);
  const last = view.tokens[to - 1];
  const first = view.tokens[from];
  if (first === undefined || last === undefined || last.end <= first.start) return null;
  const end = /^[.!?]$/u.test(last.text) ? last.start : last.end;
  return {
    subject: { mention, from: at, isUnresolved: false, isRelative: false, noun: null },
    content: { start: first.start, end },
  };
}

/** Let it be known through an aide that: the token behind the "that". */
function thatBehind(view: SentenceView, at: number): number | null {
  const that = view.lower.indexOf('that', at + 1);
  const isNear = that > at + 1 && that <= at + MAX_REACH;
  return isNear && !view.tokens.slice(at + 1, that).some((_, index) => isVerbAt(view, at + 1 + index))
    ? that + 1
    : null;
}

/** @returns the reports of the sentence outside quotations, in order. */
export function findNounReports(view: SentenceView): readonly NounReport[] {
  const reports: NounReport[] = [];
  view.lower.forEach((word, at) => {
    if (view.isQuoted[at] !== false) return;
    const hasThat = wordAt(view, at + 1) === 'that';
    // Pinto’s comment was that the port would open.
    const isCopula =
      wordAt(view, at + 2) === 'that' && (wordAt(view, at + 1) === 'is' || wordAt(view, at + 1) === 'was');
    const owned = hasThat ? ownedReport(view, at, at + 2) : isCopula ? ownedReport(view, at, at + 3) : null;
    if (owned !== null) {
      reports.push(owned);
      return;
    }
    if (!hasThat && word !== 'known' && word !== 'clear') return;
    if (!(ATTITUDES.has(word) || SPEECH_NOUNS.has(word))) return;
    const behind = word === 'known' ? thatBehind(view, at) : null;
    if (!hasThat && behind === null && !(word === 'clear' && /^(?:DET|PRON|PROPN)$/u.test(tagAt(view, at + 1)))) return;
    const verb = verbBefore(view, at - 1);
    if (verb === null) return;
    const subject = findSharedSubject(view, verb + 1);
    const from = behind ?? at + (hasThat ? 2 : 1);
    const limits = { frames: [], conjunctions: new Set<number>(), isRelative: false };
    const content = toContentSpan(view, { from, spanFrom: from }, limits);
    if (subject !== null && content !== null) reports.push({ subject, content });
  });
  return reports;
}
