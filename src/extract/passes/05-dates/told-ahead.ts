import type { Token } from '../../layers.ts';

/**
 * Phrases before a day that say that it lies ahead, whatever the tense of their verb: "has summoned X to a meeting on May
 * 14", "is before the committee on Tuesday", "negotiators return to the table on Monday", whose verb the tagger takes for a noun.
 */
const lower = (token: Token): string => token.text.toLowerCase();

/** Has summoned X to a meeting on May 14: the day is that of what they are to come to. */
const isSummons = (tokens: readonly Token[], before: number): boolean =>
  /\b(?:summoned|invited|subpoenaed|convened) (?:\S+ ){1,12}?(?:to|for) (?:(?:a|an|the) (?:\S+ ){0,2}?(?:meeting|hearing|briefing|conference|summit|session|audience|dinner|lunch)|(?:\S+ )?talks|appear|testify|give evidence)\b/u.test(
    tokens
      .slice(Math.max(0, before - 24), before)
      .map(lower)
      .join(' '),
  );

/** Has called an emergency meeting of the cabinet for Friday. */
const isCalling = (tokens: readonly Token[], before: number): boolean =>
  /^(?:for|next|this)$/u.test(tokens[before - 1]?.text ?? '') &&
  /\b(?:called|convened|scheduled|set) (?:an?|another|urgent|emergency) (?:\S+ ){0,4}?(?:meeting|session|summit|conference|talks|hearing|briefing|gathering) (?:(?!and |,)\S+ ){0,7}?for(?: next| this)?$/u.test(
    tokens
      .slice(Math.max(0, before - 18), before)
      .map(lower)
      .join(' '),
  );

/** Is back before the fisheries committee on Tuesday. */
const isBeforePanel = (tokens: readonly Token[], before: number): boolean =>
  /\b(?:is|are) (?:back |due |up )?before (?:the|a) (?:\S+ ){0,6}?(?:committee|inquiry|commission|panel)(?: \S+){0,3}$/u.test(
    tokens
      .slice(Math.max(0, before - 14), before)
      .map(lower)
      .join(' '),
  );

/** The next meeting is on 1 June. */
const isNextOfSeries = (tokens: readonly Token[], before: number): boolean =>
  /\bnext (?!to\b)(?:\S+ ){1,3}?(?:is|are|takes place|comes)(?: \S+){0,4}$/u.test(
    tokens
      .slice(Math.max(0, before - 12), before)
      .map(lower)
      .join(' '),
  );

/** Negotiators return to Lima on Monday; not: since the return to Lima on Monday. */
const isReturn = (tokens: readonly Token[], before: number): boolean =>
  /(?<!\b(?:the|a|an|his|her|their|its|safe|early|on|['’]s|since|after|before|of|upon) )\breturn to (?:the (?:\S+ )?table|[\p{L}-]+)(?: (?:in|on) [\p{L}-]+)?(?: on| next| this)?$/u.test(
    tokens
      .slice(Math.max(0, before - 12), before)
      .map(lower)
      .join(' '),
  ) && !tokens.slice(0, before).some((token) => token.pos === 'VERB');

/** @param before the token that the day begins at. @returns whether the words before it say that it lies ahead. */
export const isToldAhead = (tokens: readonly Token[], before: number): boolean =>
  isSummons(tokens, before) ||
  isCalling(tokens, before) ||
  isBeforePanel(tokens, before) ||
  isNextOfSeries(tokens, before) ||
  isReturn(tokens, before);
