import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';

/** How long a relative clause may be, in tokens. */
const MAX_CLAUSE = 60;
/** What is said behind the relative clause of a noun that is the subject: a summit at which … has been called off. */
const UNDONE_AFTER =
  /\b(?:has|have|had|was|were|is|are) (?:now |since |then )?(?:been )?(?:cancel(?:l)?ed|called off|postponed|scrapped|dropped|abandoned|shelved|suspended|put off|withdrawn|rescinded|axed|ditched|struck (?:off|from|out)|(?:pushed|put|moved) back)\b|\b(?:is|are) (?:now |all )?off(?= [,.;]|$)|\b(?:fell through|never (?:took place|happened|came about|materiali[sz]ed|went ahead|got off the ground)|(?:did not|didn[’']t|will not|won[’']t|would not) (?:now |after all )?(?:take place|go ahead|happen|materiali[sz]e))\b/u;

/** @returns whether what follows the relative clause that begins at `from` says that its antecedent was undone. */
export const isUndoneAfter = (words: Words, from: number): boolean =>
  UNDONE_AFTER.test(textIn(words, from + 1, from + MAX_CLAUSE));
