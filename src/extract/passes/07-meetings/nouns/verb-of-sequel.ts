import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';

/** Whether the verb is the participle of "A will meet B, followed by a dinner with C". */
const isSequel = (words: Words, verb: number): boolean =>
  words.lower[verb] === 'followed' && words.lower[verb + 1] === 'by' && words.tokens[verb - 1]?.text === ',';

/** @returns the verb before such a participle, which says who does it and how real it is; any other verb itself. */
export function verbOfSequel(words: Words, verb: number): number {
  if (!isSequel(words, verb)) return verb;
  const start = clauseStart(words, verb);
  const main = words.tokens.findLastIndex(
    (token, at) => at >= start && at < verb && token.pos === 'VERB' && /^\p{Ll}/u.test(token.text),
  );
  return main === -1 ? verb : main;
}
