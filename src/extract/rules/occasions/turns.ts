/** A form of words that brings in the next whom somebody met, after those of the sentence before. */
export interface TurnRule {
  /** Unique. */
  readonly name: string;
  /** Matched against the words before the name up to it, or against those behind it from their first on. */
  readonly place: 'before' | 'behind';
  /** Lower-case words with single spaces. */
  readonly pattern: RegExp;
  /** What must not stand on the other side of the name. */
  readonly barredBy?: RegExp;
  /** Whether it tells of the past, of what lies ahead, or of either, as its time says. */
  readonly tense: 'past' | 'ahead' | 'open';
  /** Behind `Olga Brandt met Ana Solís in Lima on Tuesday.`, with Kofi Mensah as the next. */
  readonly example: string;
  readonly counterExample: string;
}

/** The turn to do something of one's own. */
const OWN_DEED = /^to (?!be (?:received|hosted|seen|welcomed|greeted)|meet|see|visit|call on|sit down|talk)/u;
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \\S+ day|the (?:morning|afternoon|evening)|yesterday)';

/** The first row that matches decides. */
export const TURN_RULES: readonly TurnRule[] = [
  {
    name: 'turn-of',
    place: 'before',
    pattern: /\bit (?:was|had been) (?:\S+ )?the turn of(?: the)?$/u,
    barredBy: OWN_DEED,
    tense: 'past',
    example: 'On Wednesday it was the turn of Kofi Mensah.',
    counterExample: 'On Wednesday it was the turn of Kofi Mensah to resign.',
  },
  {
    name: 'turn-of-ahead',
    place: 'before',
    pattern: /\bit (?:is|will be|would be) (?:\S+ )?the turn of(?: the)?$/u,
    barredBy: OWN_DEED,
    tense: 'open',
    example: 'On Friday it is the turn of Kofi Mensah.',
    counterExample: 'It is the fault of Kofi Mensah.',
  },
  {
    name: 'own-turn',
    place: 'behind',
    pattern:
      /^['’]?s? turn(?: (?:comes?|came|will come|is|was))?(?: (?:on|today|tomorrow|yesterday|in|at|next|later|an hour later|then)\b| ?[.,;:–—]|$)/u,
    tense: 'open',
    example: 'On Wednesday it was Kofi Mensah’s turn.',
    counterExample: 'It was Kofi Mensah’s turn to pay.',
  },
  {
    name: 'came',
    place: 'before',
    pattern: new RegExp(
      `^(?:(?:then|next|afterwards|later|finally|last|after (?:him|her|them|that)|an hour later|a day later|on ${DAY}) ?,? )+(?:came|followed)(?: the)?$`,
      'u',
    ),
    barredBy: /^(?:['’]s? (?!turn)|to (?!see|meet)|with |under |out )/u,
    tense: 'past',
    example: 'Then came Kofi Mensah.',
    counterExample: 'Then stumbled Kofi Mensah.',
  },
  {
    name: 'next-up',
    place: 'before',
    pattern:
      /^(?:\* ?)*(?:(?:next|first|last|also) (?:up|in line|in|through the door|on (?:the|his|her|their) (?:list|schedule|programme|program|agenda|diary|calendar))|up next|still to come)(?: (?:today|tomorrow|tonight|this (?:morning|afternoon|evening)))? ?(?:is|are|will be|:|,|–|—)(?: the)?$/u,
    barredBy: /^['’]s\b/u,
    tense: 'ahead',
    example: 'Next up: Kofi Mensah.',
    counterExample: 'Next of kin: Kofi Mensah.',
  },
  {
    name: 'next-for',
    place: 'before',
    pattern:
      /^(?:\* ?)*(?:next|next up|last|first|then|up next) for (?:the )?(?:\S+ ){1,4}?(?:is|will be|:|–|—|,)(?: the)?$/u,
    barredBy: /^['’]s\b/u,
    tense: 'open',
    example: 'Next for Brandt: Kofi Mensah.',
    counterExample: 'Next door to Brandt: Kofi Mensah.',
  },
  {
    name: 'next-was',
    place: 'before',
    pattern:
      /^(?:next|last)(?: (?:up|in line|in|on (?:the|his|her|their) (?:list|schedule|programme|program|agenda|diary)))? (?:was|were)(?: the)?$/u,
    barredBy: /^['’]s\b/u,
    tense: 'past',
    example: 'Next was Kofi Mensah.',
    counterExample: 'Next door was Kofi Mensah.',
  },
  {
    name: 'day-brought',
    place: 'before',
    pattern: new RegExp(
      `^(?:and )?(?:on )?(?:late |early )?${DAY}(?: (?:morning|afternoon|evening|night))? (?:brought|brings|will bring|saw)(?: (?:him|her|them|the \\S+))? (?:(?:talks|meetings|lunch|dinner|breakfast)|(?:an?|another) (?:\\S+ )?(?:meeting|session|lunch|dinner|call|conversation|audience)) with(?: the)?$`,
      'u',
    ),
    tense: 'open',
    example: 'Wednesday brought talks with Kofi Mensah.',
    counterExample: 'Wednesday brought trouble with Kofi Mensah.',
  },
  {
    name: 'followed',
    place: 'behind',
    pattern: new RegExp(
      `^(?:came|followed)(?: (?:next|an hour later|a day later|later|soon after|shortly after|on ${DAY}|in the (?:morning|afternoon|evening)|half an hour later))(?=$| [.,;:]| in\\b| at\\b| with\\b)`,
      'u',
    ),
    tense: 'past',
    example: 'Kofi Mensah followed on Wednesday.',
    counterExample: 'Kofi Mensah followed a bus on Wednesday.',
  },
  {
    name: 'is-next',
    place: 'behind',
    pattern: new RegExp(
      `^(?:(?:is|will be) (?:next|up next|next up|next in line)(?=$| [.,;:]| on\\b)|(?:follows|comes)(?: (?:next|tomorrow|later|in (?:an|half an|two|three) hours?|in the (?:morning|afternoon|evening)|on ${DAY}|at (?:noon|\\d\\S*)))+(?=$| [.,;:]))`,
      'u',
    ),
    tense: 'ahead',
    example: 'Kofi Mensah follows on Friday.',
    counterExample: 'Kofi Mensah follows football on Friday.',
  },
];
