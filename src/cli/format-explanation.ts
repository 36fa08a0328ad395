import type { Document } from '../domain/document.ts';
import type { Span } from '../domain/span.ts';
import type { ExplainedFact, ExplainedSentence, Explanation, Finding } from '../extract/explain/explanation.ts';
import type { Token } from '../extract/layers.ts';

const LAYER_WIDTH = 11;
const SHOWN_SPANS = 3;
const SHOWN_LENGTH = 80;

const place = ({ start, end }: Span): string => `${start}–${end}`;

/** The words of a span on one line, the middle of long ones left out. */
function wordsOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  const half = SHOWN_LENGTH / 2;
  return words.length <= SHOWN_LENGTH ? words : `${words.slice(0, half)} … ${words.slice(-half)}`;
}

/** `met/VERB meet`, the lemma only where it differs. */
const showToken = ({ text, pos, lemma }: Token): string =>
  `${text}/${pos}${lemma === text.toLowerCase() ? '' : `:${lemma}`}`;

const because = (rule: string | null, confidence: number | null): string =>
  `${rule === null ? '' : `  [${rule}]`}${confidence === null ? '' : ` ${confidence.toFixed(2)}`}`;

const showFinding = (text: string, finding: Finding): string =>
  `  ${finding.layer.padEnd(LAYER_WIDTH)} “${wordsOf(text, finding)}” ${place(finding)}: ${finding.reads}${because(finding.rule, finding.confidence)}`;

function showSentence(text: string, sentence: ExplainedSentence): readonly string[] {
  const { index, block, role, tokens, findings } = sentence;
  return [
    `sentence ${index}, block ${block} (${role}), ${place(sentence)}`,
    `  “${text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}”`,
    `  ${'tokens'.padEnd(LAYER_WIDTH)} ${tokens.map(showToken).join(' ')}`,
    ...findings.map((finding) => showFinding(text, finding)),
    '',
  ];
}

function showFact(text: string, { record, reads, rule, confidence, spans, sentences }: ExplainedFact): string {
  const shown = spans.slice(0, SHOWN_SPANS).map((span) => `“${wordsOf(text, span)}” ${place(span)}`);
  const more = spans.length > SHOWN_SPANS ? [`${spans.length - SHOWN_SPANS} more`] : [];
  const where = sentences.length === 0 ? '' : `; sentence ${sentences.join(', ')}`;
  return [
    `  ${record}: ${reads}${because(rule, confidence)}`,
    ...(spans.length === 0 ? [] : [`    ${[...shown, ...more].join('; ')}${where}`]),
  ].join('\n');
}

/**
 * @param options.sentence shows one sentence and the facts that rest on it; null for all
 * @returns one line for each thing read: words, offsets, what they were read as, [rules], confidence. Ends in a blank line.
 */
export function formatExplanation(
  { id, title, text }: Document,
  explanation: Explanation,
  { sentence }: { readonly sentence: number | null },
): string {
  const { language, blocks, sentences, facts } = explanation;
  const isWanted = (index: number): boolean => sentence === null || index === sentence;
  const lines = [
    `${title ?? id}: language ${language ?? 'unknown'}, ${sentences.length} sentences`,
    '',
    ...(sentence === null
      ? blocks.map((block, index) => `block ${index} (${block.role}), ${place(block)}: “${wordsOf(text, block)}”`)
      : []),
    ...(sentence === null && blocks.length > 0 ? [''] : []),
    ...sentences.filter(({ index }) => isWanted(index)).flatMap((one) => showSentence(text, one)),
    'records',
    ...facts
      .filter((fact) => sentence === null || fact.sentences.includes(sentence))
      .map((fact) => showFact(text, fact)),
  ];
  return `${lines.join('\n')}\n\n`;
}
