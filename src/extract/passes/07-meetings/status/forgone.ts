import type { Words } from '../../03-names/words.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/** @returns whether the verb tells what somebody did not do, for doing another thing: went to a match rather than hold talks. */
export const isForgone = ({ lower, tokens }: Words, { from, verb }: VerbGroup): boolean =>
  lower[from - 1] === 'than' && lower[from - 2] === 'rather' && tokens[verb]?.lemma === lower[verb];
