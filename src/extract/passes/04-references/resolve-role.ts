import { fold } from '../../../domain/fold.ts';
import type { Entities, Person } from '../../entities.ts';
import { ROLE_SYNONYMS, TOP_OFFICES } from '../../lexicon/role-synonyms.ts';
import type { OpenPhrase } from './phrase.ts';

/**
 * Whom a role stands for: "the Chilean prime minister", "the harbour director", "the Elvheim chief". A person fits
 * whose office, country and organization the words do not contradict; of several the one named last.
 */

/** Said of a role without changing whose it is. */
const IGNORED = new Set([
  'top',
  'chief',
  'senior',
  'outgoing',
  'visiting',
  'veteran',
  'new',
  'embattled',
  'the',
  'then',
  'acting',
  'long',
  'serving',
  'conservative',
  'old',
  'young',
]);
/** A deputy is not the one they deputize for. */
const QUALIFIED = /\b(?:deputy|vice|former|ex|assistant|shadow|under|elect|nominee)\b/u;

/** How many people back somebody may be guessed to be meant, of whom no country is known. */
const NEAR = 3;

const isOfOffice = (position: string, office: string): boolean => ` ${position} `.includes(` ${office} `);

export interface RoleContext {
  readonly entities: Entities;
  /** Ids of people named before, the latest last. */
  readonly recent: readonly string[];
  /** Ids of the first people of the article, for a role that comes before its name. */
  readonly all: readonly string[];
  readonly personById: ReadonlyMap<string, Person>;
  /** Countries found out so far: id of a person → id of a country. */
  readonly countries: Map<string, string>;
  /** Roles that the text gave to people by pointing back: folded title → id of a person. */
  readonly learned: Map<string, string>;
}

function fits(person: Person, title: string, word: string, organizations: string, isExact: boolean): boolean {
  const offices = isExact ? [title] : (ROLE_SYNONYMS[title] ?? ROLE_SYNONYMS[word] ?? [title]);
  const qualified = QUALIFIED.test(title);
  return person.positions.some((position) => {
    const held = fold(position.title);
    if (!qualified && QUALIFIED.test(held)) return false;
    if (offices.some((office) => isOfOffice(held, office))) return true;
    // Every word of the role is in the position or in the name of its organization: the harbour director.
    const rest = title.split(' ').filter((part) => !IGNORED.has(part));
    return (
      rest.length > 0 && isOfOffice(held, word) && rest.every((part) => isOfOffice(`${held} ${organizations}`, part))
    );
  });
}

const organizationsOf = (person: Person, entities: Entities): string =>
  fold(
    person.positions
      .map((position) => entities.organizations.find((one) => one.id === position.of)?.name ?? '')
      .join(' '),
  );

const countryOf = (person: Person, context: RoleContext): string | null =>
  person.country ?? context.countries.get(person.id) ?? null;

/**
 * "His Kenyan counterpart": who holds in Kenya the office of whom the text named last; else the only person of that country
 * who was named before. @returns no more than one id.
 */
function resolveCounterpart(country: string, context: RoleContext): readonly string[] {
  const known = (ids: readonly string[]): readonly Person[] =>
    ids.map((id) => context.personById.get(id)).filter((person) => person !== undefined);
  const recent = known([...context.recent].reverse());
  const owner = recent.find((person) => countryOf(person, context) !== country);
  const offices = owner?.positions.map((position) => fold(position.title)).filter((title) => title !== '') ?? [];
  const holdsSame = (person: Person): boolean =>
    countryOf(person, context) === country &&
    person.positions.some(({ title }) => offices.some((office) => isOfOffice(fold(title), office)));
  const same = [...recent, ...known(context.all)].find(holdsSame);
  if (same !== undefined) return [same.id];
  const own = recent.filter((person) => countryOf(person, context) === country);
  return own.length === 1 && offices.length === 0 ? own.map((person) => person.id) : [];
}

/** @returns the ids of the people that the role stands for; empty where none fits. */
export function resolveRole(phrase: OpenPhrase, context: RoleContext): readonly string[] {
  if (phrase.role === null) return [];
  const title = fold(phrase.role.title);
  const word = fold(phrase.word);
  if (title === '') return [];
  const country = phrase.owners.find((owner) => owner.startsWith('country:')) ?? null;
  const organization = phrase.owners.find((owner) => !owner.startsWith('country:')) ?? null;
  if (word === 'counterpart') return country === null ? [] : resolveCounterpart(country, context);
  const learned = context.learned.get(title) ?? context.learned.get(title.split(' ').at(-1) ?? '');
  if (learned !== undefined && country === null) return [learned];
  const isBareLeader = word === 'leader' && country === null && organization === null;
  if (isBareLeader) return [];
  const guesses = new Set<string>();
  for (const isExact of [true, false]) {
    for (const id of [...context.recent].reverse().concat(context.all)) {
      const person = context.personById.get(id);
      if (person === undefined) continue;
      if (organization !== null && !person.positions.some((position) => position.of === organization)) continue;
      if (!fits(person, title, word, organizationsOf(person, context.entities), isExact)) continue;
      const known = person.country ?? context.countries.get(person.id) ?? null;
      if (country === null || known === country) return [person.id];
      const isNear = context.recent.slice(-NEAR).includes(id);
      if (known === null && isNear && organization === null && !QUALIFIED.test(title)) guesses.add(person.id);
    }
  }
  // Somebody without a known country fits only where nobody else does.
  const [guess] = guesses;
  if (guess === undefined || guesses.size > 1 || country === null) return [];
  context.countries.set(guess, country);
  return [guess];
}

/** @returns the person who heads the country's state or government, or null. */
export function findLeader(country: string, context: RoleContext): string | null {
  for (let index = context.recent.length - 1; index >= 0; index -= 1) {
    const person = context.personById.get(context.recent[index] ?? '');
    if (person === undefined || (person.country ?? context.countries.get(person.id)) !== country) continue;
    const isTop = person.positions.some((position) => {
      const held = fold(position.title);
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
