import { toCountryId } from '../../../../domain/ids.ts';
import type { Chunk } from '../../03-names/chunk.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup, type VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence, Venue } from '../meeting-mention.ts';
import { readNounPhrase } from '../nouns/noun-phrase.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { NO_VENUE, venueOfCity } from '../settings/venue-of-city.ts';
import { governmentOf } from '../status/status-of-noun.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';
import { MAX_TARGET, targetAt, targetBehind, visitorBehind } from './target-of-trip.ts';

/**
 * Visits of one who is named to a place: "X flies to Wales on Friday to meet farmers", "X is due in Lima next week", "X made
 * a surprise visit to Baghdad". Of going that is over ("X flew to Lima") the meetings there tell, so only a visit as such
 * is one. Limits: no visit to a building, and none whose day nobody tells.
 */
const GOING: ReadonlySet<string> = new Set('travel fly go head come leave depart arrive set'.split(' '));
const TARGETS: ReadonlySet<string> = new Set(['to', 'for', 'in']);
const AWAITED: ReadonlySet<string> = new Set(['due', 'expected', 'awaited']);
const VISIT_NOUN = /^(?:visit|trip|stopover|tour)s?$/u;
/** Arrived in Lima on Monday for a two-day visit. */
const FOR_VISIT =
  /\b(?:for|on|to (?:begin|start)|at the (?:start|beginning) of|beginning|starting) (?:an?|his|her) (?:(?!with\b|by\b)\S+ ){0,3}(?:visit|trip|tour)\b/u;
const MAX_PURPOSE = 18;
const CONFIDENCE = 0.65;

interface Trip {
  readonly at: number;
  readonly subject: PhraseGroup;
  readonly target: Chunk;
  readonly status: MeetingMention['status'];
  /** Whether the present tense stands for what lies ahead, so that a day ahead must say so. */
  readonly isTimetable: boolean;
  readonly extent: readonly [number, number];
}

const isOne = (group: PhraseGroup | null): group is PhraseGroup =>
  group !== null && group.actors.length === 1 && !group.actors.some((actor) => actor.startsWith('country:'));

/** `will travel to Lima`, `flies to Lima`, `visited Lima`, `is due in Lima`. */
function tripOfVerb(sentence: MeetingSentence, at: number): Trip | null {
  const { words, groups } = sentence;
  const lemma = words.tokens[at]?.lemma ?? '';
  const isAwaited =
    AWAITED.has(words.lower[at] ?? '') && /^(?:is|are|was|were|be|been)$/u.test(words.lower[at - 1] ?? '');
  const isVisit = lemma === 'visit' && words.tokens[at]?.pos === 'VERB';
  if (!(isAwaited || isVisit || (GOING.has(lemma) && words.tokens[at]?.pos === 'VERB'))) return null;
  const read = readVerbGroup(words, at);
  if (read.isPassive && !isAwaited) return null;
  const group: VerbGroup = read.isPassive ? { ...read, isPassive: false } : read;
  const isSetOff = lemma === 'set';
  if (isSetOff && !/^(?:off|out)$/u.test(words.lower[at + 1] ?? '')) return null;
  const target = isVisit
    ? targetAt(sentence, at + 1)
    : targetBehind(sentence, at, isAwaited ? new Set(['in']) : TARGETS);
  const subject = target === null ? null : findAgent(words, groups, group);
  if (target === null || !isOne(subject)) return null;
  const told = isAwaited
    ? statusOfVerb(words, { ...group, text: group.text.replace(/ \S+$/u, ' due to come') }, subject)
    : statusOfVerb(words, group, subject);
  const isPresent = group.from === at && /s$/u.test(words.lower[at] ?? '');
  const isProgressive = /^(?:is|are) \S+ing$/u.test(group.text);
  const isVisiting = isVisit || FOR_VISIT.test(words.lower.slice(at, at + MAX_PURPOSE).join(' '));
  if (told === 'HELD' && !isVisiting && !isPresent && !isProgressive) return null;
  return {
    at,
    subject,
    target,
    status: told,
    isTimetable: told === 'HELD' && (isPresent || isProgressive),
    extent: [group.from, target.to],
  };
}

