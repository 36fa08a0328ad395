import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import { NOUN_STATUS, UNDOING_VERBS } from '../../lexicon/event-verbs.ts';
import type { Words } from '../03-names/words.ts';
import { clauseEnd, clauseStart } from '../06-clauses/clause-bounds.ts';
import { isVerb, readVerbGroup, type VerbGroup } from '../06-clauses/verb-group.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { statusOfSetting, statusOfText, statusOfVerb } from './status.ts';

/** How a meeting noun hangs in its clause. */
export interface Government {
  /** The verb that governs it, or -1. */
  readonly verb: number;
  /** Object of the verb, behind a preposition, or the clause's subject. */
  readonly place: 'object' | 'preposition' | 'subject';
  readonly preposition: string;
  readonly status: MeetingStatus;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on for to into during after before following of ahead toward towards until since from with amid over by about'.split(
    ' ',
  ),
);
const TEMPORAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);
const PLANNING =
  /\b(?:is|are|was|were|be|been)? ?(?:planned|scheduled|expected|due|set|slated|arranged|announced|agreed)\b/u;
/** What stands before the colon of a diary's line: "Now on: Lund's call with Solís". */
const DIARY = /\b(?:postponed|rescheduled|moved|now on|planned|scheduled|coming up|next|to come|ahead)\b[^:]*:/u;
const UNDONE = /\b(?:cancel(?:l)?ed|called off|postponed|scrapped|dropped|abandoned|shelved|suspended|ruled out)\b/u;
/** Prepositions of what lies ahead of the main verb. */
const AHEAD: ReadonlySet<string> = new Set(['for', 'to', 'before', 'ahead', 'towards', 'toward', 'until']);

function verbBeforeNoun(words: Words, from: number): number {
  // said after talks with X: the preposition opens no clause of its own.
  const isTemporal = TEMPORAL.has(words.lower[from - 1] ?? '');
  const start = clauseStart(words, isTemporal ? from - 1 : from);
  for (let at = from - 1; at >= start; at -= 1) {
    // The tagger takes `had` in `had dinner with` for an auxiliary.
    const isHave = /^(?:has|have|had|having)$/u.test(words.lower[at] ?? '');
    if (words.tokens[at]?.pos === 'VERB' || isHave) return at;
  }
  return -1;
}

function verbAfterNoun(words: Words, noun: number): number {
  const end = Math.min(clauseEnd(words, noun + 1), noun + 40);
  for (let at = noun + 1; at < end; at += 1)
    if (isVerb(words, at) && !(words.tokens[at]?.pos === 'VERB' && words.tokens[at - 1]?.text === ',')) return at;
  return -1;
}

const statusOfModifiers = (phrase: NounPhrase): MeetingStatus | null =>
  phrase.modifiers.map((word) => NOUN_STATUS[word]).find((status) => status !== undefined) ?? null;

/** The status that the verb after the noun gives it as its subject: was cancelled, is planned, will take place. */
function statusOfPredicate(words: Words, verb: number): MeetingStatus {
  let last = verb;
  while (
    isVerb(words, last + 1) ||
    words.lower[last + 1] === 'to' ||
    words.lower[last + 1] === 'not' ||
    words.lower[last + 1] === 'off' ||
    words.lower[last + 1] === 'due' ||
    words.lower[last + 1] === 'out'
  )
    last += 1;
  const text = words.lower.slice(readVerbGroup(words, verb).from, last + 1).join(' ');
  if (UNDONE.test(text)) return 'CANCELLED';
  const own = statusOfText(text);
  if (own !== null) return own;
  if (
    /\b(?:is|are) (?:planned|scheduled|expected|due|set|slated)\b/u.test(text) ||
    (PLANNING.test(text) && /\b(?:was|were|been)\b/u.test(text))
  )
    return 'PLANNED';
  return 'HELD';
}

/** A wish to host the talks hosts none: what the infinitive depends on says how real it is; null where it does not. */
function statusOfInfinitive(words: Words, group: VerbGroup): MeetingStatus | null {
  const status = statusOfVerb(words, group, null);
  return status === 'HELD' ? null : status;
}

/** @returns how the noun phrase is governed, and what its clause says of the meeting. */
export function governmentOf(words: Words, phrase: NounPhrase): Government {
  const before = words.lower[phrase.from - 1] ?? '';
  const verb = verbBeforeNoun(words, phrase.from);
  const setting = statusOfSetting(words, phrase.from);
  const modifier = statusOfModifiers(phrase);
  const settle = (status: MeetingStatus): MeetingStatus => {
    if (modifier !== null && (status === 'HELD' || status === 'PLANNED')) return modifier;
    return setting !== null && (status === 'HELD' || setting === 'HYPOTHETICAL') ? setting : status;
  };
  if (verb === -1) {
    const after = verbAfterNoun(words, phrase.noun);
    const isPrepositional = PREPOSITIONS.has(before);
    const isAnnounced = after === -1 && DIARY.test(words.lower.slice(0, phrase.from).join(' '));
    const status = after === -1 ? (isAnnounced ? 'PLANNED' : 'HELD') : statusOfPredicate(words, after);
    return {
      verb: after,
      place: isPrepositional ? 'preposition' : 'subject',
      preposition: isPrepositional ? before : '',
      status: settle(isPrepositional && status !== 'PLANNED' ? 'HELD' : status),
    };
  }
  const upTo = words.lower.slice(verb, phrase.from).join(' ');
  const undoing = UNDOING_VERBS.find(([pattern]) => pattern.test(upTo));
  const group = readVerbGroup(words, verb);
  const own = group.isInfinitive ? statusOfInfinitive(words, group) : statusOfText(group.text);
  if (undoing !== undefined) {
    // `may cancel the talks` cancels nothing yet; `refused to rule out a meeting` is none.
    const status = own === null || own === 'PLANNED' ? undoing[1] : 'HYPOTHETICAL';
    return { verb, place: 'object', preposition: '', status: settle(status) };
  }
  const isObject = phrase.from === verb + 1 || !PREPOSITIONS.has(before);
  const ahead =
    AHEAD.has(before) &&
    own === null &&
    /(?:s|ing)$/u.test(words.lower[verb] ?? '') &&
    words.tokens[verb]?.pos === 'VERB' &&
    !/(?:ss|ed)$/u.test(words.lower[verb] ?? '')
      ? 'PLANNED'
      : null;
  return {
    verb,
    place: isObject ? 'object' : 'preposition',
    preposition: isObject ? '' : before,
    status: settle(own ?? ahead ?? 'HELD'),
  };
}
