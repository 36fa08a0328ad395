import { inflected } from './inflect.ts';
import type { MeetingVerbRule } from './meeting-verb-rule.ts';

const CALL = {
  kind: 'PHONE_CALL',
  medium: 'PHONE',
  subject: 'CALLER',
  partner: 'RECEIVER',
  isReciprocal: false,
  accepts: 'people',
  hasPassive: false,
} as const;
const DEVICE = '(?:(?:tele)?phone|mobile(?: phone)?|cell ?phone|landline|phone line|satellite phone|hotline|line)';

/** Idioms of telephoning: gave X a call, reached X by phone, got through to X, was phoned by X. */
export const TELEPHONE_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'gave-call',
    forms: inflected('give'),
    complement: /^(?:(?!to\b|for\b|by\b)\S+ ){1,8}?an? (?:(?:\S+ )?(?:call|ring|bell|buzz)|phone call)\b/u,
    partners: [''],
    ...CALL,
    confidence: 0.75,
    example: 'President Ana Solís gave Premier Pedro Lund a call on Monday.',
    counterExample: 'President Ana Solís gave Premier Pedro Lund a call centre on Monday.',
    barredBy: /^an? (?:\S+ )?call (?:to|for|cent\S+)\b/u,
  },
  {
    name: 'placed-call',
    forms: inflected('place make put get phone return take have field'),
    complement:
      /^(?:(?:in|through|up) )?(?:an?|the|his|her|another|two|three|several) (?:(?!to\b|from\b)\S+ ){0,3}?(?:calls?) (?:(?:on|in|at|late|early|last) (?:(?!to\b|from\b)\S+ ){1,4})?(?:to|from) (?!arms\b|order\b)/u,
    partners: ['to', 'from'],
    ...CALL,
    confidence: 0.75,
    example: 'President Ana Solís put through a call to Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís put through a bill to Premier Pedro Lund on Monday.',
  },
  {
    name: 'picked-up-phone',
    forms: inflected('pick'),
    complement: new RegExp(
      `^up (?:the|his|her) ${DEVICE} (?:(?:on|late|early|last) \\S+ (?:\\S+ )?)?(?:to|and (?:called|rang|phoned|dialled|telephoned))\\b`,
      'u',
    ),
    partners: ['to'],
    ...CALL,
    barredBy: /^to (?:say|tell|ask)\b/u,
    confidence: 0.7,
    example: 'President Ana Solís picked up the phone to Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís picked up the bill for Premier Pedro Lund on Monday.',
  },
  {
    name: 'reached-by-phone',
    forms: inflected('reach get catch contact congratulate consult thank brief'),
    setting: new RegExp(
      `\\b(?:by|on|over) (?:(?:the|his|her|a) )?(?:\\S+ )?${DEVICE}\\b|\\bthrough to\\b|\\bhold of (?:\\S+ ){1,8}?(?:by|on) (?:the )?${DEVICE}\\b`,
      'u',
    ),
    partners: ['', 'to', 'of'],
    ...CALL,
    confidence: 0.7,
    example: 'President Ana Solís reached Premier Pedro Lund by phone on Monday.',
    counterExample: 'President Ana Solís reached Premier Pedro Lund in the final.',
  },
  {
    name: 'settled-by-phone',
    forms: inflected(
      'go settle agree discuss review arrange iron thrash work hammer clear coordinate resolve run decide quarrel',
    ),
    complement:
      /^(?:(?:over|through|out|on|about|up) )?(?:the|an?|their|its|his|her|that|to|how|when|what|whether|details|terms|with|by|on|over)\b/u,
    setting: /\b(?:by|on|over) (?:the )?(?:tele)?phone\b/u,
    partners: ['with'],
    ...CALL,
    isReciprocal: true,
    confidence: 0.65,
    example: 'President Ana Solís and Premier Pedro Lund went over the draft by telephone on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund went over the bridge by car on Monday.',
  },
  {
    name: 'dialled',
    forms: inflected('dial', 'video-called facetimed skyped'),
    partners: [''],
    ...CALL,
    confidence: 0.7,
    example: 'President Ana Solís dialled Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís dialled back a promise of Premier Pedro Lund.',
  },
  {
    name: 'together-on-phone',
    forms: ['was', 'were', 'been', 'stayed', 'spent'],
    complement:
      /^(?:on (?:the )?(?:tele)?phone (?:together\b|to each other\b|with each other\b|for (?:\S+ ){1,4}?(?:minutes|hours?|half)\b)|(?:an?|half|\S+) (?:\S+ ){0,2}?(?:minutes|hours?) on the (?:tele)?phone\b)/u,
    partners: ['with', 'to'],
    ...CALL,
    isReciprocal: true,
    confidence: 0.7,
    example: 'President Ana Solís and Premier Pedro Lund were on the phone for an hour on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund were on the train for an hour on Monday.',
  },
  {
    name: 'was-phoned',
    forms: inflected('phone telephone ring'),
    complement: /^(?:up |back )?(?:(?:on|at|in|late|early|last|from) (?:(?!by\b)\S+ ){1,5})?by\b/u,
    partners: ['by'],
    ...CALL,
    hasPassive: true,
    confidence: 0.75,
    example: 'President Ana Solís was telephoned on Monday by Premier Pedro Lund.',
    counterExample: 'President Ana Solís was telephoned on Monday by reporters.',
  },
  {
    name: 'zoomed-with',
    forms: inflected('zoom skype facetime videoconference', 'videoconferenced'),
    complement: /^(?:in )?with\b/u,
    partners: ['with'],
    ...CALL,
    kind: 'VIDEO_CALL',
    medium: 'VIDEO',
    confidence: 0.7,
    example: 'President Ana Solís skyped with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís zoomed in on a map of Premier Pedro Lund on Monday.',
  },
];
