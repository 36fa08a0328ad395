import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { MATCH_WORDS } from '../../../lexicon/team-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { readNounPhrase } from '../nouns/noun-phrase.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import type { Government } from '../status/government.ts';
import { governmentOf } from '../status/status-of-noun.ts';
import { bodyBehind, bodyOfNoun, convenersOf, countriesBefore, membersAt } from './parties-of-session.ts';

/**
 * Meetings of one body that a noun with its name tells of, nobody's else: "the next EU summit is on 19 December", "a
 * meeting of NATO ministers is scheduled for Friday", "the council's session was adjourned", "EU leaders will take it up at
 * a summit in Brussels". Limits: what only lies before or behind something else ("ahead of the EU summit") is not told,
 * and without a day or a town there is no such meeting.
 */
const NOUNS = new WordClass(
  'summit summits meeting session congress conference assembly agm retreat conclave plenary ministerial gathering'.split(
    ' ',
  ),
);
const NOUNS_OF_PAIR = new WordClass('talks negotiations consultations discussions dialogue round'.split(' '));
const RULES: ReadonlySet<string> = new Set(['summit', 'ministerial', 'meeting', 'conference', 'discussion']);
const KINDS: Readonly<Record<string, MeetingMention['kind']>> = {
  assembly: 'CONFERENCE',
  agm: 'MEETING',
  plenary: 'MEETING',
  retreat: 'MEETING',
  conclave: 'MEETING',
  session: 'MEETING',
};
const HAPPENING =
  /^(?:(?:is|are|was|were|has|have|had|will|would|be|been|to|also|then|now|still|only|not|n['’]t|originally|initially|due|set|expected|likely) )*(?:held|take place|takes place|took place|taken place|begin|begins|began|begun|open|opens|opened|start|starts|started|end|ended|ends|conclude[ds]?|convene[ds]?|reconvene[ds]?|resume[ds]?|scheduled|rescheduled|planned|slated|due|set|expected|meant|called (?:off|for)|cancell?ed|postponed|put (?:off|back)|pushed (?:back|to)|(?:moved|brought) (?:forward|back|to)|delayed|deferred|adjourned|shelved|scrapped|falls on|ran|lasted|failed|produced|approved|adopted|decided|elected|considered|reviewed|heard|voted|kicks off|kicked off|wrapped up|broke up|dragged on|fixed|pencill?ed|off|went ahead|goes ahead)(?= |$)/u;
/** Put off its meeting, which will now take place on Friday. */
const MOVED = /^, (?:(?:which|and) (?:will|is|are) (?:now|instead)|now (?:set|due|planned|scheduled|expected))\b/u;
const ONLINE = /\b(?:online|virtually|by video|by videoconference|remotely)\b/u;
const REST = 14;
/** A training session, a news conference. */
const NOT_OF_BODY =
  /^(?:training|trading|practice|photo|jam|recording|gym|press|news|media|court|question|feedback|therapy|drinking)$/u;
const COPULA = /^(?:is|are|was|were|will be|would be)$/u;
/** What stands behind a copula that says when or where: is on Friday, will be in Oslo. */
const WHEN = /^(?:on|in|at|from|next|this|tomorrow|today|later|due|set|scheduled|planned|expected|off|for|likely)$/u;
/** Whether the noun is the subject of a clause that says when or where the meeting is, or what became of it. */
function isToldOf(words: Words, { verb, place }: Government): boolean {
  if (place !== 'subject' || verb === -1) return false;
  const group = readVerbGroup(words, verb);
  const behind = words.lower.slice(group.verb + 1, group.verb + 3);
  if (HAPPENING.test(textIn(words, verb, verb + 8))) return true;
  return COPULA.test(group.text) && (WHEN.test(behind[0] ?? '') || WHEN.test(behind[1] ?? ''));
}

/** @param told tokens of nouns and verbs that tell of a meeting with parties. @returns the sessions that nothing else tells of. */
export function findSessions(
  sentence: MeetingSentence,
  codes: ReadonlySet<string>,
  told: readonly MeetingMention[],
): readonly MeetingMention[] {
  const { words, phrases } = sentence;
  const sessions: MeetingMention[] = [];
  if (!NOUNS.isIn(words) && !NOUNS_OF_PAIR.isIn(words)) return sessions;
  words.lower.forEach((word, at) => {
    if (
      !(NOUNS.isAt(words, at) || NOUNS_OF_PAIR.isAt(words, at)) ||
      sentence.quoted[at] === true ||
      words.lower.some((one) => MATCH_WORDS.has(one))
    )
      return;
    const rule = findNounRule(sentence, at);
    if (rule === null && KINDS[word] === undefined) return;
    const phrase = readNounPhrase(words, phrases, at);
    if (NOT_OF_BODY.test(words.lower[at - 1] ?? '')) return;
    const pair = rule === null ? [] : countriesBefore(sentence, phrase);
    if (pair.length === 0 && ((rule !== null && !RULES.has(rule.name)) || !NOUNS.isAt(words, at))) return;
    const body = bodyOfNoun(sentence, phrase) ?? bodyBehind(sentence, at);
    const government = governmentOf(words, phrase);
    const isTold = isToldOf(words, government);
    const owner = body !== undefined && isTold ? body : membersAt(sentence, phrase, government);
    const own =
      owner === undefined ? convenersOf(sentence, phrase, government) : partiesOf(words, [owner], 'PARTICIPANT');
    const parties = pair.length > 0 && isTold ? pair : own;
    if (parties.length === 0) return;
    const isKnown = told.some(
      (mention) =>
        mention.token === at ||
        (mention.force === 'new' && mention.parties.some(({ actor }) => actor === parties[0]?.actor)),
    );
    if (isKnown) return;
    const anchor = Math.max(government.verb, at);
    const near = chooseTime(sentence, at, government.status);
    const chosen = near === null || near.isOfReport ? (chooseTime(sentence, anchor, government.status) ?? near) : near;
    const place = chooseVenue(sentence, at, codes);
    const venue = place.city === null ? chooseVenue(sentence, anchor, codes) : place;
    const isAhead = government.status === 'HELD' && chosen?.time.direction === 'future' && !chosen.isOfReport;
    const rest = textIn(words, at + 1, at + REST);
    const isMoved = government.status === 'CANCELLED' && MOVED.test(rest) && chosen?.time.direction === 'future';
    const status: MeetingStatus = isAhead || isMoved ? 'PLANNED' : government.status;
    const isPlaced = chosen !== null || venue.city !== null || status === 'CANCELLED';
    if (!/^(?:HELD|PLANNED|CANCELLED)$/u.test(status) || !isPlaced) return;
    const { kind, medium } =
      isMoved && ONLINE.test(rest)
        ? { kind: 'VIDEO_CALL' as const, medium: 'VIDEO' as const }
        : rule === null
          ? { kind: KINDS[word] ?? 'MEETING', medium: 'IN_PERSON' as const }
          : kindOfNoun(words, rule, at);
    sessions.push({
      sentence: words.sentence.index,
      token: at,
      kind,
      medium,
      status,
      parties,
      time: chosen?.time ?? null,
      venue,
      force: 'new',
      rule: 'session',
      confidence: CONFIDENCE,
      isEarlier: phrase.modifiers.some((one) => /^(?:last|previous|earlier|first)$/u.test(one)),
      isHearsay: false,
      ...(parties.length === 1 ? { unnamed: 'members' } : {}),
      extent: [phrase.from, at + 1],
    });
  });
  return sessions;
}

const CONFIDENCE = 0.7;
