import type { Words } from '../03-names/words.ts';
import { coordinatedSubject } from './clause-subjects.ts';
import { joinedOverModifiers } from './joined-over-modifiers.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { ReferenceMemory } from './reference-memory.ts';

const coordinates = (lower: readonly string[], from: number, to: number): boolean =>
  /^(?:,|and|, and|as well as|along with|together with|, along with)$/u.test(lower.slice(from, to).join(' '));

/** Coordinated phrases as groups: "Solís and Lund". */
export function seeGroups(phrases: readonly Phrase[], words: Words, sentence: number, memory: ReferenceMemory): void {
  const { lower } = words;
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
  phrases.forEach((_, index) => {
    const list = joinedOverModifiers(words, phrases, index);
    if (list.length > 1) memory.see(sentence, [...new Set(list.flatMap(({ actors }) => actors))]);
  });
}

const MEETING: ReadonlySet<string> = new Set('meet receive host talk talks meeting confer negotiate'.split(' '));

/** A received B in Oslo: the only two of the sentence, where it tells of a meeting. */
const AFTERWARDS =
  /\b(?:after|before|following|ahead of) (?:[^ ,]+ ){0,3}?(?:meeting|met|seeing|saw|talks|conversations?|discussions?|calls?|lunch|dinner|visiting)\b/u;

export function seeMet(phrases: readonly Phrase[], words: Words, sentence: number, memory: ReferenceMemory): void {
  if (!words.tokens.some(({ lemma }) => MEETING.has(lemma))) return;
  const people = new Set(
    phrases.flatMap(({ isPossessor, actors }) => (isPossessor ? [] : actors)).filter((actor) => actor.startsWith('p')),
  );
  const pair = people.size > 2 ? firstTwo(phrases, words, [...people]) : [...people];
  if (pair.length === 2) memory.seeGroup(sentence, pair);
}

/** A met B on Monday, after talks with C: the two who met, where the others were met before or after; none elsewhere. */
function firstTwo(phrases: readonly Phrase[], words: Words, people: readonly string[]): readonly string[] {
  const [first, second, third] = people.map((id) =>
    phrases.find(({ actors }) => actors.length === 1 && actors[0] === id),
  );
  if (first === undefined || second === undefined || third === undefined || third.from < second.end) return [];
  const isDone = words.tokens.slice(first.end, second.from).some(({ pos }) => pos === 'VERB');
  return isDone && AFTERWARDS.test(words.lower.slice(second.end, third.from).join(' ')) ? people.slice(0, 2) : [];
}

/** Where the phrase begins with the article that it leaves out: and `the` river board. */
const behindArticle = (lower: readonly string[], from: number): number => (lower[from - 1] === 'the' ? from - 1 : from);

/** The first phrase or list of several actors before a plural pronoun in its own sentence. */
export function lastPlural(phrases: readonly Phrase[], words: Words, pronoun: OpenPhrase): readonly string[] {
  const { lower } = words;
  // A and B joined them: neither of those who did.
  if (pronoun.isObject && coordinatedSubject(phrases, words, pronoun.from).length > 0) return [];
  for (let at = 0; at < phrases.length; at += 1) {
    const actors: string[] = [];
    for (let next = at; next < phrases.length; next += 1) {
      const phrase = phrases[next];
      const previous = phrases[next - 1];
      if (
        phrase === undefined ||
        (next > at && previous !== undefined && !coordinates(lower, previous.end, behindArticle(lower, phrase.from)))
      )
        break;
      actors.push(...phrase.actors);
    }
    // Her counterpart, Solís: one person told twice is no plural.
    const several = [...new Set(actors)];
    if (several.length > 1) return several;
  }
  return [];
}
