import type { MeetingStatus } from '../../../domain/vocabulary/meeting-status.ts';
import { LIGHT_VERBS, NOUN_STATUS, UNDOING_VERBS } from '../../lexicon/event-verbs.ts';
import { SPEECH_FORMS } from '../../lexicon/speech-verbs.ts';
import { NOUN_GOVERNORS } from '../../rules/noun-governors.ts';
import type { Words } from '../03-names/words.ts';
import { clauseEnd } from '../06-clauses/clause-bounds.ts';
import { readVerbGroup, type VerbGroup } from '../06-clauses/verb-group.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { statusOfGerund } from './status-of-gerund.ts';
import { isUndoneAfter, statusOfPredicate } from './status-of-predicate.ts';
import { statusOfSetting } from './status-of-setting.ts';
import { statusOfText } from './status-of-text.ts';
import { statusOfVerb } from './status-of-verb.ts';
import { isOfUndonePlan } from './undone-plan.ts';
import { verbAfterNoun, verbBeforeNoun } from './verbs-of-noun.ts';

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
/** What stands before the colon of a diary's line: "Now on: Lund's call with Solís". */
const DIARY = /\b(?:postponed|rescheduled|moved|now on|planned|scheduled|coming up|next|to come|ahead)\b[^:]*:/u;
const GOVERNOR_WINDOW = 6;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|week|weekend|month|year|morning|evening|afternoon|night)$/u;
/** Called on Sunday for talks: the day parts no verb from its preposition. */
const DAY_ADVERBS =
  / (?:(?:late|early|again|later) )?(?:on )?(?:(?:late|early|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|afternoon|night))?(?= )/gu;
const LAST_MINUTE = / (?:at (?:the last|short) (?:minute|moment|notice)|abruptly|suddenly)(?= |$)/gu;
const PARTICLE_WINDOW = 30;
const DENYING = /^(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|rebutted|disput(?:ed|es))$/u;
const ARRANGING =
  /^(?:arrange|organi[sz]e|schedule|set|broker|secure|prepare|plan|agree|negotiate|discuss|facilitate)$/u;
const CONDITIONAL =
  /\b(?:conditional|contingent|dependent|impossible|unlikely|unnecessary|pointless|premature|possible)\b/u;
const TOOK_PLACE =
  /\b(?:took place|went ahead|(?:was|were) held|began|opened|started|ended|lasted|concluded|finished|got under way)\b/u;
const PAST_FORM = /(?:ed|held|took|made|had|began|gave|led|sat|went|came|flew|spoke|wound|kept)$/u;
/** Prepositions of what lies ahead of the main verb. */
const AHEAD: ReadonlySet<string> = new Set(['for', 'to', 'before', 'ahead', 'towards', 'toward', 'until']);

const statusOfModifiers = (phrase: NounPhrase): MeetingStatus | null =>
  phrase.modifiers.map((word) => NOUN_STATUS[word]).find((status) => status !== undefined) ?? null;

/** A wish to host the talks hosts none: what the infinitive depends on says how real it is; null where it does not. */
function statusOfInfinitive(words: Words, group: VerbGroup): MeetingStatus | null {
  const status = statusOfVerb(words, group, null);
  return status === 'HELD' ? null : status;
}

/** What the noun says that the meeting depends on: hopes for talks; denied where its own verb denies it. */
function statusOfGovernor(words: Words, from: number, verb: number): MeetingStatus | null {
  const before = words.lower.slice(Math.max(0, from - GOVERNOR_WINDOW), from).join(' ');
  const status = NOUN_GOVERNORS.find((one) => one.pattern.test(before))?.status ?? null;
  return status === 'HYPOTHETICAL' && verb !== -1 && DENYING.test(words.lower[verb] ?? '') ? 'DENIED' : status;
}

/** Called the talks off, made the visit conditional: what stands behind the object belongs to the verb. */
function statusOfParticle(words: Words, verb: number, noun: number): MeetingStatus | null {
  const rest = words.lower.slice(noun + 1, Math.min(clauseEnd(words, noun + 1), noun + PARTICLE_WINDOW)).join(' ');
  const lemma = words.tokens[verb]?.lemma ?? '';
  if ((lemma === 'call' || lemma === 'put') && /\boff\b/u.test(rest)) return 'CANCELLED';
  if (lemma === 'put' && /\bon (?:hold|ice)\b/u.test(rest)) return 'CANCELLED';
  if (/^(?:make|consider|deem|call|find|think|leave)$/u.test(lemma) && CONDITIONAL.test(rest)) return 'HYPOTHETICAL';
  return null;
}

/** Whether the verb says that the meeting, once only planned, took place: held a postponed meeting. */
const isCarriedOut = (words: Words, verb: number): boolean =>
  LIGHT_VERBS.has(words.tokens[verb]?.lemma ?? '') && PAST_FORM.test(words.lower[verb] ?? '');

