import { inflected } from './inflect.ts';
import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';
import { PANEL, PANELLISTS } from './panels.ts';

/** A day or month of the clause: evidence is given by many, and only what is dated is news of a hearing. */
const DATED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|night|year|morning|afternoon|evening|spring|summer|autumn|winter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|the same day|earlier)\b/u;
const COURT =
  '(?:the|an?) (?:(?!of\\b)\\S+ ){0,4}?(?:court(?! of (?:public )?opinion)|tribunal|judges?|jury|justices|inquiry|inquest)';

const HEARD = {
  kind: 'HEARING',
  medium: 'IN_PERSON',
  ...PARTICIPANTS,
  isReciprocal: false,
  isAlone: true,
  accepts: 'sides',
  hasPassive: false,
} as const;

/** Verbs of those who are heard, where no committee is named: gave evidence on Tuesday, told the court, took the stand. */
export const HEARING_VERBS: readonly MeetingVerbRule[] = [
  {
    ...HEARD,
    name: 'testified-on-day',
    forms: inflected('testify'),
    setting: DATED,
    partners: [],
    confidence: 0.65,
    example: 'Minister Ana Solís will testify on Tuesday.',
    counterExample: 'Minister Ana Solís can testify to the beauty of the fjord.',
  },
  {
    ...HEARD,
    name: 'evidence-on-day',
    forms: inflected('give'),
    complement:
      /^(?:oral |sworn |public |further |live )?(?:evidence|testimony)\b(?! (?:of|that|against|for (?!(?:\S+ ){0,2}(?:hours?|minutes|days))))(?!(?: \S+){0,3} (?:before|to) )/u,
    setting: DATED,
    partners: [],
    confidence: 0.65,
    example: 'Minister Ana Solís will give evidence on Tuesday.',
    counterExample: 'Minister Ana Solís gave evidence of her skill.',
  },
  {
    ...HEARD,
    name: 'told-court',
    forms: inflected('tell'),
    complement: new RegExp(`^${COURT}\\b(?!['’]| ['’])`, 'u'),
    setting: DATED,
    partners: [],
    confidence: 0.65,
    example: 'Minister Ana Solís told the court on Tuesday that the boats were late.',
    counterExample: 'Minister Ana Solís told the court of public opinion that the boats were late.',
  },
  {
    ...HEARD,
    name: 'took-stand',
    forms: inflected('take'),
    complement: /^(?:to )?the (?:witness )?stand\b(?! (?:that|against|on|for))/u,
    partners: [],
    confidence: 0.65,
    example: 'Minister Ana Solís took the stand on Tuesday.',
    counterExample: 'Minister Ana Solís took the stand that boats were late.',
  },
  {
    ...HEARD,
    name: 'was-heard',
    forms: forms('was were be'),
    complement: new RegExp(
      '^(?:also |then |first )?(?:(?:heard|cross-examined)(?= (?:in court|earlier|later|last|this|again|on|for|by|via|the same|yesterday|today)\\b)|' +
        'questioned (?=(?:(?:on|for|in|earlier|last|the same|this|yesterday|again|later) (?:\\S+ ){0,3}?)?by (?:video|the (?:court|judges?|justices|prosecution|defen[cs]e|prosecutors|lawyers|counsel))\\b))',
      'u',
    ),
    setting: DATED,
    partners: [],
    confidence: 0.65,
    example: 'Minister Ana Solís was heard in court on Tuesday.',
    counterExample: 'Minister Ana Solís was heard over the wind.',
  },
  {
    ...HEARD,
    name: 'before-committee',
    forms: inflected('go come sit'),
    complement: new RegExp(
      `^(?:back |again |next |down )?(?:before|in front of) (?:(?:the|a|an|\\S+['’]s|\\S+ ['’]s) ${PANEL}|${PANELLISTS})\\b`,
      'u',
    ),
    partners: ['before'],
    confidence: 0.65,
    example: 'Minister Ana Solís goes before the fisheries committee on Tuesday.',
    counterExample: 'Minister Ana Solís went before the others.',
  },
  {
    ...HEARD,
    name: 'faced-committee',
    forms: inflected('face'),
    complement: new RegExp(
      `^(?:(?:the|a|an|his|her|two|three|both) ${PANEL}|(?:the )?(?:\\S+ ){0,2}?${PANELLISTS}(?! ?['’]))\\b`,
      'u',
    ),
    setting: DATED,
    partners: [''],
    confidence: 0.65,
    example: 'Minister Ana Solís faced the fisheries committee on Tuesday.',
    counterExample: 'Minister Ana Solís faced the fog on Tuesday.',
  },
  {
    name: 'was-briefed-on-day',
    forms: forms('was were be'),
    complement: /^(?:also |later |then )?briefed (?:on|about)\b(?!(?: \S+){0,12} by )/u,
    setting: DATED,
    partners: [],
    kind: 'BRIEFING',
    medium: 'IN_PERSON',
    subject: 'PARTICIPANT',
    partner: 'BRIEFER',
    isReciprocal: false,
    isAlone: true,
    accepts: 'sides',
    hasPassive: false,
    confidence: 0.65,
    example: 'Minister Ana Solís was briefed on the search on Tuesday.',
    counterExample: 'Minister Ana Solís was briefed on the rules.',
  },
  {
    name: 'presented-to-panel',
    forms: inflected('present report outline explain'),
    complement: new RegExp(
      `^(?:(?!to\\b|in\\b)\\S+ ){0,9}?to (?:the|a|his|her|\\S+['’]s|\\S+ ['’]s) (?:${PANEL}|(?:\\S+ ){0,2}?(?:cabinet|parliament|security council|council of ministers|national assembly))\\b`,
      'u',
    ),
    setting: DATED,
    partners: ['to'],
    kind: 'BRIEFING',
    medium: 'IN_PERSON',
    subject: 'BRIEFER',
    partner: 'PARTICIPANT',
    isReciprocal: false,
    isAlone: true,
    accepts: 'sides',
    hasPassive: false,
    confidence: 0.65,
    example: 'Minister Ana Solís will present the plan to the fisheries committee on Friday.',
    counterExample: 'Minister Ana Solís will present the cup to the winners on Friday.',
  },
  {
    ...HEARD,
    name: 'appeared-before-it',
    forms: inflected('appear testify'),
    complement: /^(?:again )?before (?:it|them)(?= (?:on|in|next|this|later|tomorrow|again)\b)/u,
    partners: [],
    confidence: 0.65,
    example: 'Minister Ana Solís will appear before it on Tuesday.',
    counterExample: 'Minister Ana Solís appeared before it was light.',
  },
];
