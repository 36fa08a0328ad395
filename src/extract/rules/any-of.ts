/**
 * One pattern for a whole table of rules: it matches where at least one of them does, so that the many texts that none
 * matches cost one look instead of one for each rule. Limits: patterns without flags but `u`, without named groups and
 * without references to groups by number.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u');
}
