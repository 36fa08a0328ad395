import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup, type VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { crowdBefore, crowdBehind } from '../parties/unnamed-parties.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';
import { MAX_TARGET, ownersOfSite, siteAt, targetAt, targetBehind } from './target-of-trip.ts';
import { leaderOf, type Trip, visitorOf } from './trip.ts';

/**
 * Journeys that a verb tells of: "will travel to Lima", "visited Lima", "is due in Lima", "toured a plant", "was in Lima last
 * week", "has accepted an invitation to Lima". Of going that is over the meetings there tell.
 */
const GOING: ReadonlySet<string> = new Set('travel fly go head come leave depart arrive set jet return'.split(' '));
const TARGETS: ReadonlySet<string> = new Set(['to', 'for', 'in']);
const IN: ReadonlySet<string> = new Set(['in']);
const AWAITED = new WordClass(['due', 'expected', 'awaited']);
const VISITING: ReadonlySet<string> = new Set(['visit', 'tour', 'inspect']);
const BE: ReadonlySet<string> = new Set(['was', 'is', 'be']);
const LED = /^(?:an?|the|his|her|its|their) (?:\S+ ){0,3}?(?:delegation|mission|team|group)\b/u;
/** Arrived in Lima on Monday for a two-day visit. */
const FOR_VISIT =
  /\b(?:for|on|to (?:begin|start)|at the (?:start|beginning) of|beginning|starting) (?:an?|his|her) (?:(?!with\b|by\b)\S+ ){0,3}(?:visit|trip|tour)\b/u;
/** Came to Lima with colleagues from Peru, with a delegation of lawmakers. */
const IN_COMPANY =
  /\bwith (?:an?|his|her|some|several|the)? ?(?:\S+ ){0,2}?(?:delegation|colleagues|mission|team|group of|lawmakers|ministers|executives)\b/u;
const MAX_PURPOSE = 18;

const DELEGATE =
  /^(?:delegation|mission|deputation|group|officials|lawmakers|senators|mps|envoys|diplomats|ministers|experts|inspectors|executives|representatives|negotiators)$/u;

/** The head of a delegation, who goes with it: a delegation led by X is due in Lima. */
function leaderBefore(sentence: MeetingSentence, from: number): Trip['parties'] {
  const crowd = crowdBefore(sentence, from);
  const leaders = crowd?.names.filter((phrase) => phrase.actors.every((actor) => actor.startsWith('p'))) ?? [];
  if (leaders.length === 1) return partiesOf(sentence.words, leaders, 'VISITOR');
  const [owner, ...others] = crowd?.owners ?? [];
  const isBody = crowd !== undefined && owner?.actors.length === 1 && others.length === 0;
  return isBody && DELEGATE.test(sentence.words.lower[crowd.head] ?? '')
    ? partiesOf(sentence.words, [owner], 'VISITOR')
    : [];
}

/** Was in Lima on Monday, will be in Lima: nothing but adverbs and times stand between. */
function stayAt(sentence: MeetingSentence, at: number): Trip | null {
  const { words, groups } = sentence;
  const isHere = words.lower[at + 1] === 'here';
  if (!BE.has(words.lower[at] ?? '') || !(isHere || words.lower[at + 1] === 'in')) return null;
  const target = isHere ? null : targetAt(sentence, at + 2);
  const group = readVerbGroup(words, at);
  if ((target === null && !isHere) || group.verb !== at) return null;
  const subject = findAgent(words, groups, group);
  const isPerson = subject?.actors.every((actor) => actor.startsWith('p')) === true;
  const status = statusOfVerb(words, group, subject);
  if (!isPerson || (words.lower[at] === 'is' && status === 'HELD')) return null;
  const parties = visitorOf(sentence, subject);
  return parties.length === 0
    ? null
    : {
        at,
        parties,
        target,
        status,
        isTimetable: false,
        isStay: true,
        ...(isHere ? { isHere } : {}),
        extent: [group.from, target?.to ?? at + 2],
      };
}

