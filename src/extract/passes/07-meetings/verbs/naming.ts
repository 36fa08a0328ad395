import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';

/** What may follow `met` where it has no object: met on Monday, met last week, met twice, met face to face. */
export const NO_OBJECT =
  /^(?:this|last|next|earlier|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day|[. ]|$)|yesterday|today|tomorrow|tonight|face|one|once|twice|three|four|five|six|several|many|each|all|the (?:day|night|week|month|year|previous|following|same|next)|every|head|eye|half|a (?:day|week|month|year|second|third|fourth|fifth|few|dozen|number))/u;

/** Called X minutes after the vote. */
const LAPSE = /^(?:seconds|moments|minutes|hours|days|weeks|months|years)$/u;
const OF_TIME = /^(?:late|later|early|earlier|last|next|several|soon|recent|most|away)$/u;
/** Opens what somebody or something is said to be, or to what somebody is summoned. */
const OPENER = /^(?:a|an|the|“|"|‘|'|for|into|upon|nothing)$/u;
const SUMMONED = /^to (?:task|account|order|heel|mind|testify|the|his|her|their|give)\b|^back to\b/u;
const ONE_OF = /^(?:one|some|two|part) of\b/u;
const OWN = /^(?:his|her|their|its|my|our|your)$/u;
const AMOUNT = /^(?:enough|little|much|few|many)$/u;
/** How many words may tell how much: politically motivated, far too little. */
const MOST_DEGREES = 3;

/** "called X a liar", "called them too little", "called X to task": what follows the object tells that nobody was telephoned. */
export function isNaming(words: Words, behind: number): boolean {
  const next = words.tokens[behind];
  if (next === undefined) return false;
  if (/^(?:right|straight) away$/u.test(textIn(words, behind, behind + 2))) return false;
  if (OPENER.test(words.lower[behind] ?? '') || isQuality(words, behind)) return true;
  // Called the Solís plan absurd; called him his friend.
  const noun = OWN.test(words.lower[behind] ?? '') ? behind + 1 : behind;
  if (isName(words, noun)) return true;
  const text = textIn(words, behind, behind + 2);
  return SUMMONED.test(text) || ONE_OF.test(text);
}

const isName = (words: Words, at: number): boolean => {
  const token = words.tokens[at];
  return (
    token?.pos === 'NOUN' &&
    !(NO_OBJECT.test(token.text) || LAPSE.test(token.text)) &&
    words.tokens[at + 1]?.pos !== 'PROPN'
  );
};

/** Absurd, very brave, too little, not enough, politically motivated; not too late. */
function isQuality(words: Words, from: number): boolean {
  let at = from;
  while (at < from + MOST_DEGREES && /^(?:ADV|PART)$/u.test(words.tokens[at]?.pos ?? '')) at += 1;
  const word = words.lower[at] ?? '';
  if (OF_TIME.test(word)) return false;
  const pos = words.tokens[at]?.pos;
  return (
    pos === 'ADJ' ||
    (at > from && AMOUNT.test(word)) ||
    (at > from + 1 && AMOUNT.test(words.lower[at - 1] ?? '')) ||
    (at > from && pos === 'VERB' && /ed$/u.test(word)) ||
    /-\p{Ll}+(?:ing|ed)$/u.test(word)
  );
}
