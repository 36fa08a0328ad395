import type { MeetingKind } from '../../../../domain/vocabulary/meeting-kind.ts';
import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { BARGAINERS } from './kind-of-crowd.ts';
import { kindOfOccasion } from './kind-of-occasion.ts';

/**
 * What a meeting is by those who met and by what they met for: ministers of several countries hold a ministerial, heads of
 * three states or more a summit, whoever meets for a trilateral summit one too; boards that meet about a merger negotiate;
 * who is to travel somewhere to see somebody pays a visit. Two ministers who meet each other hold a meeting.
 */
const MINISTERS = /\bministers\b/u;
const HEADS = /\b(?:presidents|leaders|premiers|prime ministers|heads of (?:state|government))\b/u;
const MIN_SIDES = 3;
const PLENARY_RULES: ReadonlySet<string> = new Set([
  'met',
  'gathered',
  'hosted',
  'received',
  'welcomed',
  'played-host',
  'agreed-somewhere',
]);

/** Met in Oslo for a three-way summit, at their annual summit; not at the NATO summit, which others hold. */
const OWN_OCCASION = new GatedPattern(
  /\b(?:for|at|in|during) (?:an?|their|another|the first|the second|the third)(?: (?!(?:nato|eu|european|g ?-?\d+|asean|sco|apec|brics|ecowas|eac|sadc|igad|un|african|arab|commonwealth|union|community)\b)[\p{L}\d-]+){0,3} (?<noun>summit|ministerial)\b(?! of the (?!year|month|week|two|three|four))/u,
);

/** Received the ministers and invited their presidents for a summit: what they did besides. */
const NEXT_DEED =
  / (?:and|,) (?:(?:also|then|later) )?(?:invited|agreed|called|urged|proposed|offered|decided|promised|asked)\b/u;

/** Agreed at a summit to. */
const AGREED = / (?:to|that|on) /u;

/** The three countries last met in this format: what states hold in a format of their own. */
const FORMAT = /\bin (?:this|that|the same|such an?|an?|the)(?: [\p{L}-]+)? format\b/u;
const STATES = /\b(?:countries|states|nations|neighbours|neighbors)\b/u;

/** Bargaining between those who meet. */
const BARGAIN = new GatedPattern(
  /\b(?:to (?:discuss|negotiate|agree(?: on)?|hammer out|finali[sz]e|thrash out|explore)|about|over|on) (?:an?|the|their|a possible|a potential|a proposed)(?: [\p{L}\d-]+){0,2} (?:merger|takeover|tie-up|buyout|acquisition|contract|pay deal|wage deal|coalition|coalition deal|coalition agreement)\b|\bto (?:negotiate|bargain|haggle)\b|\bto demand (?:job|pay|wage)\b/u,
);
const BARGAIN_RULES: ReadonlySet<string> = new Set(['met', 'talked', 'spoke', 'discussed', 'sat-with', 'conferred']);

/** Will travel to Peru to meet X; who will travel to Peru and is to meet X has two plans. */
const JOURNEY =
  /\b(?:travel(?:s|ling|ing)?|fl(?:y|ies|ying)|journeys?|head(?:s|ing)?|visit(?:s|ing)?|call(?:s|ing)? at)\b(?: (?:(?! and )[^,;.])+)? to$/u;
const JOURNEY_RULES: ReadonlySet<string> = new Set(['met', 'sat-with', 'saw', 'saw-somewhere', 'addressed-people']);
/** Is expected in Lima to see X, was in Lima last week to see X, stopped in Lima to see X. */
const STAY =
  /\b(?:(?:is|are|was|were) (?:expected |due |back |awaited )?|will be |stop(?:s|ped)? (?:off |over )?)(?:in|here) [^,;.]*?(?<! (?:is|are|was|were|due|set|able|expected|hopes|wants)) to$/u;
/** Flew to Athens on Friday to see X, went to Lima and saw X there: of what was held, who travelled to X paid a visit. */
const JOURNEY_MADE =
  /\b(?:flew|travel+ed|went|drove|journeyed|sailed) to \p{Lu}[^,;.]*? (?:to|and)(?: (?:first|then|also|briefly))?$/u;
const SEEING: ReadonlySet<string> = new Set(['saw', 'saw-somewhere']);
/** Flew to Athens to meet X. */
const JOURNEY_TO_MEET =
  /\b(?:flew|travel+ed|went|drove|journeyed|sailed) to \p{Lu}[^,;.]*? to(?: (?:first|then|also|briefly))?$/u;
/** Visited the academy and spoke to cadets. */
const ON_VISIT = /\b(?:visited|toured|called at|went to)\b/u;
/** Will welcome X to Hanoi for a visit. */
const FOR_VISIT = new GatedPattern(/\bfor an? (?:[\p{L}-]+ ){0,3}visit\b/u);
const TERMS = new GatedPattern(/\bfor (?:\S+ ){0,5}?negotiations\b/u);
const HOSTING: ReadonlySet<string> = new Set(['welcomed', 'received', 'hosted']);
const JOURNEY_WINDOW = 12;

