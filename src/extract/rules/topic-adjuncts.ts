import type { TopicMarker } from './topic-marker.ts';

/** Prepositions that join a topic to the word of the meeting itself: talks on, a call about, a row over. */
export const TOPIC_ADJUNCTS: readonly TopicMarker[] = [
  {
    reason: 'about',
    pattern:
      /^(?:about(?! (?:\p{N}|an? (?:hour|half|dozen|week|month|third|year)|half|two|three|four|five|six|ten|one\b))|regarding|concerning|as regards|with regard to|with a view to|in connection with|on the (?:topic|subject|issue|question)s? of|on matters? of)/u,
    reach: 24,
    reads: 'list',
    example: 'President Ana Solís spoke to Premier Pedro Lund about fishing quotas.',
    counterExample: 'President Ana Solís spoke to Premier Pedro Lund for about two hours.',
  },
  {
    reason: 'over',
    pattern:
      /^over (?!(?:the|a|an)? ?(?:phone|weekend|coming|next|telephone|past|last|course|border|lunch|dinner|breakfast|coffee|tea|drinks?|meal|video|zoom|cup|glass|cake|bowl|plate|several|recent|years)\b|\p{N}|(?:two|three|four|five|six|seven|eight|nine|ten|an hour)\b)/u,
    reach: 16,
    reads: 'list',
    example: 'President Ana Solís held talks with Premier Pedro Lund over fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund over lunch.',
  },
  {
    reason: 'on',
    pattern:
      /^on (?!(?:its|their|his|her) (?:own|way|arrival|return|first|second|last|part|behalf)\b|(?:the )?(?:sidelines?|edges?|fringes?|margins?|phone|runway|way|eve|telephone|ground|spot|same|agenda|basis|first|second|third|last|steps|border|island|occasion|final|opening|closing|day|night|morning|evening|afternoon|other hand|line|website|outskirts|banks?|site|table|invitation|anniversary|campaign|condition|suspicion|board|average|track|hold|time|schedule|record|behalf|top|camera|television|tv|x|twitter|facebook|social|friendly|good|equal|thursday|foot)\b|monday|tuesday|wednesday|friday|saturday|sunday|(?:jan|feb|mar|apr|may|june|jun|july|jul|aug|sept|sep|oct|nov|dec)\S*|\p{N}|a (?:visit|trip|tour|two|three|four|five|bilateral|sofa|bench|train|ship|plane|terrace|day|cold|rainy|\S+day)\b|an? (?:\S+ )?(?:visit|trip|tour)\b)/u,
    reach: 14,
    reads: 'list',
    example: 'President Ana Solís held talks with Premier Pedro Lund on fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund on Friday.',
  },
  {
    reason: 'spent-on',
    pattern:
      /^(?:minutes|hours|an hour|hour|half-hour|day|morning|evening|afternoon|time|most of (?:it|them)) (?:together |alone )?on (?!\S+day\b)/u,
    reach: 14,
    reads: 'list',
    example: 'President Ana Solís and Premier Pedro Lund spent 50 minutes on fishing quotas.',
    counterExample: 'President Ana Solís and Premier Pedro Lund spent 50 minutes in a hall.',
  },
];
