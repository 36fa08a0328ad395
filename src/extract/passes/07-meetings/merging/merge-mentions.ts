import type { MeetingMention } from '../meeting-mention.ts';
import { canFound } from './can-found.ts';
import { canPointAt } from './can-point-at.ts';
import { concludes, statusConcluded } from './concludes.ts';
import { continueSeries } from './continue-series.ts';
import { deny } from './denied-meetings.ts';
import { type Chronicle, carriedOut, fulfils, withoutDaysAhead } from './fulfil-plan.ts';
import { hasLeftFor } from './has-left-for.ts';
import { joinSupport } from './join-support.ts';
import { withKnownAt } from './known-parties.ts';
import {
  type CountryOf,
  isRemote,
  isUndoing,
  joinCluster,
  type MeetingCluster,
  startCluster,
} from './meeting-cluster.ts';
import { isAttended, openOccasionOf } from './open-occasion.ts';
import { hasAll, isPartOfTalk, isTalkOfSeveral, toPartOf } from './part-of-talk.ts';
import { tellsOf } from './tells-of.ts';
import { isOfSome, ofUndoneContact } from './undone-contact.ts';
import { joinsCrowd } from './unnamed-agree.ts';
import { isBack, isToldLater, isWithinReach, lastSentence, REFERENCE_DISTANCE } from './within-reach.ts';

