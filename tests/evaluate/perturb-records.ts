import { type Records, recordsSchema } from '../../src/domain/records/schema.ts';
import { MEETING_STATUSES } from '../../src/domain/vocabulary/meeting-status.ts';
import type { GoldArticle } from '../../src/evaluate/gold.ts';
import type { Random } from '../support/random.ts';

const STATUSES = Object.keys(MEETING_STATUSES);
const KINDS = ['MEETING', 'PHONE_CALL', 'VIDEO_CALL', 'SUMMIT', 'VISIT'];
const EXTRA_LABELS = ['fish', 'regional security', 'the weather', 'Syria and Gaza'];

/**
 * Records that are partly right: made of the gold, with things left out, misspelt, mixed up and added, so that every
 * branch of a scorer is taken.
 */
export function perturbRecords(gold: GoldArticle, random: Random): Records {
  const people = [
    ...gold.people
      .filter(() => random.chance(0.85))
      .map(({ name, aka, country, position }, index) => ({
        id: `p${index}`,
        name: random.chance(0.8) ? name : (aka[0] ?? `${name} Junior`),
        aliases: random.sample(aka, 0, 3),
        positions:
          position !== null && random.chance(0.7) ? [{ title: position, of: country && `country:${country}` }] : [],
        country: country !== null && random.chance(0.8) ? `country:${country}` : null,
        mentions: [{ start: 0, end: random.chance(0.9) ? 3 : 0 }],
      })),
    { id: 'px', name: 'Nobody Known' },
  ];
  const countries = [...gold.countries.filter(() => random.chance(0.8)), random.pick(['FJI', 'FRA', 'USA'])];
  const organizations = [
    ...[...gold.organizations.map(({ name }) => name), ...gold.optionalOrganizations, gold.publisher ?? 'The Paper']
      .filter(() => random.chance(0.7))
      .map((name, index) => ({
        id: `o${index}`,
        name,
        mentions: [{ start: 5, end: gold.text.length + random.integer(-5, 3) }],
      })),
    { id: 'ox', name: 'the Fish Board' },
  ];
  const actors = [...people, ...organizations].map(({ id }) => id);
  const idOf = (name: string): string => people.find((person) => person.name === name)?.id ?? random.pick(actors);
  const meetings = [...gold.meetings, ...gold.optionalMeetings]
    .filter(() => random.chance(0.9))
    .map((meeting, index) => ({
      id: `m${index}`,
      kind:
        meeting.kind !== null && random.chance(0.7) ? meeting.kind.replace('IN_PERSON', 'MEETING') : random.pick(KINDS),
      status: random.chance(0.7) ? (meeting.status ?? 'HELD') : random.pick(STATUSES),
      start: random.chance(0.7) ? meeting.date : random.pick([null, '2020-01-01', '2021-05']),
      place: random.chance(0.5) ? 'place' : null,
      country: meeting.country !== null && random.chance(0.8) ? `country:${meeting.country}` : null,
      participants: [
        ...meeting.participants.filter(() => random.chance(0.85)).map((name) => ({ actor: idOf(name) })),
        ...meeting.delegations
          .filter((side) => /^[A-Z]{3}$/u.test(side) && random.chance(0.7))
          .map((side) =>
            random.chance(0.5) ? { actor: `country:${side}` } : { actor: 'px', representing: `country:${side}` },
          ),
        ...(random.chance(0.2) ? [{ actor: random.pick(actors) }] : []),
      ],
      topics: ['t0', ...(random.chance(0.5) ? ['t1'] : [])],
      evidence: [{ start: 1, end: random.chance(0.9) ? 9 : 1 }],
    }));
  const city = gold.meetings.find((meeting) => meeting.city !== null)?.city ?? 'Springfield';
  return recordsSchema.parse({
    document: { id: gold.id, text: gold.text },
    people,
    countries: countries.map((code) => ({ id: `country:${code}`, name: code, code })),
    organizations,
    places: [{ id: 'place', name: city }],
    topics: [
      { id: 't0', label: gold.meetings.flatMap(({ topics }) => topics)[0]?.join(' of the ') ?? 'fish' },
      { id: 't1', label: random.pick(EXTRA_LABELS) },
    ],
    meetings,
    statements: gold.statements
      .filter(() => random.chance(0.8))
      .map(({ speaker, contains }) => ({
        speaker: random.chance(0.8) ? idOf(speaker) : random.pick(actors),
        text: random.pick([
          contains,
          `${contains} and more`,
          contains.slice(0, contains.length - 4),
          contains.slice(0, 9),
        ]),
        start: 0,
        end: 4,
      })),
  });
}
