import type { MeetingStatus } from '../../../../domain/vocabulary/meeting-status.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { PURPOSE_NOUNS } from '../../../lexicon/purpose-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { isGivenTo } from '../../06-clauses/is-given-to.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup, type VerbGroup } from '../../06-clauses/verb-group.ts';
import { isCollapse } from './governor-of-noun.ts';
import { statusOfText } from './status-of-text.ts';
import { governorOf, isGoing, statusOfGoing, verbBefore } from './verb-before-purpose.ts';

/** How far behind the infinitive the predicate of its plans is read, in tokens. */
const MAX_PREDICATE = 20;

/** Main verbs whose object waits for the infinitive: is expected in Oslo to meet. */
const AWAITED =
  /\b(?:is|are|was|were|be|been) (?:\S+ )?(?:expected|due|awaited|scheduled|booked|set|slated|bound|back)$/u;
/** Main verbs that ask their object to do it: urged both to meet. */
const URGED =
  /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|call(?:s|ed|ing)?|beg(?:s|ged)?|press(?:es|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed)?|instruct(?:s|ed)?|advis(?:e|es|ed)|encourag(?:e|es|ed|ing)|want(?:s|ed)?|implor(?:es|ed)|appeal(?:s|ed|ing)?|challeng(?:es|ed|ing)|dar(?:e|es|ed|ing)|goad(?:s|ed)|nudg(?:es|ed|ing)|pressur(?:es|ed|ing)|push(?:es|ed|ing)?|need(?:s|ed)?|requir(?:es|ed)|expect(?:s|ed)?|lik(?:e|es)|lobb(?:y|ies|ied|ying))$/u;
/** Verbs whose present tense tells what the law has it: allows the chair to meet. */
const LAWFUL =
  /^(?:allows?|permits?|entitles?|empowers?|obliges?|binds?|compels?|authori[sz]es?|enables?|lets?)$|\b(?:be|is|are|was|were|being) (?:\S+ )?(?:entitled|empowered|obliged)$/u;
const FORBIDDEN = /\b(?:forb(?:ade|ids|idden)|bars|barred|bans|banned|prohibit(?:s|ed))$/u;
/** Too late to meet, not in time to see. */
const TOO_MUCH =
  /\btoo \S+(?: (?:on|in|at|for|to|this|last) (?:\S+ ){0,2}\S+)?$|\bin no (?:position|condition|state|mood|hurry)$|\bnot (?:in time|there|around|on hand|well enough|fit)\b.*$/u;
/** Is happy to meet, waited for hours to see: who does, has not met yet. */
const UNSURE =
  /\b(?:is|are|be|remains?|seems?|appears?) (?:also |still |always |now |more than |only too )?(?:happy|glad|pleased|delighted|content|impatient|curious|hungry|thirsty|welcome|entitled|obliged|tempted|afraid|scared|nervous|best placed|bidding|itching|competing|jostling|scrambling|working|fighting|aiming)(?: \S+){0,3}$|\b(?:wait(?:s|ed|ing)?|queue(?:s|d)?|queu(?:e)?ing|camp(?:s|ed|ing)|pray(?:s|ed|ing)?|lin(?:es|ed|ing) up|fought|fights?|compet(?:es|ed)|jostl(?:es|ed)|scrambl(?:es|ed)|aim(?:s|ed)|work(?:s|ed))\b(?: \S+){0,6}$/u;
/** Had nothing to discuss with X, no reason to meet. */
const NOTHING = /\b(?:nothing|little|much|anything|no more|more|plenty|a lot|lots|nobody|no one|no time|too busy)$/u;
/** Left without having been let in to see X. */
const WITHOUT =
  /\bwithout (?:ever |even |once )?(?:(?:having )?been|being|having|getting|managing|a chance|an? (?:opportunity|invitation|permit)|permission|leave|so much as)(?: (?!and\b|but\b)\S+){0,4}$/u;
