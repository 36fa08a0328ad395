import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { PLANNED_THINGS } from './planned-things.ts';

/**
 * What a sentence adds to the plan that it tells, in apposition or with `and`: was due to meet X, which she did; a meeting
 * that lasted an hour; a plan since dropped.
 */
const MEETING = `(?:${PLANNED_THINGS}|audience|discussions?)`;
const DID = new GatedPattern(
  new RegExp(
    '(?:, which|, as|,? and) (?:(?:indeed|duly) )?(?:(?:he|she|they|the two|both) )?(?:duly |indeed |then |finally |eventually )?did(?: so)?(?= [.,;]|$| (?:for|on|in|at|over|later|behind|with|last|so)\\b)|' +
      '(?:, as|, and|, which) (?:he|she|they|the two|both) (?:duly |indeed |then |finally )?(?:have|has)(?= [.,;]|$)|' +
      `,? and (?:the|their|that) (?:\\S+ )?${MEETING} (?:did take place|took place|went ahead|lasted)\\b|` +
      `, an? (?:\\S+ )?${MEETING} (?:that|which) (?:took place|went ahead|lasted|ended|went on)\\b|` +
      ',? and (?:they|the two|both) (?:then |duly |eventually |indeed |finally )?(?:met|spoke|talked)\\b(?! (?:to )?(?:the press|reporters|journalists)\\b)',
    'u',
  ),
);
const NEVER =
  "(?:(?:never|did not|didn[’']t) (?:in the end )?(?:take place|took place|happen(?:ed)?|com?e about|came about|came off|materiali[sz]ed?|go ahead|went ahead)|fell through|came to nothing|(?:(?:was|were|has|have|had)(?: \\S+)?(?: been)? )?(?:since |then |later |now |eventually |subsequently |abruptly )*(?:cancell?ed|called off|postponed|put off|scrapped|dropped|abandoned|shelved|aborted)(?! (?:once|twice|several|three|from|earlier|last|in)\\b))";
const NEVER_DID = new GatedPattern(
  new RegExp(`, (?:which|something (?:that|which)|(?:an?|the) (?:\\S+ )?${MEETING}(?: (?:that|which))?) ${NEVER}`, 'u'),
);
const WINDOW = 40;

/** @param at the verb or noun of what was planned. @returns whether the sentence goes on to say that it was carried out. */
export const isCarriedOut = (words: Words, at: number): boolean => DID.isIn(words, at, at + WINDOW);

/** @returns whether the sentence goes on to say that nothing came of it. */
export const isApposedUndone = (words: Words, at: number): boolean => NEVER_DID.isIn(words, at + 1, at + WINDOW);
