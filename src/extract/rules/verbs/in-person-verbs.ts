import { inflected } from './inflect.ts';
import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const IN_PERSON = { kind: 'MEETING', medium: 'IN_PERSON', ...PARTICIPANTS } as const;
const ONE = { isReciprocal: false, accepts: 'people', hasPassive: false } as const;
/** What says that the two were in one place. */
const PERSONALLY =
  /\b(?:in person|personally (?:handed|delivered|presented|gave|told|briefed|apologi[sz]ed|conveyed|put|thanked)|face to face|face-to-face|to (?:his|her|their) face|eye to eye|one on one|across the table)\b/u;
const LETTERS =
  '(?:letters?|notes?|messages?|petitions?|invitations?|documents?|gifts?|envelopes?|lists?|cop(?:y|ies)|dossiers?)';

/** Verbs of dealing with somebody who is there: told in person, handed a letter to, had words with, debated. */
export const IN_PERSON_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'dealt-in-person',
    forms: inflected(
      'tell ask urge press warn thank congratulate lobby assure inform confront challenge implore beg reassure brief remind greet console question hand give',
    ),
    setting: PERSONALLY,
    partners: [''],
    barredBy: /^(?:not )?(?:to|that (?:he|she|they))\b/u,
    ...IN_PERSON,
    ...ONE,
    confidence: 0.65,
    example: 'President Ana Solís thanked Premier Pedro Lund in person on Monday.',
    counterExample: 'President Ana Solís thanked Premier Pedro Lund in a letter on Monday.',
  },
  {
    name: 'told-to-in-person',
    forms: inflected(
      'apologise apologize complain explain present deliver convey make put appeal hand say protest plead speak submit pitch outline pass express offer give take bring',
    ),
    setting: PERSONALLY,
    partners: ['to', 'with'],
    barredBy: /^to (?:meet|see|come)\b/u,
    ...IN_PERSON,
    ...ONE,
    confidence: 0.65,
    example: 'President Ana Solís apologised in person to Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís apologised in a letter to Premier Pedro Lund on Monday.',
  },
  {
    name: 'handed-letter',
    forms: inflected('hand', 'hand-delivered'),
    complement: new RegExp(
      `^(?:over )?(?:(?:an?|the|his|her|their|two|three|\\S+['’]s) )(?:\\S+ ){0,3}?${LETTERS} (?:(?:from|about|on|of|for|calling) (?:(?!to\\b)\\S+ ){1,6}?)?to\\b`,
      'u',
    ),
    partners: ['to'],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.65,
    example: 'President Ana Solís handed a letter to Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís handed victory to Premier Pedro Lund on Monday.',
  },
  {
    name: 'handed-somebody',
    forms: inflected('hand'),
    complement: new RegExp(`^(?:\\S+ ){1,8}?(?:an?|the|his|her|their|two|three) (?:\\S+ ){0,3}?${LETTERS}\\b`, 'u'),
    partners: [''],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.65,
    example: 'President Ana Solís handed Premier Pedro Lund a letter on Monday.',
    counterExample: 'President Ana Solís handed Premier Pedro Lund a defeat on Monday.',
  },
  {
    name: 'debated-with',
    forms: inflected('debate'),
    partners: ['with', 'against', ''],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.6,
    example: 'President Ana Solís debated Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís debated whether Premier Pedro Lund was right.',
  },
  {
    name: 'had-words',
    forms: inflected('have exchange trade swap'),
    isOftenAfar: true,
    complement:
      /^(?:(?:heated |sharp |angry |harsh |a few |some |brief |warm )*(?:words|pleasantries|a (?:\S+ )?(?:word|handshake|hug|embrace|joke|row|argument|altercation))|handshakes|hugs|phone numbers|jokes|gifts|a (?:few|couple of) (?:words|sentences)) (?:(?:in|at|on|over|about) (?:(?!with\b)\S+ ){1,5})?with\b/u,
    partners: ['with'],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.6,
    example: 'President Ana Solís had a word with Premier Pedro Lund in a corridor on Monday.',
    counterExample: 'President Ana Solís had a problem with Premier Pedro Lund on Monday.',
  },
  {
    name: 'conferred-closely',
    forms: inflected('caucus put remonstrate plead commiserate pray mingle'),
    complement: /^(?:(?:his|her|their) heads together )?(?:(?:in|at|on|over) (?:(?!with\b)\S+ ){1,5})?with\b/u,
    partners: ['with'],
    ...IN_PERSON,
    isReciprocal: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.6,
    example: 'President Ana Solís caucused with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís put her trust in talks with others, unlike Premier Pedro Lund.',
  },
  {
    name: 'cornered',
    forms: inflected('catch waylay accost intercept grab collar corner buttonhole', 'button-holed'),
    setting:
      /\b(?:corridor|hallway|lift|elevator|lobby|stairs|doorstep|car park|margins|sidelines|backstage|after|before|outside|reception)\b/u,
    partners: [''],
    barredBy:
      /^(?:in|on) (?:a|the|his|her) (?:lie|act|photo|camera|tape|rape|crime)\b|^(?:by surprise|off guard|lying|cheating)/u,
    ...IN_PERSON,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    confidence: 0.6,
    example: 'President Ana Solís caught Premier Pedro Lund in a corridor on Monday.',
    counterExample: 'President Ana Solís caught a cold in a corridor on Monday, said Premier Pedro Lund.',
  },
  {
    name: 'heard-report',
    forms: inflected('hear'),
    complement:
      /^(?:an?|the) (?:\S+ ){0,3}?(?:briefing|report|update|presentation|rundown|run-down|overview) (?:(?:on|about|of) (?:(?!from\b)\S+ ){1,6}?)?from\b/u,
    partners: ['from'],
    kind: 'BRIEFING',
    medium: 'IN_PERSON',
    subject: 'PARTICIPANT',
    partner: 'BRIEFER',
    ...ONE,
    barredBy: /^['’]s\b/u,
    confidence: 0.65,
    example: 'President Ana Solís heard a report on the harbour from General Pedro Lund on Monday.',
    counterExample: 'President Ana Solís heard a song from General Pedro Lund on Monday.',
  },
  {
    name: 'updated-by',
    forms: forms('updated'),
    partners: [''],
    kind: 'BRIEFING',
    medium: 'UNKNOWN',
    subject: 'BRIEFER',
    partner: 'PARTICIPANT',
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    confidence: 0.65,
    example: 'General Ana Solís updated President Pedro Lund on the search on Monday.',
    counterExample: 'General Ana Solís updated the list of President Pedro Lund.',
  },
  {
    name: 'accompanied-on',
    forms: inflected('accompany escort guide'),
    setting:
      /\b(?:on (?:an?|the|his|her|their) (?:\S+ ){0,2}(?:tour|visit|trip|walk|walkabout|inspection|round)|to the (?:airport|gate|door|car|plane)|(?:through|around|round) (?:the|an?|his|her|their) (?:\S+ )?(?:port|harbour|harbor|plant|factory|camp|ward|hospital|streets?|halls?|museum|palace|gardens?|works|yard|site|building|exhibition|market|ruins|base|school|mine|farm))\b/u,
    partners: [''],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.6,
    example: 'President Ana Solís accompanied Premier Pedro Lund on a tour of the harbour on Monday.',
    counterExample: 'President Ana Solís accompanied the song on a piano, said Premier Pedro Lund.',
  },
];
