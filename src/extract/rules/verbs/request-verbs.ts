import { inflected } from './inflect.ts';
import type { MeetingVerbRule } from './meeting-verb-rule.ts';

const MEETING =
  '(?:talks|meetings?|sessions?|consultations|discussions|negotiations|mediation|dialogue|dinner|lunch|breakfast|tea|coffee|roundtable|audience|call|visit|summit|interview|appointment|conversation)';

/** What stands before the noun of the meeting that is asked for. */
const NEW =
  '(?:(?:an?|the|his|her|their|its|another|two|three|more|round|rounds|of|trade|peace|coalition|budget|crisis|wage|pay|working|emergency|crunch|(?:second|first|third)(?! summit)|secret|rare|fresh|tense|preliminary|exploratory|ceasefire|security|climate|backroom|(?:\\p{L}+-)+\\p{L}+(?! summit)|\\p{L}+(?:al|er|ate|ent|ed|ive|ct|[rn]t|w|ic|ew)) )';

/** Verbs that ask somebody to a meeting: none was held by what they say. */
export const REQUEST_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'invited-to-talks',
    forms: inflected('invite'),
    setting: new RegExp(
      `\\binvit(?:ed?|es|ing) (?:(?!to\\b|for\\b)\\S+ ){1,16}?(?:to (?:join |attend |take part in )?|(?:to (?:\\S+ ){1,3}?)?for )${NEW}{0,4}?(?!visit\\b)${MEETING}\\b(?! (?:place|room|point|house)\\b)`,
      'u',
    ),
    partners: [''],
    kind: 'MEETING',
    medium: 'IN_PERSON',
    subject: 'HOST',
    partner: 'VISITOR',
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    status: 'PROPOSED',
    confidence: 0.65,
    example: 'President Ana Solís will invite Premier Pedro Lund for talks on Monday.',
    counterExample: 'President Ana Solís invited Premier Pedro Lund on Monday to read the talks for himself.',
  },
  {
    name: 'asked-for-talks',
    forms: inflected('ask'),
    setting: new RegExp(
      `\\bask(?:ed|s|ing)? (?!both\\b|the two\\b)(?:(?!to\\b|for\\b)\\S+ ){1,16}?for ${NEW}{0,4}?(?!interview\\b|call\\b)${MEETING}\\b(?! (?:with|between|of|place|room|point|house)\\b)`,
      'u',
    ),
    partners: [''],
    kind: 'MEETING',
    medium: 'IN_PERSON',
    subject: 'PARTICIPANT',
    partner: 'PARTICIPANT',
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    status: 'PROPOSED',
    confidence: 0.65,
    example: 'President Ana Solís asked Premier Pedro Lund for a meeting on Monday.',
    counterExample: 'President Ana Solís asked Premier Pedro Lund on Monday for a meeting with the envoy.',
  },
];
