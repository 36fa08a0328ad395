import { anyOf } from '../../rules/any-of.ts';
import { TOPIC_ADJUNCTS } from '../../rules/topic-adjuncts.ts';
import { TOPIC_CONTENTS } from '../../rules/topic-contents.ts';
import { TOPIC_FRAMES } from '../../rules/topic-frames.ts';
import type { TopicMarker } from '../../rules/topic-marker.ts';
import { TOPIC_MARKERS } from '../../rules/topic-markers.ts';
import { TOPIC_OPENERS } from '../../rules/topic-openers.ts';
import { clauseStart } from '../06-clauses/clause-bounds.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { readCompoundTopic } from './compound-topics.ts';
import { isCutOff, isInReach } from './marker-reach.ts';
import { readTopicList } from './read-topic-list.ts';
import type { TopicLabel } from './topic-label.ts';

/** A topic with the token of the words that say it is one. */
export interface MarkedTopic extends TopicLabel {
  readonly marker: number;
  /** The token behind those words. */
  readonly behind: number;
  /** It is the subject of what says that it was talked about. */
  readonly isSubject: boolean;
  /** What was agreed, asked or told, and not outright what was talked about. */
  readonly isContent: boolean;
  /** Reason of the marker or the frame. */
  readonly rule: string;
}

/** Where topics are looked for: tokens `[from, to)`. */
export interface TopicRange {
  readonly from: number;
  readonly to: number;
  /** The word of the meeting, behind which its prepositions count; null where the sentence has none there. */
  readonly anchor: number | null;
}

const WINDOW = 24;
const MAX_CONTENT_ITEMS = 3;
/** How far a frame reaches: at the top of the agenda for the talks. */
const FRAME_WORDS = 10;
/** "on where tents are needed", "how fast the dam should fill": the topic is the subject of the clause. */
const CLAUSE_OPENERS =
  /^(?:whether|where|when|why|whose|how(?: (?:fast|much|many|long|far|soon|quickly|often|best))?)(?! to\b)(?= )/u;
const UNSAID = /\b(?:not|never|n't|didn't|refus\w+|declin\w+|fail\w+)\b/u;
const AVOIDING: ReadonlySet<string> = new Set(['without', 'avoided', 'avoid', 'nor', 'neither', 'never', 'not']);
const ENDS_IN_PREPOSITION = /\b(?:on|to|by|over|around|with|in|from|about|of|for|upon|that)$/u;
const INTRODUCTORY: ReadonlySet<string> = new Set(
  'at in during on over after before with also meanwhile in addition separately besides'.split(' '),
);

/** Markers with the pattern that one of them at least matches. */
interface MarkerTable {
  readonly any: RegExp;
  readonly markers: readonly TopicMarker[];
}

const tableOf = (markers: readonly TopicMarker[]): MarkerTable => ({
  any: anyOf(markers.map(({ pattern }) => pattern)),
  markers,
});
const OPENERS = tableOf(TOPIC_OPENERS);
const MARKERS = tableOf(TOPIC_MARKERS);
const ADJUNCTS = tableOf(TOPIC_ADJUNCTS);
const CONTENTS = tableOf(TOPIC_CONTENTS);
const ANY_FRAME = anyOf(TOPIC_FRAMES.map(({ pattern }) => pattern));

const wordsFrom = (sentence: MeetingSentence, at: number): string =>
  sentence.words.lower.slice(at, at + WINDOW).join(' ');

/** "did not discuss", "were reviewed": what follows was not talked about, or is no topic but stands before. */
function isVoid(sentence: MeetingSentence, at: number, matched: string): boolean {
  const { words } = sentence;
  if (words.tokens[at]?.pos !== 'VERB') return false;
  const group = readVerbGroup(words, at);
  if (UNSAID.test(group.text) || AVOIDING.has(words.lower[group.from - 1] ?? '')) return true;
  return group.isPassive && !ENDS_IN_PREPOSITION.test(matched);
}

/** The topics behind a marker at the token, and the token after them; null where none stands there. */
function readMarker(
  sentence: MeetingSentence,
  { any, markers }: MarkerTable,
  text: string,
  { from: at, to, anchor }: TopicRange,
): {
  readonly items: readonly TopicLabel[];
  readonly behind: number;
  readonly to: number;
  readonly rule: string;
} | null {
  if (!any.test(text)) return null;
  for (const marker of markers) {
    if (!isInReach(marker, at, anchor)) continue;
    const match = marker.pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const matched = match.trim();
    // The pattern ends inside a word: "over" in "overcome".
    if (!match.endsWith(' ') && text[match.length] !== ' ') continue;
    if (isVoid(sentence, at, matched) || (marker.reach !== null && isCutOff(sentence, anchor ?? at, at, marker)))
      continue;
    const first = at + (matched === '' ? 0 : matched.split(' ').length);
    const start = marker.reason === 'purpose' ? at + 1 : first;
    if (marker.reason === 'purpose' && sentence.words.tokens[start]?.pos !== 'VERB') continue;
    const end = matched.endsWith(':') ? sentence.words.tokens.length : to;
    if (start >= end || sentence.quoted[start] !== sentence.quoted[at] || sentence.words.lower[start] === ',') continue;
    const clause = CLAUSE_OPENERS.exec(wordsFrom(sentence, start))?.[0];
    const reads = clause === undefined ? marker.reads : 'subject';
    const opened = clause === undefined ? start : start + clause.split(' ').length;
    const list = readTopicList(sentence, opened, end, reads);
    const items = reads === 'subject' ? list.items.slice(0, 1) : list.items;
    return { items, behind: start, to: Math.max(list.to, start), rule: marker.reason };
  }
  return null;
}

