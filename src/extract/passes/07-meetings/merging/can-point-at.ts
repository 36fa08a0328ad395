import { PLENARY } from '../kinds/plenary.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import type { MeetingMention } from '../meeting-mention.ts';
import { classOf, type MeetingCluster, peopleOf } from './meeting-cluster.ts';
import { settingsAgree } from './settings-agree.ts';

/** Roles of who comes to the talks of others. */
const ADDED: ReadonlySet<string> = new Set(['HOST', 'MEDIATOR', 'ORGANIZER']);

/** How many sentences behind a meeting the text may tell who else was there, if it names no occasion. */
const ATTENDING_DISTANCE = 5;
/** Rules of meetings at which something was opened, signed or unveiled. */
const CEREMONIES: ReadonlySet<string> = new Set(['opened-together', 'broke-ground', 'announced-at-ceremony']);
const isCeremony = ({ kind, mentions }: MeetingCluster): boolean =>
  kind === 'SIGNING' || kind === 'CONFERENCE' || kind === 'SUMMIT' || mentions.some(({ rule }) => CEREMONIES.has(rule));
const lastOf = ({ mentions }: MeetingCluster): number => mentions[mentions.length - 1]?.sentence ?? 0;

/** Whether the sentence of the clause tells the meeting. */
const isToldWithout = (cluster: MeetingCluster, mention: MeetingMention): boolean =>
  cluster.mentions.some(({ sentence }) => sentence === mention.sentence);

const isBody = ({ actor }: MeetingMention['parties'][number]): boolean => actor.startsWith('o');

/** Was at the Pacific Fund's meeting: not where two others met, of whom the fund is none. */
const isOfOtherBody = ({ ofBody }: MeetingMention, { kind, parties }: MeetingCluster): boolean =>
  ofBody !== undefined && !PLENARY.has(kind) && kind !== 'HEARING' && !parties.some(({ actor }) => actor === ofBody);

/** Ministers gathered in Lima. A was flanked by B and C: the gathering just told, of which no other sentence names anybody. */
const isOpenPlenary = ({ kind, mentions }: MeetingCluster, { sentence }: MeetingMention): boolean =>
  PLENARY.has(kind) &&
  mentions.every((one) => one.sentence === sentence || peopleOf(one.parties).size === 0) &&
  mentions.some((one) => sentence - one.sentence === 1);

/** What brings heads together, not what happens beside a summit: took X to dinner. */
const CONVENING: ReadonlySet<string> = new Set(['met', 'gathered', 'hosted', 'welcomed', 'received', 'meeting']);
/** How many sentences behind it a meeting of several may be called the summit. */
const SUMMIT_DISTANCE = 6;
/** So many that it was one, wherever the text says so. */
const SUMMIT_OF_MANY = 5;
const isSummitOf = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  cluster.parties.length > 2 &&
  cluster.kind === 'MEETING' &&
  classOf(cluster.status) === classOf(mention.status) &&
  (mention.sentence - lastOf(cluster) <= SUMMIT_DISTANCE || cluster.parties.length >= SUMMIT_OF_MANY) &&
  CONVENING.has(cluster.mentions[0]?.rule ?? '') &&
  cluster.mentions[0]?.isEarlier !== true;

/** Spoke on Monday. The video call lasted an hour: what was told without a place, and the next sentence says over which line. */
const isLineOf = (mention: MeetingMention, cluster: MeetingCluster): boolean =>
  isRemote(cluster.kind) ||
  (cluster.kind === 'MEETING' &&
    mention.isDone === true &&
    mention.parties.length === 0 &&
    mention.sentence - lastOf(cluster) === 1 &&
    classOf(cluster.status) === classOf(mention.status) &&
    cluster.mentions.every(({ venue }) => venue.city === null));

