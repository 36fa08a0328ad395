import type { TopicMarker } from './topic-marker.ts';

/** What a meeting was for, where its own clause says so outright: talks aimed at, in an attempt to, for the signing of. */
export const TOPIC_AIMS: readonly TopicMarker[] = [
  {
    reason: 'aimed-at',
    pattern:
      /^(?:aimed at|aiming at|aimed to|intended to|designed to|meant to|aiming to|hoping to|seeking to|looking to|with (?:the|an) (?:aim|goal|intention|hope|purpose|object|objective|eye|view) (?:of|to)|in (?:the )?hopes? of|in order to|so as to|geared (?:to|towards?)|directed at) (?!(?:be|say|tell|meet|see|show|have|get|make|leave|stay)\b)/u,
    reach: 30,
    reads: 'infinitive',
    example: 'President Ana Solís held talks with Premier Pedro Lund aimed at reviewing fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund without an aim.',
  },
  {
    reason: 'attempt',
    pattern:
      /^in (?:a|an|another|the latest|his|her|its|their)(?: \S+){0,2} (?:attempt|bid|effort|push|drive|move|quest) (?:to(?! (?:meet|talk|speak)\b)|for|at)/u,
    reach: null,
    reads: 'infinitive',
    example: 'In a bid to review fishing quotas, President Ana Solís met Premier Pedro Lund.',
    counterExample: 'In a bid to meet him, President Ana Solís drove to Premier Pedro Lund, and they met.',
  },
  {
    reason: 'signing-of',
    pattern:
      /^for (?:the |a )?(?:\S+ )?(?:signing|signature|initialling|conclusion|presentation|launch|review|discussion|examination) of(?! \p{N})/u,
    reach: 24,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund for the discussion of fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund for the first of many times.',
  },
  {
    reason: 'get-done',
    pattern:
      /^to (?:try (?:to|and) )?(?:get|win|secure|obtain|seek|clinch|bring about) (?!(?:to|there|home|back|away|on|in|out|together|ready|some|something|his|her|their|its|an? (?:feel|look|closer|taste))\b)(?=\S+ )/u,
    reach: 30,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund on Friday to get fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund on Friday to get to know him.',
  },
  {
    reason: 'to-say-that',
    pattern:
      /^to (?:say|announce|report|confirm|explain|make clear|insist|complain|tell (?:\S+ ){1,3}?that|warn (?:\S+ ){1,3}?that|inform (?:\S+ ){1,3}?that|assure (?:\S+ ){1,3}?that) (?!(?:hello|goodbye|farewell|thank|so|nothing|sorry|how|what|why)\b)/u,
    reach: 26,
    reads: 'subject',
    example: 'President Ana Solís phoned Premier Pedro Lund on Friday to say fishing quotas would fall.',
    counterExample: 'President Ana Solís phoned Premier Pedro Lund on Friday to say hello.',
  },
  {
    reason: 'working-meal-on',
    pattern:
      /^(?:breakfast|lunch|dinner|supper|chat|conversations?|discussions?|debate|talks|consultations|exchange|briefing|session|brainstorming|workshop) (?:on|about) (?!(?:\S+day|sidelines?|margins?|board|campus|site|stage|arrival|course)\b|\p{N}|(?:the|a|his|her|their|its) (?:\S+ )?(?:sidelines?|margins?|fringes?|phone|terrace|lawn|island|train|plane|ship|way|eve|day|\S+day|border|sofa|telephone|record)\b|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund for what she called a working breakfast on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund for what she called a working breakfast on a terrace.',
  },
  {
    reason: 'to-press-for',
    pattern:
      /^to (?:press(?: (?:him|her|them|the \S+))?|push|lobby|plead|appeal|call|argue|campaign|bargain|angle|ask(?: (?:him|her|them|the \S+))?) for/u,
    reach: 30,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund on Friday to press for fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund on Friday, whom she had pressed.',
  },
];
