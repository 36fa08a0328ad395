import { fold } from '../../../domain/fold.ts';
import { toCountryId } from '../../../domain/ids.ts';
import type { Person } from '../../entities.ts';
import { isPerson } from '../../entities.ts';
import { STYLES } from '../../lexicon/honorifics.ts';
import { findCapital } from '../03-names/place-index.ts';
import type { Words } from '../03-names/words.ts';
import { isOfOffice } from './fits-role.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import { countryOf } from './resolve-role.ts';
import type { RoleContext } from './role-context.ts';

/**
 * Nouns that say what somebody is to somebody else of the text: "his guest from Tokyo", "her host", "their Kenyan
 * counterpart", "the visitor". They stand for the other one of those named last, who is not of the owner's country.
 */
const RELATIONS: ReadonlySet<string> = new Set(
  'guest guests visitor visitors host hosts interlocutor interlocutors counterpart counterparts'.split(' '),
);
/** Who is against somebody: the only other one of the sentence before, of whatever country. */
const ADVERSARIES: ReadonlySet<string> = new Set(['rival', 'opponent', 'adversary', 'challenger', 'critic', 'foe']);
const POSTS = /^(?:for|within|from)$/u;
const OWNING = /^(?:his|her|their|the)$/u;
/** How many sentences back the other one may have been named. */
const MAX_SENTENCES = 2;
/** The same where the words tell the country: her guest from Tokyo. */
const MAX_SENTENCES_OF_COUNTRY = 8;

export const isRelation = (phrase: OpenPhrase): boolean =>
  RELATIONS.has(fold(phrase.word)) ||
  ADVERSARIES.has(fold(phrase.word)) ||
  fold(phrase.role?.title ?? '').endsWith('opposite number');

const isVerb = (words: Words, at: number): boolean => /^(?:VERB|AUX)$/u.test(words.tokens[at]?.pos ?? '');

/**
 * "His Kenyan counterpart": who holds in Kenya the office of whom the text named last; else the only person of that country
 * who was named before. @returns no more than one id.
 */
