import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { Party } from '../meeting-mention.ts';
import { isSequence } from './separate-partners.ts';
import { splitParties } from './split-parties.ts';
import { hasUnnamedAt } from './unnamed-object.ts';
import { APART, EACH, SEPARATELY, SEPARATION_WINDOW } from './words-of-separation.ts';

/** What stands before a plural noun that counts one meeting for each partner: separate talks, bilateral meetings. */
const SEPARATE_NOUN =
  /\b(?:separate|bilateral|individual|consecutive|successive|back-to-back|one-on-one|side|series of|string of|round of|rounds of|two|three|four|five|six|several) (?:\S+ ){0,3}(?:calls|conversations|meetings|talks|sessions|discussions|encounters|audiences|consultations|chats)$|\b(?:calls|conversations|meetings|bilaterals|audiences|one-on-ones)$/u;
const SEPARATE = /\b(?:separate|individual|consecutive|successive|back-to-back) (?:\S+ ){0,2}\S+$/u;
/** How many words of the noun's phrase are read. */
const NOUN_WINDOW = 6;
/** A and B each held talks with C. */
const EACH_HELD = /\beach (?:also |then |later )?(?:held|had|hold|have|will|is|are|was|were|has)\b/u;

/**
 * "A held bilateral meetings with B and C": one meeting for each partner.
 *
 * @param own who held the meetings; nobody where the text names none
 * @param others whom they were with
 * @param partner the list of those behind the noun
 */
export function separateByNoun(
  words: Words,
  noun: number,
  own: readonly Party[],
  others: readonly Party[],
  partner: PhraseGroup | null,
): readonly (readonly Party[])[] {
  const before = textIn(words, noun + 1 - NOUN_WINDOW, noun + 1);
  const isSeparate =
    isSequence(words, partner) || SEPARATE_NOUN.test(before) || SEPARATELY.isIn(words, noun, noun + SEPARATION_WINDOW);
  const people = own.filter((party) => party.actor.startsWith('p'));
  // A and B both held talks with C, though not at the same time.
  // A and B held separate talks with C.
  const isApart =
    APART.isIn(words, clauseStart(words, noun), noun + SEPARATION_WINDOW) ||
    SEPARATE.test(before) ||
    EACH_HELD.test(textIn(words, clauseStart(words, noun), noun));
  if (others.length === 1 && people.length > 1 && isApart) return splitParties(others, people);
  // Each had talks with the envoy.
  const isWithOne = words.lower[noun + 1] === 'with' && hasUnnamedAt(words, noun + 1);
  if (others.length === 0 && people.length > 1 && isWithOne)
    if (isApart || EACH.test(textIn(words, clauseStart(words, noun), noun))) return splitParties([], people);
  const isSingle = new Set(own.map((party) => party.actor)).size < 2;
  return !isSingle || others.length < 2 || !isSeparate ? [[...own, ...others]] : splitParties(own, others);
}
