import { toCountryId } from '../../../../domain/ids.ts';
import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { BODY_NOUNS, CROWD_NOUNS } from '../../../lexicon/crowd-nouns.ts';
import { MATCH_WORDS } from '../../../lexicon/team-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { type NounPhrase, readNounPhrase } from '../nouns/noun-phrase.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { type Government, governmentOf } from '../status/status-of-noun.ts';

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
};
/** How many tokens behind `of` the body may stand. */
const MAX_BEHIND = 7;
const HAPPENING =
  /^(?:(?:is|are|was|were|has|have|had|will|would|be|been|to|also|then|now|still|only|not|n['’]t|originally|initially|due|set|expected|likely) )*(?:held|take place|takes place|took place|taken place|begin|begins|began|begun|open|opens|opened|start|starts|started|end|ended|ends|conclude[ds]?|convene[ds]?|reconvene[ds]?|resume[ds]?|scheduled|rescheduled|planned|slated|due|set|expected|meant|called (?:off|for)|cancell?ed|postponed|put (?:off|back)|pushed (?:back|to)|(?:moved|brought) (?:forward|back|to)|delayed|deferred|adjourned|shelved|scrapped|falls on|ran|lasted|failed|produced|approved|adopted|decided|elected|considered|reviewed|heard|voted|kicks off|kicked off|wrapped up|broke up|dragged on|fixed|pencill?ed|off|went ahead|goes ahead)(?= |$)/u;
const COPULA = /^(?:is|are|was|were|will be|would be)$/u;
/** What stands behind a copula that says when or where: is on Friday, will be in Oslo. */
const WHEN = /^(?:on|in|at|from|next|this|tomorrow|today|later|due|set|scheduled|planned|expected|off|for|likely)$/u;
const AT: ReadonlySet<string> = new Set(['at', 'in', 'during', 'for']);
const GATHERED =
  /\b(?:leaders|ministers|heads|presidents|premiers|members|states|ambassadors|envoys|chiefs|governors|delegates|officials|lawmakers|councillors|shareholders|finance|foreign)\b/u;

const isBody = (phrase: Phrase): boolean =>
  phrase.actors.length === 1 && phrase.kind !== 'pronoun' && phrase.actors.every((actor) => actor.startsWith('o'));

/** The body whose name stands before the noun: the `EU` summit, `Telefónica`'s annual meeting. */
function bodyBefore({ phrases }: MeetingSentence, phrase: NounPhrase): Phrase | undefined {
  if (phrase.owner !== null) return isBody(phrase.owner) ? phrase.owner : undefined;
  return phrases.find((one) => one.from >= phrase.from && one.to <= phrase.noun && isBody(one));
}

/** The body behind `of`: of Leeds City Council, of NATO foreign ministers, of the bank's board. */
function bodyBehind({ words, phrases }: MeetingSentence, noun: number): Phrase | undefined {
  if (words.lower[noun + 1] !== 'of') return undefined;
  const body = phrases.find((one) => one.from > noun + 1 && one.from <= noun + 3 && isBody(one));
  if (body === undefined || !body.isPossessor) return body;
  const owned = words.lower.slice(body.to, Math.min(body.to + MAX_BEHIND, words.tokens.length));
  return owned.some((word) => BODY_NOUNS.has(word) || CROWD_NOUNS.has(word)) ? body : undefined;
}

/** US–China talks, the Kazakh-Russian summit: the two countries whose names stand before the noun. */
function countriesBefore({ words, chunks }: MeetingSentence, phrase: NounPhrase): readonly Party[] {
  const named = chunks.filter(
    (chunk) => chunk.kind === 'country' && chunk.from >= phrase.from && chunk.to <= phrase.noun,
  );
  const [first, second] = named;
  if (named.length !== 2 || first === undefined || second === undefined || second.from !== first.to + 1) return [];
  if (!/^[-–—]$/u.test(words.lower[first.to] ?? '')) return [];
  return named.flatMap((chunk): readonly Party[] => {
    const start = words.tokens[chunk.from]?.start;
    const end = words.tokens[chunk.to - 1]?.end;
    return chunk.kind !== 'country' || start === undefined || end === undefined
      ? []
      : [{ actor: toCountryId(chunk.code), role: 'PARTICIPANT', start, end }];
  });
}

/** Whether the noun is the subject of a clause that says when or where the meeting is, or what became of it. */
function isToldOf(words: Words, { verb, place }: Government): boolean {
  if (place !== 'subject' || verb === -1) return false;
  const group = readVerbGroup(words, verb);
  const behind = words.lower.slice(group.verb + 1, group.verb + 3);
  if (COPULA.test(group.text)) return WHEN.test(behind[0] ?? '') || WHEN.test(behind[1] ?? '');
  return HAPPENING.test(words.lower.slice(verb, verb + 8).join(' '));
}

/** EU leaders will discuss it at a summit: the members whom the clause is about. */
function membersAt({ words, groups }: MeetingSentence, phrase: NounPhrase, government: Government): Phrase | undefined {
  const isAt =
    government.place === 'preposition' &&
    AT.has(government.preposition) &&
    government.verb !== -1 &&
    government.verb < phrase.from &&
    phrase.owner === null &&
    /^(?:an?|their|its)$/u.test(words.lower[phrase.from] ?? '');
  const subject = isAt ? findAgent(words, groups, readVerbGroup(words, government.verb)) : null;
  const [one] = subject?.phrases ?? [];
  return one !== undefined &&
    subject?.phrases.length === 1 &&
    isBody(one) &&
    GATHERED.test(words.lower.slice(one.from, one.to).join(' '))
    ? one
    : undefined;
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
    const pair = rule === null ? [] : countriesBefore(sentence, phrase);
    if (pair.length === 0 && ((rule !== null && !RULES.has(rule.name)) || !NOUNS.isAt(words, at))) return;
    const body = bodyBefore(sentence, phrase) ?? bodyBehind(sentence, at);
    const government = governmentOf(words, phrase);
    const isTold = isToldOf(words, government);
    const owner = body !== undefined && isTold ? body : membersAt(sentence, phrase, government);
    const parties =
      pair.length > 0 && isTold ? pair : owner === undefined ? [] : partiesOf(words, [owner], 'PARTICIPANT');
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
    const status: MeetingStatus = isAhead ? 'PLANNED' : government.status;
    const isPlaced = chosen !== null || venue.city !== null || status === 'CANCELLED';
    if (!/^(?:HELD|PLANNED|CANCELLED)$/u.test(status) || !isPlaced) return;
    const { kind, medium } =
      rule === null ? { kind: KINDS[word] ?? 'MEETING', medium: 'IN_PERSON' as const } : kindOfNoun(words, rule, at);
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
