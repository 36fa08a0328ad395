import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/** How far before `to see X` the going may stand, in tokens. */
const PURPOSE_WINDOW = 10;

const GOING =
  /\b(?:w[eo]nt|go(?:ne|ing|es)?|c[ao]me|coming|flew|flown|flying|fl(?:y|ies)|travell?(?:ed|ing|s)?|dr[oi]ven?|driving|walk(?:ed|ing)|return(?:ed|ing)|cross(?:ed|ing)|journey(?:ed|ing)?|rode|ridden|sail(?:ed|ing)|stopp(?:ed|ing)|stop|stopover|detour|trip|visit|used|been|back|managed|got|gets|able|allowed|permitted|chance|first|last|latest|(?:was|were) (?:taken|led|driven|flown|in|at))\b/u;

/** `went to the palace to see X`: who goes to see somebody sees them. */
export const isPurposeOfMotion = (words: Words, group: VerbGroup): boolean =>
  /\b(?:did(?: \S+)? see|(?:been|managed|got|gets|able|allowed|permitted|c[ao]me|gone|w[eo]nt) (?:\S+ )?to see)$/u.test(
    group.text,
  ) ||
  (group.isInfinitive && GOING.test(textIn(words, group.from - PURPOSE_WINDOW, group.from)));
