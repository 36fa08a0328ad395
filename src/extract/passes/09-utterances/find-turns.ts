import type { Span } from '../../../domain/span.ts';
import type { Mention } from '../../layers.ts';
import type { ReadSentence } from './attribute-quotation.ts';
import type { Reported } from './choose-reported.ts';
import { type SentenceView, wordAt } from './sentence-view.ts';

/**
 * Turns of an interview or a broadcast, without quotation marks: a paragraph that begins with whoever speaks in capitals and
 * a colon (OVERGAARD: It never took place). Two such paragraphs make a transcript. A sentence in which the turn reports what
 * somebody else said stays that one's.
 */
export interface Turn extends Span {
  readonly sentence: number;
  readonly speaker: Mention;
}

const MIN_TURNS = 2;
const MAX_LABEL = 6;
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]*\p{Lu}$/u;

/** @returns the token of the colon behind a name in capitals that the sentence begins with; -1 where none does. */
function colonOf(view: SentenceView): number {
  const colon = view.tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > MAX_LABEL) return -1;
  return CAPITALS.test(view.tokens[0]?.text ?? '') ? colon : -1;
}

/** The person whose last name stands in the label: OVERGAARD, GARRET GRAVES, HARGITAY, HOST. */
function speakerOf(view: SentenceView, colon: number, people: ReadonlyMap<string, Mention>): Mention | null {
  for (let at = colon - 1; at >= 0; at -= 1) {
    const mention = people.get(wordAt(view, at));
    if (mention !== undefined && CAPITALS.test(view.tokens[at]?.text ?? '')) return mention;
  }
  return null;
}

/** Each person by the last word of a name, small; a name that two people share tells nobody. */
function lastNames(read: readonly ReadSentence[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const shared = new Set<string>();
  for (const { view } of read)
    for (const mention of view.mentions) {
      if (mention.kind !== 'person' || mention.form !== 'name') continue;
      const last = view.tokens.findLast((token) => token.end <= mention.end)?.text.toLowerCase() ?? '';
      const known = found.get(last);
      if (known !== undefined && known.entity !== mention.entity) shared.add(last);
      if (known === undefined) found.set(last, mention);
    }
  return new Map([...found].filter(([last]) => !shared.has(last)));
}

/** @param reported the clauses that somebody else is reported to have said. @returns the turns, cut where they report others. */
export function findTurns(read: readonly ReadSentence[], reported: readonly Reported[]): readonly Turn[] {
  const opens = read.map(({ view }, at) =>
    view.sentence.paragraph === read[at - 1]?.view.sentence.paragraph ? -1 : colonOf(view),
  );
  if (opens.filter((colon) => colon > 0).length < MIN_TURNS) return [];
  const people = lastNames(read);
  const turns: Turn[] = [];
  let speaker: Mention | null = null;
  let isOpen = false;
  for (const [at, { view }] of read.entries()) {
    const { paragraph, start, end, index } = view.sentence;
    const colon = opens[at] ?? -1;
    if (paragraph !== read[at - 1]?.view.sentence.paragraph) {
      speaker = colon > 0 ? speakerOf(view, colon, people) : null;
      isOpen = false;
    }
    const isOthers = reported.some(
      (clause) => start <= clause.start && clause.end <= end && clause.speaker.entity !== speaker?.entity,
    );
    const first = view.tokens[colon + 1];
    if (speaker === null || isOthers || first === undefined || view.isQuoted.includes(true)) {
      isOpen = false;
      continue;
    }
    const last = turns.at(-1);
    if (isOpen && last !== undefined) turns[turns.length - 1] = { ...last, end };
    else turns.push({ start: first.start, end, sentence: index, speaker });
    isOpen = true;
  }
  return turns;
}
