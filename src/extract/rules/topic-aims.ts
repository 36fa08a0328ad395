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
];