/** `will travel to Lima`, `flies to Lima`, `visited Lima`, `is due in Lima`, `toured a plant in Lima`. */
export function tripOfVerb(sentence: MeetingSentence, at: number): Trip | null {
  const { words, groups } = sentence;
  const token = words.tokens[at];
  const lemma = token?.lemma ?? '';
  const isAwaited = AWAITED.isAt(words, at) && /^(?:is|are|was|were|be|been)$/u.test(words.lower[at - 1] ?? '');
  // Will call at the mill in Rauma.
  const isCall = lemma === 'call' && token?.pos === 'VERB' && words.lower[at + 1] === 'at';
  // Led a delegation of exporters to Lima.
  const isLead = lemma === 'lead' && token?.pos === 'VERB' && LED.test(textIn(words, at + 1, at + 7));
  const isVisit = (VISITING.has(lemma) && token?.pos === 'VERB') || isCall;
  const goal = isCall ? at + 2 : at + 1;
  if (!(isAwaited || isVisit || isLead || (GOING.has(lemma) && token?.pos === 'VERB'))) return stayAt(sentence, at);
  const read = readVerbGroup(words, at);
  if (read.isPassive && !isAwaited) return null;
  const group: VerbGroup = read.isPassive ? { ...read, isPassive: false } : read;
  if (lemma === 'set' && !/^(?:off|out)$/u.test(words.lower[at + 1] ?? '')) return null;
  const target = isVisit ? targetAt(sentence, goal, true) : targetBehind(sentence, at, isAwaited ? IN : TARGETS);
  // Visited troops in Mykolaiv.
  const seen = target === null && isVisit ? (crowdBehind(sentence, at, [''])?.to ?? -1) : -1;
  const site = target === null && isVisit && seen === -1 ? siteAt(sentence, goal) : seen;
  const isHere = isAwaited && words.lower[at + 1] === 'here';
  if (target === null && site === -1 && !isHere) return null;
  const subject = findAgent(words, groups, group);
  const own = visitorOf(sentence, subject);
  const leader = own.length > 0 ? own : leaderOf(sentence, subject);
  const parties = leader.length > 0 ? leader : leaderBefore(sentence, group.from);
  if (parties.length === 0 || (parties.length > 1 && parties.some(({ actor }) => actor.startsWith('p')))) return null;
  const told = isAwaited
    ? statusOfVerb(words, { ...group, text: group.text.replace(/ \S+$/u, ' due to come') }, subject)
    : statusOfVerb(words, group, subject);
  const isPresent = group.from === at && /s$/u.test(words.lower[at] ?? '');
  const isProgressive = /^(?:is|are) \S+ing$/u.test(group.text);
  const rest = textIn(words, at, at + MAX_PURPOSE);
  const isVisiting =
    isVisit ||
    isLead ||
    FOR_VISIT.test(rest) ||
    (/^(?:came|come)$/u.test(words.lower[at] ?? '') && IN_COMPANY.test(rest));
  // A delegation arrived in Lima: it came to see people there.
  const isArrival = lemma === 'arrive' && parties.every(({ actor }) => !actor.startsWith('p'));
  if (told === 'HELD' && !isVisiting && !isPresent && !isProgressive && !isArrival) return null;
  return {
    at,
    parties,
    target,
    status: told,
    isTimetable: told === 'HELD' && (isPresent || isProgressive),
    isStay: false,
    ...(isHere ? { isHere } : {}),
    ...(isVisit && site !== -1 ? { owners: ownersOfSite(sentence, goal, site) } : {}),
    extent: [group.from, target?.to ?? Math.max(site, at + 1)],
  };
}

/** `has accepted an invitation to Lima`, `accepted the king's invitation to visit Lima`. */
export function tripOfInvitation(sentence: MeetingSentence, at: number): Trip | null {
  const { words, groups } = sentence;
  if (words.tokens[at]?.lemma !== 'accept') return null;
  const noun = words.lower.slice(at, at + MAX_TARGET).indexOf('invitation');
  if (noun === -1) return null;
  const joint = words.lower.indexOf('to', at + noun);
  const isNear = joint !== -1 && joint - at - noun < MAX_TARGET;
  const target = isNear ? targetAt(sentence, joint + (words.lower[joint + 1] === 'visit' ? 2 : 1)) : null;
  const group = readVerbGroup(words, at);
  const subject = target === null ? null : findAgent(words, groups, group);
  const parties = visitorOf(sentence, subject);
  if (target === null || parties.length === 0 || statusOfVerb(words, group, subject) !== 'HELD') return null;
  return { at, parties, target, status: 'PLANNED', isTimetable: false, isStay: false, extent: [group.from, target.to] };
}
