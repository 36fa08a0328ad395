import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';
import type { ReferenceMemory } from './reference-memory.ts';

/**
 * Whom `they` means behind a sentence that tells who came with somebody: "With him were A and B", "She was accompanied by A".
 * Limits: the one whom they came with stands before them in the same sentence.
 */
const WITH = /^(?:also )?with (?:him|her|\S+|\S+ \S+|\S+ \S+ \S+) (?:was|were|is|are)$/u;
const BY =
  /\b(?:was|were|is|are|been) (?:also )?(?:accompanied|joined|flanked)(?: (?:in|at|for|on) (?:the|his|her) \S+)? by(?: (?:his|her|the|its))?$/u;

/** These included A and B; also present were A and B; other members of the delegation are A and B. */
const LISTING =
  /^(?:these|those|others?|also|among (?:those|them|the others)|(?:the )?other (?:members|guests|participants|attendees|leaders)|the (?:guests|participants|attendees|delegation|team)) (?:\S+ ){0,6}?(?:included?|includes|comprised|were|are|was)\b/u;
const LIST_WINDOW = 12;

/** Notes those who came together. */
export function seeCompany(phrases: readonly Phrase[], words: Words, sentence: number, memory: ReferenceMemory): void {
  if (phrases[0]?.from !== 0 && LISTING.test(textIn(words, 0, LIST_WINDOW))) memory.seeList(sentence);
  const isTold = words.lower[0] === 'with' || words.lower[1] === 'with' || words.lower.includes('by');
  if (!isTold) return;
  const first = phrases.find(
    ({ isPossessor, actors }) => !isPossessor && actors.length === 1 && actors[0]?.startsWith('p') === true,
  );
  const next = first === undefined ? undefined : phrases.find((one) => one.from >= first.end && one.actors.length > 0);
  if (first === undefined || next === undefined) return;
  const before = textIn(words, 0, next.from);
  if (!WITH.test(before) && !BY.test(before)) return;
  const people = phrases
    .filter(({ from, isPossessor }) => from >= next.from && !isPossessor)
    .flatMap(({ actors }) => actors)
    .filter((actor) => actor.startsWith('p'));
  memory.see(sentence, [...new Set([...first.actors, ...people])]);
}
