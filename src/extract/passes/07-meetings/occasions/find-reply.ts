import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb, readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';

/** With the word behind the verb: turned `down`. More verbs than `TURNS_DOWN`, since a request stands beside them here. */
const REFUSING_REQUEST =
  /^(?:(?:turn|knock|vote)\S* down|(?:brush|wav)\S* (?:aside|away|off)|declin\S+|reject\S*|rebuff\S*|spurn\S*|refus\S+|snub\S*|rebuff\S*|dismiss\S*|ignor\S+|den(?:y|ies|ied)|(?:said|say|says|saying) no to)\b/u;
const ACCEPTING =
  /^(?:accept\S*|granted|approved|(?:took|take|takes|taken|taking) up|welcom\S+ and accepted|(?:said|says?) yes to)\b/u;
/** Went unanswered: nobody refused it. */
const UNANSWERED =
  /^(?:w[eo]nt|go(?:es|ne)?|remain\S*|stay\S*) (?:so far )?(?:unanswered|unheeded|without an? (?:answer|reply|response))\b/u;
/** What stands between the verb and the request. */
const WITHIN = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART|ADV|ADP|PUNCT|X)$/u;
const MAX_BEFORE = 14;
/** How far behind the request its content and its answer may stand, in tokens. */
export const MAX_CONTENT = 16;

export const isEnd = (word: string | undefined): boolean => word === undefined || /^[.;:]$/u.test(word);

/** Who answers, and how; null where nobody does. */
export interface Reply {
  readonly who: PhraseGroup;
  readonly isRefusal: boolean;
  readonly status: MeetingStatus;
}

const replyOf = (sentence: MeetingSentence, verb: number, who: PhraseGroup | null): Reply | null => {
  const { words } = sentence;
  const told = textIn(words, verb, verb + 3);
  const isRefusal = REFUSING_REQUEST.test(told);
  if (who === null || (!isRefusal && !ACCEPTING.test(told))) return null;
  return { who, isRefusal, status: statusOfVerb(words, readVerbGroup(words, verb), who) };
};

const OFFICE = /^['’]s? (?:\S+ )?(?:office|aides|staff|team|spokes(?:man|woman|person)|secretary)$/u;

/** B's office turned down the request: for B. */
function throughOffice({ words, phrases }: MeetingSentence, verb: number): PhraseGroup | null {
  const owner = phrases.findLast(({ from, to, isPossessor }) => isPossessor && from < verb && verb - to <= 4);
  if (owner === undefined || !OFFICE.test(textIn(words, owner.to, verb))) return null;
  return { from: owner.from, to: owner.to, phrases: [owner], actors: owner.actors };
}

/** Turned down the request: the verb before it. */
function replyBefore(sentence: MeetingSentence, at: number): Reply | null {
  const { words, groups } = sentence;
  for (let verb = at - 1; verb >= Math.max(0, at - MAX_BEFORE); verb -= 1) {
    if (isVerb(words, verb)) {
      const group = readVerbGroup(words, verb);
      if (group.isPassive) return null;
      return replyOf(sentence, verb, throughOffice(sentence, group.from) ?? findAgent(words, groups, group));
    }
    if (!WITHIN.test(words.tokens[verb]?.pos ?? '') || /^[;:]$/u.test(words.lower[verb] ?? '')) return null;
  }
  return null;
}

/** The request to see A, for talks with A: who is asked, where nobody is told to answer. */
function askedBehind({ groups }: MeetingSentence, content: number, verb: number): PhraseGroup | null {
  const isOpen = ({ from, phrases }: PhraseGroup): boolean =>
    from > content && from < verb && phrases.some(({ isPossessor }) => !isPossessor);
  const asked = groups.find((one) => isOpen(one) && one.actors.some((actor) => actor.startsWith('p')));
  return asked ?? null;
}

/** The request was turned down by A, the request to see A was turned down or went unanswered: the verb behind it. */
function replyBehind(sentence: MeetingSentence, at: number, content: number): Reply | null {
  const { words, groups } = sentence;
  for (let verb = at + 1; verb < Math.min(words.tokens.length, at + MAX_CONTENT); verb += 1) {
    if (isEnd(words.lower[verb])) return null;
    const group = words.tokens[verb]?.pos === 'VERB' ? readVerbGroup(words, verb) : null;
    if (group === null || group.isInfinitive) continue;
    if (verb <= content) continue;
    const asked = content > at ? askedBehind(sentence, content, verb) : null;
    if (!group.isPassive)
      return asked !== null && UNANSWERED.test(textIn(words, verb, verb + 5))
        ? { who: asked, isRefusal: false, status: 'PROPOSED' }
        : null;
    const by = words.lower.indexOf('by', verb);
    const agent = by === -1 || by - verb > 2 ? undefined : groups.find(({ from }) => from === by + 1);
    return replyOf(sentence, verb, by === -1 ? asked : (agent ?? null));
  }
  return null;
}

/** @param content the token that tells what is asked for. @returns the answer to the request at the token, or null. */
export const findReply = (sentence: MeetingSentence, at: number, content: number): Reply | null =>
  replyBefore(sentence, at) ?? replyBehind(sentence, at, content);
