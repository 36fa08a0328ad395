import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';

/**
 * "A for the company and B for the union met", "A from Peru and B from Chile": each name says for whom it speaks, so the names are one list and those whom
 * they speak for none of it. Two names; one alone may have come for something: left for Peru.
 */
const MAX_SIDE = 5;
const OF_SIDE = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u;
/** Met A for an hour and B for lunch: two meetings. */
const OCCASION: ReadonlySet<string> = new Set(
  'hour hours minutes talks lunch dinner breakfast tea coffee time day days week discussions consultations'.split(' '),
);

const SPEAKING_FOR = new WordClass(['for', 'from']);

/** The token behind `for the union`, `from Peru` at `at`, or -1 where nothing of the kind stands there. */
function sideEnd(words: Words, at: number): number {
  if (!SPEAKING_FOR.isAt(words, at)) return -1;
  let end = at + 1;
  while (end - at <= MAX_SIDE && OF_SIDE.test(words.tokens[end]?.pos ?? '')) end += 1;
  if (OCCASION.has(words.lower[end - 1] ?? '')) return -1;
  return end > at + 1 && end - at <= MAX_SIDE ? end : -1;
}

const isPerson = ({ kind, actors, isPossessor }: Phrase): boolean =>
  kind === 'name' && !isPossessor && actors.length === 1 && actors[0]?.startsWith('p') === true;

/** @returns the phrases with what each name of such a list speaks for as a part of the name's. */
export function withSidesInTurn(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  if (!SPEAKING_FOR.isIn(words)) return phrases;
  const ends = new Map<Phrase, number>();
  for (const first of phrases) {
    if (!isPerson(first)) continue;
    const end = sideEnd(words, first.end);
    if (end === -1 || words.lower[end] !== 'and') continue;
    const second = phrases.find((phrase) => phrase.from === end + 1 && isPerson(phrase));
    const last = second === undefined ? -1 : sideEnd(words, second.end);
    if (second === undefined || last === -1) continue;
    ends.set(first, end);
    ends.set(second, last);
  }
  if (ends.size === 0) return phrases;
  return phrases
    .filter((phrase) => ![...ends].some(([name, end]) => phrase.from >= name.end && phrase.from < end))
    .map((phrase) => ({ ...phrase, end: ends.get(phrase) ?? phrase.end }));
}
