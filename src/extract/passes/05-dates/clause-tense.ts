import type { Span } from '../../../domain/span.ts';
import type { Sentence, Token } from '../../layers.ts';
import { CLAUSE_OPENERS, FORMS_OF_BE } from '../../lexicon/clause-words.ts';
import {
  FUTURE_GOVERNORS,
  FUTURE_MODALS,
  FUTURE_PREDICATES,
  MOVING_VERBS,
  POSSIBLE_MODALS,
  TIMETABLE_VERBS,
} from '../../lexicon/future-words.ts';
import type { Tense } from './date-pattern.ts';

/**
 * English marks the future by the words around the verb, so the tense of an expression is read off the verb group that
 * governs it: the nearest to its left within the clause, else the first to its right. "said on Friday that he would meet
 * them on Monday" has a past Friday and a future Monday. What was still to come in the past ("had said he would") counts
 * as past. Limits: apposition between verb and date, and headlines in the historical present.
 */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '“', '”', '"', '(']);
const GROUP_TAGS: ReadonlySet<string> = new Set(['AUX', 'VERB', 'PART', 'ADV']);

const EDGE_OF_PLAN: ReadonlySet<string> = new Set(['for', 'to']);
const PLACE_OF_PLAN: ReadonlySet<string> = new Set(['on', 'in', 'at']);

const lower = (token: Token): string => token.text.toLowerCase();
const isVerbal = (token: Token): boolean =>
  token.pos === 'VERB' || token.pos === 'AUX' || /(?:['’](?:ll|d)|n['’]t)$/u.test(lower(token));
const isModal = (token: Token): boolean => token.pos === 'AUX' || FUTURE_MODALS.has(lower(token));
const isPredicate = (token: Token): boolean => FUTURE_PREDICATES.has(lower(token)) && token.pos !== 'NOUN';
const isInGroup = (token: Token): boolean => GROUP_TAGS.has(token.pos) || isVerbal(token) || isPredicate(token);
const isHead = (token: Token): boolean => isVerbal(token) || isPredicate(token);
const opensClause = (token: Token): boolean => CLAUSE_OPENERS.has(lower(token)) || CLAUSE_MARKS.has(token.text);

interface Group {
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  /** The word that follows it, lower-case. */
  readonly next: string;
  /** Index of its first token in the sentence. */
  readonly from: number;
}

function groupAround(tokens: readonly Token[], head: number): Group {
  const belongs = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && isInGroup(token);
  };
  let from = head;
  let to = head + 1;
  while (belongs(from - 1)) from -= 1;
  while (belongs(to)) to += 1;
  const own = tokens.slice(from, to);
  return { tokens: own, words: own.map(lower), next: tokens[to]?.text.toLowerCase() ?? '', from };
}

/** Talks scheduled for Monday; the envoy, due in Rome on Monday. "He set a date on Monday" is none. */
function isPlan({ tokens, words, next }: Group): boolean {
  return tokens.some((token, index) => {
    if (!isPredicate(token)) return false;
    const following = words[index + 1] ?? next;
    const isAfterBe = tokens.slice(0, index).some((earlier) => FORMS_OF_BE.has(lower(earlier)));
    if (isAfterBe || EDGE_OF_PLAN.has(following)) return true;
    return lower(token) !== 'set' && PLACE_OF_PLAN.has(following);
  });
}

