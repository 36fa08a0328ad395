import { GatedPattern } from '../../../rules/gated-pattern.ts';

/** Separately, in three separate calls: one meeting with each of several partners. */
export const SEPARATELY = new GatedPattern(
  /\b(?:separately|individually|one by one|one after the other|in turn|in quick succession|back to back|in (?:the course of )?(?:one|a single) (?:day|morning|afternoon|evening)|first \S+(?: \S+)? and (?:then|later|(?:an?|two|three|several|some) (?:hours?|days?|minutes|weeks?) later)|in (?:\S+ )?(?:separate|consecutive|successive|back-to-back) (?:\S+ )?(?:calls?|conversations|meetings|talks|sessions|discussions|encounters|audiences))\b/u,
);

/** Hours apart, not together, on successive days: of several who met one. */
export const APART = new GatedPattern(
  /\b(?:separately|individually|in turn|one after (?:the other|another)|(?:minutes|hours|days|weeks|months) apart|(?:not|never) (?:together|jointly|at the same time)|at (?:different|separate) times|on (?:different|separate|consecutive|successive) days|in (?:\S+ )?(?:separate|consecutive|successive|back-to-back) \S+)\b/u,
);

/** A and B each met C. */
export const EACH = /\b(?:each|both|separately|individually)\b/u;

/** How far behind the verb or the noun they may stand, in tokens. */
export const SEPARATION_WINDOW = 60;

/** A met B and then C: what came later. */
export const SEQUENCE: ReadonlySet<string> = new Set([
  'then',
  'later',
  'afterwards',
  'subsequently',
  'finally',
  'next',
  'separately',
]);
