/**
 * Words that set a statement inside the meeting of its sentence: "in his meeting with", "during the call". Without them
 * a statement beside a meeting is none of it: most are made before or after, to reporters.
 */
export const DURING_MEETING = {
  reason: 'during-meeting',
  pattern:
    /\b(?:in|during|at|on) (?:the|a|an|his|her|their|its|this|that)(?: [\p{L}-]+){0,2} (?:meeting|talks|call|conversation|briefing|summit|discussions?|encounter|audience)\b/iu,
  example: 'In her meeting with Premier Tavi Olun, Foreign Minister Ada Okoro said that the border would stay open.',
  counterExample:
    'After her meeting with Premier Tavi Olun, Foreign Minister Ada Okoro said that the border would stay open.',
} as const;

/** What one partner tells the other belongs to their meeting, unless the sentence sets it elsewhere: a letter, later, the press. */
export const ELSEWHERE = {
  reason: 'elsewhere',
  pattern:
    /\b(?:after|before|following|ahead of|since|wrote|writing|letter|message|reporters|journalists|press|television|radio|interview|parliament)\b/iu,
  example: 'She told Olun in a letter that the border would stay open.',
  counterExample: 'She told Olun that the border would stay open.',
} as const;
