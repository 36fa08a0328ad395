import { indexByWord } from '../../rules/edge-words.ts';
import { TOPIC_FRAMES } from '../../rules/topics/topic-frames.ts';
import { clauseStart } from '../06-clauses/clause-bounds.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { AVOIDING, UNSAID } from './read-marker.ts';
import { readTopicList } from './read-topic-list.ts';
import type { TopicLabel } from './topic-label.ts';

/** The subject before a frame: "At the talks, trade and water were discussed". */
export const FRAMES = indexByWord(TOPIC_FRAMES, 'opening');
const INTRODUCTORY: ReadonlySet<string> = new Set(
  'at in during on over after before with also meanwhile in addition separately besides'.split(' '),
);
/** A spokesman said tariffs had come up: the topic is the subject of what was said. */
const SAYING = /^(?:said|says|added|confirmed|told|reported|stated)$/u;

/** @returns where the subject of the verb at the token can begin at the earliest. */
function subjectStart({ words }: MeetingSentence, at: number, from: number): number {
  let start = Math.max(from, clauseStart(words, at));
  if (INTRODUCTORY.has(words.lower[start] ?? '')) {
    const comma = words.lower.indexOf(',', start);
    if (comma > 0 && comma < at) start = comma + 1;
  }
  const absolute = words.lower.lastIndexOf('with', at);
  if (absolute > start && words.lower[absolute - 1] === ',') start = absolute + 1;
  const said = words.lower.findLastIndex((word, index) => index >= start && index < at && SAYING.test(word));
  return said < 0 ? start : said + 1;
}

/** Met the premier, and trade was the main subject: the words of another clause. */
function opensWithVerb({ words }: MeetingSentence, { start }: TopicLabel): boolean {
  const token = words.tokens.find((one) => one.start >= start);
  return token?.pos === 'VERB' && token.lemma !== token.text.toLowerCase() && !token.text.endsWith('ing');
}

/** @returns the topics that stand before a frame at the token, `text` being the words from there on; null where none is there. */
export function readFrame(
  sentence: MeetingSentence,
  at: number,
  text: string,
  from: number,
): { readonly items: readonly TopicLabel[]; readonly rule: string } | null {
  const { words } = sentence;
  const frame = FRAMES.at(words, at).find(({ pattern }) => pattern.test(text));
  if (frame === undefined || AVOIDING.has(words.lower[at - 1] ?? '')) return null;
  if (UNSAID.test(readVerbGroup(words, at).text)) return null;
  const start = subjectStart(sentence, at, from);
  if (start >= at) return null;
  const { items } = readTopicList(sentence, start, at);
  const clause = items.findLastIndex((item) => opensWithVerb(sentence, item));
  return { items: items.slice(clause + 1), rule: frame.reason };
}