/** The leaders of three parties, union leaders A, B and C: no heads of states. */
const OF_PARTIES =
  /\b(?:party|union|business|community|church|opposition|faction|religious|tribal|rebel|coalition|group|group['’]s) leaders\b|\bleaders of (?:the )?(?:\S+ ){0,2}(?:parties|unions|factions|groups|churches)\b/u;

function kindOfGroup(words: Words, group: PhraseGroup | null): MeetingKind | null {
  if (group === null || group.actors.length < MIN_SIDES) return null;
  const [first] = group.phrases;
  if (first === undefined || first.kind === 'pronoun') return null;
  const text = textIn(words, first.from, first.to);
  const isOfStates = group.actors.some((actor) => !actor.startsWith('o')) && !OF_PARTIES.test(text);
  if (HEADS.test(text)) return isOfStates ? 'SUMMIT' : null;
  return MINISTERS.test(text) ? 'MINISTERIAL' : null;
}

const isOfBargainers = (words: Words, group: PhraseGroup | null): boolean =>
  group !== null && BARGAINERS.isIn(words, group.from - 2, group.to);

/** The ministers of three countries: their guests were two or more, and they make a third. */
function kindOfGuests(words: Words, group: PhraseGroup | null, host: PhraseGroup | null): MeetingKind | null {
  const [first] = group?.phrases ?? [];
  if (group === null || first === undefined || group.actors.length < MIN_SIDES - 1 || first.kind === 'pronoun')
    return null;
  const text = textIn(words, first.from - 4, first.to);
  if (/\b(?:counterparts|colleagues|opposite numbers)\b/u.test(text) && host !== null) {
    // Hosted his counterparts A of Peru and B of Chile: of the rank of who hosts them.
    const rank = textIn(words, host.from, host.to);
    if (/\b(?:president|prime minister|premier|chancellor)\b/u.test(rank)) return 'SUMMIT';
    return /\bminister\b/u.test(rank) ? 'MINISTERIAL' : null;
  }
  return MINISTERS.test(text) && / of\b/u.test(text) ? 'MINISTERIAL' : null;
}

interface Told {
  readonly rule: string;
  readonly at: number;
  readonly status: MeetingStatus;
  readonly subject: PhraseGroup | null;
  readonly partner: PhraseGroup | null;
}

/** @returns the kind, or null where the clause tells none. */
export function plenaryKindOf(words: Words, { rule, at, status, subject, partner }: Told): MeetingKind | null {
  const after = textIn(words, at, clauseEnd(words, at + 1));
  if (PLENARY_RULES.has(rule)) {
    const own = after.split(rule === 'agreed-somewhere' ? AGREED : NEXT_DEED, 1)[0] ?? after;
    const occasion = OWN_OCCASION.exec(words, own)?.groups?.['noun'];
    if (occasion !== undefined) return occasion === 'summit' ? 'SUMMIT' : 'MINISTERIAL';
    const isOfStates = subject !== null && STATES.test(textIn(words, subject.from, subject.to));
    if (isOfStates && subject.actors.length >= MIN_SIDES && FORMAT.test(after)) return 'SUMMIT';
    const kind = kindOfGroup(words, subject) ?? kindOfGuests(words, partner, subject);
    if (kind !== null) return kind;
  }
  const ofOccasion = kindOfOccasion(words, rule, at, partner);
  if (ofOccasion !== null) return ofOccasion;
  const isBargain = (): boolean =>
    BARGAIN.matches(words, after) || isOfBargainers(words, subject) || isOfBargainers(words, partner);
  if (BARGAIN_RULES.has(rule) && isBargain()) return 'NEGOTIATION';
  if (TERMS.matches(words, after)) return null;
  const before = textIn(words, at - JOURNEY_WINDOW, at);
  if (status === 'HELD' && partner !== null && / to(?: |$)/u.test(before)) {
    const told = words.tokens.slice(Math.max(0, at - JOURNEY_WINDOW), at);
    const journey = told.map(({ text }) => text).join(' ');
    if (SEEING.has(rule) && / to /u.test(before) && JOURNEY_MADE.test(journey)) return 'VISIT';
    if (rule === 'met' && before.endsWith(' to') && JOURNEY_TO_MEET.test(journey)) return 'VISIT';
  }
  if (SEEING.has(rule) && partner !== null && STAY.test(before)) return 'VISIT';
  if (rule === 'addressed-people' && ON_VISIT.test(before)) return 'VISIT';
  if (HOSTING.has(rule) && FOR_VISIT.matches(words, after)) return 'VISIT';
  return JOURNEY_RULES.has(rule) && status === 'PLANNED' && JOURNEY.test(before) ? 'VISIT' : null;
}
