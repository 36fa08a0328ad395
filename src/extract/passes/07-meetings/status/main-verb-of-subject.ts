import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';

/** What opens a clause that has a verb of its own before the sentence comes to its own. */
const OPENERS = new WordClass(
  'that which who whom whose where when while if because since until before after although though unless once as'.split(
    ' ',
  ),
);
const BEING = new WordClass('is are was were been be being'.split(' '));
const DASHES = new WordClass(['–', '—', '--', '-']);
const JOINTS = new WordClass([',', 'and', 'but', 'or']);
/** So close to the vote: an adjective that the tagger may take for a verb. */
const DEGREES = new WordClass(['so', 'too', 'very', 'as']);
const PARTICIPLE = /(?:ed|en|set|held|put|led|made|due|sought|kept|brought)$/u;
const PREPOSITION = /^(?:ADP|PART|SCONJ|ADV)$/u;
/** How far behind its noun a predicate may begin, in tokens. */
const MAX_DISTANCE = 45;
const MAX_ASIDE = 20;

const isGerund = (words: Words, at: number): boolean =>
  (words.lower[at] ?? '').endsWith('ing') && !BEING.isAt(words, at - 1);

/** Proposed by X, planned for Friday: it may only say more of the noun. */
const isLoose = ({ tokens, lower }: Words, at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  PARTICIPLE.test(lower[at] ?? '') &&
  tokens[at - 1]?.pos !== 'AUX' &&
  PREPOSITION.test(tokens[at + 1]?.pos ?? '');

/** @returns the mark that closes the aside that opens at the token; -1 where it opens none. */
function endOfAside(words: Words, at: number): number {
  const isBracket = words.lower[at] === '(';
  if (!isBracket && !DASHES.isAt(words, at)) return -1;
  for (let end = at + 1; end <= at + MAX_ASIDE; end += 1)
    if (isBracket ? words.lower[end] === ')' : DASHES.isAt(words, end)) return end;
  return words.tokens.length;
}

/** @returns the last token of the verbs that begin at the token. */
function endOfVerbs(words: Words, at: number): number {
  let last = at;
  while (isVerb(words, last + 1) || (words.tokens[last + 1]?.pos === 'ADV' && isVerb(words, last + 2))) last += 1;
  return last;
}

/**
 * The verb of the sentence whose subject the noun is, over all that stands between them: a meeting of X and Y that both had
 * wanted (their second) before the vote `was` called off. Each opened clause takes the next verb; where all are taken, what
 * was taken last is the sentence's own, as `before the vote` opened none.
 *
 * @returns its first token, or -1
 */
export function mainVerbOfSubject(words: Words, noun: number): number {
  let isOpen = false;
  let taken = -1;
  let found = -1;
  const end = Math.min(words.tokens.length, noun + MAX_DISTANCE);
  for (let at = noun + 1; at < end; at += 1) {
    if (words.lower[at] === ';' || words.lower[at] === ':') break;
    const aside = endOfAside(words, at);
    if (aside !== -1) {
      at = aside;
      continue;
    }
    if (found !== -1 && (OPENERS.isAt(words, at) || JOINTS.isAt(words, at))) break;
    if (OPENERS.isAt(words, at)) isOpen = true;
    if (!isVerb(words, at) || words.lower[at - 1] === 'to' || isGerund(words, at) || DEGREES.isAt(words, at - 1))
      continue;
    const last = endOfVerbs(words, at);
    if (isOpen) {
      isOpen = false;
      taken = at;
    } else if (found === -1) found = at;
    else if (isLoose(words, found) || isVerb(words, at - 1) || words.tokens[at - 1]?.pos === 'ADP') {
      // A meeting both sides wanted was called off.
      found = at;
      break;
    } else break;
    at = last;
  }
  return found === -1 ? taken : found;
}
