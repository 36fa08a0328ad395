import { inflected } from './inflect.ts';
import { forms, HOSTED, type MeetingVerbRule } from './meeting-verb-rule.ts';

const HOSTED_PERSON = { ...HOSTED, isReciprocal: false, accepts: 'people' } as const;

const TO_WHOM =
  '(?:(?!(?:after|before|during|following|at|in|on|about|for|since|an?|as|over|that|had|held|has|was|were|to)\\b)\\S+ ){1,9}?';
const TALKS =
  '(?:(?:direct|immediate|urgent|new|further|fresh|more|private|bilateral|confidential|secret|separate|serious|unconditional|peace|trade) ){0,2}(?:talks|negotiations|consultations|discussions)';
const A_MEETING = `(?:(?:an?|another|no) (?:(?!(?:of|on|for|in|with|to|about|from|at)\\b)\\S+ ){0,2}?(?:meeting|appointment|audience|sit-down|conversation)|${TALKS})\\b(?! (?:room|of|place|point)\\b)`;

/** Verbs of what hosts do with their guests: awaits, kept for lunch, had to stay, took to see the harbour. */
export const HOSTING_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'granted-meeting',
    forms: inflected('grant give accord allow promise offer propose deny refuse'),
    complement: new RegExp(`^(?:${TO_WHOM}${A_MEETING}|${A_MEETING} (?:to|with|by)\\b)`, 'u'),
    partners: ['to', ''],
    passivePartners: ['with', 'by'],
    ...HOSTED_PERSON,
    hasPassive: true,
    confidence: 0.7,
    example: 'President Ana Solís granted Premier Pedro Lund a meeting on Monday.',
    counterExample: 'President Ana Solís gave Premier Pedro Lund a report after a meeting on Monday.',
  },
  {
    name: 'promised-visit',
    forms: inflected('promise'),
    complement: new RegExp(
      `^(?:${TO_WHOM}an? (?:\\p{L}+ ){0,2}?visit\\b|an? (?:\\p{L}+ ){0,2}?visit (?:(?:in|on|for) \\S+ ){0,2}?to\\b)`,
      'u',
    ),
    partners: ['to', ''],
    kind: 'VISIT',
    medium: 'IN_PERSON',
    subject: 'VISITOR',
    partner: 'HOST',
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    confidence: 0.65,
    example: 'President Ana Solís promised Premier Pedro Lund a visit in July.',
    counterExample: 'President Ana Solís promised Premier Pedro Lund a loan for the visit in July.',
  },
  {
    name: 'awaits',
    forms: forms('await awaits expects'),
    partners: [''],
    barredBy: /^(?:to\b|['’]s\b|and [\p{L}-]+ to\b|will\b|not\b|back\b)/u,
    isTimetable: true,
    ...HOSTED_PERSON,
    hasPassive: false,
    confidence: 0.65,
    example: 'On Friday President Ana Solís awaits Premier Pedro Lund.',
    counterExample: 'On Friday President Ana Solís expects Premier Pedro Lund to resign.',
  },
  {
    name: 'kept-for-meal',
    forms: inflected('keep', 'kept'),
    complement:
      /^(?!(?:\S+ ){0,7}waiting\b)(?:\S+ ){1,8}?(?:for|to|behind for) (?:an? )?(?:\S+ )?(?:lunch|dinner|breakfast|tea|coffee|supper|drinks?|the night|hours?)\b/u,
    partners: [''],
    ...HOSTED_PERSON,
    hasPassive: true,
    confidence: 0.65,
    example: 'President Ana Solís kept Premier Pedro Lund for lunch on Monday.',
    counterExample: 'President Ana Solís kept Premier Pedro Lund waiting for two hours on Monday.',
  },
  {
    name: 'had-to-stay',
    forms: inflected('have put'),
    complement:
      /^(?:(?!(?:to|an?|been)\b)\S+ )(?:\S+ ){0,7}?(?:to stay\b|up for (?:the|two|three|a) (?:\S+ )?(?:night|nights|weekend|week|days)\b|up (?:at|in) (?:his|her|their)\b)/u,
    partners: [''],
    ...HOSTED_PERSON,
    hasPassive: false,
    confidence: 0.6,
    example: 'President Ana Solís had Premier Pedro Lund to stay at the weekend.',
    counterExample: 'President Ana Solís had Premier Pedro Lund on her side.',
  },
  {
    name: 'took-to-see',
    forms: inflected('take drive walk fly lead'),
    complement:
      /^(?:(?!(?:to|off|over|part|place|an?|it|them)\b)\S+ )(?:\S+ ){0,7}?(?:to see|on an? (?:\S+ )?(?:tour|walk|drive|ride|stroll|inspection|flight)|for an? (?:walk|drive|ride|stroll|spin|swim|sail)|(?:to|through|round|around|over|across|along) the (?:\S+ ){0,3}?(?:plant|factory|port|harbour|harbor|dam|bridge|mine|mill|yard|shipyard|museum|ruins|old town|market|village|site|front|frontline|border|memorial|cemetery|hospital|school|camp|stadium|beach|gardens?|palace|fields?|vineyards?|tunnel))\b/u,
    partners: [''],
    barredBy: /^['’]s\b/u,
    ...HOSTED_PERSON,
    hasPassive: true,
    confidence: 0.6,
    example: 'President Ana Solís took Premier Pedro Lund to see the new harbour on Monday.',
    counterExample: 'President Ana Solís took Premier Pedro Lund to court on Monday.',
  },
  {
    name: 'showed-site',
    forms: inflected('show'),
    complement:
      /^(?:(?!(?:an?|that|how|off|up)\b)\S+ )(?:\S+ ){0,7}?(?:the|his|her|its|their|a|an|\S+['’]s) (?:\S+ ){0,3}?(?:plants?|factory|factories|ports?|harbou?rs?|dams?|bridges?|mines?|mills?|yards?|shipyards?|museums?|ruins|old town|markets?|villages?|sites?|front|memorials?|cemetery|hospitals?|schools?|camps?|stadium|gardens?|palace|fields?|vineyards?|tunnel|works|workshops?|laborator(?:y|ies)|reactor|basin|terminal|airport|station|hall|cathedral|mosque|temple|frescoes|collection|stables|farm)\b(?! (?:plans?|model|map|maps|pictures?|photos?|video))/u,
    partners: [''],
    ...HOSTED_PERSON,
    kind: 'VISIT',
    hasPassive: true,
    confidence: 0.6,
    example: 'President Ana Solís showed Premier Pedro Lund the new harbour on Monday.',
    counterExample: 'President Ana Solís showed Premier Pedro Lund the door on Monday.',
  },
];