/** @returns whether a definite noun ("the talks", "the call") can point at the cluster. */
export function canPointAt(mention: MeetingMention, cluster: MeetingCluster): boolean {
  const own = peopleOf(mention.parties.filter((party) => !ADDED.has(party.role)));
  const theirs = peopleOf(cluster.parties);
  if (mention.rule === 'met-unnamed' || mention.rule === 'attended-with')
    return cluster.mentions.some((other) => other.sentence === mention.sentence);
  // It was led by X and included Y: both of one sentence.
  const isToldHere = cluster.mentions.some(
    ({ rule, sentence }) => rule === 'attended-for' && sentence === mention.sentence,
  );
  // Received the bakers' union. Its chairman, X, said …: he spoke for those who were received. A committee's sat there.
  const isHeardHere = cluster.kind === 'HEARING' && mention.sentence === lastOf(cluster);
  if (mention.rule === 'attended-for')
    return (
      (mention.sentence - lastOf(cluster) === 1 || isToldHere || isHeardHere) &&
      (theirs.size === 1 || isToldHere || cluster.kind === 'HEARING') &&
      // The chair questioned Y: where one of the two is known to have sat.
      (own.size < 2 || [...own].some((person) => theirs.has(person))) &&
      cluster.status === 'HELD' &&
      !isRemote(cluster.kind) &&
      (cluster.kind === 'HEARING' ||
        cluster.mentions.some(
          (one) => one.unnamed !== undefined || one.isOfPeople === true || one.parties.some(isBody),
        ))
    );
  if (isOfOtherBody(mention, cluster)) return false;
  if (!settingsAgree(mention, cluster)) return false;
  if (mention.rule === 'attended' || mention.rule === 'accompanied') {
    // A was accompanied by B, who met C: B came to the meeting of A.
    const principal = mention.parties[0]?.actor ?? '';
    const isThere =
      mention.rule === 'attended' ||
      isOpenPlenary(cluster, mention) ||
      ((theirs.has(principal) || !isToldWithout(cluster, mention)) && [...own].some((person) => theirs.has(person)));
    const [founder] = cluster.mentions;
    // The summit in 2019, when A and B were present: only its own sentence and the next add to an earlier one.
    const isPast = founder?.isEarlier === true && mention.sentence - lastOf(cluster) > 1;
    // Visited the plant. He was accompanied by Y.
    const isOwnTrip = mention.rule === 'accompanied' && mention.sentence - lastOf(cluster) < 2;
    if (mention.isOfCeremony === true && !isCeremony(cluster)) return false;
    if (mention.isOfNamed === true && !PLENARY.has(cluster.kind)) return false;
    if (isPast || (cluster.kind === 'VISIT' && !isOwnTrip)) return false;
    const reach = mention.isGuest === true ? 1 : ATTENDING_DISTANCE;
    if (mention.rule === 'attended' && mention.sentence - lastOf(cluster) > reach) return false;
    // Who came to the conference told since was not on the call before it.
    if (isRemote(cluster.kind) && mention.medium === 'UNKNOWN' && mention.sentence - lastOf(cluster) > 1) return false;
    if (cluster.kind === 'PHONE_CALL' && mention.medium === 'IN_PERSON') return false;
    return isThere && classOf(cluster.status) === classOf(mention.status);
  }
  // Several discussed it: not where one of them was heard alone.
  if (cluster.kind === 'HEARING' && mention.kind !== 'HEARING' && theirs.size === 1 && own.size > 1) return false;
  // One more who came to the summit.
  const isOfMany =
    (PLENARY.has(mention.kind) || (mention.kind === 'HEARING' && mention.sentence - lastOf(cluster) <= 1)) &&
    mention.kind === cluster.kind &&
    own.size === 1;
  if (own.size > 0 && theirs.size > 0 && !isOfMany && ![...own].some((person) => theirs.has(person))) return false;
  if (['BRIEFING', 'SUMMIT', 'MINISTERIAL', 'SIGNING'].includes(mention.kind)) {
    // The three met on the edge of the summit: what their own sentence names beside it is another.
    const isBeside = cluster.mentions.some((other) => other.sentence === mention.sentence && other.force === 'new');
    return cluster.kind === mention.kind || (mention.kind === 'SUMMIT' && !isBeside && isSummitOf(mention, cluster));
  }
  // The forum that somebody speaks for is not the talk that two had.
  if (mention.kind === 'CONFERENCE' && mention.parties.length === 0)
    return (
      cluster.kind !== 'MEETING' ||
      cluster.parties.length !== 2 ||
      cluster.mentions.some(({ sentence }) => sentence === mention.sentence)
    );
  if (isRemote(mention.kind)) return isLineOf(mention, cluster);
  // The board meets on Friday. A visit by X was called off: X visits no meeting of a board.
  const isOfBody = own.size > 0 && cluster.parties.length > 0 && cluster.parties.every(isBody);
  if (mention.kind === 'VISIT') return !isRemote(cluster.kind) && cluster.kind !== 'BRIEFING' && !isOfBody;
  if (mention.medium === 'UNKNOWN') return true;
  return !isRemote(cluster.kind) || mention.rule === 'discussion';
}
