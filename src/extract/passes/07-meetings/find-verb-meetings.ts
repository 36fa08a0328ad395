import type { MeetingVerbRule } from '../../rules/meeting-verb-rule.ts';
import { MEETING_VERBS } from '../../rules/meeting-verbs.ts';
import type { Words } from '../03-names/words.ts';
import { findArguments } from '../06-clauses/find-arguments.ts';
import { findSubject } from '../06-clauses/find-subject.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';
import { readVerbGroup, type VerbGroup } from '../06-clauses/verb-group.ts';
import { chooseTime } from './choose-time.ts';
import { chooseVenue } from './choose-venue.ts';
import { findOccasion } from './find-occasion.ts';
import type { MeetingMention, MeetingSentence, Party } from './meeting-mention.ts';
import { isAccepted, partiesOf, uniteParties } from './parties.ts';
import { plenaryKindOf } from './plenary-kind.ts';
import { separatePartners } from './separate-partners.ts';
import { isBackward, isHearsay, statusOfVerb } from './status.ts';
import { isVerbUse, wordsAfter } from './verb-use.ts';

const RULES_BY_FORM: ReadonlyMap<string, readonly MeetingVerbRule[]> = new Map(
  MEETING_VERBS.flatMap((rule) => rule.forms).map((form) => [
    form,
    MEETING_VERBS.filter((rule) => rule.forms.includes(form)),
  ]),
);
/** Kinds that stay what they are by video link. */
const HEARD: ReadonlySet<string> = new Set(['BRIEFING', 'HEARING']);
/** How far behind a passive its agent may stand, in tokens. */
const MAX_AGENT_DISTANCE = 15;
/** How far before it the thing may stand that a passive is said of. */
const MAX_PASSIVE_SUBJECT = 20;
const PHONE = /\b(?:by|on|over) (?:the )?(?:tele)?phone\b|\bphoned\b/u;
const VIDEO = /\b(?:by|via|over) (?:video|videolink|video link|videoconference|zoom)\b/u;

