import { LIGHT_VERBS, PARTAKING_VERBS } from '../../../lexicon/event-verbs.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { SPEECH_FORMS } from '../../../lexicon/speech-verbs.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { judgedObject } from '../../04-references/judged-object.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Government } from '../status/government.ts';
import { isMakerOfThing } from './is-maker-of-thing.ts';
import { isOfMatter } from './is-of-matter.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { partiesOfShared } from './parties-of-shared.ts';
import { subjectAroundAside } from './subject-around-aside.ts';
import { verbOfSequel } from './verb-of-sequel.ts';

/** Who speaks for somebody, and need not have been there. */
const VOICES = /\b(?:spokes\p{L}+|officials?|sources?|aides?|diplomats?|insiders?)$/u;
const INFORMING: ReadonlySet<string> = new Set('brief debrief update inform tell notify'.split(' '));

/** Learned of the talks with X: who does was not there. */
const LEARNING: ReadonlySet<string> = new Set('learn hear read know find'.split(' '));

/** Verbs whose object goes where the subject does not. */
const DELEGATING: ReadonlySet<string> = new Set(
  'send dispatch despatch delegate depute assign represent replace'.split(' '),
);

/** Hoped for a meeting with X: whoever wishes for it wants to be there. */
const WISHING: ReadonlySet<string> = new Set(['hope', 'want', 'wish']);

/** The clause's subject, where the verb makes it a party: held talks, attended a briefing, was told in a call with X. */
export function partiesOfSubject(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  government: Government,
  hasPartner: boolean,
): readonly Party[] {
  const { words, groups } = sentence;
  if (!hasPartner) {
    const shared = partiesOfShared(sentence, rule, phrase, government);
    if (shared.length > 0) return shared;
  }
  if (government.verb === -1 || government.verb > phrase.from) {
    const around = hasPartner ? subjectAroundAside(sentence, phrase) : null;
    if (around !== null) return partiesOf(words, around.phrases, rule.owner);
    // After talks with X, Y left: the subject of the verb behind the noun.
    if (government.place !== 'preposition' || !hasPartner || government.verb === -1) return [];
    const subject = findAgent(words, groups, readVerbGroup(words, government.verb));
    // Lund, after talks with X, left: what two commas enclose parts the subject from its verb.
    const isEnclosed = subject !== null && words.tokens[subject.to]?.text === ',' && subject.to + 2 === phrase.from;
    return subject === null || (subject.from < phrase.noun && !isEnclosed)
      ? []
      : partiesOf(words, subject.phrases, rule.owner);
  }
  const judged = hasPartner ? judgedObject(words, phrase.from) : null;
  if (judged !== null) {
    // Criticised A for the meeting with B: A was there, and not who criticises it.
    const [from, to] = judged;
    const object = groups.find((one) => one.from >= from && one.to <= to);
    return object === undefined ? [] : partiesOf(words, object.phrases, rule.owner);
  }
  const group = readVerbGroup(words, government.verb);
  const lemma = words.tokens[government.verb]?.lemma ?? '';
  const isLight =
    LIGHT_VERBS.has(lemma) ||
    (hasPartner && PARTAKING_VERBS.has(lemma)) ||
    government.status === 'CANCELLED' ||
    government.status === 'REFUSED' ||
    government.status === 'PROPOSED' ||
    (government.status === 'HYPOTHETICAL' && hasPartner && WISHING.has(lemma));
  // Apologized at a hearing on Monday: whoever speaks there is heard.
  const isAtHearing = rule.name === 'hearing' && !group.isPassive && /^(?:at|during)$/u.test(government.preposition);
  const isParty =
    government.place === 'object'
      ? isLight || (lemma === 'follow' && hasPartner)
      : hasPartner ||
        isAtHearing ||
        (lemma === 'follow' && government.preposition === 'with') ||
        (isLight && /^(?:in|at|for|into|to|from|on)$/u.test(government.preposition)) ||
        (lemma === 'come' && government.preposition === 'of');
  // Received X for a briefing: the meeting of the verb.
  const isAim = rule.kind === 'BRIEFING' && lemma === 'receive' && government.preposition === 'for';
  if (!isParty || isAim) return [];
  const subject = findAgent(words, groups, readVerbGroup(words, verbOfSequel(words, government.verb)));
  // Briefed X on the talks: what somebody tells of is no place where they are.
  const isMatter =
    ((INFORMING.has(lemma) || LEARNING.has(lemma)) && /^(?:on|about|of)$/u.test(government.preposition)) ||
    isOfMatter(words, phrase);
  // Prices fell, a French official said after the meeting with X: who tells of it need not have been there.
  const isVoice =
    subject !== null &&
    phrase.isDefinite &&
    /^(?:after|following)$/u.test(government.preposition) &&
    SPEECH_FORMS.has(words.lower[government.verb] ?? '') &&
    subject.actors.every((actor) => !actor.startsWith('p')) &&
    VOICES.test(textIn(words, subject.from, subject.to));
  if (subject === null || isMatter || isVoice || isMakerOfThing(words, subject, group)) return [];
  // Sent X to the talks, was represented there by X: who sends another stays away.
  if (DELEGATING.has(lemma) && government.place === 'preposition') {
    const delegate =
      group.isPassive === (lemma === 'represent')
        ? groups.find((one) => one.from > government.verb && one.to <= phrase.from)
        : subject;
    return delegate === undefined ? [] : partiesOf(words, delegate.phrases, rule.owner);
  }
  // Was told at a meeting with X: somebody was there; something that was signed there was not.
  const isTold = INFORMING.has(lemma) || lemma === 'give' || lemma === 'offer' || lemma === 'warn';
  const isSomebody = subject.to >= group.from - 1 && (isTold || subject.actors.every((actor) => actor.startsWith('p')));
  const isThere = government.place === 'preposition' || government.status === 'CANCELLED';
  // Was given a briefing by X, was promised a meeting with X.
  const isGiven =
    group.isPassive &&
    government.place === 'object' &&
    (lemma === 'give' ? rule.kind === 'BRIEFING' : hasPartner && /^(?:promise|guarantee|offer)$/u.test(lemma));
  if (group.isPassive && !isGiven && !(hasPartner && isThere && isSomebody)) return [];
  const joined =
    lemma === 'join' && government.preposition !== ''
      ? groups.find((one) => one.from > government.verb && one.to <= phrase.from)
      : undefined;
  const receives = lemma === 'receive' && rule.kind === 'PHONE_CALL';
  const gives = rule.kind === 'BRIEFING' && !isGiven && (lemma === 'give' || lemma === 'deliver');
  const hosts = lemma === 'host' || lemma === 'chair' || lemma === 'facilitate';
  const mediates = lemma === 'mediate' || lemma === 'broker';
  return partiesOf(
    words,
    [...subject.phrases, ...(joined?.phrases ?? [])],
    mediates
      ? 'MEDIATOR'
      : receives
        ? 'RECEIVER'
        : gives
          ? 'BRIEFER'
          : hosts && rule.kind !== 'VISIT'
            ? 'HOST'
            : rule.owner,
  );
}
