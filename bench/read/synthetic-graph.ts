import { createRandom, type Random } from '../../tests/support/random.ts';

/**
 * A made-up graph of the size that the read benchmark is about, the same for the same scale on every machine. Who takes
 * part is heavy-tailed, as it is in news: the chance of the actor of rank r falls as (r + 10)^-0.9, so that a few people
 * have a thousand meetings and most have some. Meetings lie on the days of twenty years; more of them (`scale`) are
 * meetings of the same people, on the same days, about the same topics.
 */
export interface SyntheticGraph {
  readonly scale: number;
  readonly people: number;
  readonly countries: number;
  readonly organizations: number;
  readonly topics: number;
  readonly meetings: readonly SyntheticMeeting[];
  /** The country of each person, by the person's number. */
  readonly countryOf: readonly number[];
}

export interface SyntheticMeeting {
  /** ISO day. */
  readonly day: string;
  readonly status: 'HELD' | 'PLANNED';
  readonly kind: 'MEETING' | 'PHONE_CALL' | 'VISIT';
  /** Numbers of people, then countries, then organizations: all actors in one run. Distinct. */
  readonly participants: readonly number[];
  readonly topics: readonly number[];
  readonly country: number;
}

const PEOPLE = 20_000;
const COUNTRIES = 200;
const ORGANIZATIONS = 500;
const TOPICS = 300;
const MEETINGS = 50_000;
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 7_300;
const MILLIS_A_DAY = 86_400_000;
const PLANNED_SHARE = 0.05;
const OTHER_ACTOR_SHARE = 0.1;

/** @param scale how many times the meetings; everything else stays as it is. */
export function createSyntheticGraph(scale: number): SyntheticGraph {
  const random = createRandom(20_241_213);
  const pickPerson = heavyTailed(PEOPLE, random);
  const pickTopic = heavyTailed(TOPICS, random);
  const pickCountry = heavyTailed(COUNTRIES, random);
  const pickActor = () =>
    random.chance(OTHER_ACTOR_SHARE) ? PEOPLE + random.integer(0, COUNTRIES + ORGANIZATIONS - 1) : pickPerson();
  const countryOf = Array.from({ length: PEOPLE }, pickCountry);
  const meetings = Array.from({ length: MEETINGS * scale }, (): SyntheticMeeting => {
    const first = pickPerson();
    return {
      day: new Date(FIRST_DAY + random.integer(0, DAYS - 1) * MILLIS_A_DAY).toISOString().slice(0, 10),
      status: random.chance(PLANNED_SHARE) ? 'PLANNED' : 'HELD',
      kind: random.pick(['MEETING', 'MEETING', 'PHONE_CALL', 'VISIT'] as const),
      participants: distinct(random.integer(2, 5), pickActor, first),
      topics: distinct(random.integer(1, 2), pickTopic, pickTopic()),
      country: pickCountry(),
    };
  });
  return {
    scale,
    people: PEOPLE,
    countries: COUNTRIES,
    organizations: ORGANIZATIONS,
    topics: TOPICS,
    meetings,
    countryOf,
  };
}

/** @returns numbers from 0 to `count` - 1, the low ones far more often. */
function heavyTailed(count: number, random: Random): () => number {
  const sums = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank += 1) {
    total += (rank + 10) ** -0.9;
    sums[rank] = total;
  }
  return () => {
    const wanted = random.next() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? total) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function distinct(size: number, pick: () => number, first: number): readonly number[] {
  const found = new Set([first]);
  while (found.size < size) found.add(pick());
  return [...found];
}

export const topicId = (topic: number) => `topic:matter-${pad(topic, 3)}`;
export const meetingId = (graph: SyntheticGraph, meeting: number) =>
  `meeting:${graph.meetings[meeting]?.day}-${pad(meeting, 6)}`;

/** Made-up codes that no country has: Q and two letters. */
export const countryCode = (country: number) => `Q${letter(Math.floor(country / 26))}${letter(country % 26)}`;

export function actorId(graph: SyntheticGraph, actor: number): string {
  if (actor < graph.people) return `person:someone-${pad(actor, 5)}`;
  const beyondPeople = actor - graph.people;
  if (beyondPeople < graph.countries) return `country:${countryCode(beyondPeople)}`;
  return `organization:body-${pad(beyondPeople - graph.countries, 3)}`;
}

export const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
const letter = (index: number) => String.fromCharCode(65 + index);
