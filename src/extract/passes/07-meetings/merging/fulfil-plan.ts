import { MEETING_NOUNS } from '../../../rules/meeting-nouns.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import type { CountryOf, MeetingCluster } from './meeting-cluster.ts';
import { isHeldLate, OUTCOME_DISTANCE } from './other-than-planned.ts';
import { tellsOf } from './tells-of.ts';

/**
 * Whether a clause that tells of a meeting held tells of one that the article planned before: they agree in people and
 * place, and in the day; or the article is a live blog whose entry comes later in the day than that of the plan; or the
 * plan is told of the past ("was to meet") and its outcome follows at once.
 */
export interface Chronicle {
  /** The day of publication, or null. */
  readonly publishedAt: string | null;
  /** The minute of the day of the entry that a sentence stands in; null outside a live blog. */
  readonly clockOf: (sentence: number) => number | null;
}

const AGAIN = /again|next|second|another|further/u;

const isPlan = (status: string): boolean => status === 'PLANNED' || status === 'PROPOSED';

const dayOf = (cluster: MeetingCluster): string | null =>
  cluster.mentions.find((mention) => mention.time?.precision === 'DAY')?.time?.date ?? null;

/** @returns the plan without days that had not come when the article appeared: of a plan told of the past they were misread. */
export const withoutDaysAhead = (cluster: MeetingCluster, { publishedAt }: Chronicle): MeetingCluster => ({
  ...cluster,
  mentions: cluster.mentions.map((mention) =>
    mention.time !== null && publishedAt !== null && mention.time.date > publishedAt
      ? { ...mention, time: null }
      : mention,
  ),
});

/** @returns whether what the cluster plans cannot have been held yet. */
const isAhead = (cluster: MeetingCluster, { publishedAt }: Chronicle): boolean => {
  const day = cluster.mentions.find((mention) => mention.time !== null)?.time?.date ?? null;
  return day !== null && publishedAt !== null && day.slice(0, publishedAt.length) > publishedAt;
};

/** @returns whether the clause says that the cluster's plan was carried out, or plans what the cluster tells as held. */
export function fulfils(
  mention: MeetingMention,
  cluster: MeetingCluster,
  countryOf: CountryOf,
  chronicle: Chronicle,
): boolean {
  const [founder] = cluster.mentions;
  if (founder === undefined || mention.force !== 'new' || mention.isHearsay) return false;
  if (mention.isEarlier && mention.isJustNow !== true) return false;
  const isForward = isPlan(cluster.status) && mention.status === 'HELD';
  const isBackward = isPlan(mention.status) && cluster.status === 'HELD';
  if (!isForward && !isBackward) return false;
  if (!tellsOf({ ...mention, status: cluster.status }, cluster, countryOf)) return false;
  const own = mention.time?.precision === 'DAY' ? mention.time.date : null;
  const theirs = dayOf(cluster);
  const planned = isForward ? theirs : own;
  const isTooSoon = planned !== null && chronicle.publishedAt !== null && planned > chronicle.publishedAt;
  if (isTooSoon && founder.isPastPlan !== true) return false;
  if (own !== null && own === theirs) return isForward;
  const [plan, deed] = isForward ? [founder, mention] : [mention, founder];
  const from = chronicle.clockOf(plan.sentence);
  const to = chronicle.clockOf(deed.sentence);
  if (!isTooSoon && from !== null && to !== null)
    return plan.sentence !== deed.sentence && from < to && !AGAIN.test(plan.rule);
  const isNear = mention.sentence - (cluster.mentions[cluster.mentions.length - 1]?.sentence ?? 0) <= OUTCOME_DISTANCE;
  return isForward && founder.isPastPlan === true && isNear && (own === null || isHeldLate(mention, founder));
}

const NOUNS: ReadonlySet<string> = new Set(MEETING_NOUNS.map(({ name }) => name));
/** Was to meet X. The two talked for two hours: the verb is said of all who were to meet, where nothing tells another day. */
const isToldOfAll = ({ status, rule, parties, time, sentence }: MeetingMention, cluster: MeetingCluster): boolean =>
  cluster.status === 'PLANNED' &&
  status === 'HELD' &&
  time === null &&
  !NOUNS.has(rule) &&
  cluster.mentions.some((plan) => plan.isPastPlan === true && sentence - plan.sentence <= OUTCOME_DISTANCE) &&
  cluster.parties.length > 1 &&
  cluster.parties.every(({ actor }) => parties.some((party) => party.actor === actor));

/** @returns the meeting, held where the clause that joined it says that it took place: the meeting went ahead. */
export function carriedOut(mention: MeetingMention, cluster: MeetingCluster, chronicle: Chronicle): MeetingCluster {
  const isPlan =
    cluster.status === 'PLANNED' && (cluster.mentions[0]?.isPastPlan === true || !isAhead(cluster, chronicle));
  // Asked for a meeting with X. It went ahead.
  const isWish = (cluster.status === 'PROPOSED' || cluster.status === 'HYPOTHETICAL') && cluster.parties.length > 1;
  return (mention.isDone === true && (isPlan || isWish)) || isToldOfAll(mention, cluster)
    ? { ...withoutDaysAhead(cluster, chronicle), status: 'HELD' }
    : cluster;
}
