import type { TopicMarker } from './topic-marker.ts';

/** Words that list what was on the agenda, or name it as a topic, an issue or a file of the talks. */
export const TOPIC_AGENDAS: readonly TopicMarker[] = [
  {
    reason: 'agenda',
    pattern:
      /^(?:(?:high |also |top |first |next )*(?:on|topping|atop|(?:at )?(?:the )?top of) (?:the|their|its|his|her|an?) (?:packed |full |crowded |busy )?(?:agenda|table|list|menu|docket)(?: (?:for|of|at|in|when|as|during|on|this|next|today|tomorrow|will)(?: \S+){0,18}?)?(?: (?:was|were|are|is|be)(?! \S+ly \S+ed)| :)|agenda (?:also )?(?:has|had|includes?|included|covers?|covered|comprises|comprised|spans|spanned|lists?|listed|ranges from|ranged from|featured?|:)|(?:subject|topic|theme|agenda)s? :)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. On the agenda: fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. On the agenda for Monday.',
  },
  {
    reason: 'so-was',
    pattern: /^agenda (?:\S+ ){0,8}?and so (?:was|were|did|is|are)\b/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. He was on the agenda, and so were fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund, and so did his wife.',
  },
  {
    reason: 'topics-were',
    pattern:
      /^(?:topics?|issues?|subjects?|themes?|questions?|points?|matters|items?|areas|fields|files?|dossiers?)(?: (?:they |the two )?(?:discussed|raised|covered|addressed|debated|on the (?:agenda|table)|under discussion|up for discussion|of discussion|of conversation|(?:of|for|at) the (?:talks|meeting|summit|conversation|call)))?(?: ,)? (?:included?|includes|including|such as|ranging from|ranged from|notably|especially|particularly|above all|among (?:them|others|which)|like|were|was|are|:)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. The topics included fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. The topics were not disclosed.',
  },
  {
    reason: 'among-topics',
    pattern:
      /^among (?:the )?(?:other |main |key |many |several )?(?:topics|issues|subjects|matters|items|questions|points|things) (?:\S+ ){0,6}?(?:was|were|is|are|:)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. Among the subjects discussed were fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Among the guests were fishing crews.',
  },
  {
    reason: 'also-discussed-were',
    pattern:
      /^(?:(?:also|likewise|others?|further) )+(?:discussed|raised|addressed|covered|reviewed|debated|mentioned|considered|examined|broached|on the (?:agenda|table|menu)|up for discussion|under discussion|touched (?:up)?on|brought up)(?: (?:was|were|is|are|will be)| :)/u,
    reach: null,
    reads: 'list',
    standsAlone: true,
    example: 'President Ana Solís met Premier Pedro Lund. Also discussed were fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. Also present were fishing crews.',
  },
  {
    reason: 'at-issue-was',
    pattern:
      /^(?:at issue|at stake|at the (?:heart|cent(?:re|er|er stage)|core|top) of (?:the|their|it|this) ?(?:talks?|meetings?|discussions?|conversations?|agenda|dispute|row|negotiations|debate|call|list|visit|summit)?|under (?:discussion|review|consideration|negotiation)|up for (?:discussion|debate|decision)) (?:in (?:the|their) \S+ )?(?:was|were|is|are|will be)(?! \S+ed\b)/u,
    reach: null,
    reads: 'list',
    standsAlone: true,
    example: 'President Ana Solís met Premier Pedro Lund. At issue were fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. At issue, she said.',
  },
];
