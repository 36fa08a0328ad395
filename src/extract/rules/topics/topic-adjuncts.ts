import type { TopicMarker } from './topic-marker.ts';

/** Prepositions that join a topic to the word of the meeting itself: talks on, a call about, a row over. */
export const TOPIC_ADJUNCTS: readonly TopicMarker[] = [
  {
    reason: 'about',
    pattern:
      /^(?:about(?! (?:(?:\p{N}|half|an?\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twelve\b|twenty\b|thirty\b)\S*(?: (?:and )?a half)? (?:an? )?(?:minutes?|hours?|half|dozens?|weeks?|days?|months?|years?|third|quarter|people|persons|guests|times|per|%|million|billion|thousand|hundred|km|kilomet\S+|miles|metres|kilos?|tonnes|euros?|dollars)\b)| half an)|regarding|concerning|as regards|with regard to|with a view to|in connection with|on the (?:topic|subject|issue|question)s? of|on matters? of)/u,
    reach: 24,
    reads: 'list',
    example: 'President Ana Solís spoke to Premier Pedro Lund about fishing quotas.',
    counterExample: 'President Ana Solís spoke to Premier Pedro Lund for about two hours.',
  },
  {
    reason: 'over',
    pattern:
      /^over (?!(?:the|a|an)? ?(?:(?:working|private|late|long|quick|state|leisurely|hearty|two-hour) )?(?:phone|weekend|coming|next|telephone|past|last|course|border|lunch|dinner|breakfast|coffee|tea|drinks?|meal|video|zoom|cup|laptop|maps?|papers|documents|table|desk|fence|counter|glass|cake|bowl|plate|several|recent|years)\b|(?:\p{N}\S*|two|three|four|five|six|seven|eight|nine|ten|an)(?: and a half| or \S+)? (?:full |long |intense |consecutive |separate |working )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|courses|cups|sessions|rounds|meetings|calls)\b|(?:two|three|four|five|six) and\b)/u,
    reach: 30,
    reads: 'list',
    example: 'President Ana Solís held talks with Premier Pedro Lund over fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund over lunch.',
  },
  {
    reason: 'on',
    pattern:
      /^on (?!(?:\p{L}+ ){0,3}(?:street|avenue|road|square|platz|strasse|straße|boulevard|plaza|lane|hill|quay|airfield|beach|island(?! 's)|islet|atoll|screen|stage|outskirts)\b|(?:the )?(?:\S+ )?(?:side|floor|storey|balcony|rooftop|platform|pavement|doorstep|waterfront|seafront|riverbank|tarmac|motorway|plane|deck|bridge of)\b|(?:its|their|his|her) (?:own|way|arrival|return|first|second|last|part|behalf)\b|(?:the )?(?:sidelines?|edges?|fringes?|margins?|phone|runway|way|eve|telephone|ground|spot|same|agenda|basis|(?:first|second|third|last)(?: (?:of|and|,|\.)|(?: \S+)? (?:day|night|morning|evening|afternoon|leg|stop|half|floor|visit|trip|tour|anniversary)\b)|steps|border|island|occasion|final|opening|closing|(?:day|night|morning|evening|afternoon)(?! (?!(?:of|in|at|when|after|before|to|with|and|for|by|that|the)\b)\p{Ll})|other hand|line|website|outskirts|banks?|site|table|invitation|anniversary|campaign|condition|suspicion|board|average|track|hold|time|schedule|record|behalf|top|camera|television|tv|x|twitter|facebook|social|friendly|good|equal|neutral|home|foreign soil|familiar|thursday|foot)\b|monday|tuesday|wednesday|friday|saturday|sunday|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\p{N}|a (?:visit|trip|tour|two|three|four|five|bilateral|sofa|bench|train|ship|plane|terrace|day|cold|rainy|\S+day)\b|an? (?:\S+ )?(?:visit|trip|tour)\b)/u,
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
  {
    reason: 'had-minutes-on',
    pattern:
      /^(?:they|the (?:two|pair|duo|three|trio)(?: (?:leaders|ministers|presidents|men|women|sides))?|both(?: (?:leaders|ministers|presidents|men|women|sides))?) (?:had|spent) (?:\S+ ){1,4}?(?:minutes|hours?|half-hour|morning|evening|afternoon|time|day|most of it) (?:together |alone )?on (?!\S+day\b)/u,
    reach: null,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund. They had 20 minutes on fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund. They had 20 minutes on Friday.',
  },
  {
    reason: 'in-search-of',
    pattern:
      /^(?:in (?:search|pursuit|quest) of|in support of|in protest (?:at|over|against)|as part of (?:efforts|a drive|a push|work) on)/u,
    reach: 40,
    reads: 'list',
    example: 'President Ana Solís met Premier Pedro Lund on Friday, in search of fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund on Friday, in spite of fishing quotas.',
  },
];