/** Set off on Monday to meet. */
const OFF = /\b(?:set|sets) (?:off|out|sail|aside|up)\b/u;
/** Was on her way to meet. */
const UNDER_WAY =
  /\bon (?:his|her|their|its|the) way(?: (?:to|home to|back to)(?: (?!and\b|,)\S+){1,4})?$|\b(?:left|leaves|leaving|departed|departs|set (?:off|out)|took off|headed|heading|bound) for (?:\S+ ){1,6}$|\b(?:boarded|boards|boarding) (?:\S+ ){1,8}$|\ben route\b/u;
/** Undertook a visit to X to meet Y: not what somebody undertook to do. */
const TRIP = /\bundert(?:ook|aken) (?:\S+ ){1,4}?(?:visit|trip|tour|journey|voyage|mission)\b/u;
/** Plans for A to meet B; it is time for A to meet B: @param noun what stands before the preposition. */
function statusOfGiven(words: Words, noun: number, verb: number): MeetingStatus {
  // The plan is for A to meet B.
  const head = /^(?:is|was)$/u.test(words.lower[noun] ?? '') ? noun - 1 : noun;
  const status = PURPOSE_NOUNS[words.lower[head] ?? ''] ?? 'HYPOTHETICAL';
  if (words.lower[head - 1] === 'no') return 'HYPOTHETICAL';
  return status === 'PLANNED' && isCollapse(words, verb + MAX_PREDICATE, MAX_PREDICATE) ? 'CANCELLED' : status;
}

/** Asked her deputy, X, to meet Y: the name between the commas is whom somebody asked. */
const isApposedObject = (words: Words, subject: PhraseGroup, to: number): boolean =>
  subject.to + 1 === to &&
  words.lower[subject.to] === ',' &&
  URGED.test(governorOf(words, clauseStart(words, subject.from), subject.from));

