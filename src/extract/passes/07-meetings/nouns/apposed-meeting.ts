import type { Words } from '../../03-names/words.ts';
import { isAwaitedBehind } from '../status/ahead-of-journey.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * A meeting noun that a comma or a dash sets beside the clause that told of the meeting: "A and B met on Monday, their first
 * encounter since 2019, and agreed …". It counts that meeting and tells of no other; the verb behind it is not its own.
 */
const MARKS: ReadonlySet<string> = new Set([',', '–', '—', '--', '-']);
const OWNERS: ReadonlySet<string> = new Set(['their', 'its', 'his', 'her', 'the', 'a', 'an']);
const COUNTS: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth last latest only final longest highest-level rare ' +
    'unprecedented another such'
  ).split(' '),
);
const TELLING: ReadonlySet<string> = new Set(
  'meet speak talk hold receive host see sit gather convene visit confer call phone telephone welcome greet travel fly'.split(
    ' ',
  ),
);
/** What may follow: the day, the place or the partners of the one told, or the end of the aside. */
const AFTER = /^(?:since|in|of|after|this|to|on|with|between|for|at|so|under|there|ever|as|,|\.|–|—|-)$/u;

/** @returns whether the noun phrase only counts the meeting that its own sentence has told before it. */
function isApposedToMeeting(words: Words, phrase: NounPhrase): boolean {
  if (!MARKS.has(words.tokens[phrase.from - 1]?.text ?? '') || !OWNERS.has(words.lower[phrase.from] ?? ''))
    return false;
  if (!words.lower.slice(phrase.from + 1, phrase.noun).some((word) => COUNTS.has(word))) return false;
  return (
    AFTER.test(words.lower[phrase.noun + 1] ?? '') &&
    words.tokens.slice(0, phrase.from - 1).some(({ pos, lemma }) => pos === 'VERB' && TELLING.has(lemma))
  );
}

/** Whether another noun or sentence tells the meeting: in apposition to one; a statement is expected after `their meeting`. */
export const isToldElsewhere = (words: Words, phrase: NounPhrase): boolean =>
  isApposedToMeeting(words, phrase) || (phrase.owner?.kind === 'pronoun' && isAwaitedBehind(words, phrase.from));
