import { inflected } from './inflect.ts';
import { BE, forms, IN_PERSON, type MeetingVerbRule, ONE } from './meeting-verb-rule.ts';

const BOTH = { isReciprocal: true, accepts: 'people', hasPassive: false } as const;
const TIME =
  '(?:an?|half|the|about|some|over|nearly|almost|just|more|less|than|around|roughly|at|least|up|to|a|few|several|only|(?:his|her|their)|\\p{N}+|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|ninety)';
const SPAN = `(?:(?:${TIME} )+(?:and a half |an |good |full |(?:(?:better|best|greater) part|quarter) of an )?|(?:${TIME} )*three[ -]quarters of an )(?:minutes?|mins|hours?|moments?)`;
const DAY_PART =
  '(?:most of |much of |part of |all |the whole |half |the |an |last |(?:his|her|their) )*(?:whole )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|weekend|morning|afternoon|evening|night)(?: (?:morning|afternoon|evening|night))?';
const LEISURE =
  '(?:golf|tennis|chess|cards|bridge|padel|squash|a (?:round|game|match) of \\S+|(?:nine|18|eighteen) holes)';

/** Verbs of being in somebody's company: spent an hour with, was seen with, ran into, played golf with. */
export const COMPANY_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'spent-time-with',
    forms: inflected('spend pass'),
    complement: new RegExp(`^(?:${SPAN}|${DAY_PART})\\b`, 'u'),
    partners: ['with'],
    takesPlaceOf: true,
    ...IN_PERSON,
    ...BOTH,
    confidence: 0.7,
    example: 'President Ana Solís spent most of Monday at the ministry with Premier Pedro Lund.',
    counterExample: 'President Ana Solís spent years at the ministry with Premier Pedro Lund.',
  },
  {
    name: 'had-minutes-with',
    forms: inflected('get have give allot grant secure promise'),
    complement: new RegExp(`^${SPAN} (?:alone |in private |privately |face to face )?with\\b`, 'u'),
    partners: ['with'],
    passivePartners: ['with'],
    ...IN_PERSON,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: true,
    confidence: 0.7,
    example: 'President Ana Solís got ten minutes with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís got ten letters from Premier Pedro Lund on Monday.',
  },
  {
    name: 'gave-minutes',
    forms: inflected('give grant allot spare'),
    complement: new RegExp(
      `^(?!(?:to|for|by|an?|the|(?:his|her|their)|(?:both|each|all|either) (?:sides?|part(?:y|ies)|teams?|camps?))\\b)(?:\\S+ ){1,8}?${SPAN}(?= (?:of (?:his|her|their)\\b|at|in|on|alone|and|before|after|,|\\.)|$)`,
      'u',
    ),
    partners: [''],
    ...IN_PERSON,
    ...ONE,
    confidence: 0.6,
    example: 'President Ana Solís gave Premier Pedro Lund an hour on Monday.',
    counterExample: 'President Ana Solís gave Premier Pedro Lund an hour to resign.',
  },
  {
    name: 'seen-with',
    forms: forms('seen spotted photographed pictured filmed snapped sighted'),
    complement:
      /^(?:(?:together|leaving|arriving|walking|chatting|talking|dining|lunching|having (?:lunch|dinner|breakfast|coffee|tea|drinks)|shaking hands|deep in conversation|in conversation|sitting|standing|embracing|in the company|arm in arm)\b|(?:in|at|outside|on|inside|near|with) (?:(?!with\b|by\b|and\b|as\b|that\b)\S+ ){0,6}?)? ?(?:together |alone |out |next |side by side )?(?:with|of|to|beside|alongside)\b|^(?:together|chatting|talking|walking|leaving|dining|lunching|shaking hands|embracing|deep in conversation|side by side)\b/u,
    partners: ['with', 'of', 'to', 'beside', 'alongside'],
    isState: true,
    barredBy: /^(?:['’]s\b|in (?:(?:19|20)\p{N}{2}|the (?:film|play)))/u,
    ...IN_PERSON,
    ...BOTH,
    isGlimpse: true,
    confidence: 0.6,
    example: 'President Ana Solís was photographed with Premier Pedro Lund over coffee on Monday.',
    counterExample: 'President Ana Solís was photographed by Premier Pedro Lund in Oslo on Monday.',
  },
  {
    name: 'ran-into',
    forms: inflected('run bump come chance stumble cross'),
    complement: /^(?:(?:straight )?(?:in|on)to|upon|across|paths with) (?!an?\b|the\b|his\b|her\b|their\b|its\b)/u,
    partners: ['into', 'on', '', 'against', 'with'],
    ...IN_PERSON,
    ...ONE,
    isGlimpse: true,
    confidence: 0.6,
    example: 'President Ana Solís ran into Premier Pedro Lund on Monday and talked for an hour.',
    counterExample: 'President Ana Solís ran into criticism from Premier Pedro Lund on Monday.',
  },
  {
    name: 'seated-at-table',
    forms: inflected('sit', 'seated placed'),
    setting: /\b(?:dinner|lunch(?:eon)?|breakfast|banquet|table|supper|tea|talks|meeting|summit|oval office)\b/u,
    complement:
      /^(?:(?:right |directly |just )?(?:next to|beside|alongside|opposite|between|across from|(?:to|on) the (?:left|right) of)|side by side|together|at the same table as|(?:down )?(?:at|around|round) (?:the|a|one|the same) (?:\S+ )?table)\b/u,
    partners: ['to', 'beside', 'alongside', 'opposite', 'between', 'from', 'of', 'as', 'with', ''],
    isState: true,
    ...IN_PERSON,
    ...BOTH,
    isGlimpse: true,
    confidence: 0.65,
    example: 'President Ana Solís was seated next to Premier Pedro Lund at a dinner on Monday.',
    counterExample: 'President Ana Solís was seated next to a pillar at a dinner on Monday.',
  },
  {
    name: 'played-with',
    forms: inflected('play'),
    complement: new RegExp(`^${LEISURE}\\b`, 'u'),
    partners: ['with'],
    ...IN_PERSON,
    ...BOTH,
    confidence: 0.65,
    example: 'President Ana Solís played golf with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís played Hamlet, and Premier Pedro Lund watched.',
  },
  {
    name: 'went-out-with',
    forms: inflected('go take'),
    complement:
      /^(?:out )?(?:(?:hunting|fishing|sailing|riding|skiing|walking|hiking|shooting|swimming|cycling|jogging|boating|for (?:an? )?(?:\S+ )?(?:walk|stroll|ride|run|drive|swim|drink|coffee|sail)|an? (?:\S+ ){0,2}(?:walk|stroll|ride|drive|boat trip|sauna))) (?:(?:in|on|at|along|through|round|around|across|by) (?:(?!with\b)\S+ ){1,5})?(?:together|with)\b/u,
    partners: ['with'],
    ...IN_PERSON,
    ...BOTH,
    confidence: 0.65,
    example: 'President Ana Solís went fishing with Premier Pedro Lund on Monday.',
    counterExample: 'President Ana Solís went bankrupt with Premier Pedro Lund on Monday.',
  },
  {
    name: 'walked-with',
    forms: inflected('walk stroll ride', 'travelled traveled drove sailed flew'),
    complement:
      /^(?:with|together|alongside|side by side|arm in arm|in the same (?:car|train|carriage|plane) (?:as|with)|in (?:a|an|the|his|her) (?:\S+ )?(?:car|carriage|train|limousine|helicopter) with)\b/u,
    partners: ['with', 'alongside', 'as'],
    ...IN_PERSON,
    ...BOTH,
    isGlimpse: true,
    confidence: 0.6,
    example: 'President Ana Solís walked with Premier Pedro Lund along the quay on Monday.',
    counterExample: 'President Ana Solís walked with a stick, unlike Premier Pedro Lund.',
  },
  {
    name: 'in-one-room',
    forms: [...forms(BE), 'sat', 'sit', 'sitting'],
    complement:
      /^(?:all |both |together )*(?:in (?:the same|a|one|another) (?:small |back |side |separate |locked )?room (?:together|(?:on|for|at last|again|as|with)\b)|round (?:one|the same|a) table|around (?:one|the same|a) table|at (?:the same|one) table|alone together|face to face|deep in (?:talk|conversation|discussion)|huddled (?:over|in|around|together))\b/u,
    partners: ['with'],
    ...IN_PERSON,
    ...BOTH,
    isGlimpse: true,
    confidence: 0.65,
    example: 'President Ana Solís and Premier Pedro Lund were in a room together for an hour.',
    counterExample: 'President Ana Solís and Premier Pedro Lund were in a hurry.',
  },
  {
    name: 'reunited',
    forms: inflected('reunite reconnect'),
    complement: /^(?:with|in|at|on|for|over|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/u,
    partners: ['with'],
    isState: true,
    ...IN_PERSON,
    ...BOTH,
    confidence: 0.65,
    example: 'President Ana Solís was reunited with Premier Pedro Lund in Oslo on Monday.',
    counterExample: 'President Ana Solís reunited a divided party, said Premier Pedro Lund.',
  },
  {
    name: 'dined-somewhere',
    forms: inflected('dine lunch breakfast huddle'),
    complement: /^(?:at|in|on|over|privately|alone|late|aboard|until|till|with)\b/u,
    partners: ['with'],
    ...IN_PERSON,
    ...BOTH,
    confidence: 0.7,
    example: 'President Ana Solís and Premier Pedro Lund lunched at the Grand Hotel on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund lunched.',
  },
];
