import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';
import { PANEL } from './panels.ts';

/** A gathering of many that somebody speaks to: a party conference, a forum, the annual meeting of a chamber. */
const GATHERING =
  '(?:(?!of\\b|in\\b|on\\b|at\\b|that\\b|and\\b|press\\b|news\\b|media\\b|video\\b|call\\b)\\S+ ){0,5}?' +
  '(?:(?:conference|congress|convention|symposium)(?! (?:calls?|room|hall|centre|center|committee))|forum|annual (?:general )?(?:meeting|assembly|dinner|gathering))';
const OPENER = "(?:the|an?|this|his|her|its|their|\\S+ ['’]s|\\S+['’]s) ";
const HEARERS =
  '(?:delegates|participants|investors|members|shareholders|executives|activists|business leaders|diplomats|officials|academics|scientists|students|bankers|lawmakers) (?:at|of) ';
const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|week|afternoon)|last (?:night|week|month)|behind closed doors)';

/** Verbs of who speaks to many, and is heard: addressed a forum, told city council, is before a committee. */
export const AUDIENCE_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'addressed-gathering',
    forms: forms('addressed addresses addressing address told tells'),
    complement: new RegExp(`^(?:${HEARERS})?${OPENER}${GATHERING}\\b`, 'u'),
    partners: [],
    kind: 'CONFERENCE',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: true,
    isAlone: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'Minister Ana Solís told the annual meeting of the chamber on Tuesday that the boats were late.',
    counterExample: 'Minister Ana Solís told a news conference on Tuesday that the boats were late.',
  },
  {
    name: 'told-local-council',
    forms: forms('told tells informed updated assured'),
    complement: new RegExp(
      '^(?:the )?(?:(?:full|city|town|county|district|borough|parish|village|regional|provincial|municipal|school|federal) )+' +
        `(?:council|board|cabinet)\\b(?! of\\b)(?=(?: \\S+){0,4}? ${DAY})`,
      'u',
    ),
    partners: [''],
    kind: 'BRIEFING',
    medium: 'IN_PERSON',
    subject: 'BRIEFER',
    partner: 'PARTICIPANT',
    isReciprocal: false,
    isAlone: true,
    accepts: 'sides',
    hasPassive: false,
    confidence: 0.65,
    example: 'Mayor Ana Solís told city council behind closed doors on Monday that the boats were late.',
    counterExample: 'Mayor Ana Solís told the council leader on Monday that the boats were late.',
  },
  {
    name: 'testified-in-house',
    forms: forms('testified testifies testify testifying'),
    complement:
      /^(?:\S+ ){0,2}?(?:(?:in|at|to) (?:the )?(?:us |u\.s\. )?(?:congress|senate|parliament|house of \S+|knesset|bundestag|national assembly)|on capitol hill)\b/u,
    partners: [],
    kind: 'HEARING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: false,
    isAlone: true,
    accepts: 'sides',
    hasPassive: false,
    confidence: 0.7,
    example: 'Minister Ana Solís testified in Congress on Tuesday.',
    counterExample: 'Minister Ana Solís testified in court on Tuesday.',
  },
  {
    name: 'convened-body',
    forms: forms('chaired chairs chair convened convenes convene assembled gathered gathers summoned'),
    complement:
      /^(?:the|his|her|its|their) (?:\S+ ){0,2}?(?:cabinet|ministers|advisers|advisors|aides|commanders|generals|security council|security chiefs|crisis (?:team|staff|committee)|party leaders|governors|lieutenants)\b/u,
    partners: [''],
    kind: 'MEETING',
    medium: 'IN_PERSON',
    subject: 'HOST',
    partner: 'PARTICIPANT',
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís convened her security chiefs on Tuesday.',
    counterExample: 'President Ana Solís chaired the company for years.',
  },
  {
    name: 'before-panel',
    forms: forms('is are was were be been'),
    complement: new RegExp(`^(?:up |back |due |again |to be |in )*(?:before|in front of) (?:the|an?) ${PANEL}\\b`, 'u'),
    partners: ['before'],
    kind: 'HEARING',
    medium: 'IN_PERSON',
    ...PARTICIPANTS,
    isReciprocal: false,
    isAlone: true,
    isTimetable: true,
    accepts: 'sides',
    hasPassive: false,
    confidence: 0.65,
    example: 'Minister Ana Solís is before the fisheries committee on Tuesday.',
    counterExample: 'Minister Ana Solís was before the mast for years.',
  },
];
