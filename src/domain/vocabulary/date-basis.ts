/** What a date rests on. */
export const DATE_BASES = {
  STATED: 'The text gives the full date.',
  RELATIVE_TO_PUBLICATION: 'The text gives a weekday or the like, resolved against the day of publication.',
  INFERRED: 'Inferred from the context.',
  RECORD: 'A structured record gives it.',
} as const;

export type DateBasis = keyof typeof DATE_BASES;
