import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import { ownerCountryOf } from './owner-country-of.ts';

/**
 * Who was at a summit or a ministerial that the sentence before tells of without naming anybody: "Ministers of the bloc met
 * in Lima. Peru's A lectured his peers, Chile's B answered him and Ghana's C said nothing." Limits: three or more, each by
 * name behind that of a country of their own, in the sentence right behind; none where it says that one of them stayed away.
 */
const CONFIDENCE = 0.65;
const MIN_MEMBERS = 3;
const AWAY =
  /\b(?:absent|absence|away|skip\w*|snub\w*|boycott\w*|miss\w*|declin\w+|refus\w+|not|n['’]t|never|without|except|apart|outside|excluded|barred|uninvited|phoned?|telephone|rang|wrote|letter|video|remotely|meanwhile|separately|earlier|last (?:week|month|year)|home|fallout|reacted|dismissed|criticised|criticized)\b|n['’]t\b/u;
/** Had invited Peru's A, Chile's B and Ghana's C to his residence: who does is among them. */
const HOSTING = /^(?:had |has )?(?:invited|hosted|welcomed|received|greeted)\b/u;
/** Not a conference, where anybody may speak. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['SUMMIT', 'MINISTERIAL']);

const hasPeople = ({ parties }: MeetingMention): boolean => parties.some(({ actor }) => actor.startsWith('p'));

/** The plenary that a sentence tells of, the last one of which nobody is named. */
const openPlenary = (mentions: readonly MeetingMention[]): MeetingMention | undefined =>
  mentions.some(hasPeople)
    ? undefined
    : mentions.findLast(
        ({ kind, status, isEarlier, time, venue }) =>
          NAMED_KINDS.has(kind) &&
          (status === 'HELD' || status === 'PLANNED') &&
          !isEarlier &&
          (time !== null || venue.city !== null),
      );

/** @param own the mentions of each sentence. @returns the same, with those of sentences that name who was at a plenary. */
export function findPlenaryMembers(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const before = sentences[index - 1];
    const { words, phrases } = sentence;
    if (before === undefined || !sentence.isProse || before.words.sentence.paragraph !== words.sentence.paragraph)
      return mentions;
    const plenary = openPlenary(own[index - 1] ?? []);
    if (plenary === undefined || mentions.some(({ force }) => force === 'new') || AWAY.test(words.text))
      return mentions;
    const members = phrases.filter(
      (phrase) =>
        phrase.kind === 'name' &&
        !phrase.isPossessor &&
        phrase.actors.length === 1 &&
        phrase.actors[0]?.startsWith('p') === true &&
        sentence.quoted[phrase.from] !== true &&
        ownerCountryOf(sentence, phrase) !== null,
    );
    const countries = new Set(members.map((phrase) => ownerCountryOf(sentence, phrase)));
    if (countries.size < MIN_MEMBERS || countries.size < members.length) return mentions;
    const host = phrases.find(
      (phrase) =>
        phrase.kind === 'name' &&
        phrase.actors[0]?.startsWith('p') === true &&
        HOSTING.test(textIn(words, phrase.to, phrase.to + 2)),
    );
    const all = host === undefined || members.includes(host) ? members : [host, ...members];
    const isOpen = (own[index - 1] ?? []).every(({ kind, parties }) => kind !== plenary.kind || parties.length === 0);
    const mention: MeetingMention = {
      sentence: words.sentence.index,
      token: words.tokens.length - 1,
      kind: plenary.kind,
      medium: plenary.medium,
      status: plenary.status,
      parties: uniteParties(partiesOf(words, all, 'PARTICIPANT')),
      time: isOpen ? plenary.time : null,
      venue: isOpen ? plenary.venue : NO_VENUE,
      force: isOpen ? 'new' : 'reference',
      rule: isOpen ? 'roll' : 'attended',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: plenary.isHearsay,
      extent: [members[0]?.from ?? 0, words.tokens.length],
    };
    // What the sentence adds else comes behind the meeting that it founds.
    return isOpen ? [mention, ...mentions] : [...mentions, mention];
  });
}
