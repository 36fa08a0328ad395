import { PEOPLE_NOUNS } from '../../lexicon/collectives.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { joinedOverModifiers } from './joined-over-modifiers.ts';
import { isVoice } from './members-of-group.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/**
 * "The leaders of Senegal, Colombia and Norway met on Monday. A, B and C signed …": as many people as owners, listed at the
 * head of the next sentence, are whom the plural stood for, in its order. "The chief executives of the two groups met. Both A,
 * who has run the one since 2017, and B, his rival, …": as many as are counted.
 */
export interface UnnamedLeaders {
  readonly sentence: number;
  readonly phrases: Phrase[];
  readonly at: number;
  readonly owners: readonly string[];
  readonly count: number;
}

/** The two leaders, executives of the two groups: people who are counted, where nobody has named them. */
const isOpenGroup = (phrase: OpenPhrase | undefined, actors: readonly string[]): boolean =>
  phrase?.kind === 'group' &&
  phrase.count !== null &&
  phrase.count > 1 &&
  (phrase.isShared || PEOPLE_NOUNS.has(phrase.word)) &&
  actors.every((actor) => !actor.startsWith('p'));

/** @returns the plural role of several countries or organizations of the sentence for which nobody is named, or null. */
export function unnamedLeaders(
  open: readonly OpenPhrase[],
  phrases: Phrase[],
  sentence: number,
): UnnamedLeaders | null {
  const at = open.findIndex(
    (phrase, index) =>
      (phrase.kind === 'role' &&
        phrase.role?.isPlural === true &&
        phrase.owners.length > 1 &&
        phrases[index]?.actors.every((actor) => phrase.owners.includes(actor)) === true) ||
      isOpenGroup(phrase, phrases[index]?.actors ?? []),
  );
  const found = open[at];
  if (found === undefined) return null;
  const owners = found.kind === 'role' ? found.owners : [];
  return { sentence, phrases, at, owners, count: found.kind === 'role' ? owners.length : (found.count ?? 0) };
}

/** The names that a sentence begins with, whatever they say of themselves: Both A, who runs the one, and B. */
function namesAtHead(phrases: readonly Phrase[], words: Words): readonly string[] {
  const first = phrases.findIndex(({ kind }) => kind === 'name');
  const opening = textIn(words, 0, phrases[first]?.from ?? 0);
  if (first === -1 || !/^(?:both)?$/u.test(opening)) return [];
  const people: string[] = [];
  for (const [index, phrase] of phrases.entries()) {
    if (index < first) continue;
    const gap = index === first ? 'and' : textIn(words, phrases[index - 1]?.end ?? 0, phrase.from);
    if (!/^(?:,|and|, and)$/u.test(gap) || phrase.kind !== 'name' || phrase.actors.length !== 1) break;
    people.push(...phrase.actors);
  }
  if (people.length > 1) return people;
  const list = joinedOverModifiers(words, phrases, first).filter(({ kind }) => kind === 'name');
  return list.flatMap(({ actors }) => actors);
}

/** Gives the plural the people that the next sentence begins with, and each country its leader. */
export function nameLeaders(
  leaders: UnnamedLeaders,
  next: readonly Phrase[],
  words: Words,
  context: RoleContext,
): void {
  const people = namesAtHead(next, words);
  if (people.length !== leaders.count) return;
  const isOwners = people.every((id, index) => {
    const country = context.personById.get(id)?.country ?? null;
    return country === null || leaders.owners.length === 0 || country === leaders.owners[index];
  });
  const plural = leaders.phrases[leaders.at];
  if (!isOwners || plural === undefined || people.some((id) => isVoice(id, context))) return;
  leaders.phrases[leaders.at] = { ...plural, actors: people };
  people.forEach((id, index) => {
    const owner = leaders.owners[index];
    if (owner?.startsWith('country:') === true) context.countries.set(id, owner);
  });
}