/** Accepted an invitation from X to visit Y, took up the offer to meet. */
const ACCEPTED =
  /(?<!(?:not|n['’]t|never|to|yet) )\b(?:accept(?:ed|s|ing)?|took up|taken up|said yes to|agreed to) (?:\S+ ){1,3}?(?:invitation|offer|proposal|request|suggestion)(?: \S+){0,7}$/u;
const ACCEPTED_WINDOW = 13;

/** Took the opportunity to meet, got a chance to see: who uses it does it. */
const SEIZED =
  /\b(?:t(?:ake|akes|ook|aken|aking)|seiz(?:e|es|ed|ing)|us(?:e|es|ed|ing)|g[eo]ts?|gotten) (?:the|this|that|an?|his|her|their) (?:\S+ )?(?:opportunity|chance|occasion)(?: on \S+day)?$|\bhad the (?:\S+ )?(?:opportunity|chance|pleasure|honou?r|privilege)(?: on \S+day)?$/u;
const SEIZED_WINDOW = 8;

/** Announced a trip to Lima to meet X. */
const ANNOUNCED =
  /\bannounc(?:ed|es|ing) (?:an?|the|his|her|their|another) (?:[^ ,]+ )?(?:trip|visit|journey|tour|stopover)(?: to(?: (?!and\b)[^ ,]+){1,4})?$/u;

const OF_NAME = /^(?:PROPN|NOUN|ADJ|PART|CCONJ|NUM)$/u;

/** Minister X to meet Y on Sunday: the line has no other verb. */
function isHeadline(words: Words, start: number, to: number): boolean {
  const own = words.tokens.slice(start, to);
  return (
    own.length > 0 &&
    own.at(-1)?.pos === 'PROPN' &&
    /^\p{Lu}/u.test(own[0]?.text ?? '') &&
    own.every(({ pos, text }) => OF_NAME.test(pos) || text === ',') &&
    (start === 0 || /^[:–—•(]$/u.test(words.tokens[start - 1]?.text ?? ''))
  );
}

/** Is, aides say, to meet X; is the next to meet X. */
const STILL_TO = /\b(?:is|are|was|were) , (?:[^ ,]+ ){1,6},$|\b(?:is|are|was|were|be) the next(?: [^ ,]+)?$/u;

/** The status of what the infinitive's main verb says: will travel to X `to meet`; made a visit `to meet`. */
export function statusOfPurpose(words: Words, group: VerbGroup, subject: PhraseGroup | null): MeetingStatus {
  // Resisted pressure on Tuesday to meet; held a call on Tuesday to compare notes.
  const isParted =
    words.lower[group.from - 2] === 'on' &&
    /day$/u.test(words.lower[group.from - 1] ?? '') &&
    !/^calls?$/u.test(words.lower[group.from - 3] ?? '');
  if (ACCEPTED.test(textIn(words, group.from - ACCEPTED_WINDOW, group.from))) return 'PLANNED';
  if (SEIZED.test(textIn(words, group.from - SEIZED_WINDOW, group.from)))
    return statusOfText(governorOf(words, clauseStart(words, group.from), group.from)) ?? 'HELD';
  const noun = PURPOSE_NOUNS[words.lower[group.from - (isParted ? 3 : 1)] ?? ''];
  if (noun !== undefined)
    return words.lower.slice(Math.max(0, group.from - 4), group.from).includes('no') ? 'HYPOTHETICAL' : noun;
  const clause = clauseStart(words, group.from);
  if (isHeadline(words, clause, group.from)) return 'PLANNED';
  const start = subject === null || subject.to > group.from ? clauseStart(words, group.from) : subject.to;
  // Urged both to meet: who is to do it stands between the governor and its infinitive.
  const isObject = subject !== null && (subject.to === group.from || isApposedObject(words, subject, group.from));
  const main = isObject
    ? governorOf(words, clauseStart(words, subject.from), subject.from)
    : governorOf(words, start, group.from);
  // The plan of A to visit B; an invitation to A to visit B.
  const owned = isObject && isGivenTo(words, subject) ? PURPOSE_NOUNS[words.lower[subject.from - 2] ?? ''] : undefined;
  if (owned !== undefined) return owned;
  const isGiven = isObject && words.lower[subject.from - 1] === 'for';
  if (isGiven) {
    const given = statusOfGiven(words, subject.from - 2, group.verb);
    if (given !== 'HYPOTHETICAL' || main === '' || !/\barrang/u.test(main)) return given;
    return 'PLANNED';
  }
  const going = isObject ? null : verbBefore(words, start, group.from);
  const told = going === null ? null : statusOfGoing(words, going);
  if (told !== null) return told;
  // Was not allowed to travel to Lima to meet X: the infinitive hangs on another.
  const outer = going === null ? null : readVerbGroup(words, going);
  const chained = outer?.isInfinitive === true ? statusOfPurpose(words, outer, subject) : 'HELD';
  if (chained !== 'HELD') return chained;
  if (isGoing(words, main, going)) return 'PLANNED';
  if (AWAITED.test(main)) return statusOfText(`${main} to`) ?? 'PLANNED';
  const before = textIn(words, start, group.from);
  if (ANNOUNCED.test(before) || STILL_TO.test(before)) return 'PLANNED';
  if (NOTHING.test(before)) return 'HYPOTHETICAL';
  if (TOO_MUCH.test(before) || WITHOUT.test(before)) return 'DENIED';
  if (UNDER_WAY.test(before) || UNDER_WAY.test(`${before} `)) return 'PLANNED';
  if (UNSURE.test(before)) return 'HYPOTHETICAL';
  if (LAWFUL.test(main)) return 'HYPOTHETICAL';
  if (FORBIDDEN.test(main)) return 'REFUSED';
  // Offered on Tuesday to meet: the adverb parts the governor from its infinitive.
  return (
    statusOfText(main) ??
    (OFF.test(before) || TRIP.test(before) ? null : statusOfText(`${main} to`)) ??
    (URGED.test(main) ? 'PROPOSED' : 'HELD')
  );
}
