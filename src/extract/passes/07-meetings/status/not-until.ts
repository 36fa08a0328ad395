import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/** Did not meet until Friday, had never met till last week, did not hold talks until after the vote: they did meet. */
const NOT =
  /^(?:(?:did|had|has|have) )?(?:not|n['’]t|never|(?:did|had|has|have)n['’]t)(?: (?:actually|finally|again|first|even))? \S+$/u;
const TIME =
  '(?:(?:late|early|shortly|well|just|only|long|some time|about|around|nearly|almost) )*(?:on |in |at |after |before |last |this |the (?:evening|afternoon|morning|night|day|week|weekend|month|year|next|following|early|late|small|end|start|middle|summer|spring|autumn|winter)\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|noon|midnight|dusk|dawn|then\\b|january|february|march|april|may|june|july|august|september|october|november|december|\\p{N}+|(?:an?|two|three|four|five|six|seven|ten|several) (?:minutes|hours?|days?|weeks?|months?|years?))';
const UNTIL = new GatedPattern(new RegExp(`^(?:(?!(?:and|but|or|to)\\b)[^ ,;]+ ){0,9}?(?:until|till) ${TIME}`, 'u'));
const WINDOW = 16;

/** @returns whether the negation behind the verb group only says how late it was. */
export const isNotUntil = (words: Words, { text, verb }: VerbGroup): boolean =>
  NOT.test(text) && UNTIL.isIn(words, verb + 1, verb + WINDOW);

const NOT_YET =
  /^(?:(?:will|wo|would) (?:not|n['’]t)|(?:wo|would)n['’]t|(?:is|are) not (?:due|expected|scheduled|set|going) to)(?: \S+ly| now| be)? \S+$/u;
const DAY = new GatedPattern(
  /^(?:(?!(?:and|but|or|to)\b)[^ ,;]+ ){0,9}?(?:until|till) (?:(?:late|early|at least|on) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|later|january|february|march|april|may|june|july|august|september|october|november|december|the (?:autumn|spring|summer|winter|new year|weekend)|\p{N}+)\b/u,
);

/** @returns whether the group only says on which day to come they meet: will not meet until Friday. */
export const isNotUntilDay = (words: Words, { text, verb }: VerbGroup): boolean =>
  NOT_YET.test(text) && DAY.isIn(words, verb + 1, verb + WINDOW);
