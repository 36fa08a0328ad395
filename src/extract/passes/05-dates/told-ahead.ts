import type { Token } from '../../layers.ts';
import { WordClass } from '../../lexicon/word-class.ts';

/**
 * Phrases before a day that say that it lies ahead, whatever the tense of their verb: "has summoned X to a meeting on May
 * 14", "is before the committee on Tuesday", "negotiators return to the table on Monday", whose verb the tagger takes for a noun.
 */
/** The words before a token, at most so many, in small letters. */
const wordsBefore = (tokens: readonly Token[], before: number, most: number): string => {
  const words: string[] = [];
  for (let at = Math.max(0, before - most); at < before; at += 1) words.push(tokens[at]?.spelling.lower ?? '');
  return words.join(' ');
};

/** Words of which every such phrase has one. */
const CUES = new WordClass(
  'summoned invited subpoenaed convened called scheduled set before next return plan plans intention invitation offer decision proposal preparation preparations preparing looked run-up upcoming forthcoming'.split(
    ' ',
  ),
  (word) =>
    /[a-z]-(?:summoned|invited|subpoenaed|convened|called|scheduled|set|before|next|return)$|^(?:next|before)-/u.test(
      word,
    ),
);
const LONGEST = 24;

function hasCue(tokens: readonly Token[], before: number): boolean {
  for (let at = Math.max(0, before - LONGEST); at < before; at += 1) {
    const token = tokens[at];
    if (token !== undefined && CUES.isOf(token.spelling)) return true;
  }
  return false;
}

/** Has summoned X to a meeting on May 14: the day is that of what they are to come to. */
const isSummons = (tokens: readonly Token[], before: number): boolean =>
  /\b(?:summoned|invited|subpoenaed|convened) (?:\S+ ){1,12}?(?:to|for) (?:(?:a|an|the) (?:\S+ ){0,2}?(?:meeting|hearing|briefing|conference|summit|session|audience|dinner|lunch)|(?:\S+ )?talks|appear|testify|give evidence)\b/u.test(
    wordsBefore(tokens, before, 24),
  );

/** Has called an emergency meeting of the cabinet for Friday. */
const isCalling = (tokens: readonly Token[], before: number): boolean =>
  /^(?:for|next|this)$/u.test(tokens[before - 1]?.text ?? '') &&
  /\b(?:called|convened|scheduled|set) (?:an?|another|urgent|emergency) (?:\S+ ){0,4}?(?:meeting|session|summit|conference|talks|hearing|briefing|gathering) (?:(?!and |,)\S+ ){0,7}?for(?: next| this)?$/u.test(
    wordsBefore(tokens, before, 18),
  );

/** Is back before the fisheries committee on Tuesday. */
const isBeforePanel = (tokens: readonly Token[], before: number): boolean =>
  /\b(?:is|are) (?:back |due |up )?before (?:the|a) (?:\S+ ){0,6}?(?:committee|inquiry|commission|panel)(?: \S+){0,3}$/u.test(
    wordsBefore(tokens, before, 14),
  );

/** The next meeting is on 1 June. */
const isNextOfSeries = (tokens: readonly Token[], before: number): boolean =>
  /\bnext (?!to\b)(?:\S+ ){1,3}?(?:is|are|takes place|comes)(?: \S+){0,4}$/u.test(wordsBefore(tokens, before, 12));

/** Negotiators return to Lima on Monday; not: since the return to Lima on Monday. */
const isReturn = (tokens: readonly Token[], before: number): boolean =>
  /(?<!\b(?:the|a|an|his|her|their|its|safe|early|on|['’]s|since|after|before|of|upon) )\breturn to (?:the (?:\S+ )?table|[\p{L}-]+)(?: (?:in|on) [\p{L}-]+)?(?: on| next| this)?$/u.test(
    wordsBefore(tokens, before, 12),
  ) && !tokens.slice(0, before).some((token) => token.pos === 'VERB');

/** The plan of the minister to visit Peru in September; an invitation to visit in October. */
const isIntended = (tokens: readonly Token[], before: number): boolean =>
  /\b(?:plans?|intention|invitation|offer|decision|proposal) (?:\S+ ){0,12}?to (?:visit|meet|travel|come|attend|host|receive|hold)(?: (?!and\b)\S+){0,5}? (?:in|on)$/u.test(
    wordsBefore(tokens, before, 24),
  );

/** Discussed the preparations for the council on Monday. */
const isPrepared = (tokens: readonly Token[], before: number): boolean =>
  /\b(?:preparations? for|preparing for|looked ahead to|run-up to|upcoming|forthcoming) (?:(?!and |,)\S+ ){1,9}?(?:on|in|next)$/u.test(
    wordsBefore(tokens, before, 13),
  );

/** On Monday, where they will meet next: what a relative clause right behind the day says of it. */
export const isFollowedAhead = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === ',' &&
  /^(?:where|when|at which) (?:\S+ ){1,4}?(?:will|is (?:due|expected|set|to)|are (?:due|expected|set|to))\b/u.test(
    tokens
      .slice(to + 1, to + 9)
      .map(({ spelling }) => spelling.lower)
      .join(' '),
  );

/** @param before the token that the day begins at. @returns whether the words before it say that it lies ahead. */
export const isToldAhead = (tokens: readonly Token[], before: number): boolean =>
  hasCue(tokens, before) &&
  (isSummons(tokens, before) ||
    isCalling(tokens, before) ||
    isIntended(tokens, before) ||
    isPrepared(tokens, before) ||
    isBeforePanel(tokens, before) ||
    isNextOfSeries(tokens, before) ||
    isReturn(tokens, before));