/** How many meetings back a clause may tell of one again. */
const MEMORY = 40;
/** How many sentences back those met whom somebody joins. */
const JOIN_DISTANCE = 4;
/** Kinds that have no next round. */
const SINGLE: ReadonlySet<string> = new Set(['SIGNING', 'BRIEFING', 'VISIT']);

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
  const clusters: MeetingCluster[] = [];
  const settings: MeetingMention[] = [];
  const latest = (accepts: (cluster: MeetingCluster) => boolean): number => {
    for (let at = clusters.length - 1; at >= Math.max(0, clusters.length - MEMORY); at -= 1) {
      const cluster = clusters[at];
      if (cluster !== undefined && accepts(cluster)) return at;
    }
    return -1;
  };
  /** The accepted one that a sentence told of last, which need not be the one that was told first of last. */
  const lastTold = (accepts: (cluster: MeetingCluster) => boolean): number => {
    const found = latest(accepts);
    return clusters.reduce((best, cluster, at) => {
      const other = clusters[best];
      const isLater = other !== undefined && isToldLater(cluster, other);
      return isLater && at >= clusters.length - MEMORY && accepts(cluster) ? at : best;
    }, found);
  };
  const join = (at: number, mention: MeetingMention): void => {
    const cluster = clusters[at];
    if (cluster !== undefined) clusters[at] = joinCluster(cluster, withKnownAt(cluster, mention));
  };
  const refer = (mention: MeetingMention): void => {
    const isNear = (cluster: MeetingCluster): boolean => isWithinReach(mention, cluster, chronicle);
    const isSame = (cluster: MeetingCluster): boolean => isNear(cluster) && cluster.status === mention.status;
    // They also discussed: what all of them were at comes before what one of them was at later.
    // They last met in May. They discussed fish: at what is new.
    const isOwn = (cluster: MeetingCluster): boolean => isSame(cluster) && hasAll(cluster, mention);
    const news = mention.isEarlier ? -1 : latest((cluster) => isOwn(cluster) && !isBack(cluster, mention));
    const own = mention.parties.length < 2 ? -1 : news === -1 ? latest(isOwn) : news;
    // Also there were A and B: at what was spoken of last.
    // The talks also covered: no paper that others signed behind them.
    const talk = mention.rule === 'meeting' ? latest((cluster) => isSame(cluster) && cluster.kind !== 'SIGNING') : -1;
    const last = mention.rule === 'attended' ? lastTold(isSame) : talk === -1 ? latest(isSame) : talk;
    const same = own === -1 ? last : own;
    const at =
      same !== -1
        ? same
        : latest(
            (cluster) =>
              isNear(cluster) &&
              !(isTalkOfSeveral(mention) && !hasAll(cluster, mention)) &&
              (mention.status === 'HELD' || isUndoing(mention.status, cluster.status)),
          );
    if (at !== -1) {
      join(at, mention);
      const joined = clusters[at];
      if (joined !== undefined) clusters[at] = carriedOut(mention, joined, chronicle);
      return;
    }
    const undone = ofUndoneContact(mention, clusters);
    const open = openOccasionOf(mention, settings);
    // The talks, attended by A and B: of a meeting just told they are a part.
    const isFirst =
      isAttended(mention) && latest((cluster) => mention.sentence - lastSentence(cluster) <= JOIN_DISTANCE) === -1;
    if (undone !== null || canFound(mention) || isFirst) clusters.push(startCluster(undone ?? mention));
    else if (open !== undefined) clusters.push(joinCluster(startCluster(open), mention));
    else settings.push(mention);
  };
  /** A was joined by B: B came to the meeting of A told right before, if there is one; else they met each other. */
  const joinedAt = (mention: MeetingMention): number => {
    const company: MeetingMention = { ...mention, rule: 'accompanied' };
    const isCompany = (cluster: MeetingCluster): boolean =>
      cluster.parties.length > 1 &&
      !hasLeftFor(mention, cluster) &&
      mention.sentence - lastSentence(cluster) <= JOIN_DISTANCE &&
      canPointAt(company, cluster);
    const at = lastTold(isCompany);
    return at === -1 ? latest((cluster) => tellsOf(mention, cluster, countryOf)) : at;
  };
  /** The next round joins what is planned already, or else has the parties of the last meeting that was held. */
  const goOn = (mention: MeetingMention): void => {
    const canGoOn = (cluster: MeetingCluster): boolean =>
      cluster.status === 'HELD' &&
      (cluster.parties.length > 1 ||
        (mention.status === 'PLANNED' && cluster.mentions.some((one) => one.unnamed !== undefined))) &&
      !SINGLE.has(cluster.kind) &&
      cluster.mentions[0]?.isEarlier !== true &&
      mention.sentence - lastSentence(cluster) <= REFERENCE_DISTANCE;
    // Rounds are of what was held in person.
    const inPerson = latest((cluster) => canGoOn(cluster) && isRemote(cluster.kind) === isRemote(mention.kind));
    const base = clusters[inPerson === -1 ? latest(canGoOn) : inPerson];
    if (base === undefined) {
      refer(mention);
      return;
    }
    const next = continueSeries(mention, base, countryOf, chronicle.publishedAt);
    if (next === null) return;
    const known = latest(
      (cluster) => cluster.mentions.length > 0 && cluster !== base && tellsOf(next, cluster, countryOf),
    );
    if (known === -1) clusters.push(startCluster(next));
    else join(known, { ...mention, parties: [] });
  };
  /** What is told without a day is of what is new before it is of what the text only looks back at: last met in May. */
  const latestOwn = (mention: MeetingMention): number => {
    const tells = (cluster: MeetingCluster): boolean =>
      tellsOf(mention, cluster, countryOf) || isPartOfTalk(mention, cluster);
    const at =
      mention.isEarlier || mention.time !== null
        ? -1
        : latest((cluster) => !isBack(cluster, mention) && tells(cluster));
    return at === -1 ? latest(tells) : at;
  };
  const crowdAt = (mention: MeetingMention): number | null => {
    const at = latest((cluster) => joinsCrowd(mention, cluster));
    return at === -1 ? null : at;
  };
  /** What became of the plan or the report of the sentences just before. */
  const conclude = (mention: MeetingMention): void => {
    const at = latest((cluster) => concludes(mention, cluster));
    const concluded = clusters[at];
    if (concluded === undefined) return;
    const told = joinCluster(concluded, mention);
    clusters[at] =
      mention.isDone === true
        ? carriedOut(mention, told, chronicle)
        : { ...told, status: statusConcluded(mention, concluded) };
  };
  for (const mention of mentions) {
    if (mention.outcomeOf !== undefined) conclude(mention);
    else if (mention.series !== undefined) goOn(mention);
    else if (mention.force === 'reference') refer(mention);
    else if (mention.force === 'new') {
      // Did not meet whom they were to meet: the plan came to nothing. That they have never met undoes no plan.
      const undoing: MeetingMention = { ...mention, status: 'CANCELLED' };
      const undone =
        mention.isAbsence === true && !mention.isEarlier
          ? latest(
              (cluster) =>
                cluster.status === 'PLANNED' && !isOfSome(mention, cluster) && tellsOf(undoing, cluster, countryOf),
            )
          : -1;
      if (undone !== -1) {
        join(undone, undoing);
        continue;
      }
      const planned = latest((cluster) => fulfils(mention, cluster, countryOf, chronicle));
      const plan = clusters[planned];
      if (plan !== undefined) {
        clusters[planned] = { ...joinCluster(withoutDaysAhead(plan, chronicle), mention), status: 'HELD' };
        continue;
      }
      const at = mention.rule === 'joined' ? (crowdAt(mention) ?? joinedAt(mention)) : latestOwn(mention);
      if (at === -1) clusters.push(startCluster(mention));
      // Who was to have joined them has cancelled: they meet all the same.
      else if (mention.rule !== 'joined' || !isUndoing(mention.status, clusters[at]?.status ?? 'HELD'))
        join(at, toPartOf(clusters[at], mention));
    }
  }
  joinSupport(mentions, clusters, join);
  const told = deny(clusters).filter((cluster) => cluster.mentions.some((mention) => mention.isAbsence !== true));
  return { clusters: told, settings };
}