/** The subject before a frame: "At the talks, trade and water were discussed". */
function readFrame(
  sentence: MeetingSentence,
  at: number,
  text: string,
  from: number,
): { readonly items: readonly TopicLabel[]; readonly rule: string } | null {
  const { words } = sentence;
  if (!ANY_FRAME.test(text) || AVOIDING.has(words.lower[at - 1] ?? '')) return null;
  const frame = TOPIC_FRAMES.find(({ pattern }) => pattern.test(text));
  if (frame === undefined || UNSAID.test(readVerbGroup(words, at).text)) return null;
  let start = Math.max(from, clauseStart(words, at));
  if (INTRODUCTORY.has(words.lower[start] ?? '')) {
    const comma = words.lower.indexOf(',', start);
    if (comma > 0 && comma < at) start = comma + 1;
  }
  const absolute = words.lower.lastIndexOf('with', at);
  if (absolute > start && words.lower[absolute - 1] === ',') start = absolute + 1;
  return start >= at ? null : { items: readTopicList(sentence, start, at).items, rule: frame.reason };
}

/** @returns the first verb from the token on; the token itself where none follows. */
function nextVerb({ words }: MeetingSentence, at: number): number {
  const verb = words.tokens.findIndex((token, index) => index >= at && token.pos === 'VERB');
  return verb < 0 ? at : verb;
}

/** Praised Iraq, told them that Norway would pay: a bare actor is what is said of, and no topic. */
const isActor = ({ words, phrases }: MeetingSentence, item: TopicLabel): boolean =>
  phrases.some(
    (phrase) =>
      (words.tokens[phrase.from]?.start ?? -1) <= item.start && (words.tokens[phrase.end - 1]?.end ?? -1) >= item.end,
  );

/** Pass 08, for a stretch of one sentence. @returns its topics in the order of the text. */
export function findTopics(sentence: MeetingSentence, range: TopicRange): readonly MarkedTopic[] {
  const topics: MarkedTopic[] = [];
  const end = Math.min(range.to, sentence.words.tokens.length);
  const text = `${sentence.words.lower.join(' ')} `;
  const starts = [0];
  for (const word of sentence.words.lower) starts.push((starts[starts.length - 1] ?? 0) + word.length + 1);
  let at = range.from;
  while (at < end) {
    const isQuoted = sentence.quoted[at] === true;
    if (isQuoted && range.anchor === null) {
      at += 1;
      continue;
    }
    let marker = at;
    const add = (items: readonly TopicLabel[], of: Omit<MarkedTopic, keyof TopicLabel | 'marker'>): void => {
      topics.push(...items.map((item) => ({ ...item, marker, ...of })));
    };
    const ahead = text.slice(starts[at], starts[Math.min(at + WINDOW, starts.length - 1)]);
    const framed = isQuoted ? null : readFrame(sentence, at, ahead.slice(0, -1), range.from);
    if (framed !== null)
      add(framed.items, { behind: at + FRAME_WORDS, isSubject: true, isContent: false, rule: framed.rule });
    const compound = isQuoted ? null : readCompoundTopic(sentence, at);
    if (compound !== null) add([compound], { behind: at + 1, isSubject: false, isContent: true, rule: 'compound' });
    const own = { from: at, to: end, anchor: range.anchor };
    const opener = at > 0 || isQuoted ? null : readMarker(sentence, OPENERS, ahead, own);
    const plain = isQuoted
      ? null
      : (opener ?? readMarker(sentence, MARKERS, ahead, own) ?? readMarker(sentence, ADJUNCTS, ahead, own));
    const content = plain === null ? readMarker(sentence, CONTENTS, ahead, own) : null;
    const found = plain ?? content;
    if (found !== null) {
      // What the sentence says of its opening topic is told by its own verb.
      if (opener !== null) marker = nextVerb(sentence, found.to);
      const isContent = plain === null;
      const items = isContent
        ? found.items.filter((item) => !isActor(sentence, item)).slice(0, MAX_CONTENT_ITEMS)
        : found.items.slice(0, opener === null ? undefined : 1);
      add(items, { behind: opener === null ? found.behind : end, isSubject: false, isContent, rule: found.rule });
    }
    at = found !== null && found.items.length > 0 ? Math.max(at + 1, found.to) : at + 1;
  }
  return topics;
}
