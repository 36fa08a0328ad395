import { inflected } from './inflect.ts';
import { forms, IN_COMPANY, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\\.?)';
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const PART = '(?: (?:morning|afternoon|evening|night))?';
/** When it was: on Tuesday evening, last month, on 3 May, in June. */
const WHEN = `(?:(?:late |early )?(?:on |last |this )?${DAY}${PART}|on (?:the )?\\p{N}+(?:st|nd|rd|th)? (?:of )?${MONTH}|on ${MONTH} \\p{N}+|(?:back )?in ${MONTH}(?: \\p{N}+)?|in \\p{N}{4}|(?:earlier |late )?(?:last|this) (?:week|month|weekend|morning|afternoon|evening|night|year|spring|summer|autumn|winter)|yesterday${PART}|today|tonight|earlier|again|twice|once)`;
const TEXT =
  '(?:text|wording|draft|terms|details?|ground|way|agenda|plan|deal|agreement|accord|pact|treaty|statement|communiqué|programme|program|proposals?|figures|numbers|budget|list|issues?|differences|visit|summit|compromise|timetable|schedule|papers?|file|dossier|contract|route|roadmap)';
const OVER_MEAL = '(?:over (?:(?:a|an|the) )?(?:\\S+ )?(?:lunch|dinner|breakfast|coffee|tea|drinks?|supper|meal))';
const LINE =
  '(?:(?:by|on|over|via) (?:the )?(?:(?:tele)?phone|video(?: ?link)?)|in an? (?:\\S+ )?(?:(?:phone|telephone|video|conference) )?(?:call|meeting|conversation))';

/** Seats of those who receive, and rooms for talks. */
const ROOMS =
  '(?:chancellery|palace|residence|office|oval office|ministry|compound|embassy|villa|mansion|castle|(?:cabinet|meeting|conference|negotiating|map|drawing) room|white house|kremlin|elysee|élysée|guesthouse|dacha|chambers|town hall|city hall|state house|government house)';

