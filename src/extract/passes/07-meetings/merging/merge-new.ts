import type { MeetingMention } from '../meeting-mention.ts';
import { canPointAt } from './can-point-at.ts';
import type { ClusterMemory } from './cluster-memory.ts';
import { type Chronicle, fulfils, withoutDaysAhead } from './fulfil-plan.ts';
import { hasLeftFor } from './has-left-for.ts';
import { type CountryOf, isUndoing, joinCluster, type MeetingCluster, startCluster } from './meeting-cluster.ts';
import { isPartOfTalk, toPartOf } from './part-of-talk.ts';
import { tellsOf } from './tells-of.ts';
import { isOfSome } from './undone-contact.ts';
import { joinsCrowd } from './unnamed-agree.ts';
import { isBack, JOIN_DISTANCE, lastSentence } from './within-reach.ts';

/** Did not meet whom they were to meet: the plan came to nothing. That they have never met undoes no plan. */
function undoesPlan(mention: MeetingMention, memory: ClusterMemory, countryOf: CountryOf): boolean {
  if (mention.isAbsence !== true || mention.isEarlier) return false;
  const undoing: MeetingMention = { ...mention, status: 'CANCELLED' };
  const at = memory.latest(
    (cluster) => cluster.status === 'PLANNED' && !isOfSome(mention, cluster) && tellsOf(undoing, cluster, countryOf),
  );
  if (at === -1) return false;
  memory.join(at, undoing);
  return true;
}

/** Met, as was planned: the plan was carried out. */
function fulfilsPlan(
  mention: MeetingMention,
  memory: ClusterMemory,
  countryOf: CountryOf,
  chronicle: Chronicle,
): boolean {
  const at = memory.latest((cluster) => fulfils(mention, cluster, countryOf, chronicle));
  const plan = memory.clusters[at];
  if (plan === undefined) return false;
  memory.replace(at, { ...joinCluster(withoutDaysAhead(plan, chronicle), mention), status: 'HELD' });
  return true;
}

/** A was joined by B: B came to the meeting of A told right before, if there is one; else they met each other. */
function joinedAt(mention: MeetingMention, memory: ClusterMemory, countryOf: CountryOf): number {
  const crowd = memory.latest((cluster) => joinsCrowd(mention, cluster));
  if (crowd !== -1) return crowd;
  const company: MeetingMention = { ...mention, rule: 'accompanied' };
  const isCompany = (cluster: MeetingCluster): boolean =>
    cluster.parties.length > 1 &&
    !hasLeftFor(mention, cluster) &&
    mention.sentence - lastSentence(cluster) <= JOIN_DISTANCE &&
    canPointAt(company, cluster);
  const at = memory.lastTold(isCompany);
  return at === -1 ? memory.latest((cluster) => tellsOf(mention, cluster, countryOf)) : at;
}

/** What is told without a day is of what is new before it is of what the text only looks back at: last met in May. */
function toldAgainAt(mention: MeetingMention, memory: ClusterMemory, countryOf: CountryOf): number {
  const tells = (cluster: MeetingCluster): boolean =>
    tellsOf(mention, cluster, countryOf) || isPartOfTalk(mention, cluster);
  const isUndated = !mention.isEarlier && mention.time === null;
  const at = isUndated ? memory.latest((cluster) => !isBack(cluster, mention) && tells(cluster)) : -1;
  return at === -1 ? memory.latest(tells) : at;
}

/** A clause with parties says what became of a plan, joins the latest meeting that nothing contradicts, or founds one. */
export function mergeNew(
  mention: MeetingMention,
  memory: ClusterMemory,
  countryOf: CountryOf,
  chronicle: Chronicle,
): void {
  if (undoesPlan(mention, memory, countryOf) || fulfilsPlan(mention, memory, countryOf, chronicle)) return;
  const isJoining = mention.rule === 'joined';
  const at = isJoining ? joinedAt(mention, memory, countryOf) : toldAgainAt(mention, memory, countryOf);
  const known = memory.clusters[at];
  if (known === undefined) memory.add(startCluster(mention));
  // Who was to have joined them has cancelled: they meet all the same.
  else if (!isJoining || !isUndoing(mention.status, known.status)) memory.join(at, toPartOf(known, mention));
}
