import { GROUP_ADVERBS } from '../../lexicon/verb-groups.ts';
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
import { isBackward, isHearsay, statusOfVerb } from './status.ts';

const RULES_BY_FORM: ReadonlyMap<string, readonly MeetingVerbRule[]> = new Map(
  MEETING_VERBS.flatMap((rule) => rule.forms).map((form) => [
    form,
    MEETING_VERBS.filter((rule) => rule.forms.includes(form)),
  ]),
);
const NOUN_MARKERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);
/** How far behind a passive its agent may stand, in tokens. */
const MAX_AGENT_DISTANCE = 15;
const NOMINAL: ReadonlySet<string> = new Set([
  "'s",
  "'",
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
  'of',
  'for',
  'first',
  'last',
  'next',
  'this',
]);
const PHONE = /\b(?:by|on|over) (?:the )?(?:tele)?phone\b|\bphoned\b/u;
const VIDEO = /\b(?:by|via|over) (?:video|videolink|video link|videoconference|zoom)\b/u;

/** Whether the word is used as a verb: `visit` and `call` are nouns as often. */
function isVerbUse(sentence: MeetingSentence, at: number, group: VerbGroup): boolean {
  const { words } = sentence;
  const token = words.tokens[at];
  if (token === undefined) return false;
  const before = words.lower[at - 1] ?? '';
  if (group.from < at) return true;
  if (NOUN_MARKERS.has(words.tokens[at - 1]?.pos ?? '') || NOMINAL.has(before)) return false;
  if (/(?:ed|met|spoke|sat|shook|told|saw|spent|held|rang|spoken)$/u.test(token.text.toLowerCase())) return true;
  if (token.text.endsWith('ing'))
    return (
      before === 'and' ||
      before === 'by' ||
      before === 'after' ||
      before === 'before' ||
      before === 'without' ||
      before === 'out' ||
      before === ',' ||
      token.pos === 'VERB'
    );
  return token.pos === 'VERB' && sentence.groups.some((one) => one.to === at);
}

/** The words after the verb, adverbs left out. */
function wordsAfter(words: Words, at: number): { readonly text: string; readonly from: number } {
  let from = at + 1;
  while (
    from < words.tokens.length &&
    (GROUP_ADVERBS.has(words.lower[from] ?? '') || words.tokens[from]?.pos === 'ADV')
  ) {
    if (['around', 'round', 'through', 'down', 'next', 'together', 'over', 'up'].includes(words.lower[from] ?? ''))
      break;
    from += 1;
  }
  return { text: words.lower.slice(from, from + 8).join(' '), from };
}

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

function partiesOfRule(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
): readonly Party[] | null {
  const { words, groups } = sentence;
  const subject = findSubject(words, groups, group.from);
  if (subject === null || subject.actors.length === 0) return null;
  const partner = findPartner(sentence, rule, at, group);
  if (partner === null || !isAccepted(partner, rule.accepts)) {
    if (partner !== null || !rule.isReciprocal || subject.actors.length < 2 || group.isPassive) return null;
    return partiesOf(words, subject.phrases, rule.subject);
  }
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
      if (rule.complement !== undefined && !rule.complement.test(after.text)) continue;
      const parties = partiesOfRule(sentence, rule, at, group);
      if (parties === null) continue;
      const told = statusOfVerb(words, group, findSubject(words, groups, group.from));
      const occasion = told === 'PLANNED' ? findOccasion(words, sentence.phrases, group.from) : null;
      const status = occasion?.status ?? told;
      if (rule.isModalOnly === true && status === 'HELD') continue;
      const chosen = chooseTime(sentence, at, told);
      const tail = words.lower.slice(at, at + 25).join(' ');
      const medium = PHONE.test(tail) ? 'PHONE' : VIDEO.test(tail) ? 'VIDEO' : rule.medium;
      const isRemote = medium === 'PHONE' || medium === 'VIDEO';
      const isAhead = status === 'HELD' && chosen?.time.direction === 'future' && chosen.isOfReport === false;
      found.push({
        sentence: words.sentence.index,
        token: at,
        kind: isRemote ? (medium === 'PHONE' ? 'PHONE_CALL' : 'VIDEO_CALL') : (occasion?.kind ?? rule.kind),
        ...(occasion === null ? {} : { occasion: occasion.noun }),
        medium,
        status: isAhead ? 'PLANNED' : status,
        parties,
        time: chosen?.time ?? null,
        venue: chooseVenue(sentence, at, codes),
        force: forceOf(rule, sentence, group.from),
        rule: rule.joins === true ? 'attended' : rule.name,
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
      });
      return;
    }
  });
  return found;
}
