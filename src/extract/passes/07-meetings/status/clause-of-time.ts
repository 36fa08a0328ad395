import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

/** Before she meets X, when they meet: the present tense of a clause of time lies ahead. */
const OF_TIME: ReadonlySet<string> = new Set(['before', 'when', 'once', 'until', 'whenever']);

/** Forms whose past is the same word. */
const SAME_PAST = /^(?:put|set|cut|let|hit|read|shut|cost|beat|hurt|quit|spread)$/u;

/** Whether the form is a present tense: a bare form, or one of the third person. */
function isPresent(words: Words, verb: number): boolean {
  const token = words.tokens[verb];
  const form = words.lower[verb] ?? '';
  if (token === undefined || (token.pos !== 'VERB' && !/^(?:has|have)$/u.test(form)) || SAME_PAST.test(form))
    return false;
  return token.lemma === form || /[^s]s$/u.test(form);
}

/** Will fly home after she meets X: behind what is still to come. */
const TO_COME = /\b(?:will|is to|are to|(?:due|set|expected|scheduled|plans?|planning|hopes?) to)\b/u;

/** @returns whether the present tense stands in a clause of time, which lies ahead. */
export function isTimeAhead(words: Words, group: VerbGroup): boolean {
  const start = clauseStart(words, group.from);
  const opener = words.lower[start - 1] ?? '';
  const isOfTime = OF_TIME.has(opener) || (opener === 'after' && TO_COME.test(textIn(words, 0, start)));
  return (
    group.from === group.verb &&
    isPresent(words, group.verb) &&
    isOfTime &&
    !words.lower.slice(start, group.from).includes('did')
  );
}
