import { fold } from '../../../domain/fold.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { ReferenceMemory } from './reference-memory.ts';
import type { RoleContext } from './role-context.ts';

/** Whether nothing tells that somebody is of another country than the role says. */
function isOfCountry(role: OpenPhrase, id: string | undefined, context: RoleContext): boolean {
  const owner = role.owners.find((one) => one.startsWith('country:'));
  const known = context.personById.get(id ?? '')?.country ?? context.countries.get(id ?? '');
  return owner === undefined || known === undefined || known === owner;
}

/**
 * "Ana Solís and Pedro Lund … . The prime minister and the president met": two roles that nobody of the article is said
 * to hold stand for the pair just named, in their order, and are theirs from then on.
 */
export function learnPair(
  open: readonly OpenPhrase[],
  phrases: Phrase[],
  lower: readonly string[],
  sentence: number,
  memory: ReferenceMemory,
  context: RoleContext,
): void {
  open.forEach((first, at) => {
    const second = open[at + 1];
    if (first.kind !== 'role' || second?.kind !== 'role' || lower.slice(first.end, second.from).join(' ') !== 'and')
      return;
    const both = [phrases[at], phrases[at + 1]];
    if (both.some((phrase) => phrase === undefined || phrase.actors.some((actor) => actor.startsWith('p')))) return;
    if (lower[first.from] !== 'the' || lower[second.from] !== 'the') return;
    const pair = memory.group(sentence, 2);
    if (pair.length !== 2 || pair.some((id) => context.personById.get(id)?.positions.length !== 0)) return;
    // Lind of Norway is to meet the French president and the German chancellor.
    const isHere = phrases.some(
      ({ from, actors, isPossessor }) => from < first.from && !isPossessor && pair.some((id) => actors.includes(id)),
    );
    if (isHere || !isOfCountry(first, pair[0], context) || !isOfCountry(second, pair[1], context)) return;
    [first, second].forEach((role, index) => {
      const id = pair[index];
      const phrase = both[index];
      if (id === undefined || phrase === undefined) return;
      context.learned.set(fold(role.role?.title ?? ''), id);
      phrases[at + index] = { ...phrase, actors: [id] };
    });
  });
}
