import type { Phrase } from './phrase.ts';
import type { ReferenceMemory } from './reference-memory.ts';

const coordinates = (lower: readonly string[], from: number, to: number): boolean =>
  /^(?:,|and|, and|as well as|along with|together with|, along with)$/u.test(lower.slice(from, to).join(' '));

/** Coordinated phrases as groups: "Solís and Lund". */
export function seeGroups(
  phrases: readonly Phrase[],
  lower: readonly string[],
  sentence: number,
  memory: ReferenceMemory,
): void {
  let group: string[] = [];
  let hasAnd = false;
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    group.push(...phrase.actors.filter((actor) => !group.includes(actor)));
    if (next !== undefined && coordinates(lower, phrase.end, next.from)) {
      hasAnd ||= lower.slice(phrase.end, next.from).includes('and');
      return;
    }
    const isListed = hasAnd || phrase.actors.length > 1;
    if (group.length > 1 && isListed && group.every((actor) => !actor.startsWith('p')))
      memory.seeGroup(sentence, group);
    else if (group.length > 1 && hasAnd && phrase.kind !== 'pronoun') memory.see(sentence, group);
    group = [];
    hasAnd = false;
  });
  // A, who runs the board, and B: the subjects outlast a pair in the same sentence that is only named beside them.
  phrases.forEach((phrase, index) => {
    const other = phrases[joinedOverRelative(phrases, index, lower)];
    if (other !== undefined && phrase.actors.length > 0) memory.see(sentence, [...phrase.actors, ...other.actors]);
  });
}

/** The first phrase or list of several actors before a plural pronoun in its own sentence. */
export function lastPlural(phrases: readonly Phrase[], lower: readonly string[]): readonly string[] {
  for (let at = 0; at < phrases.length; at += 1) {
    const actors: string[] = [];
    for (let next = at; next < phrases.length; next += 1) {
      const phrase = phrases[next];
      const previous = phrases[next - 1];
      if (
        phrase === undefined ||
        (next > at && previous !== undefined && !coordinates(lower, previous.end, phrase.from))
      )
        break;
      actors.push(...phrase.actors);
    }
    if (actors.length > 1) return [...new Set(actors)];
  }
  return [];
}

/** How long a relative clause between two of a list may be, in tokens. */
const MAX_RELATIVE = 28;

/**
 * `A, who has run the board since 2019, and B`: the phrase that a relative clause or an age parts from the one before it in a
 * list of two. @returns the index of the other phrase, or -1.
 */
export function joinedOverRelative(
  phrases: readonly Pick<Phrase, 'from' | 'to' | 'end'>[],
  index: number,
  lower: readonly string[],
): number {
  const first = phrases[index];
  // What the relative clause says of an office counts as an apposition, so the phrase may end within it.
  if (first === undefined || lower[first.to] !== ',' || !/^(?:who|whose|whom)$/u.test(lower[first.to + 1] ?? ''))
    return -1;
  return phrases.findIndex(({ from }, at) => {
    if (at <= index || from - first.to > MAX_RELATIVE) return false;
    const gap = lower.slice(first.to, from).join(' ');
    return / , and(?: (?:the|his|her|its|their|an?))?$/u.test(gap) && !/[;:.“”"]/u.test(gap);
  });
}
