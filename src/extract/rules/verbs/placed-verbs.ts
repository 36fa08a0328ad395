import { inflected } from './inflect.ts';
import { type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

/** What is told or handed over to somebody has to be where the two were: the clause must place it. */
const PLACED = {
  kind: 'MEETING',
  medium: 'IN_PERSON',
  ...PARTICIPANTS,
  accepts: 'people',
  hasPassive: false,
  isPlaced: true,
} as const;
const MATTER =
  '(?:ideas?|cases?|plans?|proposals?|offers?|requests?|demands?|matters?|questions?|concerns?|complaints?|arguments?|grievances?|reports?|findings?|papers?|drafts?|lists?|terms|scheme|project|pitch|petition|appeal|warning|evidence|point|views?|thanks|condolences|congratulations|apolog(?:y|ies)|invitation|issues?|dossier|files?|map|keys?|medals?|awards?|orders?|it|them)';
const OWNED = "(?:an?|the|his|her|their|its|this|that|these|two|three|\\S+'s|\\S+’s)";

/** Verbs of dealing with somebody that tell of a meeting where the clause says where: put the plan to X in Lima. */
export const PLACED_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'put-to-somewhere',
    forms: inflected(
      'put take make present pitch outline sell float hand submit deliver bring explain set show give convey',
    ),
    complement: new RegExp(
      `^(?:over |out )?(?:${OWNED} )?(?:(?!to\\b|for\\b|by\\b)\\S+ ){0,4}?${MATTER} (?:(?:(?!to\\b)\\S+ ){1,5}?)?(?:before|to|with) (?!(?:court|task|heart)\\b)`,
      'u',
    ),
    partners: ['to', 'with', 'before'],
    ...PLACED,
    isReciprocal: false,
    confidence: 0.65,
    example: 'President Ana Solís put the idea to Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís put the idea to Premier Pedro Lund in a letter on Monday.',
  },
  {
    name: 'pressed-case-somewhere',
    forms: inflected('press raise argue plead push broach discuss'),
    complement: new RegExp(`^(?:for )?${OWNED} (?:(?!to\\b|for\\b|by\\b|with\\b)\\S+ ){0,4}?${MATTER} with\\b`, 'u'),
    partners: ['with'],
    ...PLACED,
    isReciprocal: false,
    confidence: 0.65,
    example: 'President Ana Solís pressed her case with Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís pressed her case with a letter to Premier Pedro Lund.',
  },
  {
    name: 'told-somewhere',
    forms: inflected('tell assure promise show urge ask press warn remind thank beg beseech implore lobby confront'),
    partners: [''],
    barredBy: /^['’]s\b/u,
    ...PLACED,
    isReciprocal: false,
    isTimed: true,
    confidence: 0.6,
    example: 'President Ana Solís told Premier Pedro Lund in Oslo on Monday that the harbour was full.',
    counterExample: 'President Ana Solís told Premier Pedro Lund on Monday that the harbour was full.',
  },
  {
    name: 'informed-somewhere',
    forms: inflected('inform'),
    partners: [''],
    ...PLACED,
    kind: 'BRIEFING',
    subject: 'BRIEFER',
    isReciprocal: false,
    isTimed: true,
    confidence: 0.6,
    example: 'General Ana Solís informed Premier Pedro Lund in Oslo on Monday of the damage.',
    counterExample: 'General Ana Solís informed Premier Pedro Lund on Monday of the damage.',
  },
  {
    name: 'agreed-somewhere',
    forms: inflected('agree'),
    complement:
      /^(?:(?:in|at|on) (?:(?!to\b|that\b)\S+ ){1,7})?(?:that|(?:on|to(?= (?:an?|the|further|more|new|fresh|direct|another)\b))(?! (?:\S+ ){0,4}?(?:meetings?|talks|rounds?|summits?|visits?|sessions?|consultations)\b)|to(?! (?:an?|the|further|more|new|fresh|direct|another)\b))\b/u,
    partners: ['with'],
    ...PLACED,
    isReciprocal: true,
    isTimed: true,
    confidence: 0.65,
    example: 'President Ana Solís and Premier Pedro Lund agreed in Oslo on Monday to share the herring.',
    counterExample: 'President Ana Solís and Premier Pedro Lund agreed on Monday to share the herring.',
  },
  {
    name: 'struck-deal-somewhere',
    forms: inflected(
      'reach clinch seal conclude hammer thrash finalise finalize negotiate',
      'struck strikes strike striking done did',
    ),
    complement:
      /^(?:out )?(?:(?:an?|the|their|its|his|her|similar|several|two|three) )(?:(?!with\b|between\b)\S+ ){0,4}?(?:deals?|agreements?|accord|pact|truce|ceasefire|compromise|understanding|treaty|settlement)\b/u,
    partners: ['with'],
    ...PLACED,
    isReciprocal: true,
    isTimed: true,
    confidence: 0.65,
    example: 'President Ana Solís and Premier Pedro Lund struck a deal on herring in Oslo on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund struck a deal on herring on Monday.',
  },
  {
    name: 'settled-somewhere-with',
    forms: inflected(
      'finalise finalize close conclude work iron hammer mend complete settle review draw map coordinate smooth patch thrash renew launch revive salvage repair',
    ),
    complement:
      /^(?:out |over |up |off )?(?:(?:an?|the|their|its|his|her|last|remaining|final) )?(?:(?!with\b|to\b|for\b|in\b|at\b|on\b)\S+ ){1,5}?(?:(?:of|on|for) (?:(?!with\b)\S+ ){1,4}?)?with\b/u,
    partners: ['with'],
    ...PLACED,
    isReciprocal: false,
    isTimed: true,
    confidence: 0.65,
    example: 'President Ana Solís flew to Oslo on Monday to close the review with Premier Pedro Lund.',
    counterExample: 'President Ana Solís closed the review on Monday with a word on Premier Pedro Lund.',
  },
];
