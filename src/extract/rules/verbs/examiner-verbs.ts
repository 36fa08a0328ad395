import { inflected } from './inflect.ts';
import { type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

/** Offices of those who hear others: a judge, an inquiry's chair; no minister of justice, no commissioner of a union. */
const JUDGE =
  '(?:judges?|magistrates?|justice(?! (?:minister|secretary|department|ministry))|coroner|prosecutors?|ombudsman|ombudswoman|registrar|inquisitor|arbitrator|' +
  '(?:ethics|competition|privacy|information|standards|integrity|anti-corruption|inquiry|police|electoral) commissioner|' +
  "(?:inquiry|committee|subcommittee|commission|panel|tribunal)(?: ?[’']s)? (?:chair(?:man|woman|person)?|convener|head|president))";
/** Those who ask where others testify. */
const ASKER =
  '(?:senators?|sen|lawmakers?|congress(?:man|woman)|commissioner|chair(?:man|woman|person)?(?! of (?!the (?:committee|inquiry|panel)))|mps?|meps?)';
/** Words of a title or a place before the office: former, High Court, Lima. */
const NAMING = '(?:(?!and\\b|or\\b|who\\b|that\\b|by\\b)[^ ,;.]+ ){0,3}?';
/** Between the office and what its holder does: a name of up to four words and auxiliaries. */
const NAME = '(?: (?!and\\b|or\\b|who\\b|that\\b|by\\b|to\\b|said\\b|asked\\b)[^ ,;.]+){1,5}?';
const DOES =
  '(?: (?:will|would|is|was|are|were|has|had|to|due|set|expected|scheduled|also|then|later|first|on [a-z]+day))*';

/** In an article, on a programme: asked from afar; or what the person has. */
const FROM_AFAR =
  /^['’]s\b|^(?:in|on) (?:an? |the |his |her )?(?:\S+ )?(?:letters?|article|statement|tweet|post|interview|column|op-ed|programme|program|podcast|show|twitter|facebook)\b/u;

const HEARD = {
  kind: 'HEARING',
  medium: 'IN_PERSON',
  ...PARTICIPANTS,
  isReciprocal: false,
  accepts: 'people',
} as const;

/** Verbs of who is heard by somebody with an office for it: was questioned by a judge, appeared before a magistrate. */
export const EXAMINER_VERBS: readonly MeetingVerbRule[] = [
  {
    ...HEARD,
    name: 'questioned-by-judge',
    forms: inflected('question examine cross-examine interrogate hear grill quiz'),
    complement: new RegExp(`^(?:(?!by\\b)\\S+ ){0,9}?by ${NAMING}(?:${JUDGE}|${ASKER})\\b(?! ?['’])`, 'u'),
    partners: ['by'],
    barredBy: FROM_AFAR,
    hasPassive: true,
    confidence: 0.7,
    example: 'Minister Ana Solís was questioned by magistrate Pedro Lund for five hours.',
    counterExample: 'The motives of Minister Ana Solís were questioned by Premier Pedro Lund.',
  },
  {
    ...HEARD,
    name: 'judge-heard',
    forms: inflected('hear question interrogate cross-examine grill quiz'),
    setting: new RegExp(
      `\\b${JUDGE}${NAME}${DOES} (?:hear[ds]?|question(?:ed|s)?|interrogate[ds]?|cross-examine[ds]?|grill(?:ed|s)?|quiz(?:zed|zes)?)\\b(?! (?:from|of|about|that)\\b)`,
      'u',
    ),
    partners: [''],
    barredBy: FROM_AFAR,
    hasPassive: false,
    confidence: 0.65,
    example: 'Judge Ana Solís questioned former mayor Pedro Lund for two hours on Monday.',
    counterExample: 'Judge Ana Solís questioned the motives of former mayor Pedro Lund on Monday.',
  },
  {
    ...HEARD,
    name: 'before-judge',
    forms: inflected('testify appear stand'),
    complement: new RegExp(
      `^(?:(?!before\\b|and\\b|to\\b|who\\b)[^ ,;]+ ){0,7}?before ${NAMING}(?:${JUDGE}|senator|sen)\\b(?! ?['’])`,
      'u',
    ),
    partners: ['before'],
    hasPassive: false,
    confidence: 0.7,
    example: 'Former mayor Pedro Lund appeared in court before Judge Ana Solís on Monday.',
    counterExample: 'Former mayor Pedro Lund appeared in court a day before Judge Ana Solís resigned.',
  },
  {
    ...HEARD,
    name: 'due-before-judge',
    forms: ['is', 'are'],
    complement: /^(?:also |next |now )?due (?:back |to be )?(?:before|in front of)\b/u,
    partners: ['before', 'of'],
    isTimetable: true,
    hasPassive: false,
    confidence: 0.65,
    example: 'Former mayor Pedro Lund is due before Judge Ana Solís on Monday.',
    counterExample: 'Former mayor Pedro Lund is due in court before Judge Ana Solís resigns.',
  },
  {
    ...HEARD,
    name: 'evidence-to-judge',
    forms: inflected('give'),
    complement: new RegExp(
      `^(?:[^ ,;]+ )?(?:evidence|testimony|a statement) (?:(?!to\\b|before\\b)[^ ,;]+ ){0,4}?(?:to|before) ${NAMING}${JUDGE}\\b(?! ?['’])`,
      'u',
    ),
    partners: ['to', 'before'],
    hasPassive: false,
    confidence: 0.7,
    example: 'Former mayor Pedro Lund gave evidence to Judge Ana Solís on Monday.',
    counterExample: 'Former mayor Pedro Lund gave evidence a day before Judge Ana Solís resigned.',
  },
];
