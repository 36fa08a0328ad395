import { REQUESTS_TO_MEET, TURNS_DOWN } from '../../lexicon/refusal-words.ts';
import { ATTITUDE_GOVERNORS } from './attitude-governors.ts';
import type { NounGovernor } from './noun-governor.ts';
import { WISH_GOVERNORS } from './wish-governors.ts';

export const NOUN_GOVERNORS: readonly NounGovernor[] = [
  {
    reason: 'undone',
    pattern:
      /\b(?:cancellations?|postponements?|abandonment|calling[ -]off|scrapping|shelving|deferral|suspension) of$/u,
    status: 'CANCELLED',
    example: 'The cancellation of talks between Ana Solís and Pedro Lund was regretted.',
    counterExample: 'The outcome of talks between Ana Solís and Pedro Lund was regretted.',
  },
  {
    reason: 'cost-somebody',
    pattern:
      /\bcost(?: (?:the|an?|his|her|their))?(?: (?!after\b|before\b|in\b|at\b|for\b|of\b|since\b|during\b|the\b|\p{N})\p{L}\S*){1,4}$|\b(?:robbed|deprived) (?:\S+ ){1,4}of$/u,
    status: 'CANCELLED',
    example: 'The strike robbed the town of talks between Ana Solís and Pedro Lund.',
    counterExample: 'The strike reminded the town of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'gave-up-seat',
    pattern:
      /\b(?:gave up|gives up|given up|ceded|lost|declined) (?:his|her|their|an?|the) (?:place|seat|chair|spot) (?:at|in)$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'The envoy gave up her seat at talks between Ana Solís and Pedro Lund.',
    counterExample: 'The envoy took up her seat at talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'turned-down',
    pattern: new RegExp(
      `(?<!\\b(?:not|n['’]t|never|to|nor) )\\b(?:${TURNS_DOWN}|ignor(?:ed|es|ing)|resist(?:ed|s|ing)) (?:\\S+ ){0,3}?(?:${REQUESTS_TO_MEET}|calls?|demands?|overtures?|pressure)(?: (?:by|from) \\S+(?: \\S+){0,3}?)? (?:for|to|of)$`,
      'u',
    ),
    status: 'REFUSED',
    example: 'Ministers declined an invitation to talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers accepted an invitation to talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'invited-to',
    pattern:
      /\b(?:was|were|been|is|are) (?:\S+ )?invited (?:along )?to(?: (?:(?!and\b)[^ ,]+ ){1,4}for)?$|\binvit(?:ed|es|ing) (?:(?!to\b|for\b)\S+ ){1,4}(?:to|for)(?: (?:(?!and\b)[^ ,]+ ){1,3}for)?$/u,
    status: 'PROPOSED',
    example: 'The envoy was invited to talks between Ana Solís and Pedro Lund.',
    counterExample: 'The envoy was rushed to talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'due-at',
    pattern:
      /\b(?:is|are|was|were|been) (?:\S+ )?(?:due|expected|awaited|slated|scheduled|billed|booked) (?:back )?at$/u,
    status: 'PLANNED',
    example: 'The envoy was due at talks between Ana Solís and Pedro Lund.',
    counterExample: 'The envoy was seen at talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'rejection',
    pattern: /\b(?:refusal|rejection|boycott|rebuff|ban) (?:of|on)$/u,
    status: 'REFUSED',
    example: 'The rejection of talks between Ana Solís and Pedro Lund was regretted.',
    counterExample: 'The end of talks between Ana Solís and Pedro Lund was regretted.',
  },
  {
    reason: 'absence',
    pattern: /\b(?:absence|lack|instead|in lieu|absent) (?:of|from)$|\b(?:without|rather than)$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'The lack of talks between Ana Solís and Pedro Lund was regretted.',
    counterExample: 'The tone of talks between Ana Solís and Pedro Lund was regretted.',
  },
  {
    reason: 'kept-out',
    pattern:
      /\b(?:excluded|banned|barred|prevented|shut out|locked out|kept out|frozen out|thrown out|disinvited|dropped|kept away|left out|sidelined|missing|absent|away) (?:from|of)$|\btoo (?:ill|sick|busy|unwell|tired|frail|weak) for$/u,
    status: 'DENIED',
    isAbsence: true,
    example: 'The press was excluded from talks between Ana Solís and Pedro Lund.',
    counterExample: 'The press was informed of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'unheard-of',
    pattern: /\b(?:knew|knows?|heard) (?:nothing|little) (?:of|about)$|\bunaware of$/u,
    status: 'HYPOTHETICAL',
    example: 'Ministers knew nothing of talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers knew all of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'denial',
    pattern: /\bdenials? (?:of|about)$/u,
    status: 'DENIED',
    example: 'The denial of talks between Ana Solís and Pedro Lund was brief.',
    counterExample: 'The account of talks between Ana Solís and Pedro Lund was brief.',
  },
  {
    reason: 'no-use',
    pattern:
      /\b(?:no|little|any|much|scant) (?:\S+ )?(?:points?|sense|use|value|merit|purpose|interest|urgency|benefit|appetite|desire|basis|grounds|place|future|time) (?:in|for|of|to)$/u,
    status: 'HYPOTHETICAL',
    example: 'Officials saw no point in talks between Ana Solís and Pedro Lund.',
    counterExample: 'Officials saw the end of talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'no-plans',
    pattern:
      /\b(?:no|without|lack of|any) (?:\S+ )?(?:plans?|arrangements?|preparations?|date|timetable|prospect|agreement) (?:for|of|on)$/u,
    status: 'HYPOTHETICAL',
    example: 'There were no plans for talks between Ana Solís and Pedro Lund.',
    counterExample: 'There were plans for talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'planning',
    pattern:
      /\b(?:plans?|preparations?|arrangements?|groundwork|dates?|venue|(?<!\b(?:was|were|topped|dominated|headed|featured|figured|filled) (?:\S+ ){0,4}?)agenda|schedule|timetable|preparatory work|logistics) (?:for|of)$|\b(?:ahead of|(?:on the )?eve of|in the run-up to|in advance of|prior to|on (?:his|her|their|the) way to(?: (?:(?!and\b)[^ ,]+ ){1,4}for)?|en route to(?: (?:(?!and\b)[^ ,]+ ){1,4}for)?|look(?:s|ed|ing)? forward to|agreement on|countdown to|announc(?:ed|es|ing) (?:an?|the|his|her|their|another) (?:[^ ,]+ )?(?:trip|visit|journey|tour|stopover) (?:to (?:[^ ,]+ ){1,4})?(?:for|to))$/u,
    status: 'PLANNED',
    example: 'Plans for talks between Ana Solís and Pedro Lund were welcomed.',
    counterExample: 'Results of talks between Ana Solís and Pedro Lund were welcomed.',
  },
  {
    reason: 'until-after',
    pattern:
      /\b(?:postpon(?:ed|es|ing)|delay(?:ed|s|ing)|deferr(?:ed|ing)|put(?:s|ting)? (?:\S+ ){0,3}?(?:off|back)|h[eo]ld(?:s|ing)? off|wait(?:ed|s|ing)?)(?: \S+){0,6}? (?:until|till) after$/u,
    status: 'PLANNED',
    example: 'Ministers put off the vote until after talks between Ana Solís and Pedro Lund.',
    counterExample: 'Ministers put off the vote right after talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'on-agenda',
    pattern:
      /\b(?:(?:agenda|programme|schedule|diary|calendar|itinerary|timetable)(?: (?:for|on|in) \S+(?: \S+)?)? (?:is|are|also includes?|includes?|features?|has)|(?:visit|trip|tour|stay)(?: (?:to|in|of) \S+(?: \S+)?)? (?:also )?(?:includes|features))$/u,
    status: 'PLANNED',
    example: "On Friday's agenda are talks between Ana Solís and Pedro Lund.",
    counterExample: "In Friday's paper are talks between Ana Solís and Pedro Lund.",
  },
  {
    reason: 'talked-of',
    pattern:
      /\b(?:speculation|rumou?rs?|talk|gossip|chatter|questions|doubts?|confusion|uncertainty) (?:grew|grows|has grown|rose|swirled|swirls?|spread|mounted|abounded|circulated|is rife|was rife|persisted|persists|continued|intensified|remained|remains?)(?: (?:on|in|at|this|last) \S+)? (?:about|over|of|for|around|surrounding)$/u,
    status: 'HYPOTHETICAL',
    example: 'Speculation grew on Monday about talks between Ana Solís and Pedro Lund.',
    counterExample: 'Details spread on Monday about talks between Ana Solís and Pedro Lund.',
  },
  {
    reason: 'preparing',
    pattern: /\bpreparations? (?:\S+ ){1,4}?for$/u,
    status: 'PLANNED',
    example: 'Preparations are under way for talks between Ana Solís and Pedro Lund.',
    counterExample: 'Aides are under way from talks between Ana Solís and Pedro Lund.',
  },
  ...WISH_GOVERNORS,
  ...ATTITUDE_GOVERNORS,
];
