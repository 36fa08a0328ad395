import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { isPersonal, partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';

/**
 * What the entries of a live blog tell without a verb: "Lunch now for A, joined by B", "First up for A: breakfast with B",
 * "Wreath at the memorial, then a courtesy call on B", "A and B, at last", and "A and B are done". Limits: live blogs alone;
 * who met B is named behind `for`, or is whom the entry or, in its first sentence, the title is about.
 */
const CONFIDENCE = 0.65;
const MAX_WORDS = 40;
const AHEAD = new GatedPattern(
  /\b(?:first up|next up|up first|up next|next on|coming up|still to come|later(?: on| today)?|tonight|tomorrow|to follow|next|ahead|then)\b[^.]*$/u,
);
/** What comes first in an entry that is of the present. */
const NOW = /\b(?:now|under way|underway|at last|just)\b/u;
/** Words behind two names that tell them together. */
const TOGETHER =
  /^,? ?(?:at last|together|side by side|face to face|in (?:the|a) (?:room|garden|library|oval office|same room|corridor)|at the (?:\S+ )?table|inside|alone|again|on the (?:steps|balcony|terrace|red carpet)|in front of the (?:flags|cameras)) ?[.,:;–—!]/u;
const BUSY =
  /^(?:are|have) (?:now |both |all )?(?:done|finished|through|inside|in there|at it|sitting down|sat down|going in|gone in|still (?:at it|talking|in there|inside)|at (?:the|a) table|talking|behind closed doors|in the room)\b/u;
/** Verbs that such a line may have: joined by, hosted by. */
const PARTICIPLE = /^(?:joined|hosted|followed|flanked|accompanied|given)$/u;

const isVerbless = ({ words }: MeetingSentence): boolean =>
  words.tokens.length < MAX_WORDS &&
  !words.tokens.some(({ pos, text }) => (pos === 'VERB' || pos === 'AUX') && !PARTICIPLE.test(text));

const isNamed = ({ kind, isPossessor, actors }: Phrase): boolean =>
  (kind === 'name' || kind === 'role') && !isPossessor && actors.length === 1 && actors[0]?.startsWith('p') === true;

/** First up for our host, A; lunch for A: whose the line is. */
function ownerIn({ words, phrases }: MeetingSentence): readonly Party[] {
  const owner = phrases.find((phrase) => isNamed(phrase) && words.lower[phrase.from - 1] === 'for');
  return owner === undefined ? [] : partiesOf(words, [owner], 'PARTICIPANT');
}

/** The people of the sentence, each once. */
const peopleOf = ({ words, phrases }: MeetingSentence): readonly Party[] =>
  uniteParties(partiesOf(words, phrases.filter(isNamed), 'PARTICIPANT'));

/** Two names with `and` between, that open the line behind its time. */
function pairAhead({ words, phrases }: MeetingSentence): readonly Phrase[] {
  const [first, second] = phrases.filter(isNamed);
  const start = words.tokens.findIndex(({ text }) => /\p{L}/u.test(text));
  if (first === undefined || second === undefined || first.from !== start) return [];
  return textIn(words, first.end, second.from) === 'and' ? [first, second] : [];
}

interface Told {
  readonly at: number;
  readonly parties: readonly Party[];
  readonly base: Pick<MeetingMention, 'kind' | 'medium'>;
}

/** A line with a noun of meeting: breakfast with B, lunch now for A, joined by B. */
function toldByNoun(sentence: MeetingSentence, centre: readonly Party[]): Told | null {
  const { words } = sentence;
  const at = words.tokens.findIndex(
    (_, index) => sentence.quoted[index] !== true && findNounRule(sentence, index) !== null,
  );
  const rule = at === -1 ? null : findNounRule(sentence, at);
  if (rule === null || rule.kind === 'CONFERENCE' || rule.kind === 'SUMMIT') return null;
  const people = peopleOf(sentence);
  const owner = ownerIn(sentence);
  // Behind the noun stands with whom: with B, on B, of A and B, joined by B.
  const behind = sentence.phrases.filter((phrase) => isNamed(phrase) && phrase.from > at);
  const isJoined = behind.some(({ from }) => /^(?:with|on|by|between|and|for|:|,)$/u.test(words.lower[from - 1] ?? ''));
  if (!isJoined || people.length === 0) return null;
  const isWhole = people.length > 1 && (owner.length > 0 || behind.length < people.length || behind.length > 1);
  // Whom the title is about no word of the line names.
  const here = { start: words.tokens[at]?.start ?? 0, end: words.tokens[at]?.end ?? 0 };
  const centred = centre.map((party) => (party.end === 0 ? { ...party, ...here } : party));
  const whole = uniteParties([...(isWhole ? owner : centred), ...people]);
  return whole.length > 1 ? { at, parties: whole, base: kindOfNoun(words, rule, at) } : null;
}

/** A and B, at last; A and B are done. */
function toldByPair(sentence: MeetingSentence): Told | null {
  const { words } = sentence;
  const pair = pairAhead(sentence);
  const [, second] = pair;
  if (second === undefined) return null;
  const behind = textIn(words, second.end, second.end + 8);
  const isTold = isVerbless(sentence) ? TOGETHER.test(behind) : BUSY.test(behind);
  return isTold
    ? {
        at: second.from,
        parties: partiesOf(words, pair, 'PARTICIPANT'),
        base: { kind: 'MEETING', medium: 'IN_PERSON' },
      }
    : null;
}

function toMention(sentence: MeetingSentence, { at, parties, base }: Told, codes: ReadonlySet<string>): MeetingMention {
  const { words } = sentence;
  const before = textIn(words, 0, at);
  const time = chooseTime(sentence, at, 'HELD')?.time ?? null;
  const isAhead = time?.direction === 'future' || (AHEAD.matches(words, before) && !NOW.test(words.text));
  const isThen = /\bthen (?:\S+ ){0,4}$/u.test(`${before} `) && !/\b(?:next|later|tomorrow|tonight)\b/u.test(before);
  return {
    sentence: words.sentence.index,
    token: at,
    ...base,
    status: isAhead && !isThen ? 'PLANNED' : 'HELD',
    parties,
    time,
    venue: chooseVenue(sentence, at, codes),
    force: 'new',
    rule: 'entry',
    confidence: CONFIDENCE,
    isEarlier: false,
    isHearsay: false,
    extent: [0, words.tokens.length],
  };
}

/** @param own the mentions of each sentence. @param protagonist whom the title is about. @returns the same, with those of verbless entries. */
export function findEntries(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
  live: { readonly clockOf: (sentence: number) => number | null; readonly protagonist: readonly Party[] },
  codes: ReadonlySet<string>,
): readonly (readonly MeetingMention[])[] {
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const { words } = sentence;
    const isTold = mentions.some(({ force, parties }) => force === 'new' && parties.length > 1);
    if (!sentence.isProse || isTold || live.clockOf(words.sentence.index) === null) return mentions;
    const centre = sentence.isTopicNear && sentence.topic.length > 0 ? sentence.topic : live.protagonist;
    const told =
      toldByPair(sentence) ?? (isVerbless(sentence) ? toldByNoun(sentence, centre.filter(isPersonal)) : null);
    if (told === null || told.parties.filter(isPersonal).length < 2) return mentions;
    return [...mentions.filter(({ parties }) => parties.length > 1), toMention(sentence, told, codes)];
  });
}
