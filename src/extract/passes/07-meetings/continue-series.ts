import type { CountryOf, MeetingCluster } from './meeting-cluster.ts';
import type { MeetingMention, Party } from './meeting-mention.ts';

/** Kinds at which a country sends whoever holds the office by then. */
const OF_OFFICES: ReadonlySet<string> = new Set(['SUMMIT', 'MINISTERIAL', 'CONFERENCE']);

/** The parties of the meeting at hand, each once more; of a summit, the countries and bodies that they act for. */
function partiesOfNext(cluster: MeetingCluster, countryOf: CountryOf): readonly Party[] {
  const parties = cluster.parties.map((party): Party => ({ ...party, role: 'PARTICIPANT' }));
  if (!OF_OFFICES.has(cluster.kind)) return parties;
  const sides = new Map<string, Party>();
  for (const party of parties) {
    const actor = party.actor.startsWith('p') ? countryOf(party.actor) : party.actor;
    if (actor !== null && !sides.has(actor)) sides.set(actor, { ...party, actor });
  }
  return sides.size > 1 ? [...sides.values()] : parties;
}

/** @returns the clause with the parties of the meeting that it goes on from: the next round, the previous one. */
export function continueSeries(mention: MeetingMention, cluster: MeetingCluster, countryOf: CountryOf): MeetingMention {
  const isGeneric = mention.kind === 'MEETING';
  const unnamed = cluster.mentions.find((one) => one.unnamed !== undefined)?.unnamed;
  return {
    ...mention,
    force: 'new',
    ...(unnamed === undefined ? {} : { unnamed }),
    kind: isGeneric ? cluster.kind : mention.kind,
    medium: cluster.mentions.find((one) => one.medium !== 'UNKNOWN')?.medium ?? mention.medium,
    parties: partiesOfNext(cluster, countryOf),
    isEarlier: mention.series === 'previous',
  };
}
