import { textIn } from '../../../lexicon/placed-words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

const SEQUEL = /\b(?:also|then|later|afterwards|subsequently|separately|next)\b/u;
/** Before the plenary session A saw B: another meeting than the one that it is told by. */
const FRONTED =
  /^(?:(?:just|shortly|immediately|hours|minutes|earlier|right) )*(?:before|after|ahead of|following|prior to) (?:the|their|that)(?: \p{L}[\p{L}-]*){0,2} (?:session|summit|meeting|talks|plenary|dinner|lunch|ceremony|signing|conference|forum)(?: ,)? (?!(?:on|in|at|of|with|between)\b)/u;

/** Talks with B. He then had dinner with B and C. */
const AFTERWARDS = /\b(?:then|later|afterwards) (?:had|shared|took|ate)$/u;
/** Earlier in the day A and B held talks: not the meeting, told before, at which they were with others. */
const AT_OTHER_TIME =
  /^(?:(?:earlier|later|afterwards|subsequently|separately)(?: (?:in the (?:day|morning|afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|that (?:day|morning|afternoon|evening|night)|the same (?:day|afternoon|evening)))?|(?:in the|that|the same) (?:morning|afternoon|evening))(?= )(?!.*\b(?:after|following|during|at the (?:end|start|close))\b)/u;
const OPENERS: ReadonlySet<string> = new Set('earlier later afterwards subsequently separately in that the'.split(' '));

/** Whether A saw B, of whom the text told that they met with others, in a meeting beside that one. */
export function isAside(sentence: MeetingSentence, at: number): boolean {
  const { words } = sentence;
  const { lower } = words;
  return (
    AFTERWARDS.test(textIn(words, at - 3, at)) ||
    (lower[at + 1] === 'alone' && lower[at + 2] === 'with') ||
    (OPENERS.has(lower[0] ?? '') && AT_OTHER_TIME.test(textIn(words, 0, at))) ||
    (/^(?:before|after|ahead|following|prior|just|shortly|immediately|hours|minutes|earlier|right)$/u.test(
      lower[0] ?? '',
    ) &&
      FRONTED.test(textIn(words, 0, at)))
  );
}

/** `They also met X`, `the two later received X`: not the meeting at which they met each other. */
export const isFurther = (sentence: MeetingSentence, group: VerbGroup, subject: PhraseGroup | null): boolean =>
  subject !== null &&
  subject.actors.length > 1 &&
  subject.phrases.every((phrase) => phrase.kind === 'pronoun' || phrase.kind === 'group') &&
  SEQUEL.test(`${group.text} ${sentence.words.lower[0] ?? ''} ${sentence.words.lower[group.from - 1] ?? ''}`);
