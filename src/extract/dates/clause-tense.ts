import type { Span } from '../../domain/span.ts';
import type { Sentence, Token } from '../layers.ts';
import {
  FUTURE_GOVERNORS,
  FUTURE_MODALS,
  FUTURE_PREDICATES,
  POSSIBLE_MODALS,
  TIMETABLE_VERBS,
} from '../lexicon/future-words.ts';
import type { Tense } from './date-pattern.ts';

/**
 * English marks the future by the words around the verb, so the tense of an expression is read off the verb group that
 * governs it: the nearest to its left within the clause, else the first to its right. "said on Friday that he would meet
 * them on Monday" has a past Friday and a future Monday. What was still to come in the past ("had said he would") counts
 * as past. Limits: apposition between verb and date, and headlines in the historical present.
 */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['where', 'when', 'who', 'which', 'whose', 'that', 'while', 'until']);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '“', '”', '"', '(']);
const FORMS_OF_BE: ReadonlySet<string> = new Set(
  ["is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"].join(' ').split(' '),
);
const GROUP_TAGS: ReadonlySet<string> = new Set(['AUX', 'VERB', 'PART', 'ADV']);

const lower = (token: Token): string => token.text.toLowerCase();
const isPredicate = (token: Token): boolean => FUTURE_PREDICATES.has(lower(token));
const isVerbal = (token: Token): boolean =>
  token.pos === 'VERB' || token.pos === 'AUX' || /(?:['’](?:ll|d)|n['’]t)$/u.test(lower(token));
const isHead = (token: Token): boolean => isVerbal(token) || isPredicate(token) || TIMETABLE_VERBS.has(lower(token));
const inGroup = (token: Token): boolean => GROUP_TAGS.has(token.pos) || isVerbal(token) || isPredicate(token);
const opensClause = (token: Token): boolean => CLAUSE_OPENERS.has(lower(token)) || CLAUSE_MARKS.has(token.text);

interface Group {
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  /** Index of its first token in the sentence. */
  readonly from: number;
}

function groupAround(tokens: readonly Token[], head: number): Group {
  const belongs = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && inGroup(token);
  };
  let from = head;
  let to = head + 1;
  while (belongs(from - 1)) from -= 1;
  while (belongs(to)) to += 1;
  const own = tokens.slice(from, to);
  return { tokens: own, words: own.map(lower), from };
}

/** @returns the tense that the words of the group itself show; null for a bare infinitive, which its governor decides. */
function tenseOfGroup(group: Group): Tense | null {
  const { words, tokens } = group;
  const text = ` ${words.join(' ')} `;
  if (/ (?:have|had|['’]ve) /u.test(text) && !/ (?:will|shall|has|have) to /u.test(text)) return 'past';
  if (words.some((word) => FUTURE_MODALS.has(word) || /['’]ll$|^won['’]t$/u.test(word))) return 'future';
  if (/ (?:is|are|was|were|be)(?: \w+ly| not| also| still| now)? to /u.test(text)) return 'future';
  if (words.some((word) => POSSIBLE_MODALS.has(word) || /['’]d$/u.test(word))) return 'future';
  const governor = tokens.findIndex(
    (token, index) =>
      (isPredicate(token) && tokens.slice(0, index).some((earlier) => FORMS_OF_BE.has(lower(earlier)))) ||
      (FUTURE_GOVERNORS.has(token.lemma) && words[index + 1] === 'to'),
  );
  if (governor >= 0) return words.includes('been') ? 'past' : 'future';
  if (isPredicate(tokens[tokens.length - 1] ?? tokens[0] ?? NO_TOKEN)) return 'future';
  if (/ (?:is|are|am) \w+ing $/u.test(text)) return 'future';
  if (words.some((word) => TIMETABLE_VERBS.has(word)) && words[0] !== 'to' && !words.includes('did')) return 'future';
  return words[0] === 'to' ? null : 'past';
}
const NO_TOKEN: Token = { start: 0, end: 0, text: '', lemma: '', pos: 'X' };

/** "had said on Monday that he would meet them on Tuesday": that Tuesday may be over by now. */
function isToldAsOver(tokens: readonly Token[], before: number): boolean {
  const words = tokens.slice(0, before).map(lower).join(' ');
  return / had (?:\w+ly |earlier )?(?:said|told|announced|planned|promised|hoped|agreed|vowed)\b/u.test(` ${words}`);
}

function lookLeft(tokens: readonly Token[], before: number): Tense {
  for (let index = before - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || opensClause(token)) return 'unknown';
    if (lower(token) === 'ahead' && tokens[index + 1]?.text === 'of') return 'future';
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

function lookRight(tokens: readonly Token[], from: number): Tense {
  let isAside = false;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text === ';') return 'unknown';
    if (token.text === ',') isAside = /^(?:who|whose|which)$/iu.test(tokens[index + 1]?.text ?? '');
    if (isAside || !isHead(token)) continue;
    return tenseOfGroup(groupAround(tokens.slice(from), index - from)) ?? 'unknown';
  }
  return 'unknown';
}

/** @returns the tense of the clause that the span stands in. */
export function tenseAround(sentence: Sentence, span: Span): Tense {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > span.start);
  const after = tokens.findIndex((token) => token.start >= span.end);
  const from = first < 0 ? tokens.length : first;
  const to = after < 0 ? tokens.length : after;
  const next = tokens[to];
  const previous = tokens.slice(0, from).findLast((token) => token.pos !== 'ADP' && token.pos !== 'ADV');
  const isFollowed = next !== undefined && isHead(next) && !(previous !== undefined && isHead(previous));
  const right = (): Tense => lookRight(tokens, to);
  if (isFollowed) return right();
  const left = lookLeft(tokens, from);
  return left === 'unknown' ? right() : left;
}
