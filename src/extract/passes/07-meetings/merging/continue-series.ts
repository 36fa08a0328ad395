import { PLENARY } from '../kinds/plenary.ts';
import type { MeetingMention, Party } from '../meeting-mention.ts';
import type { CountryOf, MeetingCluster } from './meeting-cluster.ts';

/** How many people of as many sides meet as those of a summit do. */
const MANY = 4;

/** Offices change hands: after so many years those of the meeting at hand were not there. */
const YEARS_OF_OFFICE = 2;

/** The countries and bodies that the parties act for, each once. */
function sidesOf(parties: readonly Party[], countryOf: CountryOf): readonly Party[] {
  const sides = new Map<string, Party>();
  for (const party of parties) {
    const actor = party.actor.startsWith('p') ? countryOf(party.actor) : party.actor;
    if (actor !== null && !sides.has(actor)) sides.set(actor, { ...party, actor });
  }
  return [...sides.values()];
}

/** The last round collapsed in 2017: too long ago to be of the same people. */
const isLongPast = ({ kind, series, time }: MeetingMention, publishedAt: string | null): boolean =>
  series === 'previous' &&
  kind !== 'MEETING' &&
  time !== null &&
  publishedAt !== null &&
  Number(publishedAt.slice(0, 4)) - Number(time.date.slice(0, 4)) >= YEARS_OF_OFFICE;

/**
 * @param publishedAt partial date of publication
 * @returns the clause with the parties of the meeting that it goes on from: the next round, the previous one; of a summit and
 * of what lies years back the sides alone; null where those are fewer than two
 */
export function continueSeries(
  mention: MeetingMention,
  cluster: MeetingCluster,
  countryOf: CountryOf,
  publishedAt: string | null,
): MeetingMention | null {
  if (mention.isOfBoard === true && cluster.parties.some(({ actor }) => !actor.startsWith('o'))) return null;
  const isGeneric = mention.kind === 'MEETING';
  const isRound = mention.rule === 'round' && cluster.kind === 'MEETING';
  const unnamed = cluster.mentions.find((one) => one.unnamed !== undefined)?.unnamed;
  const people = cluster.parties.map((party): Party => ({ ...party, role: 'PARTICIPANT' }));
  const sides = sidesOf(people, countryOf);
  const isPast = isLongPast(mention, publishedAt);
  if (isPast && sides.length < 2) return null;
  const isOfMany = sides.length >= MANY && people.filter(({ actor }) => actor.startsWith('p')).length >= MANY;
  const isOfSides = isPast || isOfMany || (PLENARY.has(cluster.kind) && sides.length > 1);
  return {
    ...mention,
    force: 'new',
    ...(unnamed === undefined ? {} : { unnamed }),
    // Rounds are of negotiations.
    kind: isRound ? 'NEGOTIATION' : isGeneric ? cluster.kind : mention.kind,
    medium: cluster.mentions.find((one) => one.medium !== 'UNKNOWN')?.medium ?? mention.medium,
    parties: [
      ...(isOfSides ? sides : people),
      ...mention.parties.filter(({ actor }) => !people.some((one) => one.actor === actor)),
    ],
    isEarlier: mention.series === 'previous',
  };
}
