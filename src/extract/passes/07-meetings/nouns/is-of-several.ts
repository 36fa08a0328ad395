import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { NounPhrase } from './noun-phrase.ts';

const SEVERAL =
  /\b(?:several|many|numerous|countless|various|dozens of|scores of|a series of)\b|\b(?:previous|earlier|past|further|other) (?:\S+ )?(?:rounds|sessions|editions) of\b/u;
const WINDOW = 4;

/** @returns whether the phrase speaks of several meetings (several rounds of the dialogue), which points at none that was told alone. */
export const isOfSeveral = (words: Words, { from, noun }: NounPhrase): boolean =>
  SEVERAL.test(textIn(words, Math.max(from - WINDOW, 0), noun + 1));
