import type { TopicMarker } from './topic-marker.ts';

/** What a sentence on a meeting opens with before it tells what was said: "On grain, the two said". A comma ends the topic. */
export const TOPIC_OPENERS: readonly TopicMarker[] = [
  {
    reason: 'opening-on',
    pattern:
      /^(?:on|as for|as to|as regards|regarding|concerning|with regard to|turning to|about) (?=(?:[^\s,.:;]+ ){1,7}, )(?!(?:the |a |an |his |her |their |its |that |this )?(?:\S+ )?(?:sides?(?= ,)|\S*days?|morning|afternoon|evening|night|weekend|eve|sidelines?|margins?|fringes?|edges?|way|arrival|return|departure|visit|trip|tour|flight|plane|train|phone|telephone|ground|spot|one|other|whole|paper|average|contrary|balance|top|record|behalf|site|stage|stairs|steps|lawn|terrace|island|border|outskirts|anniversary|occasion|agenda|table|menu|docket|cards|invitation|condition|reflection|january|february|march|april|may|june|july|august|september|october|november|december|\p{N}\S*|x|twitter|facebook|telegram|social|television|radio)\b)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. On fishing quotas, Solís told Lund that she would wait.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. On arrival, Solís told Lund that she would wait.',
  },
];
