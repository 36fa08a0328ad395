import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { Government } from './government.ts';

/** Was to hold talks, a meeting was planned: @returns whether the verb tells the plan as one of the past. */
export const isOfPast = (words: Words, { verb }: Government): boolean =>
  verb !== -1 && /^(?:was|were|had) /u.test(`${readVerbGroup(words, verb).text} `);
