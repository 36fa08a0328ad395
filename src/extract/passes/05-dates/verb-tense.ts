import type { Token } from '../../layers.ts';
import { FORMS_OF_BE } from '../../lexicon/clause-words.ts';
import {
  FUTURE_GOVERNORS,
  FUTURE_MODALS,
  FUTURE_PREDICATES,
  POSSIBLE_MODALS,
  TIMETABLE_VERBS,
  UNDOING_WORDS,
} from '../../lexicon/future-words.ts';
import type { Tense } from './date-pattern.ts';

/** A verb with the words of its group: `is due to meet`, `has been cancelled`; and the tense that they show. */
const GROUP_TAGS: ReadonlySet<string> = new Set(['AUX', 'VERB', 'PART', 'ADV']);
const EDGE_OF_PLAN: ReadonlySet<string> = new Set(['for', 'to']);
const PLACE_OF_PLAN: ReadonlySet<string> = new Set(['on', 'in', 'at']);

const lower = (token: Token): string => token.spelling.lower;
const isVerbal = (token: Token): boolean =>
  token.pos === 'VERB' || token.pos === 'AUX' || /(?:['’](?:ll|d)|n['’]t)$/u.test(lower(token));
const isPredicate = (token: Token): boolean => FUTURE_PREDICATES.has(lower(token)) && token.pos !== 'NOUN';
const COUNTS: ReadonlySet<string> = new Set(['both', 'all', 'each']);
const isInGroup = (token: Token): boolean => GROUP_TAGS.has(token.pos) || isVerbal(token) || isPredicate(token);

/** @returns whether a verb group can be read around the token. */
export const isHead = (token: Token): boolean => isVerbal(token) || isPredicate(token);

export interface TensedGroup {
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  /** The word that follows it, lower-case. */
  readonly next: string;
  /** Index of its first token in the sentence. */
  readonly from: number;
  /** Whether an article stands before it: a postponed meeting. */
  readonly isModifier: boolean;
}

export function groupAround(tokens: readonly Token[], head: number): TensedGroup {
  const belongs = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined) return false;
    // Will both attend: the count stands inside the group.
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isCount = COUNTS.has(lower(token)) && before?.pos === 'AUX' && after !== undefined && isVerbal(after);
    return isCount || isInGroup(token);
  };
  let from = head;
  let to = head + 1;
  while (belongs(from - 1)) from -= 1;
  while (belongs(to)) to += 1;
  const own = tokens.slice(from, to);
  const isModifier = tokens[from - 1]?.pos === 'DET';
  return { tokens: own, words: own.map(lower), next: tokens[to]?.spelling.lower ?? '', from, isModifier };
}

/** Talks scheduled for Monday; the envoy, due in Rome on Monday. "He set a date on Monday" is none. */
function isPlan({ tokens, words, next }: TensedGroup): boolean {
  return tokens.some((token, index) => {
    if (!isPredicate(token)) return false;
    const following = words[index + 1] ?? next;
    const isAfterBe = tokens.slice(0, index).some((earlier) => FORMS_OF_BE.has(lower(earlier)));
    if (isAfterBe || EDGE_OF_PLAN.has(following)) return true;
    return lower(token) !== 'set' && PLACE_OF_PLAN.has(following);
  });
}

/** @returns whether have, has or had helps another verb: has met, and not has talks. */
function isPerfect({ tokens, words }: TensedGroup): boolean {
  return words.some((word, index) => {
    if (!/^(?:have|has|had|['’]ve)$|['’]ve$/u.test(word)) return false;
    const following = tokens.slice(index + 1).find((token) => token.pos !== 'ADV');
    // Will have talks: no participle ends so, whatever the tagger says.
    return following !== undefined && isVerbal(following) && !/\p{L}s$/u.test(lower(following));
  });
}

/** Had been due to meet on Monday, was to have met: whether that Monday is over the words do not say. */
const PLANNED_ONCE =
  / had (?:\w+ )?(?:been (?:\w+ )?(?:due|set|scheduled|slated|planned|expected|supposed|meant|booked|arranged|fixed|promised|billed)|(?:planned|agreed|arranged|intended|meant|promised|hoped|wanted|wished) to) | (?:was|were) (?:\w+ )?to have (?:\w+ed|been|met|held|had|seen|spoken|taken|sat|gone|flown|begun|given|hosted|come) /u;
/** Has cancelled Monday's meeting: what is undone now lies ahead; what was undone then may be over. */
const UNDONE_NOW = /^ (?:(?:has|have|will|is|are|['’]s|['’]ve) )/u;

/** @returns the tense of the day of what a verb undoes: has called off the talks on Monday. Null where it undoes nothing. */
export function tenseOfUndone({ words, next, isModifier }: TensedGroup): Tense | null {
  if (isModifier) return null;
  const isUndoing =
    words.some((word) => UNDOING_WORDS.has(word)) ||
    (/^(?:called|put|is|are)$/u.test(words[words.length - 1] ?? '') && next === 'off') ||
    / (?:called|put) off /u.test(` ${words.join(' ')} `);
  if (!isUndoing) return null;
  return UNDONE_NOW.test(` ${words.join(' ')} `) ? 'future' : 'either';
}

/** He'd met, they'd been received: the contraction of had, and no would. */
const HE_HAD =
  /['’]d (?:(?:\w+ly|already|also|just|never|not|only|first|last) )*(?:been(?! (?:due|set|expected|scheduled)\b)|had|met|seen|spoken|held|taken|gone|flown|sat|told|given|\w+ed) /u;

/** @returns the tense that the words of the group itself show; null where what governs it decides: to meet, meeting. */
export function tenseOfGroup(group: TensedGroup): Tense | null {
  const { words, tokens } = group;
  const text = ` ${words.join(' ')} `;
  if (PLANNED_ONCE.test(`${text}${group.next} `)) return 'either';
  const isGoverned = tokens.some((token, index) => FUTURE_GOVERNORS.has(token.lemma) && words[index + 1] === 'to');
  if (isGoverned && !words.includes('had')) return 'future';
  // Looked forward to seeing her in July, are looking ahead to Friday's talks.
  if (/ look(?:s|ed|ing)? (?:forward|ahead) /u.test(`${text}${group.next} `)) return 'future';
  const undone = tenseOfUndone(group);
  if (undone !== null) return undone;
  if (isPerfect(group)) return 'past';
  // Has a meeting with X on Friday.
  if (text === ' has ' || text === ' have ') return 'future';
  // The meeting is on Friday.
  if (/^ (?:is|are) $/u.test(text) && PLACE_OF_PLAN.has(group.next)) return 'future';
  if (words.some((word) => FUTURE_MODALS.has(word) || /['’]ll$|^won['’]t$/u.test(word))) return 'future';
  if (/ (?:is|are|was|were|be)(?: \w+ly| not| also| still| now| going| about)? to /u.test(text)) return 'future';
  if (HE_HAD.test(text) && !isPlan(group)) return 'past';
  if (words.some((word) => POSSIBLE_MODALS.has(word) || /['’]d$/u.test(word))) return 'future';
  if (isPlan(group) || isGoverned) return 'future';
  if (/ (?:is|are|am) \w+ing (?:part )?$/u.test(text)) return 'future';
  if (words.some((word) => TIMETABLE_VERBS.has(word)) && !words.includes('to') && !words.includes('did'))
    return 'future';
  const isBare = words[0] === 'to' || (words.length === 1 && /ing$/u.test(text.trim()));
  return isBare ? null : 'past';
}