/** Verbs of dealing with each other that need a day, a place or a line beside them: spoke on Tuesday, prepared the ground in Lima. */
export const DEALING_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'spoke-on-day',
    forms: inflected('speak talk'),
    complement: new RegExp(
      `^for the (?:first|second|third|fourth|fifth|last) time (?:since|in (?:\\S+ ){0,3}(?:days|weeks|months|years|decades|week|month|year|decade))\\b|^(?:${WHEN} )+(?:(?:, )?${LINE}|for the (?:first|second|third|fourth|fifth|last) time (?:(?:in|since|this)\\b)|after (?:the|his|her|their|an?) (?:\\S+ ){1,6}?(?:election|victory|win|inauguration|appointment|attack|earthquake)|and (?:agreed|decided|arranged|planned) (?:to|on|that)|to (?:discuss|agree|review|coordinate|prepare|arrange)\\b)`,
      'u',
    ),
    partners: ['with', 'to'],
    kind: 'MEETING',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    isReciprocal: true,
    isOfPeople: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.7,
    example: 'President Ana Solís and Premier Pedro Lund spoke on Monday for the second time in a week.',
    counterExample: 'President Ana Solís and Premier Pedro Lund spoke on Monday in the chamber.',
  },
  {
    name: 'went-over-together',
    forms: inflected('go talk thrash hammer work iron sort read'),
    complement: /^(?:over|through|out|on) (?:the|an?|his|her|their|its|these|those|some)\b/u,
    setting: new RegExp(`\\b(?:${OVER_MEAL}|${LINE})\\b`, 'u'),
    partners: ['with'],
    kind: 'MEETING',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    isReciprocal: true,
    isOfPeople: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.7,
    example: 'President Ana Solís and Premier Pedro Lund went over the draft by telephone on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund went over the bridge by bicycle on Monday.',
  },
  {
    name: 'prepared-somewhere',
    forms: inflected('prepare hammer thrash work iron finalise finalize negotiate settle agree draft'),
    complement: new RegExp(`^(?:out |on |over )?(?:the|an?|their|its|what|most of the) (?:\\S+ ){0,3}?${TEXT}\\b`, 'u'),
    partners: ['with'],
    ...IN_COMPANY,
    isReciprocal: true,
    isOfPeople: true,
    isPlaced: true,
    isTimed: true,
    confidence: 0.65,
    example: 'President Ana Solís and Premier Pedro Lund prepared the ground in Oslo in May.',
    counterExample: 'President Ana Solís and Premier Pedro Lund prepared the ground for new elections.',
  },
  {
    name: 'reported-to',
    forms: inflected('report'),
    complement: /^(?:back )?(?:(?:in person|on \p{L}+) )*to\b/u,
    setting: new RegExp(`\\b(?:${DAY}|yesterday|today|tomorrow|this (?:morning|afternoon|evening))\\b`, 'u'),
    partners: ['to'],
    barredBy: /^(?:until|since|for|from|directly)\b/u,
    kind: 'MEETING',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'On Monday Minister Ana Solís reported to Premier Pedro Lund.',
    counterExample: 'Minister Ana Solís reported to Premier Pedro Lund until 2019.',
  },
  {
    name: 'snatched-minutes',
    forms: inflected('grab snatch squeeze manage steal have get', 'stole stolen'),
    complement:
      /^(?:in )?(?:(?:an?|about|some|just|only|barely|half|one|two|three|\p{N}+|five|ten|fifteen|twenty|thirty|forty) )+(?:["“”'‘’] )?(?:(?:quick|brief|warm|good|long|short|friendly|hurried|private|tense|difficult|frank|useful|productive|cordial|very|full|quiet) )*(?:["“”'‘’] )?(?:half[- ]hour|half an hour|hour|quarter of an hour|minutes|word|few words|few minutes|moment|chat) (?:(?:alone|in private|privately|in (?:the|a) \S+|over \S+|on \S+|at the \S+) )*with\b/u,
    partners: ['with'],
    ...IN_COMPANY,
    isReciprocal: false,
    confidence: 0.65,
    example: 'President Ana Solís grabbed ten minutes with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís grabbed ten biscuits with Premier Pedro Lund watching.',
  },
  {
    name: 'emerged-after-minutes',
    forms: inflected('emerge come leave walk step depart return', 'left'),
    complement:
      /^(?:(?!and\b|to\b|that\b)\S+ ){0,7}?after (?:(?:an?|half|nearly|almost|about|some|just|more|than|over|only|two|three|four|five|\p{N}+|ten|fifteen|twenty|thirty|forty|fifty|ninety|an) )+(?:hours?|minutes?|hour|half-hour|quarter of an hour|hour and a half)(?: (?:alone|in private|closeted|inside|behind closed doors))? with\b/u,
    partners: ['with'],
    ...IN_COMPANY,
    isReciprocal: false,
    confidence: 0.65,
    example: 'President Ana Solís emerged from the palace after 40 minutes with Premier Pedro Lund.',
    counterExample: 'President Ana Solís emerged from the palace after 40 minutes in the lift.',
  },
  {
    name: 'is-with',
    forms: forms("is are 's ’s"),
    complement:
      /^(?:(?:now|back|still|currently|already|also|here|there) )*with (?!(?:this|that|the (?:idea|view|party|club|team|company)|us|me|you)\b)(?:(?!and\b|that\b|on\b)\S+ ){1,9}?(?:at|in|inside|outside|on the (?:terrace|steps|balcony|podium|stage)|now|right now) ?(?:the|his|her|a|an|\p{L}+|\.|,|$)/u,
    partners: ['with'],
    ...IN_COMPANY,
    isReciprocal: false,
    confidence: 0.6,
    example: 'President Ana Solís is with Premier Pedro Lund at the palace.',
    counterExample: 'President Ana Solís is with the majority of voters at this election.',
  },
  {
    name: 'is-inside-with',
    forms: forms("is are was were 's ’s"),
    complement: new RegExp(
      `^(?:(?:now|still|currently|already|also|here|there) )*(?:inside|in|at) (?:(?!with\\b|and\\b|who\\b|that\\b)\\S+ ){1,5}?${ROOMS} (?:(?!and\\b|who\\b|that\\b)\\S+ ){0,3}?with (?!(?:his|her|their)\\b)`,
      'u',
    ),
    setting: new RegExp(
      `\\b(?:is|are|for (?:\\S+ ){1,3}?(?:minutes|hours?)|until|this (?:morning|afternoon|evening)|${DAY})\\b|^\\S+ ['’]s\\b`,
      'u',
    ),
    partners: ['with'],
    ...IN_COMPANY,
    isReciprocal: false,
    confidence: 0.65,
    example: 'President Ana Solís is inside the palace with Premier Pedro Lund.',
    counterExample: 'President Ana Solís is inside the palace with the lights out, said Premier Pedro Lund.',
  },
];
