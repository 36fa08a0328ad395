import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { findReply, isEnd, MAX_CONTENT } from './find-reply.ts';

/**
 * What somebody answers to whoever asked for a meeting: "turned down an invitation from B to dinner", "rejected B's request
 * for talks", "B's offer to meet was accepted by A". Limits: the request tells what it was for, and who made it.
 */
const REQUESTS = new WordClass(
  'invitation invite request approach plea appeal offer proposal overture call bid demand suggestion invitations requests pleas appeals offers proposals overtures'.split(
    ' ',
  ),
);
const TO_MEET =
  /^to (?:meet|see|talk|speak|negotiate|confer|sit down|get together|be (?:received|heard|seen)|join (?:him|her|them)|have (?:lunch|dinner|breakfast|coffee|a drink))\b/u;
/** To put his case to the president: only where the text says to whom. */
const TO_PLEAD =
  /^to (?:put|present|make|state|explain|plead) (?:his|her|their) (?:(?:own|side of the) )?(?:case|side|story|views?|arguments?|concerns|complaints?|position)\b/u;
/** An invitation to discuss it: whoever invites is there. */
const TO_DISCUSS = /^(?:invitations?|invites?|requests?) to (?:discuss|talk over|go over)\b/u;
/** What stands between the request and the meeting that it is for. */
const ASKED_FOR = /^of |\b(?:for|to|on) (?:\S+ ){0,4}$/u;
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

/** For a private talk, to breakfast. */
const INFORMAL = new WordClass(['talk', 'chat', 'sit-down', 'breakfast', 'lunch', 'dinner', 'tea', 'coffee']);
const MEANT = new WordClass(['meeting', 'dinner', 'lunch', 'interview', 'audience']);

/** To visit Lima, to come to Oslo, to Lima. */
const TO_COME = /^to (?:visit|(?:come|travel|fly|return) to)\b/u;
const isComing = ({ words, chunks }: MeetingSentence, at: number): boolean =>
  TO_COME.test(textIn(words, at, at + 3)) ||
  (words.lower[at] === 'to' &&
    chunks.some(({ kind, from }) => (kind === 'place' || kind === 'country') && from === at + 1));

/** Turned down an invitation from B last week: to see B, where nothing is told that it was for. */
const INVITATIONS = new WordClass(['invitation', 'invite', 'invitations']);
const isBare = ({ words }: MeetingSentence, at: number): boolean =>
  INVITATIONS.isAt(words, at) && !/ (?:to|for|into) /u.test(textIn(words, at, clauseEnd(words, at)));

/** The token that tells what is asked for: a meeting, to meet; -1 where it is something else. */
function contentOf(sentence: MeetingSentence, at: number): number {
  const { words } = sentence;
  // A meeting request.
  if (MEANT.isAt(words, at - 1)) return at - 1;
  if (TO_DISCUSS.test(textIn(words, at, at + 4))) return at + 2;
  if (isBare(sentence, at)) return at;
  const end = Math.min(words.tokens.length, at + MAX_CONTENT);
  for (let behind = at + 1; behind < end; behind += 1) {
    if (isEnd(words.lower[behind])) return -1;
    if (TO_MEET.test(textIn(words, behind, behind + 3)) || isComing(sentence, behind)) return behind + 1;
    if (TO_PLEAD.test(textIn(words, behind, behind + 6))) return behind + 1;
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

/** @returns the meetings that were asked for and refused, or agreed to, in the sentence. */
export function findReplies(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words } = sentence;
  if (!REQUESTS.isIn(words)) return [];
  return words.lower.flatMap((_, at): readonly MeetingMention[] => {
    if (!REQUESTS.isAt(words, at) || words.tokens[at]?.pos !== 'NOUN' || sentence.quoted[at] === true) return [];
    const content = contentOf(sentence, at);
    const reply = content === -1 ? null : findReply(sentence, at, content);
    if (reply === null) return [];
    const asker = askerOf(sentence, at);
    const answering = partiesOf(words, reply.who.phrases, 'PARTICIPANT');
    const isUndone = reply.status === 'DENIED' || reply.status === 'REFUSED';
    const isWhole = asker.length > 0 && !asker.some(({ actor }) => answering.some((one) => one.actor === actor));
    const isOpen = reply.status === 'PROPOSED' && !reply.isRefusal;
    const isTold = reply.status === 'HELD' || isOpen || (isUndone && !reply.isRefusal);
    if (!isWhole || answering.length === 0 || !isTold) return [];
    const status = isOpen ? 'PROPOSED' : reply.isRefusal || isUndone ? 'REFUSED' : 'PLANNED';
    const rule = findNounRule(sentence, content);
    // Request to be received by A was denied; request to see C was denied by A: the latter names who is seen besides.
    const isAskedFor =
      reply.who.from > content &&
      (words.lower[content] === 'be' || !words.lower.slice(content, reply.who.from).includes('by'));
    if (rule?.kind === 'HEARING' || (content > at && !isAskedFor && isWithOthers(sentence, content))) return [];
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
