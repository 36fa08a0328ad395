import type { MeetingMention, MeetingSentence } from './meeting-mention.ts';
import { isOthersOccasion } from './merging/others-occasion.ts';
import { findNounMeetings } from './nouns/find-noun-meetings.ts';
import { findAttendance } from './occasions/find-attendance.ts';
import { findGatherings } from './occasions/find-gatherings.ts';
import { findSessions } from './occasions/find-sessions.ts';
import { findTrips } from './occasions/find-trips.ts';
import { withBodyOfSession } from './occasions/of-other-body.ts';
import { withOuting } from './occasions/outing-in-company.ts';
import { findOfBodies } from './occasions/told-of-bodies.ts';
import { withInvitedHost } from './parties/invited-host.ts';
import { withRepresentatives } from './parties/represented-by.ts';
import { withNewDate } from './settings/new-date.ts';
import { withPlaceOfLine } from './settings/venue-of-line.ts';
import { isAtSecondHand } from './status/at-second-hand.ts';
import { areKeptApart } from './status/kept-apart.ts';
import { withOutcome } from './status/outcome-of-plan.ts';
import { withProposedWish } from './status/proposed-wish.ts';
import { withJourneyMade } from './status/travelled-on.ts';
import { findRelativeMeetings } from './verbs/find-relative-meetings.ts';
import { findVerbMeetings } from './verbs/find-verb-meetings.ts';
import { withRepeatedSettings } from './verbs/repeated-settings.ts';

/** What each kind of clause of one sentence tells by itself. */
interface Clauses {
  readonly verbs: readonly MeetingMention[];
  readonly nouns: readonly MeetingMention[];
  readonly bodies: readonly MeetingMention[];
  readonly attendance: readonly MeetingMention[];
}

/**
 * What the clauses of each sentence tell; a noun whose relative clause tells its meeting tells no other. One kind of clause
 * is read in all sentences before the next: rules that run one after the other on one sentence drive each other out of the
 * caches of the processor.
 * @returns of each sentence, in their order; nothing of what is no prose.
 */
export function mentionsOfSentences(
  sentences: readonly MeetingSentence[],
  codes: ReadonlySet<string>,
): readonly (readonly MeetingMention[])[] {
  const inEach = (find: (sentence: MeetingSentence) => readonly MeetingMention[]) =>
    sentences.map((sentence) => (sentence.isProse ? find(sentence) : []));
  const verbs = inEach((sentence) => [...findVerbMeetings(sentence, codes), ...findRelativeMeetings(sentence, codes)]);
  const nouns = inEach((sentence) => findNounMeetings(sentence, codes));
  const bodies = inEach((sentence) => findOfBodies(sentence, codes));
  const attendance = inEach(findAttendance);
  return sentences.map((sentence, index) =>
    sentence.isProse
      ? mentionsOf(sentence, codes, {
          verbs: verbs[index] ?? [],
          nouns: nouns[index] ?? [],
          bodies: bodies[index] ?? [],
          attendance: attendance[index] ?? [],
        })
      : [],
  );
}

/** A met B, joined by C: one more at the meeting that the sentence tells of, and none of its own. */
function isOneMore(
  joined: MeetingMention,
  verbs: readonly MeetingMention[],
  attendance: readonly MeetingMention[],
): boolean {
  const has = (parties: MeetingMention['parties'], id: string): boolean => parties.some(({ actor }) => actor === id);
  return (
    attendance.some(({ parties }) => joined.parties.every(({ actor }) => has(parties, actor))) &&
    verbs.some(
      ({ rule, force, status, parties }) =>
        rule !== 'joined' &&
        force === 'new' &&
        status === 'HELD' &&
        joined.parties.some(({ actor }) => has(parties, actor)),
    )
  );
}

function mentionsOf(
  sentence: MeetingSentence,
  codes: ReadonlySet<string>,
  { verbs, nouns: allNouns, bodies, attendance: allAttendance }: Clauses,
): readonly MeetingMention[] {
  const isTold = (noun: number): boolean =>
    verbs.some(
      ({ occasion, covers }) => occasion === noun || (covers !== undefined && covers[0] <= noun && noun < covers[1]),
    );
  const found = allNouns.filter((noun) => !isTold(noun.token));
  const nouns = found.filter((noun) => !isOthersOccasion(sentence, noun, [...verbs, ...found]));
  // Joined A for the signing: the noun says what they met for.
  const told = verbs.filter(
    (verb) =>
      verb.rule !== 'joined' ||
      (!isOneMore(verb, verbs, allAttendance) &&
        !nouns.some(
          (noun) =>
            noun.token > verb.token &&
            noun.force === 'new' &&
            verb.parties.every((party) => noun.parties.some((other) => other.actor === party.actor)),
        )),
  );
  const gatherings = findGatherings(sentence, codes, new Set(verbs.map((verb) => verb.token)));
  // Showed her around: it tells a meeting by itself, and adds to no other.
  const attendance = allAttendance.filter(
    ({ extent }) => !verbs.some((verb) => verb.token === extent[1] - 1 && verb.force === 'new'),
  );
  const others = [...gatherings, ...bodies, ...attendance];
  const withParties = [...told, ...nouns, ...others].filter((mention) => mention.parties.length > 0);
  const sessions = findSessions(sentence, codes, withParties).filter(({ token }) => !isTold(token));
  const own = nouns.filter((noun) => !sessions.some((session) => session.token === noun.token));
  const occasions = [...own, ...others, ...sessions].filter((mention) => !areKeptApart(sentence, mention));
  const all = [...told, ...occasions.map((one) => withBodyOfSession(sentence, one))].filter(
    (mention) => !isAtSecondHand(sentence, mention),
  );
  return withInvitedHost(sentence, [...all, ...findTrips(sentence, codes, all)])
    .toSorted((a, b) => a.token - b.token)
    .flatMap((mention) => withRepeatedSettings(sentence, mention, codes))
    .map((mention) => withOutcome(sentence, withJourneyMade(sentence, withRepresentatives(sentence, mention))))
    .map((mention) => withProposedWish(sentence, mention))
    .map((mention) => withNewDate(sentence, withOuting(sentence, mention, codes)))
    .map((mention) => withPlaceOfLine(sentence, mention, codes));
}
