/**
 * What stands between a meeting and what it is about. A pattern sees the lower-case words from a token on; the topic
 * begins behind its match. Examples tell of one meeting each.
 */
export interface TopicMarker {
  readonly reason: string;
  readonly pattern: RegExp;
  /** How far behind the meeting's word it may stand, in tokens. */
  readonly reach: number;
  readonly example: string;
  readonly counterExample: string;
}

export const TOPIC_MARKERS: readonly TopicMarker[] = [
  {
    reason: 'discuss',
    pattern:
      /^(?:(?:to |also |then )?discuss(?:ed|es|ing)?|address(?:ed|es|ing)?|(?:to )?(?:talk|talked|talking|speak|spoke|speaking) (?:mainly )?about|tackled|reviewed|explored)\b/u,
    reach: 30,
    example: 'President Ana Solís met Premier Pedro Lund to discuss fishing quotas.',
    counterExample: 'President Ana Solís met Premier Pedro Lund.',
  },
  {
    reason: 'focus',
    pattern:
      /^(?:which )?(?:(?:will |would |is |was |are |were |have |had )?(?:to )?(?:mainly |largely )?(?:focus(?:ed|es|ing)?|cent(?:red|ered|ring|ering)|concentrat(?:ed|es|ing)|revolv(?:ed|es|ing)|touch(?:ed|es|ing)?|dwelt)) (?:mainly |largely |also )?(?:on|around|upon)\b/u,
    reach: 30,
    example: 'President Ana Solís held talks with Premier Pedro Lund that focused on fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund.',
  },
  {
    reason: 'cover',
    pattern:
      /^(?:cover(?:ed|s|ing)|included|dealt with|dealing with|dominated by|devoted to|concern(?:ed|s|ing)|regarding|highlighted|emphasi[sz]ed|aimed at|aimed to|sought to)\b/u,
    reach: 24,
    example: 'President Ana Solís held talks with Premier Pedro Lund covering fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund under cover.',
  },
  {
    reason: 'about',
    pattern:
      /^(?:about(?! (?:\p{N}|an? |half|two|three|four|five|one))|on the (?:topic|subject|issue|question)s? of|exchanged views on|views on|over (?=the (?!phone|weekend|coming|next|telephone|past|last)))/u,
    reach: 24,
    example: 'President Ana Solís spoke to Premier Pedro Lund about fishing quotas.',
    counterExample: 'President Ana Solís spoke to Premier Pedro Lund for about two hours.',
  },
  {
    reason: 'on',
    pattern:
      /^on (?!(?:its|their|his|her) own\b|the (?:sidelines|edge|fringes|phone line|runway|way|margins|eve|phone|telephone|ground|spot|same|agenda|basis|first|second|third|last)\b|behalf|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\p{N})/u,
    reach: 14,
    example: 'President Ana Solís held talks with Premier Pedro Lund on fishing quotas.',
    counterExample: 'President Ana Solís held talks with Premier Pedro Lund on Friday.',
  },
  {
    reason: 'spent-on',
    pattern: /^(?:minutes|hours|an hour|hour) on\b/u,
    reach: 10,
    example: 'President Ana Solís and Premier Pedro Lund spent 50 minutes on fishing quotas.',
    counterExample: 'President Ana Solís and Premier Pedro Lund spent 50 minutes in a hall.',
  },
];
