import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { isVerb, readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { readNounPhrase } from '../nouns/noun-phrase.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Government } from '../status/government.ts';
import { governmentOf } from '../status/status-of-noun.ts';
import { statusOfPredicate } from '../status/status-of-predicate.ts';
import { siteAt, targetBehind, visitorBehind } from './target-of-trip.ts';
import { type Trip, visitorOf } from './trip.ts';

/**
 * Journeys that a noun tells of: "made a visit to Lima", "X's visit to Lima was put off", "a visit to the plant by X was
 * cancelled", "said on a visit to Lima", "a stop in Lima was dropped" of whom the sentence before is about.
 */
const VISIT_NOUNS = new WordClass('visit visits trip trips stopover stopovers stop stops tour tours'.split(' '));
const TARGETS: ReadonlySet<string> = new Set(['to', 'in']);
const OWN =
  /^(?:make|pay|undertake|begin|start|conclude|end|plan|cancel|call|postpone|scrap|complete|due|schedule|finish|put|delay|cut|announce|drop|abandon|shelve|promise|pull|wind|wrap)$/u;
/** Speaking on a visit to Lima, heard the news during a tour of a plant: who does or learns something there is there. */
const THERE = /^(?:during|on)$/u;
/** What was decided of a visit is not done on it. */
const ELSEWHERE = /^(?:agree|decide|focus|embark|report|comment|depend|insist|work|spend|be|base|centre|center)$/u;
const PLANNING = /^(?:(?:had|has|was|is) )?(?:planned|scheduled|announced|arranged|promised|due to (?:make|pay))\b/u;
const UNDONE_OR_AHEAD: ReadonlySet<string> = new Set(['CANCELLED', 'PLANNED']);

/** Who goes, by whose the trip is, who does what its verb says, or who is there and speaks. */
function visitorOfNoun(
  sentence: MeetingSentence,
  phrase: ReturnType<typeof readNounPhrase>,
  government: Government,
): { readonly parties: Trip['parties']; readonly isBehind: boolean } {
  const { words, groups } = sentence;
  const lemma = words.tokens[government.verb]?.lemma ?? '';
  const isBefore = government.verb !== -1 && government.verb < phrase.from;
  const isHis = /^(?:his|her|their|its)$/u.test(words.lower[phrase.from] ?? '');
  const isThere =
    government.place === 'preposition' &&
    government.verb !== -1 &&
    THERE.test(words.lower[phrase.from - 1] ?? '') &&
    !ELSEWHERE.test(lemma);
  if (((isBefore && OWN.test(lemma)) || isThere) && (phrase.owner === null || isHis))
    return {
      parties: visitorOf(sentence, findAgent(words, groups, readVerbGroup(words, government.verb))),
      isBehind: false,
    };
  // Lund, on a visit to Lima, said: whom the words between commas are of.
  const aside =
    words.lower[phrase.from - 1] === 'on' && words.tokens[phrase.from - 2]?.text === ',' ? phrase.from - 2 : -1;
  const visiting = groups.find((group) => group.to === aside);
  if (visiting !== undefined) return { parties: visitorOf(sentence, visiting), isBehind: false };
  if (phrase.owner !== null) return { parties: partiesOf(words, [phrase.owner], 'VISITOR'), isBehind: false };
  const by = visitorBehind(sentence, phrase.noun);
  return { parties: visitorOf(sentence, by), isBehind: by !== null };
}

/** A trip to Lima that he had planned was cancelled: whom the relative clause names, and what became of it. */
function plannedBehind(sentence: MeetingSentence, to: number): Pick<Trip, 'parties' | 'status'> | null {
  const { words, groups } = sentence;
  const subject = groups.find(
    (group) => group.from === to || (group.from === to + 1 && /^(?:that|which)$/u.test(words.lower[to] ?? '')),
  );
  if (subject === undefined) return null;
  const match = PLANNING.exec(textIn(words, subject.to, subject.to + 4));
  if (match === null) return null;
  const from = subject.to + match[0].split(' ').length;
  const verb = words.tokens.findIndex((_, at) => at >= from && isVerb(words, at));
  const parties = visitorOf(sentence, subject);
  return verb === -1 || parties.length === 0 ? null : { parties, status: statusOfPredicate(words, verb) };
}

/** Lund will visit Lima in June, aides said; a trip to Quito has been dropped: the one person of the clause before. */
function onlyOneBefore({ words, phrases }: MeetingSentence, from: number): Trip['parties'] {
  if (words.tokens[from - 1]?.text !== ';') return [];
  const people = phrases.filter(
    ({ to, actors }) => to < from && actors.length === 1 && actors.every((actor) => actor.startsWith('p')),
  );
  const [first] = people;
  const isOne = new Set(people.flatMap(({ actors }) => actors)).size === 1;
  return first === undefined || first.isPossessor || !isOne ? [] : partiesOf(words, [first], 'VISITOR');
}

export function tripOfNoun(sentence: MeetingSentence, at: number): Trip | null {
  const { words, phrases } = sentence;
  if (!VISIT_NOUNS.isAt(words, at) || words.tokens[at]?.pos !== 'NOUN') return null;
  const by = visitorBehind(sentence, at);
  const target = targetBehind(sentence, at, TARGETS, by?.to ?? at);
  const site = target === null && words.lower[at + 1] === 'to' ? siteAt(sentence, at + 2) : -1;
  // A trip by X has been put off: a plan needs no place.
  if (target === null && site === -1 && by === null) return null;
  const phrase = readNounPhrase(words, phrases, at);
  const government = governmentOf(words, phrase);
  const end = target?.to ?? (site === -1 ? at + 1 : site);
  const planned = plannedBehind(sentence, end);
  const isPromised =
    government.status === 'HELD' && government.place === 'object' && words.tokens[government.verb]?.lemma === 'promise';
  const status = planned?.status ?? (isPromised ? 'PLANNED' : government.status);
  const isStop = /^stops?$/u.test(words.lower[at] ?? '');
  if ((isStop || target === null) && !UNDONE_OR_AHEAD.has(status)) return null;
  const found = visitorOfNoun(sentence, phrase, government);
  if (target === null && site === -1 && !found.isBehind) return null;
  // A visit to Lima has been taken off the programme: of whom the text has been speaking.
  const isOpening =
    phrase.from <= 1 &&
    phrase.owner === null &&
    status === 'CANCELLED' &&
    sentence.isTopicNear &&
    sentence.topic.length === 1;
  const last = found.parties.length > 0 || status !== 'CANCELLED' ? [] : onlyOneBefore(sentence, phrase.from);
  const parties =
    planned?.parties ??
    (found.parties.length > 0 || !isOpening
      ? [...found.parties, ...last]
      : sentence.topic.map((party) => ({ ...party, role: 'VISITOR' as const })));
  if (parties.length !== 1 || parties.some((party) => party.actor.startsWith('country:'))) return null;
  // A visit by X with no verb at all says nothing of whether he came.
  if (found.isBehind && status === 'HELD' && government.verb === -1) return null;
  return { at, parties, target, status, isTimetable: false, isStay: false, extent: [phrase.from, end] };
}
