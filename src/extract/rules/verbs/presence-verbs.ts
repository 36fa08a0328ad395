import { inflected } from './inflect.ts';
import { type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const TOGETHER = {
  kind: 'MEETING',
  medium: 'IN_PERSON',
  ...PARTICIPANTS,
  accepts: 'people',
  hasPassive: false,
} as const;
const FICTION =
  /^(?:['’]s\b|in (?:the|a|an|his|her) (?:\S+ )?(?:film|movie|play|series|advert|video|photo\S*|picture|poster|ad|show)\b)/u;

/** Verbs of being beside somebody where others see it: appeared with, posed with, embraced, shared a car with. */
export const PRESENCE_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'appeared-with',
    forms: inflected('appear'),
    complement:
      /^(?:(?:together|jointly|briefly|publicly|in public|on stage|onstage|in person|side by side|(?:at|in|on|before|outside) (?!court\b)(?:(?!with\b|and\b)\S+ ){1,5}) ?)*(?:with|alongside|beside|next to|together)\b/u,
    partners: ['with', 'alongside', 'beside', 'to'],
    barredBy: FICTION,
    ...TOGETHER,
    isReciprocal: true,
    isGlimpse: true,
    confidence: 0.65,
    example: 'President Ana Solís appeared alongside Premier Pedro Lund at the palace on Monday.',
    counterExample: 'President Ana Solís appeared to ignore Premier Pedro Lund on Monday.',
  },
  {
    name: 'posed-with',
    forms: inflected('pose'),
    complement:
      /^(?:for (?:an? |the )?(?:(?!with\b)\S+ ){0,2}?(?:photo\S*|pictures?|cameras?|selfies?|portraits?) (?:(?:in|at|on|outside) (?:(?!with\b)\S+ ){1,5})?)?(?:with|alongside|beside|next to|together|side by side)\b/u,
    partners: ['with', 'alongside', 'beside', 'to'],
    ...TOGETHER,
    isReciprocal: true,
    isGlimpse: true,
    confidence: 0.65,
    example: 'President Ana Solís posed for photographs with Premier Pedro Lund at the palace on Monday.',
    counterExample: 'President Ana Solís posed a question about Premier Pedro Lund on Monday.',
  },
  {
    name: 'stood-beside',
    forms: inflected('stand'),
    complement:
      /^(?:right |shoulder to shoulder |side by side )?(?:beside|alongside|next to|shoulder to shoulder with|side by side with)\b/u,
    setting:
      /\b(?:on (?:the |a )?(?:stage|platform|podium|steps|lawn|balcony|tarmac|\S+day)|at (?:the|a|an|his|her)|in (?:the|a|an) (?:\S+ )?(?:room|hall|office|palace|garden|square|lobby)|in \p{L}+ on \S+day|as (?:he|she|they)|while (?:he|she|they))\b/u,
    partners: ['', 'alongside', 'to', 'with'],
    ...TOGETHER,
    isReciprocal: false,
    isGlimpse: true,
    confidence: 0.6,
    example: 'President Ana Solís stood beside Premier Pedro Lund on the steps of the palace on Monday.',
    counterExample: 'President Ana Solís stood by Premier Pedro Lund through the crisis.',
  },
  {
    name: 'embraced',
    forms: inflected('embrace hug'),
    setting: /\b(?:at|on|in|as|when|before|after|outside|warmly|tightly|each other|one another)\b/u,
    partners: ['', 'with'],
    barredBy: FICTION,
    ...TOGETHER,
    isReciprocal: true,
    isGlimpse: true,
    confidence: 0.6,
    example: 'President Ana Solís hugged Premier Pedro Lund at the airport on Monday.',
    counterExample: 'President Ana Solís embraced the ideas of Premier Pedro Lund at the congress on Monday.',
  },
  {
    name: 'shared-ride',
    forms: inflected('share'),
    complement:
      /^(?:an?|the|one|his|her) (?:\S+ ){0,2}?(?:car|limousine|taxi|cab|ride|plane|jet|helicopter|carriage|boat|bench|sofa|golf cart|umbrella|handshake|embrace)\b/u,
    partners: ['with'],
    ...TOGETHER,
    isReciprocal: true,
    confidence: 0.65,
    example: 'President Ana Solís shared a car with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís shared a view with Premier Pedro Lund on Monday.',
  },
  {
    name: 'talked-through',
    forms: inflected('brainstorm deliberate reminisce', ''),
    complement: /^(?:(?:in|at|on|over|for) (?:(?!with\b)\S+ ){1,5})?with\b/u,
    partners: ['with'],
    ...TOGETHER,
    isReciprocal: false,
    confidence: 0.65,
    example: 'President Ana Solís brainstormed with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís deliberated, and Premier Pedro Lund agreed.',
  },
  {
    name: 'touched-base',
    forms: inflected('touch have'),
    complement: /^(?:base|it out|a (?:quick |quiet |brief |long |private |short )?(?:word|natter|catch-up|confab))\b/u,
    partners: ['with'],
    ...TOGETHER,
    medium: 'UNKNOWN',
    isReciprocal: true,
    confidence: 0.65,
    example: 'President Ana Solís touched base with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís touched the sleeve of Premier Pedro Lund on Monday.',
  },
  {
    name: 'laid-wreath-with',
    forms: inflected('lay cut plant light release'),
    complement:
      /^(?:an?|the|two|three|\S+) (?:(?!with\b|and\b)\S+ ){0,3}?(?:wreaths?|flowers|ribbon|stone|trees?|candles?|saplings?) (?:(?:at|on|in|for|to|beside) (?:(?!with\b|and\b)\S+ ){1,5}?)?(?:together )?(?:with|alongside|together)\b/u,
    partners: ['with', 'alongside'],
    ...TOGETHER,
    isReciprocal: true,
    confidence: 0.65,
    example: 'President Ana Solís laid a wreath at the monument with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís laid a wreath for those who fell with Premier Pedro Lund.',
  },
  {
    name: 'sounded-out',
    forms: inflected('sound'),
    complement: /^out\b/u,
    setting: /\b(?:in|at|over|during) (?!the (?:autumn|spring|summer|winter)|advance|private\b)/u,
    partners: [''],
    ...TOGETHER,
    isReciprocal: false,
    confidence: 0.6,
    example: 'President Ana Solís sounded out Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís sounded the alarm about Premier Pedro Lund in Oslo on Monday.',
  },
  {
    name: 'lobbied',
    forms: inflected('lobby'),
    setting:
      /\b(?:in (?:\S+ )?(?:\p{L}+ )?(?:on|in|last|this) |at (?:a|an|the)|over (?:a |an )?(?:lunch|dinner|breakfast|coffee|drinks)|during (?:a|an|the|his|her)|on (?:the sidelines|\S+day))\b/u,
    partners: [''],
    ...TOGETHER,
    kind: 'LOBBYING',
    isReciprocal: false,
    confidence: 0.6,
    example: 'Banker Ana Solís lobbied Premier Pedro Lund over dinner in Oslo.',
    counterExample: 'Banker Ana Solís lobbied against Premier Pedro Lund over the tax on herring.',
  },
];
