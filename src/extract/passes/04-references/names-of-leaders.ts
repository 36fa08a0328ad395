import type { Words } from '../03-names/words.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/**
 * "The leaders of Senegal, Colombia and Norway met on Monday. A, B and C signed …": as many people as owners, listed at the
 * head of the next sentence, are whom the plural stood for, in its order.
 */
export interface UnnamedLeaders {
  readonly sentence: number;
  readonly phrases: Phrase[];
  readonly at: number;
  readonly owners: readonly string[];
}

/** @returns the plural role of several countries or organizations of the sentence for which nobody is named, or null. */
export function unnamedLeaders(
  open: readonly OpenPhrase[],
  phrases: Phrase[],
  sentence: number,
): UnnamedLeaders | null {
  const at = open.findIndex(
    (phrase, index) =>
      phrase.kind === 'role' &&
      phrase.role?.isPlural === true &&
      phrase.owners.length > 1 &&
      phrases[index]?.actors.every((actor) => phrase.owners.includes(actor)) === true,
  );
  return at === -1 ? null : { sentence, phrases, at, owners: open[at]?.owners ?? [] };
}

/** Gives the plural the people that the next sentence begins with, and each country its leader. */
export function nameLeaders(
  leaders: UnnamedLeaders,
  next: readonly Phrase[],
  words: Words,
  context: RoleContext,
): void {
  const people: string[] = [];
  for (const [index, phrase] of next.entries()) {
    const gap = words.lower.slice(next[index - 1]?.end ?? 0, phrase.from).join(' ');
    const isListed = index === 0 ? gap === '' : /^(?:,|and|, and)$/u.test(gap);
    if (!isListed || phrase.kind !== 'name' || phrase.actors.length !== 1) break;
    people.push(...phrase.actors);
  }
  if (people.length !== leaders.owners.length) return;
  const isOwners = people.every((id, index) => {
    const country = context.personById.get(id)?.country ?? null;
    return country === null || country === leaders.owners[index];
  });
  const plural = leaders.phrases[leaders.at];
  if (!isOwners || plural === undefined) return;
  leaders.phrases[leaders.at] = { ...plural, actors: people };
  people.forEach((id, index) => {
    const owner = leaders.owners[index];
    if (owner?.startsWith('country:') === true) context.countries.set(id, owner);
  });
}
