import { IRREGULAR_PASTS } from './past-tenses.ts';

/** The general met, ran into the premier on Monday: roles that the tagger takes for adjectives wherever they stand. */
const ROLES: ReadonlySet<string> = new Set(
  'premier general chief militant academic dissident missionary associate captive heavyweight stalwart hopeful reverend rival major cleaner surrogate orphan'.split(
    ' ',
  ),
);
/** In general, was general, more general. */
const NO_ROLE_BEHIND =
  /^(?:in|as|more|most|very|too|so|less|rather|is|was|are|were|be|been|being|become|became|and|or|,|than|of)$/u;
/** What ends the phrase of a role: a noun would make an adjective of it. */
const BEHIND =
  /^(?:[,.;:–—!?)”]|who|whom|whose|of|in|on|at|from|for|to|with|by|after|before|during|over|about|as|into|against|is|was|has|had|will|would|could|may|might|can|should|must|did|does|then|also|later|\p{Ll}{2,}ed)$/u;
const JOINED = /^(?:the|his|her|their|an?|\p{Lu}\p{L}+)$/u;

/** What the tagger is shown in their place. */
export const SHOWN_FOR_ROLE = 'minister';

/** @param words the tokens of a sentence. @returns whether the token is a role that no noun follows. */
export function isShownRole(words: readonly string[], at: number): boolean {
  if (!ROLES.has(words[at] ?? '')) return false;
  const next = words[at + 1] ?? '.';
  if (NO_ROLE_BEHIND.test((words[at - 1] ?? ',').toLowerCase())) return false;
  if (next === 'and' || next === 'or') return JOINED.test(words[at + 2] ?? '');
  return BEHIND.test(next) || IRREGULAR_PASTS.has(next);
}