/** `a visit to Lima` that its verb's subject made, plans or called off, or that somebody owns. */
function tripOfNoun(sentence: MeetingSentence, at: number): Trip | null {
  const { words, groups, phrases } = sentence;
  if (!VISIT_NOUN.test(words.lower[at] ?? '') || words.tokens[at]?.pos !== 'NOUN') return null;
  const visitor = visitorBehind(sentence, at);
  const target = targetBehind(sentence, at, new Set(['to', 'in']), visitor?.to ?? at);
  if (target === null) return null;
  const phrase = readNounPhrase(words, phrases, at);
  const government = governmentOf(words, phrase);
  const isOwn =
    government.verb !== -1 &&
    government.verb < phrase.from &&
    /^(?:make|pay|undertake|begin|start|conclude|end|plan|cancel|call|postpone|scrap|complete|due|schedule|finish|put|delay|cut|announce)$/u.test(
      words.tokens[government.verb]?.lemma ?? '',
    );
  const owner =
    phrase.owner === null
      ? null
      : { from: phrase.owner.from, to: phrase.owner.to, phrases: [phrase.owner], actors: phrase.owner.actors };
  const subject =
    isOwn && (phrase.owner === null || /^(?:his|her|their|its)$/u.test(words.lower[phrase.from] ?? ''))
      ? findAgent(words, groups, readVerbGroup(words, government.verb))
      : (owner ?? visitor);
  if (!isOne(subject)) return null;
  // A visit by X with no verb at all says nothing of whether he came.
  if (subject === visitor && government.status === 'HELD' && government.verb === -1) return null;
  return { at, subject, target, status: government.status, isTimetable: false, extent: [phrase.from, target.to] };
}

/** `has accepted an invitation to Lima`, `accepted the king's invitation to visit Lima`. */
function tripOfInvitation(sentence: MeetingSentence, at: number): Trip | null {
  const { words, groups } = sentence;
  if (words.tokens[at]?.lemma !== 'accept') return null;
  const noun = words.lower.slice(at, at + MAX_TARGET).indexOf('invitation');
  if (noun === -1) return null;
  const joint = words.lower.indexOf('to', at + noun);
  const isNear = joint !== -1 && joint - at - noun < MAX_TARGET;
  const target = isNear ? targetAt(sentence, joint + (words.lower[joint + 1] === 'visit' ? 2 : 1)) : null;
  const group = readVerbGroup(words, at);
  const subject = target === null ? null : findAgent(words, groups, group);
  const told = statusOfVerb(words, group, subject);
  if (target === null || !isOne(subject) || told !== 'HELD') return null;
  return { at, subject, target, status: 'PLANNED', isTimetable: false, extent: [group.from, target.to] };
}

function venueOf(sentence: MeetingSentence, target: Chunk, codes: ReadonlySet<string>): Venue {
  if (target.kind === 'country') return { city: null, country: toCountryId(target.code) };
  if (target.kind !== 'place' || target.isRegion) return NO_VENUE;
  return venueOfCity(sentence.words, sentence.chunks, target, codes);
}

/** @param known the other clauses of the sentence, which tell of the meetings of a journey. @returns visits to places that they do not tell. */
export function findTrips(
  sentence: MeetingSentence,
  codes: ReadonlySet<string>,
  known: readonly MeetingMention[],
): readonly MeetingMention[] {
  const { words } = sentence;
  const trips: MeetingMention[] = [];
  words.tokens.forEach((_, at) => {
    if (sentence.quoted[at] === true) return;
    const trip = tripOfVerb(sentence, at) ?? tripOfNoun(sentence, at) ?? tripOfInvitation(sentence, at);
    if (trip === null) return;
    const parties = partiesOf(words, trip.subject.phrases, 'VISITOR');
    const isTold = known.some(
      (mention) =>
        (mention.token === at &&
          (mention.force === 'new' || (trip.status !== 'CANCELLED' && trip.status !== 'PLANNED'))) ||
        (mention.force === 'new' && mention.parties.some((party) => parties.some((own) => own.actor === party.actor))),
    );
    if (isTold) return;
    const chosen = chooseTime(sentence, at, trip.isTimetable ? 'PLANNED' : trip.status);
    const { direction } = chosen?.time ?? { direction: null };
    const isAhead =
      chosen?.isOfReport === false && (direction === 'future' || (trip.isTimetable && direction !== 'past'));
    if (trip.isTimetable && !isAhead) return;
    const status = trip.status === 'HELD' && isAhead ? 'PLANNED' : trip.status;
    if (!['HELD', 'PLANNED', 'CANCELLED'].includes(status) || (status === 'HELD' && chosen === null)) return;
    trips.push({
      sentence: words.sentence.index,
      token: at,
      kind: 'VISIT',
      medium: 'IN_PERSON',
      status,
      parties,
      time: chosen?.time ?? null,
      venue: venueOf(sentence, trip.target, codes),
      force: 'new',
      rule: 'trip',
      confidence: CONFIDENCE,
      isEarlier: false,
      isHearsay: false,
      extent: trip.extent,
    });
  });
  return trips;
}
