/**
 * How an offer or a request to meet is turned down, as alternatives of a pattern. Who turns one down refuses a meeting that
 * lies ahead; who denies a claim (`denial-words.ts`) says that there was none.
 */
export const TURNS_DOWN =
  'declin(?:ed|es|ing)|refus(?:ed|es|ing)|reject(?:ed|s|ing)|turn(?:ed|s|ing) down|spurn(?:ed|s|ing)|rebuff(?:ed|s|ing)';
/** What is turned down. */
export const REQUESTS_TO_MEET = 'invitations?|offers?|requests?|proposals?|pleas?|appeals?';
