import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { namesActor } from './names-actor.ts';
import { readTopicList } from './read-topic-list.ts';
import type { TopicLabel } from './topic-label.ts';

/**
 * What a clause is about: its subject (told her that herders should be sent home), and where that is a bare actor or a
 * pronoun what its verb does something to (told her that Norway would buy more rice).
 */
const MAX_GROUP = 8;
const GROUP_WORDS =
  /^(?:would|will|could|can|may|might|should|must|shall|had|has|have|to|is|was|are|were|been|be|not|also|ready|willing|prepared|soon|be)$/u;
/** Verbs whose object is no matter of a talk. */
const IDLE =
  /^(?:be|have|expect|hope|want|know|think|believe|feel|see|look|like|love|say|tell|get|go|come|meet|wait|need|take|make|do|give|hold|visit|understand|wish|appreciate|enjoy|share|play|remain|continue|leave|stay|keep)$/u;

/** Said that the government would sell its shares: who acts, and no matter. */
const isBareBody = (label: string): boolean =>
  /^(?:government|company|country|party|union|club|board|bank|state|team|firm|group|ministry|cabinet|parliament|army|military|authorities|court|commission|council|police)$/u.test(
    label.toLowerCase(),
  );

/** @returns the topic of the clause that begins at the token, at most one, and the token after it. */
export function readClauseTopic(
  sentence: MeetingSentence,
  at: number,
  end: number,
): { readonly items: readonly TopicLabel[]; readonly to: number } {
  const { words, phrases } = sentence;
  const subject = readTopicList(sentence, at, end, 'subject');
  const [first] = subject.items;
  if (first !== undefined && !namesActor(sentence, first) && !isBareBody(first.label))
    return { items: [first], to: subject.to };
  const actor = phrases.find((phrase) => phrase.from === at || phrase.from === at + 1);
  const behind = actor?.end ?? (first === undefined ? -1 : words.tokens.findIndex((token) => token.start >= first.end));
  if (behind === -1) return { items: [], to: subject.to };
  let verb = behind;
  while (verb < behind + MAX_GROUP && GROUP_WORDS.test(words.lower[verb] ?? '')) verb += 1;
  const token = words.tokens[verb];
  if (token?.pos !== 'VERB' || IDLE.test(token.lemma)) return { items: [], to: subject.to };
  const from = /^(?:up|out|off|down|back|in|on)$/u.test(words.lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/u.test(words.tokens[from]?.pos ?? '')) return { items: [], to: subject.to };
  const object = readTopicList(sentence, from, end);
  return { items: object.items.slice(0, 1).filter((item) => !namesActor(sentence, item)), to: object.to };
}
