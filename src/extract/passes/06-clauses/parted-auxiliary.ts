import { textIn } from '../../lexicon/placed-words.ts';
import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';

/**
 * The auxiliary of a verb that an adjunct parts from it: `has` since May `held`, `was` on Monday `received`, `will` later in
 * the week `see`. Limits: before `to` only a time may stand so (is on Monday to meet; was in Rome to meet tells why).
 */
const MAX_ADJUNCT = 7;
const AUXILIARY = new WordClass(
  'is are was were be been has have had will would shall should may might must can could did'.split(' '),
);
const OPENER = new WordClass(
  'since on in at for over during by within last this next earlier later late early yesterday today tomorrow tonight until before after throughout as under together along like instead so thus however though therefore nevertheless nonetheless meanwhile'.split(
    ' ',
  ),
);
/** Words of an adjunct by their tags, and those that open a clause of its own. */
const ADJUNCT_POS: ReadonlySet<string> = new Set('ADP SCONJ DET ADJ NOUN PROPN NUM ADV'.split(' '));
const CLAUSE_OPENER = new WordClass('that if while when because although though than'.split(' '));
const SOME_DAY = /^(?:one|some) (?:fine )?day$/u;
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const TIME = new RegExp(
  `^(?:on|in|at|by|late|later|early|earlier|next|this|last|tomorrow|today|tonight|yesterday) ?(?:the |that )?(?:${DAY}|week|month|year|day|\\p{N}+|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night)?(?: (?:${DAY}|week|month|year|day|\\p{N}+|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night))?$`,
  'u',
);

/** Was in Oslo before a planned meeting: the word at `at` is the noun of an adjunct that is still open. */
const isNounOfAdjunct = ({ tokens }: Words, at: number): boolean =>
  tokens[at - 1]?.pos === 'DET' || (tokens[at - 1]?.pos === 'ADJ' && tokens[at - 2]?.pos === 'DET');

/** Will, her office said, meet X: the report parts the two. */
function overSpeech(words: Words, from: number): { readonly at: number; readonly adjunct: number } | null {
  if (words.tokens[from - 1]?.text !== ',' || !SPEECH_FORMS.has(words.lower[from - 2] ?? '')) return null;
  const open = words.lower.lastIndexOf(',', from - 2);
  return open > 0 && from - open <= MAX_ADJUNCT && AUXILIARY.isAt(words, open - 1)
    ? { at: open - 1, adjunct: open }
    : null;
}

/** Token of the auxiliary before the adjunct that ends before `from`, and the adjunct's first; null where there is none. */
export function partedAuxiliary(words: Words, from: number): { readonly at: number; readonly adjunct: number } | null {
  if (isNounOfAdjunct(words, from)) return null;
  const said = overSpeech(words, from);
  if (said !== null) return said;
  const isInfinitive = words.lower[from] === 'to';
  const isClosed = words.tokens[from - 1]?.text === ',';
  const end = isClosed ? from - 1 : from;
  for (let at = end - 1; at > 0 && end - at <= MAX_ADJUNCT; at -= 1) {
    const { pos, text } = words.tokens[at] ?? { pos: 'X', text: '' };
    if (AUXILIARY.isAt(words, at) && text !== 'May') {
      const hasComma = words.tokens[at + 1]?.text === ',';
      const adjunct = hasComma ? at + 2 : at + 1;
      if (adjunct >= end || hasComma !== isClosed) return null;
      const between = textIn(words, adjunct, end);
      if (!OPENER.isAt(words, adjunct) && !SOME_DAY.test(between)) return null;
      const isTime = TIME.test(between);
      return isInfinitive && !(isTime && pos === 'AUX') ? null : { at, adjunct: at + 1 };
    }
    // Has not, so far, spoken: the negation belongs to the auxiliary.
    const isNegated = words.lower[at] === 'not' && AUXILIARY.isAt(words, at - 1) && words.tokens[at + 1]?.text === ',';
    if (isNegated) {
      const isAside = isClosed && at + 2 < end && OPENER.isAt(words, at + 2);
      return isAside ? { at: at - 1, adjunct: at + 1 } : null;
    }
    const isWord = ADJUNCT_POS.has(pos) || text === 'May' || text === "'s" || text === '’s';
    if (!isWord && !(text === ',' && (AUXILIARY.isAt(words, at - 1) || words.lower[at - 1] === 'not'))) return null;
    if (CLAUSE_OPENER.isAt(words, at)) return null;
  }
  return null;
}
