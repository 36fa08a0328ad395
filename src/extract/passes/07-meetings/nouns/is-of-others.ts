import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Their deputies held a first meeting: who serves those who met meets by themselves. */
const OF_OTHERS =
  /\b(?:(?:deputy|vice|junior|former|senior|assistant|shadow) (?:\S+ )?(?:ministers|presidents|secretaries|premiers|governors|mayors|leaders)|deputies|officials|officers|experts|teams|aides|advis[eo]rs|diplomats|working groups|committees|scientists|undersecretaries|chiefs of staff|youth|students|companies) (?:(?:of|from) (?:the |both )?\S+ (?:\S+ )?)?(?:(?:will|would|had|have|has|are|were|is|was|also|then|later|to|set|due|expected|scheduled|already|be) )*(?:hold(?:ing|s)?|held|have|had|begin|began|start(?:ed)?|resumed?|conven(?:ed?|ing))(?: (?!and\b|but\b)\S+)?$/u;
const WINDOW = 14;

/** @returns whether the subject of the noun's verb is people whom nobody names, and who are not those of whom the text was about. */
export const isOfOthers = (words: Words, phrase: NounPhrase): boolean =>
  OF_OTHERS.test(textIn(words, phrase.from - WINDOW, phrase.from));
