import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Had been in contact with: it lies before what the article tells. */
const isPluperfect = (words: Words, verb: number): boolean =>
  verb !== -1 && /^(?:\S+ )?had been\b/u.test(readVerbGroup(words, verb).text);

/** Updated X on her meeting with Y, underlined the results of his talks: spoken of at what the text tells of. */
const SPOKEN_OF =
  /\b(?:(?:brief|updat|inform|debrief)(?:ed|s|ing)? (?:(?!and |to )\S+ ){1,5}(?:on|of|about)(?: (?:the )?(?:results?|outcomes?) of)?|(?:results?|outcomes?) of|recall(?:ed|s|ing)?|look(?:ed|ing)? back on|refer(?:red|ring) to)$/u;
const SPOKEN_WINDOW = 10;

/** @param from the token that the noun's phrase begins at. @returns whether the clause only speaks of the meeting, as one that is over. */
const isSpokenOf = (words: Words, from: number): boolean => SPOKEN_OF.test(textIn(words, from - SPOKEN_WINDOW, from));

const EARLIER: ReadonlySet<string> = new Set(['last', 'previous', 'earlier', 'first']);

/** @param verb what governs the noun, or -1. @returns whether the meeting lies before what the article tells. */
export const isEarlierNoun = (words: Words, phrase: NounPhrase, verb: number): boolean =>
  phrase.modifiers.some((word) => EARLIER.has(word)) || isPluperfect(words, verb) || isSpokenOf(words, phrase.from);
