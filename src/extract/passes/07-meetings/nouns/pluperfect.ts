import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';

/** Had been in contact with: it lies before what the article tells. */
export const isPluperfect = (words: Words, verb: number): boolean =>
  verb !== -1 && /^(?:\S+ )?had been\b/u.test(readVerbGroup(words, verb).text);
