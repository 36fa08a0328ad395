import { inflected } from './inflect.ts';
import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const TOGETHER = {
  kind: 'MEETING',
  medium: 'IN_PERSON',
  ...PARTICIPANTS,
  accepts: 'people',
  isOfPeople: true,
  hasPassive: false,
} as const;
/** What is opened before guests. */
const WORKS =
  '(?:plants?|factor(?:y|ies)|bridges?|ports?|terminals?|lines?|roads?|highways?|motorways?|hospitals?|clinics?|schools?|colleges?|campus|embass(?:y|ies)|' +
  'consulates?|stations?|dams?|mines?|museums?|exhibitions?|memorials?|monuments?|statues?|crossings?|border posts?|pipelines?|interconnectors?|refiner(?:y|ies)|' +
  'airports?|centres?|centers?|parks?|tunnels?|railways?|metro|galler(?:y|ies)|fairs?|markets?|stadiums?|smelters?|mills?|shipyards?|workshops?|laborator(?:y|ies)|headquarters|branch(?:es)?)';

/** What two do side by side before guests: opened a plant, broke ground, announced it at a ceremony. */
export const CEREMONY_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'opened-together',
    forms: forms('opened opens inaugurated inaugurates unveiled commissioned'),
    complement: new RegExp(
      `^(?:an?|the|his|her|their|its|two|three|\\S+['’]s) (?:(?!with\\b|to\\b|for\\b|by\\b|of\\b|and\\b)\\S+ ){0,4}?${WORKS}\\b(?! (?:door|gate|window|talks|session|meeting|conference))`,
      'u',
    ),
    partners: [],
    ...TOGETHER,
    isReciprocal: true,
    confidence: 0.6,
    example: 'President Ana Solís and Premier Pedro Lund opened a glass factory on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund opened fire on the plan on Monday.',
  },
  {
    name: 'broke-ground',
    forms: inflected('break cut lay'),
    complement:
      /^(?:ground (?:on|for|at|in)\b|(?:the|a) (?:\S+ ){0,2}?ribbons?\b|(?:the|a) (?:foundation|first|corner)[ -]?(?:stone|brick)s?\b)/u,
    partners: ['with', 'alongside'],
    ...TOGETHER,
    isReciprocal: true,
    confidence: 0.6,
    example: 'President Ana Solís and Premier Pedro Lund cut the ribbon on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund cut the budget on Monday.',
  },
  {
    name: 'announced-at-ceremony',
    forms: inflected('announce present unveil launch reveal celebrate mark'),
    setting:
      /\b(?:together|jointly|side by side)\b(?: \S+){0,8}? (?:at|in|on) (?:an?|the) (?:\S+ ){0,3}?(?:ceremony|event|reception|gala|stage|podium|palace|headquarters|news conference|press conference)\b|\bat (?:an?|their) joint (?:\S+ ){0,2}?(?:ceremony|event|reception|(?:news|press) conference|appearance)\b/u,
    partners: [],
    ...TOGETHER,
    isReciprocal: true,
    confidence: 0.6,
    example: 'President Ana Solís and Premier Pedro Lund announced the deal together at a ceremony in Oslo.',
    counterExample: 'President Ana Solís and Premier Pedro Lund announced the deal in two statements.',
  },
];
