import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/** `They also met X`, `the two later received X`: not the meeting at which they met each other. */
export const isFurther = (sentence: MeetingSentence, group: VerbGroup, subject: PhraseGroup | null): boolean =>
  subject !== null &&
  subject.actors.length > 1 &&
  subject.phrases.every((phrase) => phrase.kind === 'pronoun' || phrase.kind === 'group') &&
  /\b(?:also|then|later|afterwards|subsequently|separately|next)\b/u.test(
    `${group.text} ${sentence.words.lower[0] ?? ''} ${sentence.words.lower[group.from - 1] ?? ''}`,
  );
