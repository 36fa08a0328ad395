import { findCountry } from '../country.ts';
import type { Located, RecordProblem } from './record-problem.ts';
import type {
  CountryRecord,
  MeetingRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  StatementRecord,
  TopicRecord,
} from './schema.ts';

interface Lists<W extends 'located' | 'plain'> {
  readonly countries: readonly Wrapped<W, CountryRecord>[];
  readonly organizations: readonly Wrapped<W, OrganizationRecord>[];
  readonly people: readonly Wrapped<W, PersonRecord>[];
  readonly places: readonly Wrapped<W, PlaceRecord>[];
  readonly topics: readonly Wrapped<W, TopicRecord>[];
  readonly meetings: readonly Wrapped<W, MeetingRecord>[];
  readonly statements: readonly Wrapped<W, StatementRecord>[];
}
type Wrapped<W, T> = W extends 'located' ? Located<T> : T;

type Reference = {
  readonly key: string;
  readonly id: string | null;
  readonly among: ReadonlySet<string>;
  readonly what: string;
};

const COUNTRY_PREFIX = 'country:';

/**
 * Refuses records whose references lead nowhere. Lists are checked in the order in which they refer to each other, so
 * that a record that refers to a refused one is refused as well. A reference may also be the global id of a country that
 * exists (`country:IRQ`) without a record for it.
 */
export function checkReferences(lists: Lists<'located'>): {
  readonly kept: Lists<'plain'>;
  readonly problems: readonly RecordProblem[];
} {
  const problems: RecordProblem[] = [];
  const taken = new Set<string>();
  /** Keeps the records with an id of their own whose references all lead somewhere. */
  const keep = <T>(
    list: readonly Located<T>[],
    idOf: (record: T) => string | null,
    refs: (record: T) => readonly Reference[],
  ) =>
    list.filter(({ path, record }) => {
      const id = idOf(record);
      if (id !== null && taken.has(id)) {
        problems.push({
          path: `${path}.id`,
          message: `found ${JSON.stringify(id)} a second time; expected an id of its own`,
        });
        return false;
      }
      const dangling = refs(record).filter((ref) => ref.id !== null && !ref.among.has(ref.id) && !isCountry(ref));
      for (const ref of dangling) {
        problems.push({
          path: `${path}.${ref.key}`,
          message: `found ${JSON.stringify(ref.id)}, which leads to nothing; expected the id of ${ref.what} of this object`,
        });
      }
      if (dangling.length > 0) return false;
      if (id !== null) taken.add(id);
      return true;
    });
  const idsOf = (...kept: readonly (readonly Located<{ readonly id: string }>[])[]) =>
    new Set(kept.flat().map(({ record }) => record.id));

  const countries = keep(
    lists.countries,
    (record) => record.id,
    () => [],
  ).filter(({ path, record }) => {
    const problem = countryProblem(record);
    if (problem !== null) problems.push({ path: `${path}.${problem.path}`, message: problem.message });
    return problem === null;
  });
  const countryIds = idsOf(countries);
  const ofCountry = (id: string | null, key = 'country'): Reference => ({
    key,
    id,
    among: countryIds,
    what: 'a country',
  });

  const organizations = keep(
    lists.organizations,
    (record) => record.id,
    (record) => [ofCountry(record.country)],
  );
  const bodyIds = idsOf(countries, organizations);
  const people = keep(
    lists.people,
    (record) => record.id,
    (record) => [
      ofCountry(record.country),
      ...record.positions.map((position, index) => ({
        key: `positions[${index}].of`,
        id: position.of,
        among: bodyIds,
        what: 'a country or an organization',
      })),
    ],
  );
  const actorIds = idsOf(countries, organizations, people);
  const places = keep(
    lists.places,
    (record) => record.id,
    (record) => [ofCountry(record.country)],
  );
  const placeIds = idsOf(places);
  const topics = keep(
    lists.topics,
    (record) => record.id,
    (record) =>
      record.concerns.map((id, index) => ({ key: `concerns[${index}]`, id, among: actorIds, what: 'an actor' })),
  );
  const topicIds = idsOf(topics);
  const aboutTopics = (ids: readonly string[]): readonly Reference[] =>
    ids.map((id, index) => ({ key: `topics[${index}]`, id, among: topicIds, what: 'a topic' }));

  const whole = keep(
    lists.meetings,
    (record) => record.id,
    (record) => [
      { key: 'place', id: record.place, among: placeIds, what: 'a place' },
      ofCountry(record.country),
      ...record.participants.flatMap((participant, index): readonly Reference[] => [
        { key: `participants[${index}].actor`, id: participant.actor, among: actorIds, what: 'an actor' },
        {
          key: `participants[${index}].representing`,
          id: participant.representing,
          among: bodyIds,
          what: 'a country or an organization',
        },
      ]),
      ...aboutTopics(record.topics),
    ],
  );
  const meetings = keepParts(whole, problems);
  const meetingIds = idsOf(meetings);
  const statements = keep(
    lists.statements,
    () => null,
    (record) => [
      { key: 'speaker', id: record.speaker, among: actorIds, what: 'an actor' },
      { key: 'meeting', id: record.meeting, among: meetingIds, what: 'a meeting' },
      ...aboutTopics(record.topics),
    ],
  );

  const plain = <T>(located: readonly Located<T>[]) => located.map(({ record }) => record);
  return {
    kept: {
      countries: plain(countries),
      organizations: plain(organizations),
      people: plain(people),
      places: plain(places),
      topics: plain(topics),
      meetings: plain(meetings),
      statements: plain(statements),
    },
    problems,
  };
}

/** Meetings refer to meetings: those whose `partOf` leads nowhere go, until no more do. */
function keepParts(
  meetings: readonly Located<MeetingRecord>[],
  problems: RecordProblem[],
): readonly Located<MeetingRecord>[] {
  const ids = new Set(meetings.map(({ record }) => record.id));
  const kept = meetings.filter(({ path, record }) => {
    const holds = record.partOf === null || (record.partOf !== record.id && ids.has(record.partOf));
    if (!holds) {
      problems.push({
        path: `${path}.partOf`,
        message: `found ${JSON.stringify(record.partOf)}, which leads to nothing; expected the id of another meeting of this object`,
      });
    }
    return holds;
  });
  return kept.length === meetings.length ? kept : keepParts(kept, problems);
}

function isCountry(reference: Reference): boolean {
  if (reference.id === null || !reference.id.startsWith(COUNTRY_PREFIX)) return false;
  if (!reference.what.includes('country') && reference.what !== 'an actor') return false;
  return findCountry(reference.id.slice(COUNTRY_PREFIX.length)) !== null;
}

function countryProblem(record: CountryRecord): RecordProblem | null {
  if (findCountry(record.code) === null) {
    return {
      path: 'code',
      message: `found ${JSON.stringify(record.code)}; expected the ISO 3166-1 alpha-3 code of a country`,
    };
  }
  if (record.id.startsWith(COUNTRY_PREFIX) && record.id !== `${COUNTRY_PREFIX}${record.code}`) {
    return {
      path: 'id',
      message: `found ${JSON.stringify(record.id)}; expected ${COUNTRY_PREFIX}${record.code}, as its code says`,
    };
  }
  return null;
}
