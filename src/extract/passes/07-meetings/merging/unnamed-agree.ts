import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { PLENARY } from '../kinds/plenary.ts';
import type { MeetingMention } from '../meeting-mention.ts';

/** What the people of a body are called that says no more of them. */
const MEMBERS = 'members';

/**
 * Whether a clause and a meeting can be one by those whom nobody names. One that met union leaders did not meet farmers,
 * and a meeting of two who are named is not that of one of them with the unions.
 */
export function unnamedAgree(
  mention: MeetingMention,
  known: { readonly mentions: readonly MeetingMention[]; readonly parties: MeetingMention['parties'] },
): boolean {
  const nouns = known.mentions.flatMap((one) => (one.unnamed === undefined ? [] : [one.unnamed]));
  if (mention.unnamed !== undefined && nouns.length > 0)
    return nouns.includes(mention.unnamed) || mention.unnamed === MEMBERS || nouns.includes(MEMBERS);
  if (mention.unnamed === undefined && nouns.length === 0) return true;
  // Met mayors of the region. She was joined by X at the meeting.
  const isJoined =
    mention.rule === 'joined' &&
    known.mentions.every((one) => mention.sentence - one.sentence <= 1) &&
    known.parties.every((party) => mention.parties.some((other) => other.actor === party.actor));
  if (isJoined) return true;
  // A visit, or a call that nothing more is said of, may be the one at which they met.
  const [open, told] =
    mention.unnamed === undefined ? [mention.parties, known.parties] : [known.parties, mention.parties];
  return open.every((party) => told.some((other) => other.actor === party.actor) || party.role === 'HOST');
}

/** How many sentences behind it those who join it may be named. */
const JOINING_DISTANCE = 4;

/** Peru hosts foreign ministers on Friday. They are to be joined by X: X comes to the meeting of those who are not named. */
export function joinsCrowd(
  mention: MeetingMention,
  known: { readonly mentions: readonly MeetingMention[]; readonly status: MeetingStatus; readonly kind: MeetingKind },
): boolean {
  const [founder] = known.mentions;
  return (
    mention.rule === 'joined' &&
    founder !== undefined &&
    (founder.unnamed !== undefined || founder.parties.length === 0) &&
    PLENARY.has(known.kind) &&
    known.status === mention.status &&
    mention.sentence - founder.sentence <= JOINING_DISTANCE
  );
}

/** How far behind a meeting with people whom nobody names the text may still speak of it, in sentences. */
const REACH = 4;

/** Whether the text has gone on from such a meeting: who is at the table twenty lines on is at another. */
export const isPastUnnamed = (
  mention: MeetingMention,
  known: { readonly mentions: readonly MeetingMention[] },
): boolean =>
  known.mentions.every((one) => one.unnamed !== undefined || one.force !== 'new') &&
  known.mentions.every((one) => mention.sentence - one.sentence > REACH);
