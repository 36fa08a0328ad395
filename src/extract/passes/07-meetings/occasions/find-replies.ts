import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb, readVerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';

/**
 * What somebody answers to whoever asked for a meeting: "turned down an invitation from B to dinner", "rejected B's request
 * for talks", "B's offer to meet was accepted by A". Limits: the request tells what it was for, and who made it.
 */
const REQUESTS = new WordClass(
  'invitation invite request approach plea appeal offer proposal overture call bid demand suggestion'.split(' '),
);
/** With the word behind the verb: turned `down`. More verbs than `TURNS_DOWN`, since a request stands beside them here. */
const REFUSING_REQUEST =
  /^(?:(?:turn|knock|vote)\S* down|(?:brush|wav)\S* (?:aside|away|off)|declin\S+|reject\S*|rebuff\S*|spurn\S*|refus\S+|snub\S*|rebuff\S*|dismiss\S*|ignor\S+|(?:said|say|says|saying) no to)\b/u;
const ACCEPTING = /^(?:accept\S*|(?:took|take|takes|taken|taking) up|welcom\S+ and accepted|(?:said|says?) yes to)\b/u;
const TO_MEET =
  /^to (?:meet|see|talk|speak|negotiate|confer|sit down|get together|join (?:him|her|them)|have (?:lunch|dinner|breakfast|coffee|a drink))\b/u;
/** An invitation to discuss it: whoever invites is there. */
const TO_DISCUSS = /^(?:invitations?|invites?|requests?) to (?:discuss|talk over|go over)\b/u;
/** What stands between the request and the meeting that it is for. */
const ASKED_FOR = /^of |\b(?:for|to|on) (?:\S+ ){0,4}$/u;
/** What stands between the verb and the request. */
const WITHIN = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART|ADV|ADP|PUNCT|X)$/u;
const MAX_BEFORE = 14;
const MAX_CONTENT = 16;
const CONFIDENCE = 0.7;

/** Whose request it is: B's invitation, an invitation from B. */
function askerOf({ words, phrases, groups }: MeetingSentence, at: number): readonly Party[] {
  const owner = phrases.findLast(({ isPossessor, to }) => isPossessor && to <= at && at - to <= 4);
  if (owner !== undefined && !words.lower.slice(owner.to, at).includes(','))
    return words.lower[owner.from] === 'their' ? [] : partiesOf(words, [owner], 'PARTICIPANT');
  const end = Math.min(words.tokens.length, at + MAX_CONTENT);
  for (let behind = at + 1; behind < end; behind += 1) {
    if (isEnd(words.lower[behind])) break;
    if (!/^(?:from|by|of)$/u.test(words.lower[behind] ?? '')) continue;
    const group = groups.find(({ from }) => from === behind + 1);
    if (group !== undefined) return partiesOf(words, group.phrases, 'PARTICIPANT');
  }
  return [];
}

const isEnd = (word: string | undefined): boolean => word === undefined || /^[.;:]$/u.test(word);

/** For a private talk, to breakfast. */
const INFORMAL = new WordClass(['talk', 'chat', 'sit-down', 'breakfast', 'lunch', 'dinner', 'tea', 'coffee']);
const MEANT = new WordClass(['meeting', 'dinner', 'lunch', 'interview', 'audience']);

/** To visit Lima, to come to Oslo, to Lima. */
const TO_COME = /^to (?:visit|(?:come|travel|fly|return) to)\b/u;
const isComing = ({ words, chunks }: MeetingSentence, at: number): boolean =>
  TO_COME.test(textIn(words, at, at + 3)) ||
  (words.lower[at] === 'to' &&
    chunks.some(({ kind, from }) => (kind === 'place' || kind === 'country') && from === at + 1));

