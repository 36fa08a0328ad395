import { textIn } from '../../lexicon/placed-words.ts';
import { indexByWord, type RulesByWord } from '../../rules/edge-words.ts';
import type { TopicMarker } from '../../rules/topics/topic-marker.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { isCutOff, isInReach } from './marker-reach.ts';
import { readClauseTopic } from './read-clause-topic.ts';
import { readTopicList } from './read-topic-list.ts';
import type { TopicLabel } from './topic-label.ts';
import type { TopicRange } from './topic-range.ts';

/** The topics behind words that say that what follows was talked about. */
export const WINDOW = 24;
/** "on where tents are needed", "how fast the dam should fill": the topic is the subject of the clause. */
const CLAUSE_OPENERS =
  /^(?:whether|where|when|why|whose|how(?: (?:fast|much|many|long|far|soon|quickly|often|best))?)(?! to\b)(?= )/u;
export const UNSAID = /\b(?:not|never|n't|didn't|refus\w+|declin\w+|fail\w+)\b/u;
export const AVOIDING: ReadonlySet<string> = new Set(['without', 'avoided', 'avoid', 'nor', 'neither', 'never', 'not']);
const ENDS_IN_PREPOSITION = /\b(?:on|to|by|over|around|with|in|from|about|of|for|upon|that)$/u;

/** A pattern ends where a word does: "over" is no part of "overcome", nor "include" of "included". */
const wholeWords = (pattern: RegExp): RegExp => new RegExp(`(?:${pattern.source})(?:(?<= )|(?= ))`, pattern.flags);

export const tableOf = (rules: readonly TopicMarker[]): RulesByWord<TopicMarker> =>
  indexByWord(
    rules.map((marker) => ({ ...marker, pattern: wholeWords(marker.pattern) })),
    'opening',
  );

const wordsFrom = (sentence: MeetingSentence, at: number): string => textIn(sentence.words, at, at + WINDOW);

/** "did not, however, discuss": an aside parts the two. */
const UNSAID_BEFORE_ASIDE = /(?:\bnot|n['’]t|\bnever) , (?:\S+ ){1,2},$/u;

/** "did not discuss", "were reviewed": what follows was not talked about, or is no topic but stands before. */
function isVoid(sentence: MeetingSentence, at: number, matched: string): boolean {
  const { words } = sentence;
  if (words.tokens[at]?.pos !== 'VERB') return false;
  const group = readVerbGroup(words, at);
  // Of a verb that itself says that nothing came of it (failed to agree on) only what stands before it counts.
  const before = group.text.slice(0, -(words.lower[at] ?? '').length);
  if (UNSAID_BEFORE_ASIDE.test(textIn(words, group.from - 5, group.from))) return true;
  if (UNSAID.test(before) || AVOIDING.has(words.lower[group.from - 1] ?? '')) return true;
  return group.isPassive && !ENDS_IN_PREPOSITION.test(matched);
}

export interface MarkedItems {
  readonly items: readonly TopicLabel[];
  readonly behind: number;
  readonly to: number;
  readonly marker: TopicMarker;
}

/** @returns the topics behind a marker at the token, and the token after them; null where none stands there. */
export function readMarker(
  sentence: MeetingSentence,
  markers: RulesByWord<TopicMarker>,
  text: string,
  { from: at, to, anchor }: TopicRange,
): MarkedItems | null {
  for (const marker of markers.at(sentence.words, at)) {
    if (!isInReach(marker, at, anchor)) continue;
    const match = marker.pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const matched = match.trim();
    if (isVoid(sentence, at, matched) || (marker.reach !== null && isCutOff(sentence, anchor ?? at, at, marker)))
      continue;
    const first = at + (matched === '' ? 0 : matched.split(' ').length);
    const start = marker.reason === 'purpose' ? at + 1 : first;
    const isFate = /^(?:is|are|was|were|be|been)$/u.test(sentence.words.lower[at - 1] ?? '');
    if (marker.reason === 'purpose' && (sentence.words.tokens[start]?.pos !== 'VERB' || isFate)) continue;
    // Invited him to Oslo for a fair: nothing that was asked.
    if (marker.reason === 'ask-to' && !/^(?:VERB|AUX|ADV)$/u.test(sentence.words.tokens[start]?.pos ?? '')) continue;
    const end = matched.endsWith(':') ? sentence.words.tokens.length : to;
    if (start >= end || sentence.quoted[start] !== sentence.quoted[at] || sentence.words.lower[start] === ',') continue;
    const clause = CLAUSE_OPENERS.exec(wordsFrom(sentence, start))?.[0];
    const reads = clause === undefined ? marker.reads : 'subject';
    const opened = clause === undefined ? start : start + clause.split(' ').length;
    const list =
      reads === 'subject' ? readClauseTopic(sentence, opened, end) : readTopicList(sentence, opened, end, reads);
    return { items: list.items, behind: start, to: Math.max(list.to, start), marker };
  }
  return null;
}
