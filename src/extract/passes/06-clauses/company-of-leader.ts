import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import { GatedPattern } from '../../rules/gated-pattern.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import type { Crowd } from './crowd.ts';
import { isGoverned } from './opens-clause.ts';
import { isVerb } from './verb-group.ts';

/** Who comes with somebody named and is not named: "A and her aides", "a business delegation from Lima led by A". */
/** Of those who came with somebody, unnamed: and their delegations, and her aides. */
const RETINUE = new GatedPattern(
  /^(?:,? ?and|,? ?with|,? ?along with|,? ?together with) (?:his|her|their|the|both|respective)(?: (?:respective|accompanying|two|visiting|own))? (?:delegations?|teams?|party|group|family|families|hosts|guests|assistants|companions|followers|aides|entourages?|advis[eo]rs|officials|staffs?|negotiators|spouses|wives|husbands?|wife|ministers|colleagues|deputies|counterparts)$/u,
);
/** Of more of the same kind: A, B and eleven more, A, B and others. */
const MORE = new GatedPattern(
  /^,? ?and (?:(?:(?:about|some|nearly|almost|at least|more than|over) )?(?:\p{N}+|[a-z]+|an? dozen|dozens of) (?:more|others|other \p{L}+)|others)$/u,
);
/** What both begin with. */
const OPENER = new WordClass([',', 'and', 'with', 'along', 'together']);
const MAX_RETINUE = 6;

/** How many of them there are: about 40 farmers, a number of lawmakers, the rest of the cabinet. */
const QUANTITY = new WordClass(
  'a an the some about around nearly almost over more than at least number handful group couple dozen dozens scores hundreds rest of two three four five'.split(
    ' ',
  ),
);
const MAX_QUANTITY = 4;

/** @returns the token after the people whom nobody names and who end a list: A, B and 40 farmers; -1 where none do. */
function crowdEnd(words: Words, at: number, crowds: readonly Crowd[]): number {
  const and = words.lower[at] === ',' ? at + 1 : at;
  if (words.lower[and] !== 'and') return -1;
  let from = and + 1;
  for (; from <= and + 1 + MAX_QUANTITY; from += 1) {
    const crowd = crowds.find((one) => one.from === from);
    if (crowd !== undefined) return crowd.to;
    if (!QUANTITY.isAt(words, from)) return -1;
  }
  return -1;
}

/**
 * @param first the first of the list before `at`
 * @returns the token after the words for those who came with them and are not named, or -1.
 */
export function retinueEnd(words: Words, first: Phrase, at: number, crowds: readonly Crowd[]): number {
  if (!OPENER.isAt(words, at)) return -1;
  const isOfPerson = first.actors.some((actor) => actor.startsWith('p'));
  const crowd = isOfPerson ? crowdEnd(words, at, crowds) : -1;
  if (crowd !== -1) return isVerb(words, crowd) && isGoverned(words, first) ? -1 : crowd;
  if (!RETINUE.isOpen(words) && !MORE.isOpen(words)) return -1;
  for (let to = at + MAX_RETINUE; to > at + 1; to -= 1) {
    const text = textIn(words, at, to);
    if (RETINUE.matches(words, text) || MORE.matches(words, text)) return to;
  }
  return -1;
}

/** What stands between a delegation and who leads it: a team, led by its chairwoman, Olga Brandt. */
export const LEADING =
  /^,? ?(?:(?:which|who|that) (?:is|was|are|were) )?(?:(?:led|headed|chaired|fronted|captained)(?: respectively| jointly)? by|under(?: the leadership of)?)$/u;

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
