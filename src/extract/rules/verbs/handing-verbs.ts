import { inflected } from './inflect.ts';
import { type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

/** What is handed over face to face has its place and its day: who gets a medal may have sent for it. */
const AT_CEREMONY = {
  kind: 'MEETING',
  medium: 'IN_PERSON',
  ...PARTICIPANTS,
  accepts: 'people',
  isReciprocal: false,
  isPlaced: true,
  isTimed: true,
} as const;
const HONOUR =
  '(?:medal|award|prize|trophy|cup|shield|diploma|sword|order|cross|honou?r|decoration|insignia|garter|keys?|colours|certificate)';
const OFFICE =
  '(?:power|office|command|the (?:office|presidency|chairmanship|mayoralty|keys|seals?|reins|gavel|baton|chair|flag|ministry|sash|post)|(?:his|her|their) (?:office|post|duties|seals?))';
const WORDS = '(?:(?!to\\b|on\\b|by\\b|for\\b|and\\b|from\\b)\\S+ ){0,5}?';

/** Verbs of giving something to somebody at a ceremony: pinned a medal on X, handed over the office to X, was knighted by X. */
export const HANDING_VERBS: readonly MeetingVerbRule[] = [
  {
    ...AT_CEREMONY,
    name: 'awarded-to',
    forms: inflected('award hand present give bestow confer pin'),
    complement: new RegExp(
      `^(?:over )?${WORDS}${HONOUR} (?:of (?!honou?r\\b to)\\S+ )?(?:of \\S+ )?(?:to|on|upon)\\b`,
      'u',
    ),
    partners: ['to', 'on', 'upon'],
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís pinned the medal on Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís gave the medal away in Oslo on Monday, said Premier Pedro Lund.',
  },
  {
    ...AT_CEREMONY,
    name: 'received-honour-from',
    forms: inflected('receive accept collect get'),
    complement: new RegExp(`^${WORDS}${HONOUR} (?:of \\S+ )?from\\b`, 'u'),
    partners: ['from'],
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís received the medal from Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís received the medal from the post office in Oslo on Monday.',
  },
  {
    ...AT_CEREMONY,
    name: 'decorated',
    forms: inflected('decorate knight'),
    partners: [''],
    hasPassive: true,
    confidence: 0.65,
    example: 'President Ana Solís was decorated by Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís decorated a cake in Oslo on Monday.',
  },
  {
    ...AT_CEREMONY,
    name: 'handed-over-office',
    forms: inflected('hand pass turn', 'handed'),
    complement: new RegExp(`^(?:over )?${OFFICE} (?:(?!to\\b)\\S+ ){0,3}?(?:over )?to\\b`, 'u'),
    partners: ['to'],
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís handed over the presidency to Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís handed over the documents for Premier Pedro Lund in Oslo on Monday.',
  },
  {
    ...AT_CEREMONY,
    name: 'sworn-in-by',
    forms: ['sworn'],
    complement: /^in\b/u,
    partners: [''],
    hasPassive: true,
    confidence: 0.65,
    example: 'President Ana Solís was sworn in by Justice Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís was sworn in as the successor of Pedro Lund in Oslo on Monday.',
  },
  {
    ...AT_CEREMONY,
    name: 'swore-in',
    forms: inflected('swear administer take'),
    complement: /^(?:in\b|the (?:\S+ )?oath (?:of office )?(?:to|before|from)\b)/u,
    partners: ['to', 'before', 'from', 'in'],
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís took the oath before Justice Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís took the oath in Oslo on Monday, Pedro Lund said.',
  },
];
