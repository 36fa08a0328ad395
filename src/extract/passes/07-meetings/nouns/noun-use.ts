import { textIn } from '../../../lexicon/placed-words.ts';
import { indexByWord } from '../../../rules/edge-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { MEETING_NOUNS, type MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

const NOUN_RULES = indexByWord(MEETING_NOUNS, 'closing');
/** Words of the context that a noun rule's pattern sees. */
const WINDOW = 3;
/** What follows the noun directly makes another thing of it: summit declaration, call centre, trip wire. */
/** Tags of words that may be nouns where something before them says so. */
const OTHER_POS: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NUM', 'ADV']);
const COMPOUND_POS: ReadonlySet<string> = new Set(['NOUN']);
/** A hearing before a judge is a trial's. */
const COURT = new GatedPattern(
  /\b(?:courts?|courtroom|judges?|jury|trial|bail|prosecutors?|defendants?|lawsuit|extradition|magistrates?)\b/u,
);
/** A briefing to journalists meets nobody. */
const TO_PRESS = new GatedPattern(
  /^(?:to|for|with) (?:(?:the|foreign|local|international|assembled) )*(?:journalists|reporters|correspondents|press|media|newsmen)\b/u,
);
const PRESS_WINDOW = 6;
const ABOUT_MEETING = new GatedPattern(
  /^(?:on|about|over|for|towards?|to (?:arrange|organi[sz]e|set up|prepare)) (?:an?|the|another|their|possible|future) (?:\S+ ){0,2}(?:meeting|summit|call|visit|talks|encounter|get-together)\b/u,
);
const LASTING =
  /^for (?:(?:\S+ ){0,4}?(?:minutes|hours?)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)\b/u;
/** Had lunch yesterday: the day is no part of the compound. */
const DAY_WORDS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);

/** Met over tea, had coffee, invited to tea: without one of these, tea is a thing that is grown and sold. */
const isDrunk = (words: Words, at: number): boolean =>
  /^(?:for|over|to|had|has|have|having|took|taking|shared|drank|an?|morning|afternoon|high|early|their|his|her|cup|['’]s)$/u.test(
    words.lower[at - 1] ?? '',
  ) || /\b(?:lunch|dinner|breakfast|cups?|pot|glass) (?:and|or|of) \S+$/u.test(textIn(words, at - 2, at + 1));

/** Whether the word alone, without those before it, tells of a meeting. */
const isMeetingNoun = (words: Words, at: number): boolean => {
  const word = words.tokens[at]?.text.toLowerCase() ?? '';
  return NOUN_RULES.at(words, at).some(({ pattern }) => pattern.test(word));
};

const COURTESY_CALL = MEETING_NOUNS.find(({ name }) => name === 'courtesy-call');

/** Her call on the mayor, a planned call on President X: not a call on President X to resign. */
function isPaid({ words, groups }: MeetingSentence, at: number): boolean {
  if (words.lower[at + 1] !== 'on' || /^(?:phone|telephone|video)$/u.test(words.lower[at - 1] ?? '')) return false;
  const group = groups.find((one) => one.from === at + 2 || one.from === at + 3);
  return (
    group?.actors.every((actor) => actor.startsWith('p')) === true && !/^(?:to|for)$/u.test(words.lower[group.to] ?? '')
  );
}

/** @returns the rule of the noun at the token; null where the word is no noun, or part of a compound that is another thing. */
export function findNounRule(sentence: MeetingSentence, at: number): MeetingNounRule | null {
  const { words } = sentence;
  const rules = NOUN_RULES.at(words, at);
  const token = words.tokens[at];
  if (
    rules.length === 0 ||
    token === undefined ||
    (token.pos !== 'NOUN' &&
      token.pos !== 'PROPN' &&
      !((OTHER_POS.has(token.pos) || isSitDown(sentence, at)) && isNounUse(sentence, at)))
  )
    return null;
  const text = textIn(words, at - WINDOW, at + 1);
  const rule = rules.find((one) => one.pattern.test(text));
  if (rule === undefined) return null;
  const next = words.tokens[at + 1];
  // Bilateral meetings: the noun is the next word.
  if (words.lower[at] === 'bilateral' && next?.pos === 'NOUN') return null;
  if (rule.name === 'phone-call' && isPaid(sentence, at)) return COURTESY_CALL ?? rule;
  if (rule.name === 'meal' && /^(?:tea|coffee)$/u.test(words.lower[at] ?? '') && !isDrunk(words, at)) return null;
  // Joined the call for elections; a call for forty minutes lasted so long.
  if (rule.name === 'phone-call' && next?.text === 'for' && !LASTING.test(textIn(words, at + 1, at + 8))) return null;
  if (rule.name === 'appointment' && next?.text !== 'with') return null;
  if (rule.name === 'briefing' && TO_PRESS.isIn(words, at + 1, at + PRESS_WINDOW)) return null;
  if (rule.name === 'hearing' && COURT.matches(words, words.text)) return null;
  // Negotiations on a meeting: what is talked about is the meeting.
  if (ABOUT_MEETING.isIn(words, at + 1, at + 9)) return null;
  // The Forum Foreign Ministers: a capitalized noun before another is a part of a name.
  if (rule.name === 'conference' && /^\p{Lu}/u.test(token.text) && next?.pos === 'PROPN') return null;
  // A conference call, a briefing call: the call is what it was.
  if (/^calls?$/u.test(next?.text ?? '') && rule.medium !== 'PHONE' && rule.medium !== 'VIDEO') return null;
  // The first round of the election; a round of talks is told by `talks`.
  if (rule.name === 'round' && next?.text === 'of') return null;
  return next !== undefined &&
    COMPOUND_POS.has(next.pos) &&
    !DAY_WORDS.has(next.text.toLowerCase()) &&
    !isMeetingNoun(words, at + 1)
    ? null
    : rule;
}

/** Her sit-down with X, which the tagger takes for an adverb; a follow-up meeting is one of a series. */
const isSitDown = ({ words }: MeetingSentence, at: number): boolean =>
  (words.tokens[at]?.text.includes('-') ?? false) && words.tokens[at + 1]?.pos !== 'NOUN';

/** A word that the tagger takes for a verb behind a determiner or an owner is a noun. */
const isNounUse = (sentence: MeetingSentence, at: number): boolean => {
  const before = sentence.words.lower[at - 1] ?? '';
  return (
    [
      'the',
      'a',
      'an',
      'this',
      'that',
      'his',
      'her',
      'their',
      "'s",
      'first',
      'last',
      'next',
      'phone',
      'video',
      'telephone',
      // Will have talks.
      'have',
      'had',
      'has',
      'having',
    ].includes(before) || sentence.words.tokens[at - 1]?.pos === 'ADJ'
  );
};
