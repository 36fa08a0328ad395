/** Words that speak of another of a series without its noun: their first was in Lima, the next one will be held in 2025. */
export interface EditionRule {
  /** Unique. */
  readonly name: string;
  /** Lower-case words with single spaces, from the beginning of a clause on. */
  readonly pattern: RegExp;
  readonly series: 'next' | 'previous';
  /** Behind `President Ana Solís and Premier Pedro Lund held talks in Oslo on Monday.` */
  readonly example: string;
  readonly counterExample: string;
}

const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th)';
const WHERE =
  '(?:in|at|on|last|late|early|a (?:day|week|month|year)|(?:two|three|four|five|six|\\d+) (?:days|weeks|months|years))';
const PAST_BE = '(?:was|had been|were)';
const TOOK_PLACE = '(?:took place|had taken place|(?:was|had been) (?:held|hosted|convened)|came)';

export const EDITION_RULES: readonly EditionRule[] = [
  {
    name: 'previous-one',
    pattern: new RegExp(
      `^(?:the|their|its) (?:previous|last|first|inaugural|preceding|earlier|${ORDINAL})(?: (?:one|such|of (?:them|these|the kind|its kind)))? (?:${PAST_BE} (?:held )?(?=${WHERE})|${TOOK_PLACE}\\b|ended\\b|collapsed\\b)`,
      'u',
    ),
    series: 'previous',
    example: 'The previous one was in Lima in January.',
    counterExample: 'The previous one was a success.',
  },
  {
    name: 'next-one',
    pattern: new RegExp(
      `^(?:the|their|its|a) (?:next|follow-up|${ORDINAL})(?: (?:one|such|of (?:them|these|the kind|its kind)))? (?:(?:will|would|is|are|should) (?:then )?(?:(?:to )?(?:be|take place)|due|set|planned|scheduled|expected|foreseen|pencilled|(?=in\\b|on\\b|at\\b)|held|follow)|takes place|follows)\\b`,
      'u',
    ),
    series: 'next',
    example: 'The next one will be held in Lima in June.',
    counterExample: 'The next question will be dealt with in Lima in June.',
  },
  {
    name: 'hosts-next',
    pattern:
      /^(?:\S+ ){1,6}?(?:will|is to|are to|would|is due to|agreed to|agrees to|offered to|has agreed to|have agreed to|to) (?:then )?(?:host|hold|convene|organi[sz]e|stage) the next(?: (?:one|edition|such|of (?:them|these)))?(?= (?:in|at|on|next|later|this)\b| ?[,.;]|$)/u,
    series: 'next',
    example: 'Peru will host the next one, in Lima, in June.',
    counterExample: 'Peru will host the next exhibition, in Lima, in June.',
  },
];