/** @returns whether have, has or had helps another verb: has met, and not has talks. */
function isPerfect({ tokens, words }: Group): boolean {
  return words.some((word, index) => {
    if (!/^(?:have|has|had|['’]ve)$|['’]ve$/u.test(word)) return false;
    const following = tokens.slice(index + 1).find((token) => token.pos !== 'ADV');
    return following !== undefined && isVerbal(following);
  });
}

/** @returns the tense that the words of the group itself show; null where what governs it decides: to meet, meeting. */
function tenseOfGroup(group: Group): Tense | null {
  const { words, tokens } = group;
  const text = ` ${words.join(' ')} `;
  if (isPerfect(group)) return 'past';
  // Has a meeting with X on Friday.
  if (text === ' has ' || text === ' have ') return 'future';
  // The meeting is on Friday.
  if (/^ (?:is|are) $/u.test(text) && PLACE_OF_PLAN.has(group.next)) return 'future';
  if (words.some((word) => FUTURE_MODALS.has(word) || /['’]ll$|^won['’]t$/u.test(word))) return 'future';
  if (/ (?:is|are|was|were|be)(?: \w+ly| not| also| still| now| going| about)? to /u.test(text)) return 'future';
  if (words.some((word) => POSSIBLE_MODALS.has(word) || /['’]d$/u.test(word))) return 'future';
  if (isPlan(group)) return 'future';
  if (tokens.some((token, index) => FUTURE_GOVERNORS.has(token.lemma) && words[index + 1] === 'to')) return 'future';
  if (/ (?:is|are|am) \w+ing $/u.test(text)) return 'future';
  if (words.some((word) => TIMETABLE_VERBS.has(word)) && !words.includes('to') && !words.includes('did'))
    return 'future';
  const isBare = words[0] === 'to' || (words.length === 1 && /ing$/u.test(text.trim()));
  return isBare ? null : 'past';
}

/** "had said on Monday that he would meet them on Tuesday": that Tuesday may be over by now. */
function isToldAsOver(tokens: readonly Token[], before: number): boolean {
  const words = tokens.slice(0, before).map(lower).join(' ');
  return / had (?:\w+ly |earlier )?(?:said|told|announced|planned|promised|hoped|agreed|vowed)\b/u.test(` ${words}`);
}

/** A noun phrase with words of its own, after which the day stands; a day of the week that owns the noun is another's. */
const isBeforeNoun = (tokens: readonly Token[], from: number, day: number): boolean =>
  day - from > 2 &&
  tokens.slice(from, day).every((token) => !isHead(token) && !isPossessiveEnding(token)) &&
  tokens
    .slice(from, day)
    .some((token) =>
      /^(?:meeting|talks|summit|visit|call|dinner|lunch|breakfast|audience|session)$/u.test(lower(token)),
    ) &&
  !tokens.slice(0, from).some((token) => lower(token) === 'had');

const isPossessiveEnding = (token: Token): boolean => /^['’]s?$/u.test(token.text);

function lookLeft(tokens: readonly Token[], before: number): Tense {
  for (let index = before - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || opensClause(token)) return 'unknown';
    if (lower(token) === 'ahead' && tokens[index + 1]?.text === 'of') return 'future';
    // Spoke before a meeting with X on Friday: none of its verbs stands between.
    if (lower(token) === 'before' && isBeforeNoun(tokens, index + 1, before)) return 'future';
    if (!isHead(token)) continue;
    const group = groupAround(tokens.slice(0, before), index);
    const tense = tenseOfGroup(group);
    if (tense === 'future' && isToldAsOver(tokens, group.from)) return 'past';
    if (tense !== null) return tense;
    const governor = tokens.slice(0, group.from).findLast((other) => isHead(other));
    return governor !== undefined && FUTURE_GOVERNORS.has(governor.lemma) ? 'future' : lookLeft(tokens, group.from);
  }
  return 'unknown';
}

/** "On Sunday they agreed to meet": the day is that of the agreement. */
const isPastGovernor = ({ tokens, words }: Group): boolean =>
  tokens[0] !== undefined && FUTURE_GOVERNORS.has(tokens[0].lemma) && /(?:ed|sought)$/u.test(words[0] ?? '');

/** "postponed from Monday to 20 June" */
const isNewDate = (tokens: readonly Token[], before: number): boolean =>
  /^(?:to|until|till)$/iu.test(tokens[before - 1]?.text ?? '') &&
  tokens
    .slice(0, before)
    .some(
      (token, at) =>
        token.pos === 'VERB' &&
        (MOVING_VERBS.has(token.lemma) ||
          (token.lemma === 'put' && /^(?:off|back)$/u.test(tokens[at + 1]?.text ?? ''))),
    );

function lookRight(tokens: readonly Token[], from: number): Tense {
  let isAside = false;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text === ';') return 'unknown';
    if (token.text === ',') isAside = /^(?:who|whose|which)$/iu.test(tokens[index + 1]?.text ?? '');
    if (isAside || !isHead(token)) continue;
    const group = groupAround(tokens.slice(from), index - from);
    return isPastGovernor(group) ? 'past' : (tenseOfGroup(group) ?? 'unknown');
  }
  return 'unknown';
}

/** Has summoned X to a meeting on May 14: the day is that of what they are to come to. */
const isSummons = (tokens: readonly Token[], before: number): boolean =>
  /\b(?:summoned|invited|subpoenaed|convened) (?:\S+ ){1,12}?(?:to|for) (?:(?:a|an|the) (?:\S+ ){0,2}?(?:meeting|hearing|briefing|conference|summit|session|audience|dinner|lunch)|(?:\S+ )?talks|appear|testify|give evidence)\b/u.test(
    tokens
      .slice(Math.max(0, before - 24), before)
      .map(lower)
      .join(' '),
  );

/** The next meeting is on 1 June. */
const isNextOfSeries = (tokens: readonly Token[], before: number): boolean =>
  /\bnext (?!to\b)(?:\S+ ){1,3}?(?:is|are|takes place|comes)(?: \S+){0,4}$/u.test(
    tokens
      .slice(Math.max(0, before - 12), before)
      .map(lower)
      .join(' '),
  );

/** @returns the tense of the clause that the span stands in. */
export function tenseAround(sentence: Sentence, span: Span): Tense {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > span.start);
  const after = tokens.findIndex((token) => token.start >= span.end);
  const from = first < 0 ? tokens.length : first;
  const to = after < 0 ? tokens.length : after;
  const next = tokens[to];
  const previous = tokens.slice(0, from).findLast((token) => token.pos !== 'ADP' && token.pos !== 'ADV');
  const isFollowed = next !== undefined && isModal(next) && !(previous !== undefined && isHead(previous));
  const right = (): Tense => lookRight(tokens, to);
  if (isNewDate(tokens, from) || isSummons(tokens, from) || isNextOfSeries(tokens, from)) return 'future';
  if (isFollowed) return right();
  const left = lookLeft(tokens, from);
  return left === 'unknown' ? right() : left;
}
