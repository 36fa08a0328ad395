import { inflected } from './inflect.ts';
import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const HOSTED = { kind: 'MEETING', medium: 'IN_PERSON', subject: 'HOST', partner: 'VISITOR' } as const;
const COMPANY =
  '(?:together with|alongside|side by side with|in the company of|(?:accompanied|guided|escorted|flanked|shown round|shown around|led) by|with)';
const DETERMINER = "(?:the|an?|his|her|their|its|two|three|\\S+'s|\\S+’s)";

/** A thing or a place, and in whose company: a glass factory together with. */
const TOGETHER = new RegExp(
  `^(?:(?:through|around|round|along|in|over|across|down) )?${DETERMINER} (?:(?!with\\b|and\\b|that\\b|,|to\\b)\\S+ ){1,6}?(?:, )?${COMPANY}\\b`,
  'u',
);

/** Verbs of what people do together at a place: toured a works with, was shown around by, opened a bridge together. */
export const OUTING_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'toured-with',
    forms: inflected('tour walk stroll inspect visit survey view'),
    complement: TOGETHER,
    partners: ['with', 'alongside', 'of', 'by'],
    kind: 'VISIT',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.6,
    example: 'President Ana Solís toured a glass factory with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís toured a glass factory with great interest.',
  },
  {
    name: 'opened-with',
    forms: inflected('open inaugurate unveil launch plant'),
    complement: TOGETHER,
    partners: ['with', 'alongside', 'of', 'by'],
    kind: 'MEETING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.6,
    example: 'President Ana Solís opened a glass factory together with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís opened a letter with a knife.',
  },
  {
    name: 'gave-tour',
    forms: inflected('give'),
    complement: /^(?:\S+ ){1,7}an? (?:\S+ ){0,2}tour\b/u,
    partners: [''],
    ...HOSTED,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís gave Premier Pedro Lund a tour of the harbour on Monday.',
    counterExample: 'President Ana Solís gave Premier Pedro Lund a medal on Monday.',
  },
  {
    name: 'began-tour-with',
    forms: inflected('begin start open end finish conclude close wrap kick round', 'begun began'),
    complement:
      /^(?:up |off |out )?(?:the|his|her|their|its|a|an)(?: (?!with\b)[^ ,]+){0,3}? (?:day|days|week|weekend|month|year|tour|trip|visit|journey|swing|travels?|stay|stop|round|morning|afternoon|evening|schedule|programme|rounds|stopover)\b(?! (?:of|to|in|at|on) (?:work|violence|fighting|mourning|protests?|strikes?)\b)/u,
    partners: ['with'],
    kind: 'MEETING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís began the week in Lima with Premier Pedro Lund.',
    counterExample: 'President Ana Solís began the week in Lima with a cold.',
  },
  {
    name: 'showed-around',
    forms: inflected('show take lead guide escort walk'),
    setting:
      /\b(?:around|round|on a (?:\S+ )?tour of|through) (?:the|an?|his|her|their)\b|\b(?:him|her|them) (?:around|round)(?= ?[.,;]|$)/u,
    partners: [''],
    ...HOSTED,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís showed Premier Pedro Lund around the harbour on Monday.',
    counterExample: 'President Ana Solís showed Premier Pedro Lund the door.',
  },
  {
    name: 'took-to-meal',
    forms: inflected('take treat have bring'),
    setting:
      /\b(?:to|out to|for|home for) (?:an? )?(?:\S+ )?(?:lunch|dinner|breakfast|supper|tea|coffee|luncheon|banquet)\b/u,
    partners: [''],
    barredBy: /^to (?:an? )?(?:\S+ )?(?:summit|conference)\b/u,
    ...HOSTED,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís took Premier Pedro Lund to lunch on Monday.',
    counterExample: 'President Ana Solís took Premier Pedro Lund to court.',
  },
  {
    name: 'met-on-the-way',
    forms: forms(
      'greeted welcomed received joined hosted accompanied escorted shown entertained guided visited picked collected fetched seen driven chauffeured waved walked led taken chaperoned',
    ),
    complement:
      /^(?:(?:(?:up|off|out) )?(?:on|at|in|off|upon|to|from|for|outside|around|through|round|over) (?:(?!by\b)\S+ ){1,7}|\S+day )by\b/u,
    partners: [],
    ...HOSTED,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    confidence: 0.7,
    example: 'President Ana Solís was joined at the harbour on Monday by Premier Pedro Lund.',
    counterExample: 'President Ana Solís was received at the harbour with flowers.',
  },
  {
    name: 'warm-welcome',
    forms: forms('accorded given got gets received gave gives accorded extended'),
    complement:
      /^(?:\S+ ){0,8}(?:an? |the )(?:\S+ ){0,4}(?:welcome|reception)(?: (?:in|at|on|to|upon) (?:\S+ ){1,5}| )?(?:by|from|to)\b/u,
    partners: ['from', 'to'],
    passivePartners: ['by'],
    ...HOSTED,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    confidence: 0.6,
    example: 'President Ana Solís was accorded a warm welcome by Premier Pedro Lund.',
    counterExample: 'President Ana Solís was accorded a prize.',
  },
  {
    name: 'co-chaired',
    forms: inflected('co-chair co-host cochair cohost'),
    partners: ['with'],
    kind: 'MEETING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.75,
    example: 'President Ana Solís and Premier Pedro Lund co-chaired the joint commission on Monday.',
    counterExample: 'President Ana Solís co-chaired the joint commission.',
  },
];
