import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import type { MeetingMention, MeetingSentence, Venue } from '../meeting-mention.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { isPersonal, partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';

/**
 * The last time that some met, told by what has not been since: "have not spoken since a call on 3 October", "have not met
 * since October, when a dinner ended in anger", "has not seen her since January, when she came to Lima". Limits: behind the day
 * stands a meeting, `when` or a place, since a bare day may be that of a quarrel or a coup.
 */
const CONFIDENCE = 0.65;
const SINCE = new WordClass(['since']);
const DEALING = /^(?:met|seen|spoken|talked|sat|conferred|negotiated|communicated|dined)$/u;
const NEGATED = /\b(?:not|n['’]t|never|hardly|barely|scarcely|neither)\b/u;
/** What the noun of the meeting may stand behind: since `a` dinner, since `talks`. */
const OPENERS = /^(?:an?|the|their|his|her|last|talks|\p{L}+['’]s)$/u;
/** How far before `since` the verb may stand, and behind it the noun of the meeting, in tokens. */
const MAX_VERB = 14;
const MAX_NOUN = 6;

/** The verb of dealing before the token that is denied in the perfect: have not met; -1 where there is none. */
function deniedVerb({ words }: MeetingSentence, since: number): number {
  for (let at = since - 1; at >= Math.max(0, since - MAX_VERB); at -= 1) {
    if (!DEALING.test(words.lower[at] ?? '')) continue;
    const { text } = readVerbGroup(words, at);
    return /\b(?:has|have|had|['’]ve)\b/u.test(text) && NEGATED.test(text) ? at : -1;
  }
  return -1;
}

/** The noun of the meeting behind `since`, or behind its `when`; -1 where another thing stands there. */
function nounBehind(sentence: MeetingSentence, since: number): number {
  const { words } = sentence;
  const when = words.lower.slice(since + 1, since + MAX_NOUN).indexOf('when');
  const from = when === -1 ? since + 1 : since + 2 + when;
  if (!OPENERS.test(words.lower[from] ?? '')) return -1;
  for (let at = from; at < from + MAX_NOUN; at += 1) {
    const token = words.tokens[at];
    if (findNounRule(sentence, at) !== null && words.tokens[at + 1]?.pos !== 'NOUN') return at;
    if (token === undefined || /^(?:VERB|AUX|PRON|PUNCT)$/u.test(token.pos)) return -1;
    if (token.pos === 'ADP' && at > from) return -1;
  }
  return -1;
}

type Told = Pick<MeetingMention, 'kind' | 'medium' | 'time' | 'venue' | 'token'>;

/** The meeting that a noun behind `since` tells of. */
function toldByNoun(sentence: MeetingSentence, since: number, codes: ReadonlySet<string>): Told | null {
  const { words, times } = sentence;
  const noun = nounBehind(sentence, since);
  const rule = noun === -1 ? null : findNounRule(sentence, noun);
  if (rule === null) return null;
  const start = words.tokens[since]?.start ?? 0;
  const chosen = chooseTime(sentence, noun, 'HELD');
  const later = times.find((one) => one.start > start) ?? null;
  return {
    ...kindOfNoun(words, rule, noun),
    time: chosen === null || chosen.isOfReport ? later : chosen.time,
    venue: chooseVenue(sentence, noun, codes),
    token: noun,
  };
}

/** The meeting that a day behind `since` tells of, with `when` or a place behind it. */
function toldByDay(sentence: MeetingSentence, since: number, codes: ReadonlySet<string>): Told | null {
  const { words, times } = sentence;
  const start = words.tokens[since]?.start ?? 0;
  const time = times.find((one) => one.start > start);
  if (time === undefined || words.tokens.findIndex((token) => token.end > time.start) - since > 2) return null;
  const behind = words.tokens.findIndex((token) => token.start >= time.end);
  const next = textIn(words, behind, behind + 2);
  const isWhen = /^(?:, )?when\b/u.test(next);
  const venue: Venue = chooseVenue(sentence, isWhen ? behind + 2 : behind, codes);
  if (!isWhen && !(/^(?:in|at) /u.test(next) && venue.city !== null)) return null;
  return { kind: 'MEETING', medium: 'IN_PERSON', time, venue, token: since };
}

function lastContactOf(sentence: MeetingSentence, codes: ReadonlySet<string>): MeetingMention | null {
  const { words, groups } = sentence;
  const since = words.tokens.findIndex((_, at) => SINCE.isAt(words, at));
  const verb = deniedVerb(sentence, since);
  if (since === -1 || verb === -1 || sentence.quoted[since] === true) return null;
  const subject = findAgent(words, groups, readVerbGroup(words, verb));
  const partner = groups.find((group) => group.from > verb && group.to <= since);
  // Whom a pronoun means is too unsure for what is told in passing.
  if (partner?.phrases.some(({ kind }) => kind === 'pronoun') === true) return null;
  const parties = uniteParties(
    [subject, partner].flatMap((group) => (group ? partiesOf(words, group.phrases, 'PARTICIPANT') : [])),
  );
  const isOfTwo = parties.length === 2 && parties.every(isPersonal);
  const byNoun = parties.length > 1 ? toldByNoun(sentence, since, codes) : null;
  const told = byNoun ?? (isOfTwo ? toldByDay(sentence, since, codes) : null);
  if (told === null) return null;
  return {
    sentence: words.sentence.index,
    ...told,
    status: 'HELD',
    parties,
    force: 'new',
    rule: 'last-contact',
    confidence: CONFIDENCE,
    isEarlier: true,
    isHearsay: false,
    extent: [since, words.tokens.length],
  };
}

/** @param own the mentions of each sentence. @returns the same, with the last meetings of those who have not met since. */
export const findLastContacts = (
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
  codes: ReadonlySet<string>,
): readonly (readonly MeetingMention[])[] =>
  sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    if (!sentence.isProse || !SINCE.isIn(sentence.words)) return mentions;
    const last = lastContactOf(sentence, codes);
    const isTold =
      last === null ||
      mentions.some(({ status, parties }) => status === 'HELD' && parties.length >= last.parties.length);
    return isTold ? mentions : [...mentions, last];
  });