/** First token of the phrase with the day that owns it: pulled out of Monday's meeting. */
function startOf(words: Words, phrase: NounPhrase): number {
  const { from } = phrase;
  const isOwned = /^['’]s?$/u.test(words.lower[from - 1] ?? '') && DAY.test(words.lower[from - 2] ?? '');
  return isOwned ? from - 2 : from;
}

/** Said talks were held: the verb reports a clause whose subject the noun is; so it does behind a comma. */
function isSubjectOfOther(words: Words, verb: number, from: number, noun: number): boolean {
  const isReported = SPEECH_FORMS.has(words.lower[verb] ?? '') && from === verb + 1;
  return (isReported || words.tokens[from - 1]?.text === ',') && verbAfterNoun(words, noun) !== -1;
}

/** Whether what did not take place was a plan: a planned call, the meeting, a call planned between A and B. */
const isOfPlan = (words: Words, phrase: NounPhrase, after: number, modifiers: MeetingStatus | null): boolean =>
  modifiers === 'PLANNED' ||
  (phrase.isDefinite && phrase.owner === null && modifiers === null) ||
  /\b(?:planned|scheduled|due|arranged|expected)\b/u.test(words.lower.slice(phrase.noun, after).join(' '));

/** @returns how the noun phrase is governed, and what its clause says of the meeting. */
export function governmentOf(words: Words, phrase: NounPhrase): Government {
  const from = startOf(words, phrase);
  const before = words.lower[from - 1] ?? '';
  const nearest = verbBeforeNoun(words, from);
  const verb = nearest !== -1 && isSubjectOfOther(words, nearest, from, phrase.noun) ? -1 : nearest;
  const setting = statusOfSetting(words, from);
  const governor = statusOfGovernor(words, from, verb);
  const found = statusOfModifiers(phrase);
  const settle = (status: MeetingStatus, isDone: boolean): MeetingStatus => {
    const modifier = isDone && (found === 'PLANNED' || found === 'CANCELLED') ? null : found;
    const inner = governor !== null && (status === 'HELD' || status === 'PLANNED') ? governor : status;
    if ((inner === 'HELD' || inner === 'PLANNED') && isOfUndonePlan(words, from)) return 'CANCELLED';
    if (modifier !== null && (inner === 'HELD' || inner === 'PLANNED')) return modifier;
    return setting !== null && (inner === 'HELD' || setting === 'HYPOTHETICAL') ? setting : inner;
  };
  if (verb === -1) {
    const after = verbAfterNoun(words, phrase.noun);
    const isPrepositional = PREPOSITIONS.has(before);
    const isAnnounced = after === -1 && DIARY.test(words.lower.slice(0, from).join(' '));
    const said = after === -1 ? (isAnnounced ? 'PLANNED' : 'HELD') : statusOfPredicate(words, after);
    const isUndone =
      (said === 'PLANNED' && isUndoneAfter(words, after)) ||
      (said === 'DENIED' && isOfPlan(words, phrase, after, found));
    const status = isUndone ? 'CANCELLED' : said;
    const isDone = after !== -1 && TOOK_PLACE.test(words.lower.slice(after, after + 3).join(' '));
    return {
      verb: after,
      place: isPrepositional ? 'preposition' : 'subject',
      preposition: isPrepositional ? before : '',
      status: settle(isPrepositional && status !== 'PLANNED' ? 'HELD' : status, isDone),
    };
  }
  const upTo = words.lower.slice(verb, from).join(' ').replace(DAY_ADVERBS, '').replace(LAST_MINUTE, '');
  const undoing = UNDOING_VERBS.find(([pattern]) => pattern.test(upTo));
  const group = readVerbGroup(words, verb);
  const gerund = statusOfGerund(words, group);
  const own = gerund ?? (group.isInfinitive ? statusOfInfinitive(words, group) : statusOfText(group.text));
  const isObject = from === verb + 1 || !PREPOSITIONS.has(before);
  const undone = undoing?.[1] ?? (isObject ? statusOfParticle(words, verb, phrase.noun) : null);
  if (undone !== null) {
    // `may cancel the talks` cancels nothing yet; `refused to rule out a meeting` is none.
    const status = own === null || own === 'PLANNED' ? undone : 'HYPOTHETICAL';
    return { verb, place: 'object', preposition: '', status: settle(status, false) };
  }
  // Working to set up a call: who arranges a meeting has none yet.
  if (group.isInfinitive && own === null && isObject && ARRANGING.test(words.lower[verb] ?? ''))
    return { verb, place: 'object', preposition: '', status: settle('PROPOSED', false) };
  const isPresent = /(?:s|ing)$/u.test(words.lower[verb] ?? '') && !/(?:ss|ed)$/u.test(words.lower[verb] ?? '');
  const isAwaited = /\b(?:is|are|be) (?:expected|due|awaited)$/u.test(group.text);
  const ahead =
    AHEAD.has(before) && own === null && words.tokens[verb]?.pos === 'VERB' && (isPresent || isAwaited)
      ? 'PLANNED'
      : null;
  return {
    verb,
    place: isObject ? 'object' : 'preposition',
    preposition: isObject ? '' : before,
    status: settle(own ?? ahead ?? 'HELD', own === null && isObject && isCarriedOut(words, verb)),
  };
}
