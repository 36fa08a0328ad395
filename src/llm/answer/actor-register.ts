import { findCountry } from '../../domain/country.ts';
import { fold } from '../../domain/fold.ts';
import type { CountryRecord, OrganizationRecord, PersonRecord } from '../../domain/records/schema.ts';
import type { Span } from '../../domain/span.ts';
import type { Answer } from './answer-schema.ts';
import type { NameFinder } from './name-finder.ts';

type Named = Answer['people'][number] | Answer['organizations'][number];
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** Why a fact is not believed, as the account counts it. */
export type DropReason = 'quoteNotFound' | 'nameNotFound' | 'referenceLost' | 'malformed';

/** The people, organizations and countries of the answers that the text bears out, each once. */
export interface ActorRegister {
  readonly people: readonly PersonRecord[];
  readonly organizations: readonly OrganizationRecord[];
  readonly countries: readonly CountryRecord[];
  /** @returns the id of an actor by a name of the answers, or a country code; null where there is none. */
  find(reference: string): string | null;
}

interface Entry<T> {
  readonly record: Mutable<T> & { name: string; aliases: readonly string[] };
  readonly forms: Set<string>;
}

/**
 * An actor counts when its quote and its name, or one of its other names, stand in the text; forms that do not are left
 * out. Answers about several pieces name one actor several times: it is the same when either calls the other by its name.
 */
export function createActorRegister(
  answers: readonly { readonly answer: Answer; readonly piece: Span }[],
  finder: NameFinder,
  drop: (reason: DropReason) => void,
): ActorRegister {
  const people: Entry<PersonRecord>[] = [];
  const organizations: Entry<OrganizationRecord>[] = [];
  const countries = new Map<string, Mutable<CountryRecord>>();

  const formsOf = (named: Named, piece: Span): readonly string[] => {
    if (finder.find(named.quote, piece) === null) {
      drop('quoteNotFound');
      return [];
    }
    const forms = [named.name, ...named.aliases].filter((form) => finder.findAll(form).length > 0);
    if (forms.length === 0) drop('nameNotFound');
    return [...new Set(forms)];
  };

  for (const { answer, piece } of answers) {
    for (const country of answer.countries) {
      const known = findCountry(country.code);
      const span = finder.find(country.quote, piece);
      if (known === null) drop('malformed');
      else if (span === null) drop('quoteNotFound');
      else if (!countries.has(known.code)) {
        const { code, name } = known;
        countries.set(code, { id: `country:${code}`, code, name, mentions: finder.findAll(country.quote) });
      }
    }
  }
  for (const { answer, piece } of answers) {
    for (const person of answer.people) {
      const forms = formsOf(person, piece);
      add(people, forms, () => ({
        id: `llm-p${people.length + 1}`,
        ...toNames(forms, finder),
        positions: [],
        country: countryId(person.country),
      }));
    }
    for (const organization of answer.organizations) {
      const forms = formsOf(organization, piece);
      add(organizations, forms, () => ({
        id: `llm-o${organizations.length + 1}`,
        ...toNames(forms, finder),
        kind: organization.kind,
        country: countryId(organization.country),
      }));
    }
  }

  const find = (reference: string): string | null => {
    if (countries.has(reference)) return `country:${reference}`;
    const key = fold(reference);
    const all = [...people, ...organizations];
    const named = all.find(({ record }) => fold(record.name) === key);
    const called = all.filter(({ forms }) => forms.has(key));
    return named?.record.id ?? (called.length === 1 ? (called[0]?.record.id ?? null) : null);
  };
  for (const { answer } of answers) {
    for (const { name, positions } of answer.people) {
      const person = people.find(({ record }) => record.id === find(name));
      if (person === undefined) continue;
      for (const { title, of } of positions) {
        const isKnown = person.record.positions.some((position) => fold(position.title) === fold(title));
        if (isKnown || fold(title) === '') continue;
        if (!finder.hasWords(title)) {
          drop('nameNotFound');
          continue;
        }
        const at = of === null ? null : (find(of) ?? countryId(of));
        const body = at?.startsWith('llm-p') === true ? null : at;
        person.record.positions = [...person.record.positions, { title, of: body, from: null, to: null }];
      }
    }
  }
  return {
    people: people.map(({ record }) => record),
    organizations: organizations.map(({ record }) => record),
    countries: [...countries.values()],
    find,
  };
}

/** Adds what is new, and gives what is known its further names. */
function add<
  T extends { readonly name: string; readonly aliases: readonly string[]; readonly mentions: readonly Span[] },
>(entries: Entry<T>[], forms: readonly string[], create: () => T): void {
  const [name] = forms;
  if (name === undefined) return;
  const keys = forms.map(fold);
  const same = entries.find((entry) => entry.forms.has(fold(name)) || keys.includes(fold(entry.record.name)));
  if (same === undefined) {
    entries.push({ record: { ...create() }, forms: new Set(keys) });
    return;
  }
  const fresh = create();
  const { record } = same;
  record.aliases = [...new Set([...record.aliases, ...forms])].filter((form) => form !== record.name);
  const starts = new Set(record.mentions.map(({ start }) => start));
  record.mentions = [...record.mentions, ...fresh.mentions.filter(({ start }) => !starts.has(start))].sort(
    (a, b) => a.start - b.start,
  );
  for (const key of keys) same.forms.add(key);
}

function toNames(forms: readonly string[], finder: NameFinder) {
  const [name = '', ...aliases] = forms;
  const taken: Span[] = [];
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (const span of finder.findAll(form)) {
      if (taken.every((other) => span.end <= other.start || span.start >= other.end)) taken.push(span);
    }
  }
  return { name, aliases, mentions: taken.sort((a, b) => a.start - b.start) };
}

/** @returns the id of a country that exists, else null. */
export function countryId(code: string | null): string | null {
  return code === null || findCountry(code) === null ? null : `country:${code}`;
}
