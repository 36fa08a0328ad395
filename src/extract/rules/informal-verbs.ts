import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const IN_PERSON = { kind: 'MEETING', medium: 'IN_PERSON', ...PARTICIPANTS } as const;
const WITH_PERSON = { isReciprocal: false, accepts: 'people', hasPassive: false } as const;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** What stands behind whom somebody saw to speak to: a day, a span of time, an office, a city. */
const SEEN =
  '(?:on|last|this|late on|early on|earlier on) ' +
  `${WEEKDAY}|${WEEKDAY}|yesterday|today|(?:last|earlier this|this) (?:week|month|morning|afternoon|evening|year)|` +
  '(?:for|at|in|about|over|during|twice|again|alone|separately|privately|briefly|once)\\b';
const NOT_SEEN =
  'in (?:the (?:crowd|film|play|street|mirror|distance|audience|stands|\\S+ light)|a (?:film|play|dream|documentary|different|new|video|photo\\S*|picture)|court|action|concert|person\\b|him\\b|her\\b)|' +
  'at (?:the (?:cinema|theatre|match|concert|funeral|scene|time)|work|least|best|first)|for (?:what|who|the first time (?:on|in a))|over the (?:wall|fence|hedge)';

/** Verbs of meeting without form: dropped in on, sat across from, was closeted with, saw. */
export const INFORMAL_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'saw-somewhere',
    forms: forms('saw seen'),
    partners: [''],
    barredBy: new RegExp(`^(?!${SEEN})|^(?:${NOT_SEEN})`, 'u'),
    ...IN_PERSON,
    ...WITH_PERSON,
    confidence: 0.65,
    example: 'Prime Minister Ana Solís saw President Pedro Lund on Monday.',
    counterExample: 'Prime Minister Ana Solís saw President Pedro Lund as a rival.',
  },
  {
    name: 'dropped-in',
    forms: forms('dropped drops drop looked looks popped stopped stops called calls dropping stopping'),
    complement: /^in (?:at \S+ (?:\S+ )?)?(?:on|to see)\b|^by to see\b/u,
    partners: ['on', 'see', ''],
    barredBy: /^to\b(?! (?:discuss|talk|review|ask|hear|seek))/u,
    ...IN_PERSON,
    ...WITH_PERSON,
    confidence: 0.7,
    example: 'Prime Minister Ana Solís dropped in on President Pedro Lund on Monday.',
    counterExample: 'Prime Minister Ana Solís dropped in the polls, to the joy of President Pedro Lund.',
  },
  {
    name: 'sat-across',
    forms: forms('sat sit sits sitting seated'),
    complement: /^(?:(?:directly|right) )?(?:across|opposite|face to face|knee to knee)\b/u,
    partners: ['from', 'with', ''],
    ...IN_PERSON,
    ...WITH_PERSON,
    isState: true,
    confidence: 0.7,
    example: 'Prime Minister Ana Solís sat across the table from President Pedro Lund.',
    counterExample: 'Prime Minister Ana Solís sat across two chairs, unlike President Pedro Lund.',
  },
  {
    name: 'got-together',
    forms: forms('got gets get getting came come comes coming'),
    complement: /^(?:together|round (?:a|the|one) table|around (?:a|the|one) table)\b/u,
    partners: ['with'],
    ...IN_PERSON,
    isReciprocal: true,
    accepts: 'sides',
    hasPassive: false,
    confidence: 0.7,
    example: 'Prime Minister Ana Solís got together with President Pedro Lund on Monday.',
    counterExample: 'Prime Minister Ana Solís got a cake together with President Pedro Lund.',
  },
  {
    name: 'closeted',
    forms: forms('closeted locked holed ensconced sequestered huddled engaged engrossed deep in'),
    complement:
      /^(?:away |up |down |together |alone |privately |in )*(?:(?:in|for|at|inside) (?:(?!with\b)\S+ ){1,5})?(?:(?:for|at|in|on|until) (?:(?!with\b)\S+ ){1,5})?(?:talks|conversation|discussions?|negotiations?|consultations?|conclave|a huddle|with)\b/u,
    partners: ['with'],
    ...IN_PERSON,
    isReciprocal: true,
    accepts: 'sides',
    hasPassive: false,
    isState: true,
    barredBy: /^on (?:a (?:report|project|plan)|drafting)/u,
    confidence: 0.75,
    example: 'Prime Minister Ana Solís was closeted with President Pedro Lund for two hours.',
    counterExample: 'Prime Minister Ana Solís locked the door, as President Pedro Lund noted.',
  },
  {
    name: 'in-talks',
    forms: forms('was were spent been'),
    complement:
      /^(?:still |now |back |deep |locked |again )?(?:in (?:(?:a|close|intensive|intense|direct|crisis|private|urgent|final|late-night|marathon) )?(?:talks|conversation|consultations|conclave|meeting)|at lunch|at dinner|at breakfast|at the table) with\b/u,
    partners: ['with'],
    ...IN_PERSON,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'Prime Minister Ana Solís was in talks with President Pedro Lund on Monday.',
    counterExample: 'Prime Minister Ana Solís was in love with President Pedro Lund.',
  },
  {
    name: 'spend-time',
    forms: forms('spend spends'),
    complement:
      /^(?:(?:the|a|an|this|next|part of the|most of the|two|three|four|several) )?(?:\S+ )?(?:weekend|evening|afternoon|morning|day|days|week|hour|hours|night)\b/u,
    partners: ['with'],
    ...IN_PERSON,
    isReciprocal: true,
    accepts: 'people',
    hasPassive: false,
    isModalOnly: true,
    confidence: 0.65,
    example: 'Prime Minister Ana Solís is to spend the weekend with President Pedro Lund.',
    counterExample: 'Prime Minister Ana Solís is to spend the budget with President Pedro Lund.',
  },
  {
    name: 'took-aside',
    forms: forms('took takes take taking pulled pulls pull drew draws'),
    setting: /\b(?:aside|to one side|apart|into a (?:corner|side room))\b/u,
    partners: [''],
    ...IN_PERSON,
    ...WITH_PERSON,
    confidence: 0.65,
    example: 'Prime Minister Ana Solís took President Pedro Lund aside for a chat on Monday.',
    counterExample: 'Prime Minister Ana Solís took President Pedro Lund for a fool.',
  },
  {
    name: 'together',
    forms: forms(
      'dined dine dines lunched breakfasted ate eat walked sat prayed drank travelled traveled worked lunch talked spoke',
    ),
    complement: /^(?:\S+ )?(?:together|side by side|tête-à-tête|alone|one on one|one-on-one)\b/u,
    partners: ['with'],
    ...IN_PERSON,
    isReciprocal: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.7,
    example: 'Prime Minister Ana Solís and President Pedro Lund dined together on Monday.',
    counterExample: 'Prime Minister Ana Solís and President Pedro Lund dined on Monday.',
  },
  {
    name: 'spoke-at-length',
    forms: forms('spoke speak speaking spoken talked talk talking conversed chatted'),
    complement:
      /^(?:(?:at|in) (?:the \S+|\p{L}+) )?(?:for (?:an?|about|some|over|almost|nearly|more than|less than|just|half|\p{N}+|two|three|four|five|six|several|many|twenty|thirty|forty|ten|fifteen)\b|at length|in private|privately|alone|behind closed doors|briefly|at last|deep into|well into|until \S+|over (?:a )?(?:lunch|dinner|breakfast|coffee|tea|drinks?|meal|supper))/u,
    partners: ['with', 'to'],
    ...IN_PERSON,
    medium: 'UNKNOWN',
    isReciprocal: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'Prime Minister Ana Solís and President Pedro Lund talked for an hour on Monday.',
    counterExample: 'Prime Minister Ana Solís and President Pedro Lund talked for the cameras.',
  },
  {
    name: 'found-time',
    forms: forms('found finds find made makes make took takes had'),
    complement: /^(?:the )?time (?:(?!see\b|meet\b|speak\b)\S+ ){0,5}(?:for|with)\b/u,
    partners: ['for', 'with'],
    ...IN_PERSON,
    ...WITH_PERSON,
    confidence: 0.65,
    example: 'Prime Minister Ana Solís found time on Monday for President Pedro Lund.',
    counterExample: 'Prime Minister Ana Solís found time to read of President Pedro Lund.',
  },
  {
    name: 'sought-out',
    forms: forms('sought seeks cornered buttonholed collared'),
    complement: /^(?:out\b|(?=\p{L}))/u,
    partners: [''],
    ...IN_PERSON,
    ...WITH_PERSON,
    hasPassive: true,
    confidence: 0.6,
    example: 'Prime Minister Ana Solís sought out President Pedro Lund on Monday.',
    counterExample: 'Prime Minister Ana Solís sought out a compromise with President Pedro Lund.',
  },
];
