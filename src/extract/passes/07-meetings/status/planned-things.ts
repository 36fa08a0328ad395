/** What is planned and may come to nothing, a meeting or what would bring one, as alternatives of a pattern. */
export const PLANNED_THINGS =
  'meetings?|talks|call|conversation|visit|trip|appointment|encounter|lunch|dinner|breakfast|session|summit|event|plans?';
