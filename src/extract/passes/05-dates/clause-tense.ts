import type { Span } from '../../../domain/span.ts';
import type { Sentence, Token } from '../../layers.ts';
import { CLAUSE_OPENERS, FORMS_OF_BE } from '../../lexicon/clause-words.ts';
import { FUTURE_GOVERNORS, FUTURE_MODALS, MOVING_VERBS } from '../../lexicon/future-words.ts';
import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import { isAsideParticiple } from './aside-participle.ts';
import type { Tense } from './date-pattern.ts';
import { isBehindUndoing, isMeetingBehind, isResolvedAfter, tenseOfEarlier } from './resolved-after.ts';
import { isFollowedAhead, isToldAhead } from './told-ahead.ts';
import { groupAround, isHead, type TensedGroup, tenseOfGroup, tenseOfUndone } from './verb-tense.ts';

/**
 * English marks the future by the words around the verb, so the tense of an expression is read off the verb group that
 * governs it: the nearest to its left within the clause, else the first to its right. "said on Friday that he would meet
 * them on Monday" has a past Friday and a future Monday. What was still to come in the past ("had said he would") counts
 * as past. Limits: apposition between verb and date, and headlines in the historical present.
 */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '“', '”', '"', '(']);
const lower = (token: Token): string => token.spelling.lower;
const isModal = (token: Token): boolean => token.pos === 'AUX' || FUTURE_MODALS.has(lower(token));
const opensClause = (token: Token): boolean => CLAUSE_OPENERS.has(lower(token)) || CLAUSE_MARKS.has(token.text);

/** "had said on Monday that he would meet them on Tuesday": that Tuesday may be over by now. */
function isToldAsOver(tokens: readonly Token[], before: number): boolean {
  const words = tokens.slice(0, before).map(lower).join(' ');
  return / had (?:\w+ly |earlier )?(?:said|told|announced|planned|promised|hoped|agreed|vowed)\b/u.test(` ${words}`);
}

/** A noun phrase with words of its own, after which the day stands; a day of the week that owns the noun is another's. */
const isBeforeNoun = (tokens: readonly Token[], from: number, day: number): boolean =>
  day - from > 2 &&
  // Before meeting X on Monday: no noun.
  !(tokens[from]?.text === 'meeting' && /^(?:PROPN|PRON)$/u.test(tokens[from + 1]?.pos ?? '')) &&
  tokens.slice(from, day).every((token) => !isHead(token) && !isPossessiveEnding(token)) &&
  tokens
    .slice(from, day)
    .some((token) =>
      /^(?:meeting|talks|summit|visit|call|dinner|lunch|breakfast|audience|session)$/u.test(lower(token)),
    ) &&
  !tokens.slice(0, from).some((token) => lower(token) === 'had');

const isPossessiveEnding = (token: Token): boolean => /^['’]s?$/u.test(token.text);

/** "was called off on Friday": the day is that on which it was undone. */
const isDayOfUndoing = (group: TensedGroup, day: number): boolean =>
  tenseOfUndone(group) !== null && day - group.from - group.tokens.length <= 1;

/** "On Friday she called off a meeting", "On Friday a meeting was called off": the same before the verb. */
const isUndoingOfDay = (group: TensedGroup, day: number): boolean =>
  tenseOfUndone(group) !== null && (day <= 1 || !group.words.some((word) => FORMS_OF_BE.has(word)));

/** Met as planned on Monday, met earlier than expected: the participle is no plan of the day. */
const isAsPlanned = (tokens: readonly Token[], at: number): boolean =>
  /^(?:as|than)$/u.test(tokens[at - 1]?.spelling.lower ?? '') &&
  /^(?:planned|scheduled|expected|arranged|agreed|announced|foreseen)$/u.test(tokens[at]?.spelling.lower ?? '');

function lookLeft(tokens: readonly Token[], before: number): Tense {
  for (let index = before - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined || opensClause(token)) return 'unknown';
    if (isAsPlanned(tokens, index)) {
      index -= 1;
      continue;
    }
    if (lower(token) === 'ahead' && tokens[index + 1]?.text === 'of') return 'future';
    // Spoke before a meeting with X on Friday: none of its verbs stands between.
    if (lower(token) === 'before' && isBeforeNoun(tokens, index + 1, before)) return 'future';
    if (isResolvedAfter(tokens, index, before) || isBehindUndoing(tokens, index)) return 'past';
    if (isMeetingBehind(tokens, index, before)) {
      const governed = lookLeft(tokens, index);
      return governed === 'future' ? tenseOfEarlier(tokens, index) : governed;
    }
    if (!isHead(token) || isAsideParticiple(tokens, index, before)) continue;
    const group = groupAround(tokens.slice(0, before), index);
    const tense = tenseOfGroup(group);
    // Put off Friday's visit: the day is the visit's.
    if (isDayOfUndoing(group, before)) return isPossessiveEnding(tokens[before + 1] ?? token) ? 'either' : 'past';
    if (tense === 'future' && isToldAsOver(tokens, group.from)) return 'past';
    if (tense !== null) return tense;
    // The minister plans to meet X: the tagger may take the verb for a noun.
    if (FUTURE_GOVERNORS.has(tokens[group.from - 1]?.lemma ?? '')) return 'future';
    const governor = tokens.slice(0, group.from).findLast((other) => isHead(other));
    return governor !== undefined && FUTURE_GOVERNORS.has(governor.lemma) ? 'future' : lookLeft(tokens, group.from);
  }
  return 'unknown';
}

