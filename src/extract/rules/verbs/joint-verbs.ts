import { inflected } from './inflect.ts';
import { type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const TOGETHER = { kind: 'MEETING', medium: 'IN_PERSON', ...PARTICIPANTS, accepts: 'people' } as const;
const STATION =
  '(?:airport|airfield|station|harbou?r|port|quay|pier|hotel|door|gate|plane|helipad|border|tarmac|runway|terminal|car|residence|palace)';

/** Verbs of fetching and seeing off, and of what two do together: picked up X at the airport, faced each other, put their heads together. */
export const JOINT_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'fetched',
    forms: inflected('pick collect fetch drive see wave walk accompany escort take', 'met'),
    setting: new RegExp(
      `\\b(?:(?:up|off|back) )?(?:at|from|to|off) (?:(?:the|an|his|her|their) )?(?:\\S+ ){0,2}?${STATION}\\b`,
      'u',
    ),
    partners: [''],
    barredBy: /^['’]s\b/u,
    ...TOGETHER,
    isReciprocal: false,
    hasPassive: false,
    isGlimpse: true,
    confidence: 0.6,
    example: 'President Ana Solís picked Premier Pedro Lund up at the airport on Monday.',
    counterExample: 'President Ana Solís picked Premier Pedro Lund as her heir on Monday.',
  },
  {
    name: 'faced-each-other',
    forms: inflected('face'),
    complement:
      /^(?:each other|one another) (?:across|over|at|in|on|for|last)\b(?! (?:the (?:final|semi\S*|ballot|polls|run-?off|ring|pitch|field)|court|an? (?:election|run-?off|match|vote|contest)))/u,
    partners: [],
    ...TOGETHER,
    isReciprocal: true,
    hasPassive: false,
    isGlimpse: true,
    confidence: 0.6,
    example: 'President Ana Solís and Premier Pedro Lund faced each other across a table on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund faced a long winter.',
  },
  {
    name: 'heads-together',
    forms: inflected('put'),
    complement: /^their heads together\b/u,
    partners: ['with'],
    ...TOGETHER,
    isReciprocal: true,
    hasPassive: false,
    confidence: 0.65,
    example: 'President Ana Solís and Premier Pedro Lund put their heads together on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund put their hats on.',
  },
  {
    name: 'worked-out-by',
    forms: [
      'thrashed',
      'hammered',
      'negotiated',
      'worked',
      'discussed',
      'agreed',
      'sealed',
      'finalised',
      'finalized',
      'concluded',
      'settled',
      'clinched',
      'struck',
      'reached',
    ],
    passiveSubject:
      /\b(?:deals?|plans?|terms|texts?|agreements?|pacts?|accords?|issues?|matters?|questions?|proposals?|drafts?|truce|ceasefire|compromise|formula|it)\b/u,
    partners: [],
    ...TOGETHER,
    isReciprocal: false,
    hasPassive: true,
    isPlaced: true,
    confidence: 0.6,
    example: 'The deal was thrashed out by President Ana Solís and Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'The deal was mocked by President Ana Solís and Premier Pedro Lund in Oslo on Monday.',
  },
];
