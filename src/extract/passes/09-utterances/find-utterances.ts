import { type Span, spansOverlap } from '../../../domain/span.ts';
import type { Mention, Sentence, Utterance, UtteranceRule } from '../../layers.ts';
import { chooseReported, type Reported } from './choose-reported.ts';
import { findQuotations } from './find-quotations.ts';
import { findTurns } from './find-turns.ts';
import { isNickname } from './is-speech.ts';
import { type Quoted, readQuotation } from './read-quotation.ts';
import { readReports } from './read-reports.ts';
import { toSentenceViews } from './sentence-view.ts';
import { SpeakerMemory } from './speaker-memory.ts';

/**
 * What people and organizations said, in quotation marks or reported, each once. Of a reported clause that holds quoted
 * words the quotation stays where it is at least half of the clause, else the clause. The frames of English news that
 * are read: X said “…”; “…,” X said; “…,” said X; X called it “…”; according to X; X said (that) …; X urged Y to …;
 * X stressed the need for …; …, X said. Limits: free indirect speech, and irony in quotation marks of four words or more.
 */
interface Found extends Span {
  readonly quoted: boolean;
  readonly sentence: number;
  readonly speaker: Mention | null;
  readonly rule: UtteranceRule;
}

/**
 * @param input.sentences in the order of the text
 * @param input.mentions with their entities; pronouns and roles among them where they are resolved
 * @returns in the order of the text; the span of an utterance is what was said, without marks, and with the verb where
 *   the words alone would not say it ("urged the miners to return", "denied that he had met them")
 */
export function findUtterances(input: {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}): readonly Utterance[] {
  const { text, sentences, mentions } = input;
  const quotations = findQuotations(text, sentences).filter((quotation) => !isNickname(text, quotation));
  const read = toSentenceViews(sentences, mentions, quotations).map((view) => ({ view, reports: readReports(view) }));
  const memory = new SpeakerMemory(read);
  const clauses: Found[] = [];
  const speeches: Quoted[] = [];
  let next = 0;
  for (const [position, sentence] of read.entries()) {
    const reported = chooseReported(sentence, memory);
    const quoted: Quoted[] = [];
    for (; (quotations[next]?.outer.start ?? Number.POSITIVE_INFINITY) < sentence.view.sentence.end; next += 1) {
      const quotation = quotations[next];
      if (quotation === undefined) break;
      const found = readQuotation({ text, quotation, read, position, reported, memory });
      if (found !== null) quoted.push(found);
    }
    clauses.push(...keepClauses(reported, quoted));
    speeches.push(...keepQuoted(reported, quoted));
  }
  const turns = findTurns(read, clauses.flatMap(asReported)).map((turn) => ({
    ...turn,
    quoted: true,
    rule: 'turn' as const,
  }));
  const isInTurn = (one: Found): boolean => turns.some((turn) => turn.start <= one.start && one.end <= turn.end);
  const spoken = joinParagraphs(speeches).map((speech) => ({ ...speech, quoted: true }));
  return [...[...clauses, ...spoken].filter((one) => !isInTurn(one)), ...turns]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, sentence, quoted, speaker, rule }) => ({
      start,
      end,
      sentence,
      text: text.slice(start, end),
      quoted,
      speaker,
      rule,
    }));
}

const asReported = ({ speaker, ...clause }: Found): readonly Reported[] =>
  speaker === null ? [] : [{ ...clause, speaker }];

const length = (span: Span): number => span.end - span.start;

function isMostlyQuoted(clause: Reported, quoted: readonly Quoted[]): boolean {
  const inside = quoted.filter((quotation) => spansOverlap(quotation, clause));
  const total = inside.reduce((sum, quotation) => sum + length(quotation), 0);
  return total * 2 >= length(clause) || inside.some((quotation) => quotation.end > clause.end);
}

const keepClauses = (reported: readonly Reported[], quoted: readonly Quoted[]): readonly Found[] =>
  reported.filter((clause) => !isMostlyQuoted(clause, quoted)).map((clause) => ({ ...clause, quoted: false }));

/** The quotations that no clause of the same speaker already says. */
const keepQuoted = (reported: readonly Reported[], quoted: readonly Quoted[]): readonly Quoted[] =>
  quoted.filter((quotation) => {
    const around = reported.find((clause) => clause.start <= quotation.start && quotation.end <= clause.end);
    if (around === undefined || isMostlyQuoted(around, quoted)) return true;
    return quotation.speaker !== null && quotation.speaker.entity !== around.speaker.entity;
  });

/** A speech of several paragraphs is attributed in its first or in its last: all have that speaker. */
function joinParagraphs(speeches: readonly Quoted[]): readonly Quoted[] {
  const joined: Quoted[] = [];
  for (const speech of speeches.toReversed()) {
    const following = joined.at(-1);
    const inherits = speech.speaker === null && following?.isContinued === true;
    joined.push(inherits ? { ...speech, speaker: following.speaker, rule: 'continued-speech' } : speech);
  }
  return joined.toReversed();
}