/** "called X a liar", "called X to task": what follows the object tells that nobody was telephoned. */
function isNaming(words: Words, object: PhraseGroup): boolean {
  const next = words.tokens[object.to];
  return (
    next !== undefined && (/^(?:a|an|the|“|"|‘|'|for|into|upon)$/u.test(next.text.toLowerCase()) || next.pos === 'ADJ')
  );
}

function findPartner(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
): PhraseGroup | null {
  const found = findArguments(sentence.words, sentence.groups, at + 1);
  if (group.isPassive) {
    const by = sentence.words.lower.indexOf('by', at + 1);
    if (by === -1 || by - at > MAX_AGENT_DISTANCE) return null;
    return sentence.groups.find((one) => one.from === by + 1) ?? null;
  }
  for (const preposition of rule.partners) {
    const argument =
      preposition === ''
        ? found[0]?.preposition === ''
          ? found[0]
          : undefined
        : found.find((one) => one.preposition === preposition);
    if (argument !== undefined) return argument.group;
  }
  return null;
}

/** The treaty was signed by A and B: several agents of a passive whose subject is a thing. */
function partiesOfAgents(sentence: MeetingSentence, rule: MeetingVerbRule, at: number): readonly Party[] | null {
  const { words } = sentence;
  const before = words.lower.slice(Math.max(0, at - MAX_PASSIVE_SUBJECT), at).join(' ');
  const agents = words.lower.slice(at, at + MAX_AGENT_DISTANCE).includes('by')
    ? sentence.groups.find((one) => one.from > at && /^(?:by)$/u.test(words.lower[one.from - 1] ?? ''))
    : undefined;
  if (rule.passiveSubject?.test(before) !== true || agents === undefined || agents.actors.length < 2) return null;
  return partiesOf(words, agents.phrases, rule.subject);
}

function partiesOfRule(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
): readonly Party[] | null {
  const { words, groups } = sentence;
  if (group.isPassive && rule.passiveSubject !== undefined) return partiesOfAgents(sentence, rule, at);
  const subject = findSubject(words, groups, group.from);
  if (subject === null || subject.actors.length === 0) return null;
  const partner = findPartner(sentence, rule, at, group);
  if (partner === null || !isAccepted(partner, rule.accepts)) {
    if (rule.isAlone === true) return partiesOf(words, subject.phrases, rule.subject);
    if (partner !== null || !rule.isReciprocal || subject.actors.length < 2 || group.isPassive) return null;
    return partiesOf(words, subject.phrases, rule.subject);
  }
  // "The parties" may be any two that were named before.
  const isNamed = partner.actors.length > 1 && partner.phrases.every((phrase) => phrase.kind !== 'group');
  if (rule.isOfSeveral === true && !isNamed) return null;
  if (rule.kind === 'PHONE_CALL' && rule.subject === 'CALLER' && isNaming(words, partner)) return null;
  const [agent, patient] = group.isPassive ? [partner, subject] : [subject, partner];
  const parties = uniteParties([
    ...partiesOf(words, agent.phrases, rule.subject),
    ...partiesOf(words, patient.phrases, rule.partner),
  ]);
  return parties.length < 2 ? null : parties;
}

/** Verbs that go on about a meeting when their subject only points back: they also spoke about. */
const CONTINUING: ReadonlySet<string> = new Set(['discussed', 'spoke-about', 'compared-notes']);

function forceOf(rule: MeetingVerbRule, sentence: MeetingSentence, from: number): MeetingMention['force'] {
  if (rule.isSupport === true) return 'support';
  if (rule.joins === true) return 'reference';
  const subject = findSubject(sentence.words, sentence.groups, from);
  const pointsBack =
    subject?.phrases.every((phrase) => phrase.kind === 'group' || phrase.kind === 'pronoun') === true &&
    subject.actors.length > 1;
  return CONTINUING.has(rule.name) && pointsBack ? 'reference' : 'new';
}

/** @returns the meetings that the verbs of the sentence tell of. @param codes countries that the article names. */
export function findVerbMeetings(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const found: MeetingMention[] = [];
  words.lower.forEach((form, at) => {
    const rules = RULES_BY_FORM.get(form);
    if (rules === undefined || sentence.quoted[at] === true) return;
    const group = readVerbGroup(words, at);
    if (!isVerbUse(sentence, at, group)) return;
    const after = wordsAfter(words, at);
    // A row with a complement says more, so it is asked first.
    const ordered = [...rules].sort((a, b) => Number(b.complement !== undefined) - Number(a.complement !== undefined));
    for (const rule of ordered) {
      if (group.isPassive && !rule.hasPassive) continue;
      const isByAgents = group.isPassive && rule.passiveSubject !== undefined;
      if (rule.complement !== undefined && !isByAgents && !rule.complement.test(after.text)) continue;
      const parties = partiesOfRule(sentence, rule, at, group);
      if (parties === null) continue;
      const subject = findSubject(words, groups, group.from);
      const told = statusOfVerb(words, group, subject);
      const occasion = told === 'PLANNED' ? findOccasion(words, sentence.phrases, group.from) : null;
      const status = occasion?.status ?? told;
      if (rule.isModalOnly === true && status === 'HELD') continue;
      const chosen = chooseTime(sentence, at, told);
      const tail = words.lower.slice(at, at + 25).join(' ');
      const medium = PHONE.test(tail) ? 'PHONE' : VIDEO.test(tail) ? 'VIDEO' : rule.medium;
      const isRemote = medium === 'PHONE' || medium === 'VIDEO';
      const isAhead = status === 'HELD' && chosen?.time.direction === 'future' && chosen.isOfReport === false;
      const mention: MeetingMention = {
        sentence: words.sentence.index,
        token: at,
        kind:
          isRemote && !HEARD.has(rule.kind)
            ? medium === 'PHONE'
              ? 'PHONE_CALL'
              : 'VIDEO_CALL'
            : (occasion?.kind ?? plenaryKindOf(words, rule.name, subject) ?? rule.kind),
        ...(occasion === null ? {} : { occasion: occasion.noun }),
        medium,
        status: isAhead ? 'PLANNED' : status,
        parties,
        time: chosen?.time ?? null,
        venue: chooseVenue(sentence, at, codes),
        force: forceOf(rule, sentence, group.from),
        rule: rule.joins === true ? 'accompanied' : rule.name,
        confidence: rule.confidence,
        isHearsay: isHearsay(words, group.from),
        isEarlier:
          /\b(?:had|has|have|once|ever|first)\b/u.test(group.text) ||
          isBackward(words, at) ||
          /\bwhen (?:both|they) were\b/u.test(tail),
        extent: [
          group.from,
          Math.max(
            at + 1,
            ...groups
              .filter((one) => one.from > at)
              .slice(0, 1)
              .map((one) => one.to),
          ),
        ],
      };
      found.push(...separatePartners(words, at, subject, parties).map((some) => ({ ...mention, parties: some })));
      return;
    }
  });
  return found;
}
