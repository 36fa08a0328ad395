import { textIn } from '../../lexicon/placed-words.ts';
import { TOPIC_ADJUNCTS } from '../../rules/topics/topic-adjuncts.ts';
import { TOPIC_AGENDAS } from '../../rules/topics/topic-agendas.ts';
import { TOPIC_AIMS } from '../../rules/topics/topic-aims.ts';
import { TOPIC_CONTENTS } from '../../rules/topics/topic-contents.ts';
import { TOPIC_DISPUTES } from '../../rules/topics/topic-disputes.ts';
import { TOPIC_MARKERS } from '../../rules/topics/topic-markers.ts';
import { TOPIC_OPENERS } from '../../rules/topics/topic-openers.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';
import { COMPOUND_NOUNS, readCompoundTopic, readPaper } from './compound-topics.ts';
import { isCallOnPerson, namesActor } from './names-actor.ts';
import { FRAMES, readFrame } from './read-frame.ts';
import { readMarker, tableOf, WINDOW } from './read-marker.ts';
import type { TopicLabel } from './topic-label.ts';
import type { TopicRange } from './topic-range.ts';

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

const MAX_CONTENT_ITEMS = 3;
/** Rule of a paper that is the topic where nothing says what it is about. */
export const PAPER = 'paper';
/** How far a frame reaches: at the top of the agenda for the talks. */
const FRAME_WORDS = 10;

const OPENERS = tableOf(TOPIC_OPENERS);
const TOPIC_RULES = [...TOPIC_MARKERS, ...TOPIC_AGENDAS, ...TOPIC_DISPUTES, ...TOPIC_AIMS];
const MARKERS = tableOf(TOPIC_RULES);
/** Rules of verbs whose object is what was talked about. */
const DISCUSSING: ReadonlySet<string> = new Set([
  'discuss',
  'talk-about',
  'go-over',
  'exchange-views',
  'raise',
  'focus',
]);
const DISCUSSIONS = tableOf(TOPIC_RULES.filter(({ reason }) => DISCUSSING.has(reason)));
const ADJUNCTS = tableOf(TOPIC_ADJUNCTS);
const CONTENTS = tableOf(TOPIC_CONTENTS);

/** Whether a topic may be told from the token on: of most words no rule knows anything. */
const mayTell = ({ words }: MeetingSentence, at: number): boolean =>
  COMPOUND_NOUNS.isAt(words, at) ||
  MARKERS.at(words, at).length > 0 ||
  ADJUNCTS.at(words, at).length > 0 ||
  CONTENTS.at(words, at).length > 0 ||
  FRAMES.at(words, at).length > 0 ||
  (at === 0 && OPENERS.at(words, at).length > 0);

/** The Joint Working Group on Energy: words of a name tell nothing of what was talked about. */
const isInName = ({ chunks }: MeetingSentence, at: number): boolean =>
  chunks.some(({ kind, from, to }) => kind === 'organization' && from < at && at < to);

/** @returns the first verb from the token on; the token itself where none follows. */
function nextVerb({ words }: MeetingSentence, at: number): number {
  const verb = words.tokens.findIndex((token, index) => index >= at && token.pos === 'VERB');
  return verb < 0 ? at : verb;
}

/** Pass 08, for a stretch of one sentence. @returns its topics in the order of the text. */
export function findTopics(sentence: MeetingSentence, range: TopicRange): readonly MarkedTopic[] {
  const topics: MarkedTopic[] = [];
  const end = Math.min(range.to, sentence.words.tokens.length);
  let at = range.from;
  while (at < end) {
    const isQuoted = sentence.quoted[at] === true;
    if ((isQuoted && range.anchor === null) || !mayTell(sentence, at) || isInName(sentence, at)) {
      at += 1;
      continue;
    }
    let marker = at;
    const add = (items: readonly TopicLabel[], of: Omit<MarkedTopic, keyof TopicLabel | 'marker'>): void => {
      for (const { label, start, end: to } of items) topics.push({ label, start, end: to, marker, ...of });
    };
    const ahead = `${textIn(sentence.words, at, at + WINDOW)} `;
    const framed = isQuoted ? null : readFrame(sentence, at, ahead.slice(0, -1), range.from);
    if (framed !== null)
      add(framed.items, { behind: at + FRAME_WORDS, isSubject: true, isContent: false, rule: framed.rule });
    const compound = isQuoted ? null : readCompoundTopic(sentence, at);
    if (compound !== null) add([compound], { behind: at + 1, isSubject: false, isContent: true, rule: 'compound' });
    const paper = isQuoted || compound !== null ? null : readPaper(sentence, at, range.anchor !== null);
    if (paper !== null) add([paper], { behind: at + 1, isSubject: false, isContent: true, rule: PAPER });
    const own = { from: at, to: end, anchor: range.anchor };
    const opener = at > 0 || isQuoted ? null : readMarker(sentence, OPENERS, ahead, own);
    const plain =
      isQuoted || isCallOnPerson(sentence, at)
        ? null
        : (opener ?? readMarker(sentence, MARKERS, ahead, own) ?? readMarker(sentence, ADJUNCTS, ahead, own));
    // Who has promised to veto the bill: what somebody did elsewhere.
    const isAside =
      at > 1 &&
      sentence.words.lower[at - 2] === 'who' &&
      (sentence.words.lower[at - 1] === 'has' || sentence.words.lower[at - 1] === 'have');
    const content = plain === null && !isAside ? readMarker(sentence, CONTENTS, ahead, own) : null;
    const found = plain ?? content;
    if (found !== null) {
      // What the sentence says of its opening topic is told by its own verb.
      if (opener !== null) marker = nextVerb(sentence, found.to);
      const isContent = plain === null;
      const items = isContent
        ? found.items
            .filter((item, index) => (found.marker.reason === 'press-on' && index === 0) || !namesActor(sentence, item))
            .slice(0, MAX_CONTENT_ITEMS)
        : found.items.slice(0, opener === null ? undefined : 1);
      const behind = opener === null ? found.behind : end;
      add(items, { behind, isSubject: found.marker.standsAlone === true, isContent, rule: found.marker.reason });
    }
    at = found !== null && found.items.length > 0 ? Math.max(at + 1, found.to) : at + 1;
  }
  return topics;
}

/** @returns the topics of the sentence that stand as the object of a verb of talking; most sentences have no such verb. */
export function findDiscussed(sentence: MeetingSentence): readonly MarkedTopic[] {
  const { words } = sentence;
  if (!words.tokens.some((_, at) => DISCUSSIONS.at(words, at).length > 0)) return [];
  return findTopics(sentence, { from: 0, to: words.tokens.length, anchor: null }).filter(({ rule }) =>
    DISCUSSING.has(rule),
  );
}
