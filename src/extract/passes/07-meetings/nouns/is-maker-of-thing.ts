import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';

const EMERGING: ReadonlySet<string> = new Set(['come', 'emerge']);

/** @returns whether a thing of the subject's came out of the meeting, and not the subject: plans that X had made emerged. */
export function isMakerOfThing(words: Words, subject: PhraseGroup, group: VerbGroup): boolean {
  if (subject.to >= group.from || !EMERGING.has(words.tokens[group.verb]?.lemma ?? '')) return false;
  return (
    /^(?:VERB|AUX)$/u.test(words.tokens[subject.to]?.pos ?? '') &&
    !/ (?:and|but|before|then|,)(?: |$)/u.test(textIn(words, subject.to, group.from))
  );
}
