import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';

/**
 * Invitations that the same sentence or the next says were accepted: "A invited B to Lima for talks, and B has accepted." Limits:
 * both are people by name or pronoun, and the words say that B comes to talk, to eat or to a town.
 */
const INVITED = new WordClass(['invited', 'invites']);
const ACCEPTED = new WordClass(['accepted', 'accepts', 'accept']);
/** What may follow the acceptance: nothing, or the invitation itself. */
const BARE =
  /^(?:$|[.,;—–]|(?:the|his|her|their|that|this) (?:\S+ )?(?:invitation|offer)\b|it\b|in principle|immediately|at once|gladly|with\b|and\b|on \S+day)/u;
const TALKS =
  /\b(?:meetings?|talks|encounter|audience|lunch|dinner|breakfast|tea|summit|conversations?|discussions?|consultations?|exchange of views|sit-down)\b/u;
const COMING = /^(?:back )?to (?:visit|come|\p{Lu})/u;
const CONFIDENCE = 0.7;

const isOfPeople = (group: PhraseGroup | null | undefined): group is PhraseGroup =>
  group !== null &&
  group !== undefined &&
  group.actors.length > 0 &&
  group.actors.every((actor) => actor.startsWith('p'));

/** Whether the sentence says, from the token on, that those who were invited accepted. */
function isAccepted({ words, groups, quoted }: MeetingSentence, guests: PhraseGroup, from: number): boolean {
  if (!ACCEPTED.isIn(words)) return false;
  return words.tokens.some(({ pos }, at) => {
    if (at < from || pos !== 'VERB' || !ACCEPTED.isAt(words, at) || quoted[at] === true) return false;
    const group = readVerbGroup(words, at);
    const subject = group.isPassive ? null : findAgent(words, groups, group);
    return (
      subject !== null &&
      guests.actors.some((actor) => subject.actors.includes(actor)) &&
      statusOfVerb(words, group, subject) === 'HELD' &&
      BARE.test(textIn(words, at + 1, at + 5))
    );
  });
}

/** @param own the mentions of each sentence. @returns the same, with the meetings that were agreed to so. */
export function findAcceptances(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
  codes: ReadonlySet<string>,
): readonly (readonly MeetingMention[])[] {
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const { words, groups } = sentence;
    if (!sentence.isProse || !INVITED.isIn(words)) return mentions;
    const at = words.tokens.findIndex(({ pos }, token) => pos === 'VERB' && INVITED.isAt(words, token));
    if (at === -1 || sentence.quoted[at] === true) return mentions;
    const group = readVerbGroup(words, at);
    const host = group.isPassive ? null : findAgent(words, groups, group);
    const guests = groups.find(
      ({ from }) => from === at + 1 || (from === at + 2 && words.tokens[at + 1]?.pos === 'DET'),
    );
    if (!isOfPeople(host) || !isOfPeople(guests) || statusOfVerb(words, group, host) !== 'HELD') return mentions;
    const behind = words.tokens
      .slice(guests.to, clauseEnd(words, guests.to))
      .map(({ text }) => text)
      .join(' ');
    const isTalk = TALKS.test(behind);
    if (!isTalk && !COMING.test(behind)) return mentions;
    const next = sentences[index + 1];
    const isAgreed = isAccepted(sentence, guests, guests.to) || (next?.isProse === true && isAccepted(next, guests, 0));
    const parties = uniteParties([
      ...partiesOf(words, host.phrases, 'HOST'),
      ...partiesOf(words, guests.phrases, isTalk ? 'PARTICIPANT' : 'VISITOR'),
    ]);
    if (!isAgreed || parties.length < 2) return mentions;
    const chosen = chooseTime(sentence, guests.to, 'PLANNED');
    const mention: MeetingMention = {
      sentence: words.sentence.index,
      token: at,
      kind: isTalk ? 'MEETING' : 'VISIT',
      medium: 'IN_PERSON',
      status: 'PLANNED',
      parties,
      time: chosen === null || chosen.isOfReport || chosen.time.direction === 'past' ? null : chosen.time,
      venue: chooseVenue(sentence, guests.to - 1, codes),
      force: 'new',
      rule: 'answered',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: false,
      extent: [group.from, guests.to],
    };
    const isOfThem = (one: MeetingMention): boolean =>
      parties.some(({ actor }) => one.parties.some((other) => other.actor === actor));
    return [...mentions.filter((one) => !(one.status === 'PROPOSED' && isOfThem(one))), mention];
  });
}
