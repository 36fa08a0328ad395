import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from './parties.ts';

/** `at the invitation of X, Y visited Norway`: who asked the guest is the host of what is told of the visit. */
const HOSTED: ReadonlySet<string> = new Set(['VISIT', 'MEETING', 'MINISTERIAL', 'SUMMIT']);

/** At the invitation of X, Y and Z met: who asked them all was there. */
const isOfSeveral = ({ rule, parties, status }: MeetingMention): boolean =>
  rule === 'met' && status === 'HELD' && parties.filter((party) => party.actor.startsWith('p')).length > 1;

/** @returns the clauses of the sentence, the visits among them with the host who invited. */
export function withInvitedHost(
  sentence: MeetingSentence,
  mentions: readonly MeetingMention[],
): readonly MeetingMention[] {
  const { words, groups, phrases } = sentence;
  const at = words.lower.indexOf('invitation');
  if (
    at === -1 ||
    !/^(?:at|on|upon)$/u.test(
      words.lower.slice(Math.max(0, at - 2), at).find((word) => /^(?:at|on|upon)$/u.test(word)) ?? '',
    )
  )
    return mentions;
  const behind = words.lower[at + 1] === 'of' || words.lower[at + 1] === 'from' ? at + 2 : -1;
  const host = groups.find(
    (group) => group.from === behind || (words.lower[behind] === 'the' && group.from === behind + 1),
  );
  const owner = phrases.find((phrase) => phrase.isPossessor && phrase.to <= at && at - phrase.to < 2);
  const hosts = host?.phrases ?? (owner === undefined ? [] : [owner]);
  if (hosts.length === 0) return mentions;
  const parties = partiesOf(words, hosts, 'HOST').filter((party) => party.actor.startsWith('p'));
  return mentions.map((mention) =>
    HOSTED.has(mention.kind) && mention.force === 'new' && (mention.rule === 'visit' || isOfSeveral(mention))
      ? { ...mention, parties: uniteParties([...mention.parties, ...parties]) }
      : mention,
  );
}
