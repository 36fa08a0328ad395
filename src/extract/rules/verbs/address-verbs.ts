import { DATED } from './dated-clause.ts';
import { inflected } from './inflect.ts';
import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';
import { AUDIENCE, HOUSE_OF_PARLIAMENT, PANELLISTS } from './panels.ts';

/** Some 200, a group of European, about 30 of her. */
const HOW_MANY = '(?:(?!at\\b|in\\b|on\\b|that\\b|and\\b|reporters\\b|journalists\\b)\\S+ ){0,5}?';
const AT_MEETING =
  "(?:at|during|in) (?:an?|the|two|three|four|several|his|her|its|their|this|\\S+ ['’]s|\\S+['’]s) (?:(?!on\\b|press\\b|news\\b)\\S+ ){0,4}?" +
  '(?:meetings?|assembl(?:y|ies)|gatherings?|town halls?|sessions?|video calls?|conference calls?)\\b';
const ON_DAY =
  '(?:(?:on |late on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (?:night|week|month)|this (?:morning|week|afternoon))\\b';

const SPEAKING = {
  medium: 'IN_PERSON',
  isReciprocal: false,
  isAlone: true,
  accepts: 'sides',
  hasPassive: false,
  confidence: 0.65,
} as const;

/** Verbs of who speaks to a house of parliament, or to people in their number, on a day that is told. */
export const ADDRESS_VERBS: readonly MeetingVerbRule[] = [
  {
    ...SPEAKING,
    ...PARTICIPANTS,
    name: 'addressed-house',
    forms: inflected('address'),
    complement: new RegExp(
      `^(?:(?:the|an?|both) )?(?:(?!on\\b|of\\b|issue)\\S+ ){0,3}?${HOUSE_OF_PARLIAMENT}\\b(?! ?['’])`,
      'u',
    ),
    setting: DATED,
    partners: [''],
    kind: 'MEETING',
    example: 'President Ana Solís addressed a joint session of Congress on Tuesday.',
    counterExample: 'President Ana Solís addressed the nation on Tuesday.',
  },
  {
    ...SPEAKING,
    ...PARTICIPANTS,
    name: 'told-members',
    forms: inflected('tell'),
    complement: new RegExp(`^${PANELLISTS}(?: in \\S+)? ${ON_DAY}`, 'u'),
    partners: [''],
    kind: 'HEARING',
    example: 'Minister Ana Solís told senators on Tuesday that the boats were late.',
    counterExample: 'Minister Ana Solís told senators in a letter on Tuesday that the boats were late.',
  },
  {
    ...SPEAKING,
    name: 'told-people-at-meeting',
    forms: inflected('tell inform assure update brief'),
    complement: new RegExp(`^${HOW_MANY}${AUDIENCE}(?: \\S+){0,3}? ${AT_MEETING}`, 'u'),
    partners: [''],
    subject: 'BRIEFER',
    partner: 'PARTICIPANT',
    kind: 'BRIEFING',
    example: 'Captain Ana Solís told staff at three meetings on Tuesday that the boats were late.',
    counterExample: 'Captain Ana Solís told staff on Tuesday that the boats were late.',
  },
  {
    ...SPEAKING,
    name: 'presented-to-people',
    forms: inflected('present explain outline pitch'),
    complement: new RegExp(`^(?:(?!to\\b|in\\b|at\\b)\\S+ ){1,9}?to ${HOW_MANY}${AUDIENCE}\\b`, 'u'),
    setting: DATED,
    partners: ['to'],
    subject: 'BRIEFER',
    partner: 'PARTICIPANT',
    kind: 'BRIEFING',
    example: 'Minister Ana Solís presented the budget to investors on Tuesday.',
    counterExample: 'Minister Ana Solís presented the cup to the winners on Tuesday.',
  },
  {
    ...SPEAKING,
    ...PARTICIPANTS,
    isAlone: false,
    name: 'took-questions',
    forms: inflected('take answer field'),
    complement: new RegExp(`^(?:\\S+ )?questions (?:for (?:\\S+ ){1,4}?)?from ${HOW_MANY}${AUDIENCE}\\b`, 'u'),
    partners: ['from'],
    kind: 'MEETING',
    example: 'Minister Ana Solís took questions for two hours from farmers on Tuesday.',
    counterExample: 'Minister Ana Solís took questions from reporters on Tuesday.',
  },
  {
    ...SPEAKING,
    ...PARTICIPANTS,
    isAlone: false,
    name: 'addressed-people',
    forms: forms('addressed addresses address addressing spoke speaks speak speaking'),
    complement: new RegExp(`^(?:to )?${HOW_MANY}${AUDIENCE}\\b(?! ?['’])`, 'u'),
    setting: DATED,
    partners: ['', 'to'],
    kind: 'MEETING',
    example: 'Minister Ana Solís spoke to a group of farmers on Tuesday.',
    counterExample: 'Minister Ana Solís spoke to reporters on Tuesday.',
  },
  {
    ...SPEAKING,
    ...PARTICIPANTS,
    isAlone: false,
    name: 'listened-to-people',
    forms: inflected('listen hear talk'),
    complement: new RegExp(
      `^(?:to|from|the (?:complaints|concerns|grievances|worries|demands|pleas|views) of) ${HOW_MANY}${AUDIENCE}\\b(?! ?['’])`,
      'u',
    ),
    setting: DATED,
    isPlaced: true,
    partners: ['', 'to', 'from', 'of'],
    kind: 'MEETING',
    example: 'Minister Ana Solís listened to farmers in Lima on Tuesday.',
    counterExample: 'Minister Ana Solís listened to the radio in Lima on Tuesday.',
  },
];
