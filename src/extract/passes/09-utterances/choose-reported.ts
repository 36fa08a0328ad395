import { type Span, spansOverlap } from '../../../domain/span.ts';
import type { Mention, UtteranceRule } from '../../layers.ts';
import type { ReadSentence } from './attribute-quotation.ts';
import { findAccordingTo } from './find-according-to.ts';
import { findNounReports } from './find-noun-reports.ts';
import { holds, wordAt } from './sentence-view.ts';
import type { SpeakerMemory } from './speaker-memory.ts';

/** A reported clause with its speaker. */
export interface Reported extends Span {
  readonly sentence: number;
  readonly speaker: Mention;
  readonly rule: UtteranceRule;
}

interface Candidate extends Reported {
  readonly isTrailing: boolean;
}

/**
 * One statement for one content: of a report inside a report the outer stays, for it says both; but "A told B that …, the
 * ministry said" is A's statement, so a trailing frame yields to a speaker inside.
 */
function isChosen(candidate: Candidate, all: readonly Candidate[]): boolean {
  const others = all.filter((other) => other !== candidate);
  if (candidate.isTrailing) return !others.some((other) => !other.isTrailing && holds(candidate, other));
  return !others.some((other) => !other.isTrailing && holds(other, candidate));
}

/** @returns the reported clauses of the sentence whose speaker is known, none inside another. */
export function chooseReported(sentence: ReadSentence, memory: SpeakerMemory): readonly Reported[] {
  const { view, reports } = sentence;
  const candidates = reports.flatMap(({ subject, content, isTrailing }): readonly Candidate[] => {
    const speaker = subject === null ? null : memory.resolve(subject, sentence, content);
    if (speaker === null || content === null) return [];
    memory.remember(content, speaker, sentence);
    return [
      {
        ...content,
        sentence: view.sentence.index,
        speaker,
        isTrailing,
        rule: isTrailing ? 'verb-after' : 'verb-before',
      },
    ];
  });
  const byNoun = findNounReports(view).flatMap(({ subject, content }): readonly Candidate[] => {
    const speaker = memory.resolve(subject, sentence, content);
    if (speaker === null || candidates.some((candidate) => spansOverlap(candidate, content))) return [];
    return [{ ...content, sentence: view.sentence.index, speaker, isTrailing: false, rule: 'noun-of-speech' }];
  });
  return [...candidates, ...byNoun, ...accordingTo(sentence)]
    .filter((candidate, _, all) => isChosen(candidate, all))
    .map(({ start, end, sentence: index, speaker, rule }) => ({ start, end, sentence: index, speaker, rule }));
}

/** "…, according to X." and "According to X, …" */
function accordingTo({ view }: ReadSentence): readonly Candidate[] {
  const found = findAccordingTo(view);
  if (found === null || found.mention === null) return [];
  const { at, mention } = found;
  const base = { sentence: view.sentence.index, speaker: mention, isTrailing: true, rule: 'according-to' } as const;
  const comma = view.tokens.findIndex((token, index) => token.start >= mention.end && wordAt(view, index) === ',');
  const isLeading = at === 0;
  const from = isLeading ? comma + 1 : 0;
  let to = isLeading ? view.tokens.length : at;
  while (to > from && /^[.,!?]$/u.test(wordAt(view, to - 1))) to -= 1;
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  if (first === undefined || last === undefined || to - from < MIN_WORDS || (isLeading && comma < 0)) return [];
  if (!isLeading && wordAt(view, at - 1) !== ',') return [];
  return [{ ...base, start: first.start, end: last.end }];
}
const MIN_WORDS = 4;
