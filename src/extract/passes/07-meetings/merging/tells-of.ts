import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import { type CountryOf, classOf, type MeetingCluster } from './meeting-cluster.ts';
import { partiesAgree } from './parties-agree.ts';
import { settingsAgree } from './settings-agree.ts';

/** Whether the clause has the parties of the meeting, all of them and no others. */
const hasSame = ({ parties }: MeetingMention, cluster: MeetingCluster): boolean =>
  parties.length === cluster.parties.length &&
  parties.every(({ actor }) => cluster.parties.some((party) => party.actor === actor));

/** How many sentences behind a summit what was signed there may be told. */
const SIGNING_DISTANCE = 4;

/** How many sentences behind a talk what was told there may follow. */
const UPDATE_DISTANCE = 3;

/** Received X. In the afternoon X took part in a round table with importers: another occasion, and no talk of the two. */
const isForumOfOne = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  mention.kind === 'CONFERENCE' &&
  mention.parties.length === 1 &&
  cluster.kind === 'MEETING' &&
  cluster.parties.length > 1 &&
  !cluster.mentions.some(({ sentence }) => sentence === mention.sentence);

function kindsAgree(a: MeetingMention, cluster: MeetingCluster): boolean {
  const isUnknown = a.medium === 'UNKNOWN' || cluster.mentions.every((mention) => mention.medium === 'UNKNOWN');
  // Discussed it with X in Oslo: not on the telephone.
  if (isRemote(a.kind) !== isRemote(cluster.kind))
    return isUnknown && !(isRemote(cluster.kind) && a.medium === 'UNKNOWN' && a.venue.city !== null);
  const kinds = new Set([a.kind, cluster.kind]);
  // Met X to brief him is one; else who is briefed is not there with whom they meet.
  const isOfSentence =
    (a.rule === 'briefed' || cluster.mentions[0]?.rule === 'briefed') &&
    cluster.mentions.some(({ sentence }) => sentence === a.sentence) &&
    hasSame(a, cluster);
  // Spoke to X by phone. She updated him on the search: there, where nothing says when or where else.
  const isThere =
    a.rule === 'updated-by' &&
    a.time === null &&
    a.venue.city === null &&
    !a.isEarlier &&
    cluster.status === a.status &&
    a.sentence - (cluster.mentions.at(-1)?.sentence ?? 0) <= UPDATE_DISTANCE &&
    hasSame(a, cluster);
  if (kinds.has('BRIEFING') && kinds.size > 1 && !isOfSentence && !isThere) return false;
  // Who is heard by a committee is not there with whom they meet another time.
  if (isForumOfOne(a, cluster)) return false;
  if (kinds.has('HEARING') && kinds.size > 1 && a.force === 'new' && !hasSame(a, cluster)) return false;
  // Who signed is told by the verb; the talks at which they did had parties of their own, or the same.
  const isSigned = a.rule === 'signed' || cluster.mentions[0]?.rule === 'signed';
  if (isSigned && (a.kind === 'SIGNING') !== (cluster.kind === 'SIGNING')) {
    const own = new Set(a.parties.map((party) => party.actor));
    return own.size === cluster.parties.length && cluster.parties.every((party) => own.has(party.actor));
  }
  return true;
}

function statusesAgree(a: MeetingStatus, b: MeetingStatus): boolean {
  const kinds = new Set([classOf(a), classOf(b)]);
  return (
    kinds.size === 1 ||
    (kinds.has('planned') && (a === 'CANCELLED' || b === 'CANCELLED' || a === 'REFUSED' || b === 'REFUSED'))
  );
}

/** The leaders signed a declaration: what the summit just told of ended in. */
const isSignedAtSummit = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  mention.rule === 'signed' &&
  mention.isAnaphoric === true &&
  cluster.kind === 'SUMMIT' &&
  mention.sentence - (cluster.mentions.at(-1)?.sentence ?? 0) <= SIGNING_DISTANCE &&
  mention.parties.every(({ actor }) => cluster.parties.some((party) => party.actor === actor));

/** A stop in Tokyo has been dropped: that cancels no talks that are planned, unless they are planned for there. */
const isOfOtherStop = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  mention.kind === 'VISIT' &&
  mention.status === 'CANCELLED' &&
  mention.venue.city !== null &&
  cluster.kind !== 'VISIT' &&
  cluster.status === 'PLANNED' &&
  !cluster.mentions.some((other) => other.venue.city === mention.venue.city);

/** @returns whether the clause tells of the cluster's meeting. */
export function tellsOf(mention: MeetingMention, cluster: MeetingCluster, countryOf: CountryOf): boolean {
  return (
    statusesAgree(mention.status, cluster.status) &&
    !isOfOtherStop(mention, cluster) &&
    (kindsAgree(mention, cluster) || isSignedAtSummit(mention, cluster)) &&
    settingsAgree(mention, cluster) &&
    (isSignedAtSummit(mention, cluster) || partiesAgree(mention, cluster, countryOf))
  );
}