/** "On Sunday they agreed to meet": the day is that of the agreement. */
const isPastGovernor = ({ tokens, words }: TensedGroup): boolean =>
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

function lookRight(tokens: readonly Token[], from: number, day: number): Tense {
  let isAside = false;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text === ';') return 'unknown';
    if (token.text === ',') isAside = /^(?:who|whose|which)$/iu.test(tokens[index + 1]?.text ?? '');
    if (isAside || !isHead(token)) continue;
    // Talks on 29 November, the ministry said: who reports it says nothing of when it is.
    if (SPEECH_FORMS.has(lower(token)) && tokens.slice(from, index).some((other) => other.text === ','))
      return 'unknown';
    const group = groupAround(tokens.slice(from), index - from);
    return isPastGovernor(group) || isUndoingOfDay(group, day) ? 'past' : (tenseOfGroup(group) ?? 'unknown');
  }
  return 'unknown';
}

/** What a sentence goes on to say of what was planned for a day: that it did not come about. */
const UNDONE_BEHIND =
  /\b(?:(?:was|were|had been) (?:\S+ )?(?:cancell?ed|called off|postponed|put off|scrapped|dropped|abandoned|shelved|withdrawn|suspended)|(?:did not|didn[’']t|never) (?:go ahead|take place|took place|happen(?:ed)?|turn(?:ed)? up|show(?:ed)? up|appear(?:ed)?|com?e|came|arrived?)|fell (?:through|ill)|(?:called|put) (?:it|them|that) off|cancell?ed (?:it|the trip|the visit)?)\b/u;
const PLANNED_ONCE =
  /\b(?:(?:was|were) (?:\S+ )?(?:to|due|set|scheduled|expected|supposed|slated|planned|meant|booked|arranged)|(?:planned|scheduled|due|set|slated|arranged|pencilled in|fixed|foreseen|expected) (?:for|on|to))\b/u;

/** "was to meet X on Wednesday, but the talks were called off": the Wednesday may be over. */
const isUndoneBehind = (tokens: readonly Token[], to: number): boolean =>
  PLANNED_ONCE.test(tokens.map(lower).join(' ')) && UNDONE_BEHIND.test(tokens.slice(to).map(lower).join(' '));

/** On Friday it is the turn of X: the day comes before the present tense. */
const isOfTurnAhead = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === 'it' &&
  /^(?:is|will)$/u.test(tokens[to + 1]?.text ?? '') &&
  tokens.some(({ text }) => text === 'turn');

/** Will see A on Friday, and on Monday she saw B: the day opens a clause of its own. */
function opensOwnClause(tokens: readonly Token[], from: number, to: number): boolean {
  const joint = /^(?:on|in|at)$/u.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (!/^(?:and|but)$/u.test(tokens[joint]?.text ?? '')) return false;
  const subject = tokens[to]?.text === ',' ? to + 1 : to;
  if (/^(?:he|she|they|it)$/u.test(tokens[subject]?.text ?? '')) return true;
  let verb = subject;
  while (tokens[verb]?.pos === 'PROPN') verb += 1;
  const head = tokens[verb];
  return verb > subject && head !== undefined && isHead(head);
}

/** @returns the tense of the clause that the span stands in. */
export function tenseAround(sentence: Sentence, span: Span): Tense {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > span.start);
  const after = tokens.findIndex((token) => token.start >= span.end);
  const from = first < 0 ? tokens.length : first;
  const to = after < 0 ? tokens.length : after;
  if (isOfTurnAhead(tokens, to) || isFollowedAhead(tokens, to)) return 'future';
  const next = tokens[to];
  const previous = tokens.slice(0, from).findLast((token) => token.pos !== 'ADP' && token.pos !== 'ADV');
  const isFollowed = next !== undefined && isModal(next) && !(previous !== undefined && isHead(previous));
  const right = (): Tense => lookRight(tokens, to, from);
  const settle = (tense: Tense): Tense => (tense === 'future' && isUndoneBehind(tokens, to) ? 'either' : tense);
  if (isNewDate(tokens, from) || isToldAhead(tokens, from)) return 'future';
  if (isFollowed || opensOwnClause(tokens, from, to)) return settle(right());
  const left = lookLeft(tokens, from);
  return settle(left === 'unknown' ? right() : left);
}
