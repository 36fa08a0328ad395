import type { Span } from '../../../domain/span.ts';
import { SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts';
import { toContentSpan } from './content-span.ts';
import { findSharedSubject, type Subject } from './find-subject.ts';
import { type SentenceView, tagAt, wordAt } from './sentence-view.ts';

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

/** @returns the reports of the sentence outside quotations, in order. */
export function findNounReports(view: SentenceView): readonly NounReport[] {
  return view.tokens.flatMap((_, at): readonly NounReport[] => {
    const word = wordAt(view, at);
    if (view.isQuoted[at] !== false || !(ATTITUDES.has(word) || SPEECH_NOUNS.has(word))) return [];
    const hasThat = wordAt(view, at + 1) === 'that';
    if (!hasThat && !(word === 'clear' && /^(?:DET|PRON|PROPN)$/u.test(tagAt(view, at + 1)))) return [];
    const verb = verbBefore(view, at - 1);
    if (verb === null) return [];
    const subject = findSharedSubject(view, verb + 1);
    const from = at + (hasThat ? 2 : 1);
    const limits = { frames: [], conjunctions: new Set<number>(), isRelative: false };
    const content = toContentSpan(view, { from, spanFrom: from }, limits);
    return subject === null || content === null ? [] : [{ subject, content }];
  });
}
