import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';

/**
 * What came of asking somebody for a meeting: "A accepted B's invitation to visit Lima", "A turned down a request from B for a
 * talk". Limits: both are people by name, and what was asked for is told: to meet, to come somewhere, a talk.
 */
const VERBS = new WordClass(
  'accept accepts accepted decline declines declined refuse refuses refused reject rejects rejected turned turns rebuffed spurned'.split(
    ' ',
  ),
);
const ACCEPTING = /^accept/u;
const REQUESTS: ReadonlySet<string> = new Set(
  'invitation request approach offer overture overtures proposal plea suggestion'.split(' '),
);
/** How far behind the verb what is answered may stand, in tokens. */
const MAX_TO_REQUEST = 10;
/** How far behind that whoever asked. */
const MAX_TO_ASKER = 8;
const TALKS =
  '(?:meetings?|talks?|encounters?|audience|lunch|dinner|breakfast|summits?|conversations?|discussions?|visits?|sit-downs?|consultations?|chats?)';
/** A meeting request; for a private talk, of talks, to talks in Lima. */
const ASKED_FOR = new RegExp(
  `\\b(?:(?:meeting|dinner|lunch) (?:request|invitation|offer)|(?:for|of|to) (?:(?:an?|the|his|her|their|private|direct|further|new|face-to-face|bilateral|formal|joint|working|\\p{N}+|second|third) ){0,4}${TALKS}|to (?:meet|see|talk|sit down|hold talks|have (?:lunch|dinner|talks)|dine))\\b`,
  'u',
);
const TO_COME = /\bto (?:visit|(?:come|travel|fly|return) to)\b/u;
const TO_TOWN = /\bto $/u;
const BY_PHONE = /\b(?:phone|telephone) (?:call|conversation)s?\b/u;
const CONFIDENCE = 0.7;

/** Who asked: A's invitation, a request from A, an offer by A. */
function askerOf({ words, phrases }: MeetingSentence, verb: number, request: number): readonly Party[] {
  const { lower } = words;
  const own = phrases.find(
    ({ isPossessor, from, to }) => isPossessor && from > verb && to <= request && request - to <= 3,
  );
  let asker = own;
  for (let at = request + 1; asker === undefined && at <= request + MAX_TO_ASKER; at += 1)
    if (/^(?:from|by)$/u.test(lower[at] ?? ''))
      asker = phrases.find(({ from, kind }) => kind !== 'pronoun' && (from === at + 1 || from === at + 2));
  return asker === undefined
    ? []
    : partiesOf(words, [asker], 'PARTICIPANT').filter(({ actor }) => actor.startsWith('p'));
}

/** What was asked for; null where that is no meeting. */
function kindAsked({ words, chunks }: MeetingSentence, verb: number, request: number): MeetingKind | null {
  const end = clauseEnd(words, request + 1);
  const text = textIn(words, verb + 1, end);
  if (BY_PHONE.test(text)) return 'PHONE_CALL';
  if (ASKED_FOR.test(text)) return /\bvisits?\b/u.test(text) ? 'VISIT' : 'MEETING';
  const isToTown = chunks.some(
    ({ kind, from }) =>
      (kind === 'place' || kind === 'country') &&
      from > request &&
      from < end &&
      TO_TOWN.test(`${textIn(words, request, from)} `),
  );
  return isToTown || TO_COME.test(text) ? 'VISIT' : null;
}

/** @returns the meetings that the sentence says somebody agreed to or refused, having been asked. */
export function findAnswers(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  if (!VERBS.isIn(words)) return [];
  return words.lower.flatMap((form, at): readonly MeetingMention[] => {
    if (!VERBS.isAt(words, at) || sentence.quoted[at] === true || words.tokens[at]?.pos !== 'VERB') return [];
    if (/^turn/u.test(form) && words.lower[at + 1] !== 'down') return [];
    const request = words.lower.findIndex(
      (word, index) => index > at && index <= at + MAX_TO_REQUEST && REQUESTS.has(word),
    );
    if (request === -1 || clauseEnd(words, at + 1) < request) return [];
    const kind = kindAsked(sentence, at, request);
    const askers = kind === null ? [] : askerOf(sentence, at, request);
    if (kind === null || askers.length === 0) return [];
    const group = readVerbGroup(words, at);
    const subject = group.isPassive ? null : findAgent(words, groups, group);
    const answering =
      subject === null ? [] : partiesOf(words, subject.phrases, kind === 'VISIT' ? 'VISITOR' : 'PARTICIPANT');
    const told = subject === null ? 'DENIED' : statusOfVerb(words, group, subject);
    const isAccepted = ACCEPTING.test(form);
    if (told !== 'HELD' && !(told === 'PLANNED' && isAccepted)) return [];
    const parties = uniteParties([...answering.filter(({ actor }) => actor.startsWith('p')), ...askers]);
    if (parties.length < 2 || answering.some(({ actor }) => askers.some((asker) => asker.actor === actor))) return [];
    const chosen = isAccepted ? chooseTime(sentence, request, 'PLANNED') : null;
    return [
      {
        sentence: words.sentence.index,
        token: at,
        kind,
        medium: kind === 'PHONE_CALL' ? 'PHONE' : 'IN_PERSON',
        status: isAccepted ? 'PLANNED' : 'REFUSED',
        parties,
        time: chosen?.time.direction === 'past' ? null : (chosen?.time ?? null),
        venue: chooseVenue(sentence, request, codes),
        force: 'new',
        rule: 'answered',
        confidence: CONFIDENCE,
        isEarlier: false,
        isHearsay: false,
        extent: [group.from, request + 1],
      },
    ];
  });
}
