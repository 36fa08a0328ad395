import { BODY_NOUNS } from '../../../lexicon/crowd-nouns.ts';
import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import { MATCH_WORDS } from '../../../lexicon/team-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { Crowd } from '../../06-clauses/crowd.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import type { Government } from '../status/government.ts';
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
  'members backbenchers lawmakers mps deputies cabinet caucus colleagues followers party group team board committee council faction government bloc panel commission'.split(
    ' ',
  ),
);
const GOVERNING: ReadonlySet<string> = new Set(
  'council board committee executive commission bureau congress'.split(' '),
);
const isOrganization = (actor: string): boolean => actor.startsWith('o');

/** Whom `his` before the noun means, where nothing is said of it: A, the head of B, said that his members would meet. */
function ownerBefore({ words, phrases }: MeetingSentence, crowd: Crowd): readonly Phrase[] {
  // Said that his members would meet, said his members would meet.
  const said = words.lower[crowd.from - 1] === 'that' ? crowd.from - 2 : crowd.from - 1;
  if (!/^(?:his|her)$/u.test(words.lower[crowd.from] ?? '') || !SPEECH_FORMS.has(words.lower[said] ?? '')) return [];
  const first = phrases.find((phrase) => phrase.to <= said && phrase.actors.length > 0);
  return first?.kind === 'name' && first.actors.every((actor) => actor.startsWith('p')) ? [first] : [];
}

/** @param from first token of the verb group. @param named the subject, where it is somebody named. @returns null where no body meets. */
export function bodyBefore(sentence: MeetingSentence, from: number, named: PhraseGroup | null): Body | null {
  const { words, phrases } = sentence;
  const crowd = crowdBefore(sentence, from);
  // The council of a federation meets about a cup; its teams meet for one.
  const isRuling = GOVERNING.has(words.lower[crowd?.head ?? -1] ?? '');
  if (!isRuling && words.lower.some((word) => MATCH_WORDS.has(word))) return null;
  // X said that her group would meet: who owns the subject is not the subject.
  const isInside = crowd !== undefined && named !== null && named.from > crowd.head && named.to <= crowd.to;
  const isOwn = isInside || crowd?.from === clauseStart(words, from);
  if (named === null || isOwn) {
    if (crowd === undefined) return null;
    const noun = words.lower[crowd.head] ?? '';
    // The security council, chaired by X, met: who leads it is there.
    const led = crowd.owners.filter(
      ({ actors }) => actors.length > 0 && actors.every((actor) => actor.startsWith('p')),
    );
    const leaders = crowd.names.length > 0 ? crowd.names : led;
    if (BODY_NOUNS.has(noun) && leaders.length > 0) return { parties: partiesOf(words, leaders, 'PARTICIPANT'), noun };
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
      owners.length > 0
        ? owners
        : FOLLOWERS.has(noun) && crowd.owners.length === 0
          ? ownerBefore(sentence, crowd)
          : crowd.owners.filter((owner) => sides.size > 1 || owner.actors.every(isOrganization));
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

const CONVENING: ReadonlySet<string> = new Set(
  'hold convene schedule conclude open call have summon postpone cancel delay adjourn scrap shelve defer'.split(' '),
);
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
