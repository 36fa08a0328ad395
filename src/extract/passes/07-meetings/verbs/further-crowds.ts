import type { ParticipantRole } from '../../../../domain/vocabulary/participant-role.ts';
import type { Crowd } from '../../06-clauses/crowd.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { SEQUENCE } from '../parties/words-of-separation.ts';

/**
 * A further meeting that one verb tells of, with people whom nobody names: "A met with B on Monday and, in a separate session,
 * with leaders of the union". The preposition stands once more, or a word of order. Limits: no verb between the two.
 */
const MAX_GAP = 16;

function furtherCrowd({ words, crowds }: MeetingSentence, partner: PhraseGroup): Crowd | undefined {
  const crowd = crowds.find((one) => one.from > partner.to && one.names.length === 0);
  if (crowd === undefined || crowd.from - partner.to > MAX_GAP) return undefined;
  const between = words.lower.slice(partner.to, crowd.from);
  const joint = between.findLastIndex((word) => word === 'and' || word === 'then');
  const isParted =
    between.at(-1) === 'with' ||
    between.slice(Math.max(0, joint)).some((word) => SEQUENCE.has(word) || word === 'separate');
  const hasOther = between.some(
    (word, at) => isVerb(words, partner.to + at) || /^(?:[.;:]|who|which|that)$/u.test(word),
  );
  return joint !== -1 && isParted && !hasOther ? crowd : undefined;
}

/** @param base the meeting with the first partner, its parties those who met both. */
export function meetingsOfCrowds(
  sentence: MeetingSentence,
  base: MeetingMention,
  partner: PhraseGroup | null,
  role: ParticipantRole,
): readonly MeetingMention[] {
  const crowd = partner === null || base.parties.length === 0 ? undefined : furtherCrowd(sentence, partner);
  if (crowd === undefined) return [];
  const { words } = sentence;
  return [
    {
      ...base,
      kind: base.kind === 'VISIT' ? 'MEETING' : base.kind,
      parties: uniteParties([...base.parties, ...partiesOf(words, crowd.owners, role)]),
      unnamed: words.lower[crowd.head] ?? '',
    },
  ];
}
