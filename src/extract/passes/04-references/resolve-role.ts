import { fold } from '../../../domain/fold.ts';
import type { Entities, Person } from '../../entities.ts';
import { ROLE_SYNONYMS, TOP_OFFICES } from '../../lexicon/role-synonyms.ts';
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
/** Among how many of the last people more than one may hold an office. */
const RIVALS = 12;
/** How many people may be named first between a role and the name of its holder. */
const SOON = 3;
/** How many people back "the Kenyan" may mean one. */
const NEAR_NATIONAL = 6;

/** The defence minister is not any secretary: what stands before the word tells the office. */
const HAS_FIELD: ReadonlySet<string> = new Set(['minister']);
/** Of the trade chief, the police chief: whoever heads what the words before name. */
const HEADSHIPS: ReadonlySet<string> = new Set(['chief', 'boss', 'head', 'supremo', 'czar', 'tsar']);
const HEADS =
  /\b(?:chief|head|minister|commissioner|secretary|director|governor|representative|commander|leader|chairman|president)\b/u;

export const isOfOffice = (position: string, office: string): boolean => ` ${position} `.includes(` ${office} `);

/** Whom an office serves: the chief of staff to the president is not the president, nor `the director of the office of His Majesty`. */
const SERVED =
  / (?:of|to|for) (?:the |his |her |its )?(?:(?:royal )?(?:majesty|highness|excellency)|king|queen|emir|sultan|president|prime minister|premier|chancellor|minister|governor|mayor|secretary general|pope)$/u;

const ownTitle = (title: string): string => fold(title).replace(SERVED, '');

function fits(person: Person, title: string, word: string, organizations: string, isExact: boolean): boolean {
  const offices = isExact
    ? [title]
    : (ROLE_SYNONYMS[title] ?? (HAS_FIELD.has(word) ? [title] : ROLE_SYNONYMS[word]) ?? [title]);
  const qualified = QUALIFIED.test(title);
  return person.positions.some((position) => {
    const held = ownTitle(position.title);
    if (qualified !== QUALIFIED.test(held)) return false;
    if (offices.some((office) => isOfOffice(held, office))) return true;
    // Every word of the role is in the position or in the name of its organization: the harbour director.
    const rest = title.split(' ').filter((part) => !IGNORED.has(part));
    const field = rest.slice(0, -1);
    const isHead = HEADSHIPS.has(word) && rest.at(-1) === word && field.length > 0 && HEADS.test(held);
    if (isHead && field.every((part) => isOfOffice(held, part))) return true;
    return (
      rest.length > 0 && isOfOffice(held, word) && rest.every((part) => isOfOffice(`${held} ${organizations}`, part))
    );
  });
}

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
  const isBareLeader = word === 'leader' && country === null && organization === null;
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
      if (organization !== null && !person.positions.some((position) => position.of === organization)) continue;
      if (!fits(person, title, word, organizationsOf(person, context.entities), isExact)) continue;
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
      (person) => person !== undefined && isOwners(person) && fits(person, fold(office), fold(word), '', isExact),
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
