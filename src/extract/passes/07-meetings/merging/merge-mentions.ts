import type { MeetingMention } from '../meeting-mention.ts';
import { ClusterMemory } from './cluster-memory.ts';
import { deny } from './denied-meetings.ts';
import type { Chronicle } from './fulfil-plan.ts';
import { joinSupport } from './join-support.ts';
import type { CountryOf, MeetingCluster } from './meeting-cluster.ts';
import { mergeNew } from './merge-new.ts';
import { mergeOutcome } from './merge-outcome.ts';
import { mergeReference } from './merge-reference.ts';
import { mergeSeries } from './merge-series.ts';

export interface Merged {
  readonly clusters: readonly MeetingCluster[];
  /** References that point at no meeting told before them: "Two calls on Monday were enough". */
  readonly settings: readonly MeetingMention[];
}

/**
 * Puts the clauses that tell of one meeting together, in the order of the text: a clause with parties joins the latest
 * meeting that nothing contradicts, or founds one; a reference joins the latest it can point at. Supporting clauses
 * come last: each joins the nearest meeting of its people.
 */
export function mergeMentions(mentions: readonly MeetingMention[], countryOf: CountryOf, chronicle: Chronicle): Merged {
  const memory = new ClusterMemory();
  for (const mention of mentions) {
    if (mention.outcomeOf !== undefined) mergeOutcome(mention, memory, chronicle);
    else if (mention.series !== undefined) mergeSeries(mention, memory, countryOf, chronicle);
    else if (mention.force === 'reference') mergeReference(mention, memory, chronicle);
    else if (mention.force === 'new') mergeNew(mention, memory, countryOf, chronicle);
  }
  joinSupport(mentions, memory);
  const told = deny(memory.clusters).filter((cluster) =>
    cluster.mentions.some((mention) => mention.isAbsence !== true),
  );
  return { clusters: told, settings: memory.settings };
}
