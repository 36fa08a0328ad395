import type { PhrasedSentence } from '../04-references/find-phrases.ts';
import type { Party } from './meeting-mention.ts';
import { partiesOf } from './parties/parties.ts';

/** The first person that a sentence names, who is most likely its subject. */
export function topicOf(sentence: PhrasedSentence | undefined): readonly Party[] {
  const phrase = sentence?.phrases.find(
    (one) => !one.isPossessor && one.actors.length === 1 && one.actors[0]?.startsWith('p') === true,
  );
  return sentence === undefined || phrase === undefined ? [] : partiesOf(sentence.words, [phrase], 'PARTICIPANT');
}

/** Whether the sentence goes on in the paragraph of the one before, which quotes nobody. */
export const isTopicNear = (before: PhrasedSentence | undefined, sentence: PhrasedSentence): boolean =>
  before?.words.sentence.paragraph === sentence.words.sentence.paragraph && !/[“”"]/u.test(before.words.text);
