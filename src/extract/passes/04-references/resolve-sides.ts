import type { OrganizationKind } from '../../../domain/vocabulary/organization-kind.ts';
import { isPerson } from '../../entities.ts';
import type { OpenPhrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';
import { canMean } from './side-memory.ts';

/** Whom people act for, where words mean their countries or bodies rather than them. */

const SIDES = /^(?:sides|parties|camps)$/u;

/** The countries that people act for; the people where one has none. */
export function toCountries(actors: readonly string[], context: RoleContext): readonly string[] {
  const countries = actors.map((actor) =>
    isPerson(actor) ? (context.personById.get(actor)?.country ?? context.countries.get(actor) ?? null) : actor,
  );
  return countries.every((country) => country !== null) ? [...new Set(countries)] : actors;
}

/** The countries that they act for, or else the bodies that they have offices in; none where these are not as many as they. */
function toSides(actors: readonly string[], context: RoleContext): readonly string[] {
  const countries = toCountries(actors, context);
  if (countries.length === actors.length && !countries.some(isPerson)) return countries;
  const bodies = actors.flatMap((actor) =>
    isPerson(actor)
      ? (context.personById
          .get(actor)
          ?.positions.flatMap(({ of }) => of ?? [])
          .slice(0, 1) ?? [])
      : [actor],
  );
  return new Set(bodies).size === actors.length ? [...new Set(bodies)] : [];
}

/**
 * "The two sides", "officials of both governments": the countries or organizations of a sentence behind the people named
 * last. People of both sides are never these people themselves.
 * @param isDealtWith whether somebody else is the subject whose object they are.
 * @returns null where the words mean the people.
 */
export function sidesMeant(
  phrase: OpenPhrase,
  sentence: number,
  context: RoleContext,
  people: readonly string[],
  isDealtWith = false,
): readonly string[] | null {
  const { memory, entities } = context;
  // Raab saw both sides: whom somebody else deals with are the sides, not two people who met before.
  const isOfOthers = phrase.isShared || (isDealtWith && SIDES.test(phrase.word));
  const kindOf = (actor: string): OrganizationKind | null =>
    entities.organizations.find((organization) => organization.id === actor)?.kind ?? null;
  const sides = memory.sides.find(sentence, phrase.word, phrase.count, kindOf);
  const isOfPeople = people.length > 1 && people.every(isPerson);
  const told = isOfPeople ? Math.min(...people.map((person) => memory.lastSentence(person))) : -1;
  const isLater = sides !== null && (people.length < 2 || (isOfPeople && told < sides.sentence));
  if (!isLater && people.length > 1 && !people.some(isPerson) && !canMean(phrase.word, people, kindOf)) return [];
  if (!isOfOthers) return isLater ? sides.actors : null;
  const represented = isOfPeople ? toSides(people, context) : people;
  if (sides !== null && (isLater || represented.length === 0)) return sides.actors;
  // The union leader and the manager could not agree: no country and no body to stand for two who were just named.
  const areDealtWith = !phrase.isShared && represented.length === 0 && isOfPeople && told >= sentence - 2;
  return areDealtWith ? people : represented;
}

/** `Their intelligence chiefs`: the two sides that the text has just dealt with, or those of the people whom it has; none else. */
export function ownSides(phrase: OpenPhrase, sentence: number, context: RoleContext): readonly string[] {
  const near = new Set([3, 2, 1].flatMap((back) => context.memory.peopleOf(sentence - back)));
  const ofPeople = near.size === 2 ? [...near] : [];
  const shared: OpenPhrase = { ...phrase, word: 'sides', count: null, isShared: true };
  return sidesMeant(shared, sentence, context, ofPeople) ?? [];
}
