import { inflected } from './inflect.ts';
import { forms, type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

const MEETING =
  '(?:talks|meetings?|consultations|discussions|negotiations|mediation|dialogue|dinner|lunch|breakfast|tea|coffee|roundtable|audience|call|visit|summit|interview|appointment|conversation)';
const REQUEST = '(?:requests?|offers?|invitations?|proposals?|pleas?|appeals?|overtures?|demands?|calls?|bids?)';

/** What stands before the noun of the meeting that is asked for. */
const NEW =
  '(?:(?:an?|the|his|her|their|its|another|two|three|more|round|rounds|of|trade|peace|coalition|budget|crisis|wage|pay|working|closed-door|\\p{L}+(?:al|er|ate|ent|ed|ive|ct|[rn]t|w|ic|ew)) )';

/** Verbs that ask for a meeting or turn one down, with whom in their object: no meeting was held by what they say. */
export const REQUEST_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'invited-to-talks',
    forms: inflected('invite'),
    setting: new RegExp(
      `\\binvit(?:ed?|es|ing) (?:(?!to\\b|for\\b)\\S+ ){1,16}?(?:to (?:join |attend |take part in )?|for )${NEW}{0,4}?(?!visit\\b)${MEETING}\\b(?! (?:place|room|point|house)\\b)`,
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
    name: 'turned-down-request',
    forms: forms('turned declined declines rejected rejects refused spurned rebuffed dismissed ignored'),
    complement: new RegExp(
      `^(?:down )?(?:an?|the|his|her|their|another|repeated|two|three|several) (?:\\S+ ){0,3}?${REQUEST}\\b`,
      'u',
    ),
    setting: new RegExp(`\\b${REQUEST}\\b(?: \\S+){0,12}? (?:for|of|to|on) (?:\\S+ ){0,3}?${MEETING}\\b`, 'u'),
    partners: ['from', 'by'],
    kind: 'MEETING',
    medium: 'UNKNOWN',
    ...PARTICIPANTS,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    status: 'REFUSED',
    confidence: 0.65,
    example: 'President Ana Solís turned down a request by Premier Pedro Lund for talks on Monday.',
    counterExample: 'President Ana Solís turned down a request by Premier Pedro Lund to be filmed on Monday.',
  },
];
