import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import { ownerCountryOf } from './owner-country-of.ts';

/**
 * Who speaks at a summit or a ministerial that was told before: "Peru's A told his colleagues that the boats were late",
 * "Chile's B objected to the wording". Limits: behind the name of a country of their own, at most three sentences on, and
 * none in a sentence that sets another scene or says that somebody stayed away.
 */
const REACH = 3;
const CONFIDENCE = 0.65;
const SAID = new WordClass([
  'colleagues',
  'counterparts',
  'peers',
  'wording',
  'draft',
  'conclusions',
  'communiqué',
  'declaration',
]);
const SPEAKS =
  /^,? ?(?:(?:also|then|both|again|alone|reportedly) )*(?:(?:told|warned|urged|assured|informed|reminded|briefed|asked) (?:his|her|their) (?:(?:fellow|european|eu) )*(?:ministers|leaders|colleagues|counterparts|peers)|(?:objected to|opposed|blocked|vetoed|questioned|defended|proposed) (?:the|a|an) (?:\S+ ){0,2}?(?:wording|draft|conclusions|communiqué|declaration))\b/u;
const ELSEWHERE =
  /^(?:in|at|from|back in|speaking in) |\b(?:absent|absence|away|skip\w*|boycott\w*|missed|letter|video|remotely|meanwhile|earlier|last (?:week|month|year)|home|by phone|telephone|ahead of|before the (?:meeting|summit))\b/u;
const PLENARY_KINDS: ReadonlySet<string> = new Set(['SUMMIT', 'MINISTERIAL']);

const isPlenary = ({ kind, status, isEarlier, time, venue }: MeetingMention): boolean =>
  PLENARY_KINDS.has(kind) && status === 'HELD' && !isEarlier && (time !== null || venue.city !== null);

const isNamed = ({ parties }: MeetingMention): boolean => parties.length > 0;

/** @returns a mention of those of the sentence who speak at the plenary; null where nobody does. */
function speakersOf(sentence: MeetingSentence, plenary: MeetingMention, isKnown: boolean): MeetingMention | null {
  const { words, phrases, groups } = sentence;
  const speakers = groups.filter((group) => SPEAKS.test(textIn(words, group.to, group.to + 10)));
  const members = phrases.filter(
    (phrase) =>
      speakers.some(({ from, to }) => phrase.from >= from && phrase.to <= to) &&
      phrase.kind === 'name' &&
      !phrase.isPossessor &&
      phrase.actors.length === 1 &&
      phrase.actors[0]?.startsWith('p') === true &&
      sentence.quoted[phrase.from] !== true &&
      ownerCountryOf(sentence, phrase) !== null,
  );
  if (members.length === 0) return null;
  return {
    sentence: words.sentence.index,
    token: words.tokens.length - 1,
    kind: plenary.kind,
    medium: plenary.medium,
    status: plenary.status,
    parties: uniteParties(partiesOf(words, members, 'PARTICIPANT')),
    time: isKnown ? null : plenary.time,
    venue: isKnown ? NO_VENUE : plenary.venue,
    force: isKnown ? 'reference' : 'new',
    rule: isKnown ? 'attended' : 'roll',
    confidence: CONFIDENCE,
    isEarlier: false,
    isHearsay: plenary.isHearsay,
    extent: [members[0]?.from ?? 0, words.tokens.length],
  };
}

/** @param own the mentions of each sentence. @returns the same, with those who speak at the plenary told before. */
export function findPlenarySpeakers(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  const found: (readonly MeetingMention[])[] = [];
  sentences.forEach((sentence, index) => {
    const mentions = own[index] ?? [];
    const before = found.slice(Math.max(0, index - REACH)).flat();
    const plenary = SAID.isIn(sentence.words) && sentence.isProse ? before.findLast(isPlenary) : undefined;
    const isSet = ELSEWHERE.test(sentence.words.text) || mentions.some(({ force }) => force === 'new');
    const isKnown = before.some((one) => isNamed(one) && (one.kind === plenary?.kind || one.force === 'reference'));
    const speakers = plenary === undefined || isSet ? null : speakersOf(sentence, plenary, isKnown);
    found.push(speakers === null ? mentions : [...mentions, speakers]);
  });
  return found;
}
