import type { KnownActor, Position } from '../../domain/graph/known-graph.ts';
import { kindOfId } from '../../domain/ids.ts';
import type { PersonRecord, Records } from '../../domain/records/schema.ts';
import { type DocumentScope, spellingsOf, uniteIds } from '../entities/document-scope.ts';
import { freeId } from '../entities/free-id.ts';
import { choosePersonName } from '../names/choose-person-name.ts';
import { personKeys } from '../names/person-keys.ts';
import { matchInDocument, matchPerson } from './match-person.ts';
import { personBaseId } from './person-id.ts';
import { type PersonProfile, toPersonProfile } from './person-profile.ts';

/**
 * Who the people of a document are. Those with a whole name come first, so that a bare family name finds the one of the
 * same document whom it means before it looks further.
 */
export function resolvePeople(scope: DocumentScope): void {
  const profiled = scope.records.people.map((record) => {
    const names = spellingsOf(record);
    const facts = {
      countries: uniteIds([], [scope.resolve(record.country)]),
      positions: positionsOf(record, (local) => scope.resolve(local)).map(({ title, of }) => ({ title, of })),
    };
    return { record, names, profile: toPersonProfile(names, facts) };
  });
  const isBare = ({ profile }: { profile: PersonProfile }) => profile.fullNames.length === 0;
  const inDocument = new Set<string>();
  for (const { record, names, profile } of [...profiled.filter((one) => !isBare(one)), ...profiled.filter(isBare)]) {
    const actor = findPerson(scope, { record, names, profile, inDocument }) ?? createPerson(scope, names);
    inDocument.add(actor.id);
    scope.attach(record.id, withFacts(actor, profile), names, ({ aliases }) => choosePersonName(aliases));
  }
}

interface Sought {
  readonly record: PersonRecord;
  readonly names: readonly string[];
  readonly profile: PersonProfile;
  readonly inDocument: ReadonlySet<string>;
}

function findPerson({ index }: DocumentScope, { record, names, profile, inDocument }: Sought): KnownActor | null {
  const { actors } = index;
  const given = kindOfId(record.id) === 'Person' ? actors.find(record.id) : null;
  if (given !== null) return given;
  if (profile.fullNames.length === 0) {
    const people = [...inDocument].map((id) => actors.find(id)).filter((actor) => actor !== null);
    const meant = matchInDocument(profile, people);
    if (meant !== null) return meant;
  }
  const candidates = actors.listByKeys(names.flatMap(personKeys)).filter(({ kind }) => kind === 'Person');
  return matchPerson(profile, candidates);
}

function createPerson({ index }: DocumentScope, names: readonly string[]): KnownActor {
  const id = freeId(personBaseId(names), (taken) => index.actors.find(taken) !== null);
  return { id, kind: 'Person', name: '', aliases: [], countries: [], positions: [], organizationKind: null };
}

function withFacts(actor: KnownActor, { countries, positions }: PersonProfile): KnownActor {
  const isKnown = ({ title, of }: Position) => actor.positions.some((one) => one.of === of && one.title === title);
  return {
    ...actor,
    countries: uniteIds(actor.countries, countries),
    positions: [...actor.positions, ...positions.filter((position) => !isKnown(position))],
  };
}

/** A position with the days from and to which it was held, where they are known. */
export interface DatedPosition extends Position {
  readonly from: string | null;
  readonly to: string | null;
}

/** @returns the positions of a person: one that says no body is one of the person's country; without either, none. */
export function positionsOf(
  { positions, country }: Records['people'][number],
  resolve: (local: string | null) => string | null,
): readonly DatedPosition[] {
  return positions.flatMap(({ title, of, from, to }) => {
    const body = resolve(of) ?? resolve(country);
    return body === null ? [] : [{ title: title.trim(), of: body, from, to }];
  });
}
