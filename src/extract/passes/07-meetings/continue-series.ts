import type { CountryOf, MeetingCluster } from './meeting-cluster.ts';
import type { MeetingMention, Party } from './meeting-mention.ts';

/** Kinds at which a country sends whoever holds the office by then. */
const OF_OFFICES: ReadonlySet<string> = new Set(['SUMMIT', 'MINISTERIAL', 'CONFERENCE']);

/** The parties of the meeting at hand, each once more; of a summit, the countries that they act for. */
function partiesOfNext(cluster: MeetingCluster, countryOf: CountryOf): readonly Party[] {
  const parties = cluster.parties.map((party): Party => ({ ...party, role: 'PARTICIPANT' }));
  if (!OF_OFFICES.has(cluster.kind)) return parties;
  const countries = parties.flatMap((party): readonly Party[] => {
    const country = party.actor.startsWith('p') ? countryOf(party.actor) : party.actor;
    return country === null ? [] : [{ ...party, actor: country }];
  });
  return countries.length === parties.length ? countries : parties;
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