/** The token that tells what is asked for: a meeting, to meet; -1 where it is something else. */
function contentOf(sentence: MeetingSentence, at: number): number {
  const { words } = sentence;
  // A meeting request.
  if (MEANT.isAt(words, at - 1)) return at - 1;
  if (TO_DISCUSS.test(textIn(words, at, at + 4))) return at + 2;
  const end = Math.min(words.tokens.length, at + MAX_CONTENT);
  for (let behind = at + 1; behind < end; behind += 1) {
    if (isEnd(words.lower[behind])) return -1;
    if (TO_MEET.test(textIn(words, behind, behind + 3)) || isComing(sentence, behind)) return behind + 1;
    if (!INFORMAL.isAt(words, behind) && isVerb(words, behind)) return -1;
    const isMeeting = findNounRule(sentence, behind) !== null || INFORMAL.isAt(words, behind);
    if (isMeeting && ASKED_FOR.test(`${textIn(words, at + 1, behind)} `)) return behind;
  }
  return -1;
}

/** A meeting with C, talks between C and D, to meet C: not with whoever is asked. */
const WITH_OTHERS =
  /^\S+ (?:(?:talks|meetings?) )?(?:with |between )?(?!(?:him|her|them|from|by|of|on|in|at|to|for)\b)/u;
function isWithOthers({ words, groups }: MeetingSentence, content: number): boolean {
  const other = groups.find(({ from }) => from > content && from <= content + 3);
  if (other === undefined || /^(?:him|her|them)$/u.test(words.lower[other.from] ?? '')) return false;
  return WITH_OTHERS.test(textIn(words, content, other.from + 1));
}

/** Who answers, and how; null where nobody does. */
interface Reply {
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

/** The request was turned down by A: the verb behind it. */
function replyBehind(sentence: MeetingSentence, at: number): Reply | null {
  const { words, groups } = sentence;
  for (let verb = at + 1; verb < Math.min(words.tokens.length, at + MAX_CONTENT); verb += 1) {
    if (isEnd(words.lower[verb])) return null;
    const group = words.tokens[verb]?.pos === 'VERB' ? readVerbGroup(words, verb) : null;
    if (group === null || group.isInfinitive) continue;
    if (!group.isPassive) return null;
    const by = words.lower.indexOf('by', verb);
    const agent = by === -1 || by - verb > 2 ? undefined : groups.find(({ from }) => from === by + 1);
    return replyOf(sentence, verb, agent ?? null);
  }
  return null;
}

/** @returns the meetings that were asked for and refused, or agreed to, in the sentence. */
export function findReplies(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words } = sentence;
  if (!REQUESTS.isIn(words)) return [];
  return words.lower.flatMap((_, at): readonly MeetingMention[] => {
    if (!REQUESTS.isAt(words, at) || words.tokens[at]?.pos !== 'NOUN' || sentence.quoted[at] === true) return [];
    const content = contentOf(sentence, at);
    const reply = content === -1 ? null : (replyBefore(sentence, at) ?? replyBehind(sentence, at));
    if (reply === null) return [];
    const asker = askerOf(sentence, at);
    const answering = partiesOf(words, reply.who.phrases, 'PARTICIPANT');
    const isUndone = reply.status === 'DENIED' || reply.status === 'REFUSED';
    const isWhole = asker.length > 0 && !asker.some(({ actor }) => answering.some((one) => one.actor === actor));
    if (!isWhole || answering.length === 0 || (reply.status !== 'HELD' && !(isUndone && !reply.isRefusal))) return [];
    const status = reply.isRefusal || isUndone ? 'REFUSED' : 'PLANNED';
    const rule = findNounRule(sentence, content);
    if (rule?.kind === 'HEARING' || (content > at && isWithOthers(sentence, content))) return [];
    const told = rule === null ? null : kindOfNoun(words, rule, content);
    return [
      {
        sentence: words.sentence.index,
        token: at,
        kind: told?.kind ?? (isComing(sentence, content - 1) ? 'VISIT' : 'MEETING'),
        medium: told?.medium ?? 'IN_PERSON',
        status,
        parties: [...answering, ...asker],
        time: chooseTime(sentence, content, 'PLANNED')?.time ?? null,
        venue: chooseVenue(sentence, content, codes),
        force: 'new',
        rule: 'reply',
        confidence: CONFIDENCE,
        isEarlier: false,
        isHearsay: false,
        extent: [at, content + 1],
      },
    ];
  });
}
