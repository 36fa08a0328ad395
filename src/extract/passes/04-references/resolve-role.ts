import { fold } from '../../../domain/fold.ts';
import type { Entities, Person } from '../../entities.ts';
import { TOP_OFFICES } from '../../lexicon/role-synonyms.ts';
import { fitsRole, isOfOffice, ownTitle, QUALIFIED } from './fits-role.ts';
import { holderAhead } from './holder-ahead.ts';
import type { OpenPhrase } from './phrase.ts';
import { preferredHolder } from './preferred-holder.ts';
import { NATIONAL } from './read-nationals.ts';
import type { RoleContext } from './role-context.ts';
import { untitledHolder } from './untitled-holder.ts';

/**
 * Whom a role stands for: "the Chilean prime minister", "the harbour director", "the Elvheim chief". A person fits
 * whose office, country and organization the words do not contradict; of several the one named last.
 */

/** How many people back somebody may be guessed to be meant, of whom no country is known. */
const NEAR = 3;
/** Among how many of the last people more than one may hold an office. */
const RIVALS = 12;
/** How many people may be named first between a role and the name of its holder. */
const SOON = 3;
/** How many people back "the Kenyan" may mean one. */
const NEAR_NATIONAL = 6;

/** The president of a council, of a party is not the French president. */
const isOfBody = (person: Person, word: string): boolean =>
  /^(?:president|premier|minister|chancellor|secretary)$/u.test(word) &&
  person.positions.every(({ title, of }) => of?.startsWith('o') === true || !isOfOffice(fold(title), word));

const organizationsOf = (person: Person, entities: Entities): string =>
  fold(
    person.positions
      .map((position) => entities.organizations.find((one) => one.id === position.of)?.name ?? '')
      .join(' '),
  );

/** Chief executive of Dalton, central bank governor: a title may name a body that only later words show to be one. */
function isOfOrganization(person: Person, organization: string, { organizations }: Entities): boolean {
  const name = organizations.find(({ id }) => id === organization)?.name;
  return person.positions.some(
    ({ of, title }) =>
      of === organization || (of === null && name !== undefined && isOfOffice(fold(title), fold(name))),
  );
}

export const countryOf = (person: Person, context: RoleContext): string | null =>
  person.country ?? context.countries.get(person.id) ?? null;

/** @returns the ids of the people that the role stands for; empty where none fits. @param barred who is not meant: the subject of its verb. */
export function resolveRole(
  phrase: OpenPhrase,
  context: RoleContext,
  barred: readonly string[] = [],
  sentence: number | null = null,
): readonly string[] {
  if (phrase.role === null) return [];
  const title = fold(phrase.role.title);
  const word = fold(phrase.word);
  if (title === '') return [];
  const country = phrase.owners.find((owner) => owner.startsWith('country:')) ?? null;
  const organization = phrase.owners.find((owner) => !owner.startsWith('country:')) ?? null;
  if (word === NATIONAL) {
    // The Turkish Cypriot: the country of a people within a nation does not tell who.
    if (title !== NATIONAL) return [];
    const own = (id: string): boolean => (context.personById.get(id)?.country ?? context.countries.get(id)) === country;
    return context.recent.slice(-NEAR_NATIONAL).filter(own).slice(-1);
  }
  const learned = context.learned.get(title) ?? context.learned.get(title.split(' ').at(-1) ?? '');
  if (learned !== undefined && country === null) return [learned];
  const isBareLeader = title === 'leader' && country === null && organization === null;
  if (isBareLeader) return [];
  const guesses = new Set<string>();
  const isFormal = /^\p{Lu}/u.test(phrase.role.title);
  const isBare = country === null && organization === null;
  for (const isExact of [true, false]) {
    const holders: string[] = [];
    // A role comes before its name by a sentence or two: whom the text names much later is not meant.
    const soon = context.all.slice(0, new Set(context.recent).size + SOON);
    const ids = [...context.recent].reverse().concat(isBare ? soon : context.all);
    for (const [index, id] of ids.entries()) {
      if (holders.length > 0 && index >= Math.min(RIVALS, context.recent.length)) break;
      const person = context.personById.get(id);
      if (person === undefined || barred.includes(id)) continue;
      if (organization !== null && !isOfOrganization(person, organization, context.entities)) continue;
      if (!fitsRole(person, title, word, organizationsOf(person, context.entities), isExact)) continue;
      const known = person.country ?? context.countries.get(person.id) ?? null;
      if (isBare) {
        if (!holders.includes(id)) holders.push(id);
        continue;
      }
      // The chief of Israel’s Mossad: the body tells who, where no other country is known.
      if (country === null || known === country || (organization !== null && known === null)) return [person.id];
      const isNear = context.recent.slice(-NEAR).includes(id);
      if (known === null && isNear && organization === null && !QUALIFIED.test(title) && !isOfBody(person, word))
        guesses.add(person.id);
    }
    if (holders.length > 0) return preferredHolder(holders, isFormal, context);
  }
  // Somebody without a known country fits only where nobody else does.
  const [guess] = guesses;
  if (guess === undefined && sentence !== null && country !== null && organization === null) {
    const holder = untitledHolder(phrase.role.title, country, sentence, barred, context);
    if (holder !== null) return [holder];
  }
  const ahead =
    guess === undefined && !isBare
      ? holderAhead(phrase.role.title, organization ?? country ?? '', barred, context)
      : null;
  if (ahead !== null) {
    if (organization === null && country !== null) context.countries.set(ahead, country);
    return [ahead];
  }
  if (guess === undefined || guesses.size > 1 || country === null) return [];
  context.countries.set(guess, country);
  return [guess];
}

/** @returns who of those named last holds the office for the country or organization, or null. */
export function findHolder(owner: string, office: string, word: string, context: RoleContext): string | null {
  const isOwners = (person: Person): boolean =>
    owner.startsWith('country:')
      ? countryOf(person, context) === owner
      : person.positions.some((position) => position.of === owner);
  const people = [...context.recent].reverse().map((id) => context.personById.get(id));
  for (const isExact of [true, false]) {
    const holder = people.find(
      (person) => person !== undefined && isOwners(person) && fitsRole(person, fold(office), fold(word), '', isExact),
    );
    if (holder !== undefined) return holder.id;
  }
  return null;
}

/** @returns the person who heads the country's state or government, or null. */
export function findLeader(country: string, context: RoleContext): string | null {
  for (let index = context.recent.length - 1; index >= 0; index -= 1) {
    const person = context.personById.get(context.recent[index] ?? '');
    if (person === undefined || (person.country ?? context.countries.get(person.id)) !== country) continue;
    const isTop = person.positions.some((position) => {
      const held = ownTitle(position.title);
      return (
        !QUALIFIED.test(held) &&
        TOP_OFFICES.some((office) => isOfOffice(held, office)) &&
        (position.of === null || position.of === country)
      );
    });
    if (isTop) return person.id;
  }
  return null;
}