function counterpartOf(country: string, context: RoleContext): readonly string[] {
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

/** Whom `his` and `her` mean: who the clause is about, else whom the sentences before were about. */
function ownerOf(before: readonly Phrase[], words: Words, sentence: number, context: RoleContext): string | null {
  const people = before.filter(
    (phrase) => !phrase.isPossessor && phrase.actors.length === 1 && isPerson(phrase.actors[0] ?? ''),
  );
  const own = people.findLast((phrase) => isVerb(words, phrase.end)) ?? people[0];
  if (own !== undefined) return own.actors[0] ?? null;
  for (const person of context.memory.singular(sentence)) return person;
  return null;
}

/** Her foreign minister, its boss: the country of whom `her` means, what `its` means; null where the role has no such owner. */
export function ownerOfRole(
  phrase: OpenPhrase,
  sentence: number,
  before: readonly Phrase[],
  words: Words,
  context: RoleContext,
): string | null {
  const determiner = words.lower[phrase.from] ?? '';
  // The company said its boss had met X: what the sentence speaks of first owns them.
  if (determiner === 'its') return before.find((one) => one.kind === 'side' && !one.isPossessor)?.actors[0] ?? null;
  if ((determiner !== 'his' && determiner !== 'her') || STYLES.has(phrase.word)) return null;
  const owner = context.personById.get(ownerOf(before, words, sentence, context) ?? '');
  return owner === undefined ? null : countryOf(owner, context);
}

/** `From Tokyo`: the id of the country whose capital is named behind the relation, or null. */
function capitalBehind(words: Words, at: number): string | null {
  const code = words.lower[at] === 'from' ? findCapital(words.folded[at + 1] ?? '') : null;
  return code === null ? null : toCountryId(code);
}

/** His counterparts at Acme and Bergslag: of houses of their own, and nobody who was named before. */
const isOfOtherHouse = ({ end, role }: OpenPhrase, words: Words): boolean =>
  role?.isPlural === true &&
  /^(?:at|of)$/u.test(words.lower[end] ?? '') &&
  /^\p{Lu}/u.test(words.tokens[end + 1]?.text ?? '');

/** The visitor, where the sentence names nobody before: the only person of those sentences before that name any. */
function visitorBefore(sentence: number, { memory }: RoleContext): readonly string[] {
  for (let back = 1; back <= MAX_SENTENCES; back += 1) {
    const people = memory.peopleOf(sentence - back);
    if (people.length > 0) return people.length === 1 ? people : [];
  }
  return [];
}

/** A has often criticised B. On Monday A met her rival: B, where the sentence before names nobody else. */
function adversaryOf(
  phrase: OpenPhrase,
  sentence: number,
  { memory }: RoleContext,
  before: readonly Phrase[],
  words: Words,
): readonly string[] {
  const isPlain = /^(?:his|her)$/u.test(words.lower[phrase.from] ?? '') && phrase.to - phrase.from === 2;
  if (!isPlain || phrase.end !== phrase.to || POSTS.test(words.lower[phrase.end] ?? '')) return [];
  const last = memory.peopleOf(sentence - 1);
  const people = memory.group(sentence, null, isPerson).filter((id) => last.includes(id));
  const own = before.flatMap(({ actors }) => actors).filter(isPerson);
  const others = people.filter((id) => !own.includes(id));
  return people.length === 2 && others.length === 1 && own.length > 0 ? others : [];
}

/** @returns whom the relation stands for, by what was named before it; several where it is plural. */
export function resolveRelation(
  phrase: OpenPhrase,
  sentence: number,
  context: RoleContext,
  before: readonly Phrase[],
  words: Words,
): readonly string[] {
  if (ADVERSARIES.has(fold(phrase.word))) return adversaryOf(phrase, sentence, context, before, words);
  const country = phrase.owners.find((owner) => owner.startsWith('country:')) ?? capitalBehind(words, phrase.end);
  const isCounterpart = !/^(?:guest|visitor|host|interlocutor)/u.test(fold(phrase.word));
  if (isCounterpart && country !== null) return counterpartOf(country, context);
  // His counterpart from Maersk: one who has an office there.
  const isOfBody = isCounterpart && /^(?:from|of)$/u.test(words.lower[phrase.role?.to ?? -1] ?? '');
  const body = isOfBody ? phrase.owners.find((owner) => owner.startsWith('o')) : undefined;
  if (body !== undefined) {
    const holders = context.all.filter((id) => context.personById.get(id)?.positions.some(({ of }) => of === body));
    return holders.length === 1 ? holders : [];
  }
  if (!OWNING.test(words.lower[phrase.from] ?? '') || isOfOtherHouse(phrase, words)) return [];
  const isVisitor = words.lower[phrase.from] === 'the' && /^(?:visitor|guest)$/u.test(fold(phrase.word));
  const received = isVisitor && country === null ? context.memory.visitors.before(sentence) : null;
  if (received !== null && !before.some(({ actors }) => actors.includes(received))) return [received];
  const isFirst = !before.some(({ actors }) => actors.some(isPerson));
  if (isVisitor && isFirst && country === null) return visitorBefore(sentence, context);
  const isOwned = words.lower[phrase.from] !== 'the' || country === null;
  const owner = isOwned ? ownerOf(before, words, sentence, context) : null;
  if (owner === null && country === null) return [];
  const home = context.personById.get(owner ?? '');
  const ownCountry = home === undefined ? null : countryOf(home, context);
  const isOther = (id: string): boolean => {
    const person = context.personById.get(id);
    if (person === undefined || id === owner) return false;
    const own = countryOf(person, context);
    return (country === null || own === country) && (own === null || own !== ownCountry);
  };
  const reach = country === null ? MAX_SENTENCES : MAX_SENTENCES_OF_COUNTRY;
  for (let back = 0; back <= reach; back += 1) {
    const others = context.memory.peopleOf(sentence - back).filter(isOther);
    if (others.length === 0) continue;
    if (phrase.role?.isPlural === true) return others;
    return others.length === 1 ? others : [];
  }
  return [];
}
