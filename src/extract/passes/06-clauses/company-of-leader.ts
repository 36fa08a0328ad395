import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { GatedPattern } from '../../rules/gated-pattern.ts';
import type { Words } from '../03-names/words.ts';

/** Who comes with somebody named and is not named: "A and her aides", "a business delegation from Lima led by A". */
/** Of those who came with somebody, unnamed: and their delegations, and her aides. */
const RETINUE = new GatedPattern(
  /^(?:,? ?and|,? ?with|,? ?along with|,? ?together with) (?:his|her|their|the|both|respective)(?: (?:respective|accompanying|two|visiting|own))? (?:delegations?|teams?|party|group|family|families|hosts|guests|assistants|companions|followers|aides|entourages?|advis[eo]rs|officials|staffs?|negotiators|spouses|wives|husbands?|wife|ministers|colleagues|deputies|counterparts)$/u,
);
/** Of more of the same kind: A, B and eleven more. */
const MORE = new GatedPattern(
  /^,? ?and (?:(?:about|some|nearly|almost|at least|more than|over) )?(?:\p{N}+|[a-z]+|an? dozen|dozens of) (?:more|others|other \p{L}+)$/u,
);
/** What both begin with. */
const OPENER = new WordClass([',', 'and', 'with', 'along', 'together']);
const MAX_RETINUE = 6;

/** @returns the token after the words for those who came with the people before `at`, or -1. */
export function retinueEnd(words: Words, at: number): number {
  if (!OPENER.isAt(words, at) || !(RETINUE.isOpen(words) || MORE.isOpen(words))) return -1;
  for (let to = at + MAX_RETINUE; to > at + 2; to -= 1) {
    const text = textIn(words, at, to);
    if (RETINUE.matches(words, text) || MORE.matches(words, text)) return to;
  }
  return -1;
}

const PARTY_NOUN =
  /^(?:delegations?|teams?|missions?|groups?|party|contingents?|panels?|committees?|squads?|sides?|deputations?|negotiators|envoys|officials|experts|diplomats|executives|representatives)$/u;
const MAX_PARTY = 8;
const MAX_QUALIFIERS = 4;

/** Where `a business delegation from Lima led by` begins, before the name of who leads it; the name's own start where nothing leads. */
export function partyStart(words: Words, from: number): number {
  const isLed = words.lower[from - 1] === 'by' && /^(?:led|headed|chaired|fronted)$/u.test(words.lower[from - 2] ?? '');
  if (!isLed && words.lower[from - 1] !== 'under') return from;
  const participle = isLed ? from - 2 : from - 1;
  let noun = participle - 1;
  while (noun > 0 && from - noun < MAX_PARTY && !PARTY_NOUN.test(words.lower[noun] ?? '')) noun -= 1;
  const between = words.tokens.slice(noun + 1, participle);
  if (!PARTY_NOUN.test(words.lower[noun] ?? '') || between.some((token) => token.pos === 'VERB' || token.pos === 'AUX'))
    return from;
  const start = qualifiedStart(words, noun);
  // A delegation of Peruvian officials led by A.
  const isOfParty = words.lower[start - 1] === 'of' && PARTY_NOUN.test(words.lower[start - 2] ?? '');
  return isOfParty ? qualifiedStart(words, start - 2) : start;
}

/** Where the noun begins with its qualifiers and its article. */
function qualifiedStart(words: Words, noun: number): number {
  let start = noun;
  while (
    /^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(words.tokens[start - 1]?.pos ?? '') &&
    words.tokens[start]?.pos !== 'DET' &&
    noun - start < MAX_QUALIFIERS
  )
    start -= 1;
  return start;
}
