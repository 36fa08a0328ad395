import { PEOPLE_NOUNS } from '../../lexicon/collectives.ts';
import type { Words } from '../03-names/words.ts';
import { listUpTo } from './clause-subjects.ts';
import { isVoice, membersOf } from './members-of-group.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { ReferenceMemory } from './reference-memory.ts';
import { toCountries } from './resolve-sides.ts';
import type { RoleContext } from './role-context.ts';

/** Whom a number or a plural noun means of those who were named before: the two leaders, both men, the latter. */

/** Group nouns that mean countries, not people. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(
  'countries nations governments states neighbours neighbors allies'.split(' '),
);

/** `A met B in X, and the two …`: the only two people whom the sentence has named so far; null where there are none. */
export function pairBefore(phrases: readonly Phrase[], count: number | null): readonly string[] | null {
  if (count !== 2) return null;
  const people = new Set(
    phrases
      .filter((phrase) => !phrase.isPossessor)
      .flatMap((phrase) => phrase.actors)
      .filter((actor) => actor.startsWith('p')),
  );
  return people.size === 2 ? [...people] : null;
}

/** How many sentences back the former and the latter were named. */
const PAIR_DISTANCE = 3;
/** The last two people that one sentence named together, in their order. */
function pairNear(memory: ReferenceMemory, sentence: number): readonly string[] {
  for (let back = 0; back < PAIR_DISTANCE; back += 1) {
    const people = memory.peopleOf(sentence - back);
    if (people.length === 2) return people;
    if (people.length > 2) return [];
  }
  return [];
}

/** `The former`, `the latter`: the first or the second of the last two people named together. */
export function oneOfPair(
  word: string,
  sentence: number,
  memory: ReferenceMemory,
  before: readonly Phrase[],
): readonly string[] {
  const own = [...new Set(before.flatMap((phrase) => phrase.actors))].filter((actor) => actor.startsWith('p'));
  const pair = own.length === 2 ? own : pairNear(memory, own.length === 0 ? sentence : sentence - 1);
  return pair.slice(word === 'former' ? 0 : 1).slice(0, 1);
}

const RINGING =
  /^(?:called|phoned|telephoned|rang|briefed|received|urged|invited|hosted|told|saw|joined|joins|join|accompanied|thanked|greeted|welcomed)$/u;

/** He had calls with both leaders, X spoke to each of the two: who deals with them is none of them. */
export function dealsWith(before: readonly Phrase[], words: Words, phrase: OpenPhrase): readonly string[] {
  const joint = words.lower[phrase.from - 1] ?? '';
  const isArgument = /^(?:with|to)$/u.test(joint) || RINGING.test(joint);
  if (!isArgument) return [];
  // He thanked X, who spoke to each of the two.
  if (words.lower[phrase.from] === 'each') return before.flatMap(({ actors }) => actors);
  const at = before.findLastIndex(({ end, isPossessor, actors }) => {
    const next = words.tokens[end];
    const verb = /^(?:,|who)$/u.test(next?.text ?? '') ? words.tokens[end + (next?.text === ',' ? 2 : 1)] : next;
    return !isPossessor && actors.length === 1 && /^(?:VERB|AUX)$/u.test(verb?.pos ?? '');
  });
  // A and B joined the two men: both of them.
  return at === -1 ? [] : listUpTo(before, words, at);
}

/** A and B signed, as leaders of the two countries had not done before; the two leaders: those who act for these countries. */
function leadersOf(
  found: readonly string[],
  sentence: number,
  memory: ReferenceMemory,
  context: RoleContext,
): readonly string[] {
  if (found.length < 2 || !found.every((actor) => actor.startsWith('country:'))) return found;
  const people = memory.group(sentence, found.length, (actor) => actor.startsWith('p'));
  const countries = toCountries(people, context);
  return people.length === found.length && found.every((country) => countries.includes(country)) ? people : found;
}

const isPlainMinister = (actor: string, context: RoleContext): boolean =>
  context.personById
    .get(actor)
    ?.positions.some(({ title }) => /minister|secretary/u.test(title.toLowerCase().replace('prime minister', ''))) ===
  true;

/** Those named before whom the group means; who only spoke for them stands back. */
export function groupBefore(
  phrase: OpenPhrase,
  sentence: number,
  memory: ReferenceMemory,
  context: RoleContext,
  objects: readonly string[],
): readonly string[] {
  const isOfWord = membersOf(phrase.word, context);
  const accepts = (actor: string): boolean => isOfWord(actor) && !objects.includes(actor);
  if (phrase.count !== null && COUNTRY_NOUNS.has(phrase.word)) {
    const countries = memory.countries.counted(sentence, phrase.count);
    if (countries.length > 0) return countries;
  }
  if (phrase.count === null) {
    const several = memory.group(sentence, null, accepts);
    // The ministers will meet again: not a prime minister and whoever he met.
    return phrase.word === 'ministers' && !several.some((actor) => isPlainMinister(actor, context)) ? [] : several;
  }
  const group = memory.group(sentence, phrase.count, (actor) => accepts(actor) && !isVoice(actor, context));
  const hasVoice = group.some((actor) => isVoice(actor, context));
  const found = group.length === phrase.count && !hasVoice ? group : memory.group(sentence, phrase.count, accepts);
  return PEOPLE_NOUNS.has(phrase.word) ? leadersOf(found, sentence, memory, context) : found;
}
