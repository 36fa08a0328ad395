export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Words at the beginning of a label that do not tell topics apart. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  'its',
  'their',
  'his',
  'her',
  'our',
  'this',
  'that',
  'these',
  'those',
]);

export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  'of',
  'for',
  'and',
  'or',
  'on',
  'in',
  'to',
  'at',
  'by',
  'with',
  'from',
  'between',
  'over',
  'against',
]);

/**
 * Gerunds that add no more to what they stand before than that people want it or speak of it. Ending, opening, reducing or
 * fighting something is another topic than the thing itself, and is not among them.
 */
export const LEADING_GERUNDS: ReadonlySet<string> = new Set([
  'addressing',
  'advancing',
  'bolstering',
  'boosting',
  'cementing',
  'concerning',
  'consolidating',
  'deepening',
  'developing',
  'discussing',
  'enhancing',
  'ensuring',
  'examining',
  'expanding',
  'fostering',
  'furthering',
  'improving',
  'preserving',
  'promoting',
  'reaffirming',
  'regarding',
  'reviewing',
  'strengthening',
]);
