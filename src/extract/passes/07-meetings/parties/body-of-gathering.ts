import { MATCH_WORDS } from '../../../lexicon/team-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import type { Government } from '../status/status-of-noun.ts';
import { partiesOf } from './parties.ts';
import { crowdBefore } from './unnamed-parties.ts';

/** Members of one body who meet each other: OPEC met, EU ministers gather, the board of the bank meets, her party's members. */
export interface Body {
  readonly parties: readonly Party[];
  /** The noun of its people, lower-case; `members` where there is none. */
  readonly noun: string;
}

/** Whose people of somebody named meet each other: his members would meet. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  'members backbenchers lawmakers mps deputies cabinet caucus colleagues followers party'.split(' '),
);
const isOrganization = (actor: string): boolean => actor.startsWith('o');

/** @param from first token of the verb group. @param named the subject, where it is somebody named. @returns null where no body meets. */
export function bodyBefore(sentence: MeetingSentence, from: number, named: PhraseGroup | null): Body | null {
  const { words, phrases } = sentence;
  if (words.lower.some((word) => MATCH_WORDS.has(word))) return null;
  const crowd = crowdBefore(sentence, from);
  if (named === null) {
    if (crowd === undefined) return null;
    const noun = words.lower[crowd.head] ?? '';
    const owners = phrases.filter(
      (phrase) =>
        phrase.isPossessor &&
        phrase.to >= crowd.from &&
        phrase.to <= crowd.head &&
        phrase.actors.length === 1 &&
        (FOLLOWERS.has(noun) || phrase.actors.every(isOrganization)),
    );
    // Kyrgyz and Tajik border commissions meet each other; Kyrgyz ministers do not meet by themselves.
    const sides = new Set(crowd.owners.flatMap((owner) => owner.actors));
    const own =
      owners.length > 0 ? owners : crowd.owners.filter((owner) => sides.size > 1 || owner.actors.every(isOrganization));
    const parties = partiesOf(words, own, 'PARTICIPANT');
    return parties.length === 0 ? null : { parties, noun };
  }
  const [phrase] = named.phrases;
  const isBody =
    phrase !== undefined &&
    named.phrases.length === 1 &&
    (phrase.kind === 'side' || phrase.kind === 'role') &&
    named.actors.length === 1 &&
    named.actors.every(isOrganization);
  return isBody ? { parties: partiesOf(words, named.phrases, 'PARTICIPANT'), noun: 'members' } : null;
}

const CONVENING: ReadonlySet<string> = new Set('hold convene schedule conclude open call have summon'.split(' '));
const OWN_MEETINGS: ReadonlySet<string> = new Set([
  'meeting',
  'video-call',
  'ministerial',
  'conference',
  'discussion',
  'round',
]);

/**
 * Whether a noun tells of a meeting of one body: the council held an emergency session, OPEC's next meeting is on Friday.
 * @param isOwned whether the body owns the noun.
 */
export function isMeetingOfBody(
  words: Words,
  rule: MeetingNounRule,
  parties: readonly Party[],
  government: Government,
  isOwned: boolean,
): boolean {
  if (parties.length !== 1 || !OWN_MEETINGS.has(rule.name) || !parties.every(({ actor }) => isOrganization(actor)))
    return false;
  const isHolding = government.place === 'object' && CONVENING.has(words.tokens[government.verb]?.lemma ?? '');
  return isHolding || (isOwned && government.place === 'subject' && government.status === 'PLANNED');
}
