import { LIGHT_VERBS } from '../../lexicon/event-verbs.ts';
import { MEETING_NOUNS, type MeetingNounRule } from '../../rules/meeting-nouns.ts';
import { type Argument, findArguments } from '../06-clauses/find-arguments.ts';
import { findSubject } from '../06-clauses/find-subject.ts';
import { readVerbGroup } from '../06-clauses/verb-group.ts';
import { chooseTime } from './choose-time.ts';
import { chooseVenue } from './choose-venue.ts';
import type { MeetingMention, MeetingSentence, Party } from './meeting-mention.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { isAccepted, partiesOf, uniteParties } from './parties.ts';
import { type Government, governmentOf } from './status-of-noun.ts';

/** Words of the context that a noun rule's pattern sees. */
const WINDOW = 3;
/** Nouns that need no second party to be a meeting: a summit, a briefing. */
const SELF_STANDING: ReadonlySet<string> = new Set([
  'summit',
  'ministerial',
  'briefing',
  'signing',
  'hearing',
  'conference',
]);
/** What follows the noun directly makes another thing of it: summit declaration, call centre, trip wire. */
const COMPOUND_POS: ReadonlySet<string> = new Set(['NOUN']);
/** What may stand between the noun and its parties: talks held in Oslo with X. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'held scheduled planned set chaired hosted attended led convened organised organized mediated brokered'.split(' '),
);
const PARTNER_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of', 'by', 'from', 'to']);

function ruleOf(sentence: MeetingSentence, at: number): MeetingNounRule | null {
  const { words } = sentence;
  const token = words.tokens[at];
  if (
    token === undefined ||
    (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !(token.pos === 'VERB' && isNounUse(sentence, at)))
  )
    return null;
  const text = words.lower.slice(Math.max(0, at - WINDOW), at + 1).join(' ');
  const rule = MEETING_NOUNS.find((one) => one.pattern.test(text));
  if (rule === undefined) return null;
  const next = words.tokens[at + 1];
  return next !== undefined &&
    COMPOUND_POS.has(next.pos) &&
    !MEETING_NOUNS.some((one) => one.pattern.test(next.text.toLowerCase()))
    ? null
    : rule;
}

/** A word that the tagger takes for a verb behind a determiner or an owner is a noun. */
const isNounUse = (sentence: MeetingSentence, at: number): boolean => {
  const before = sentence.words.lower[at - 1] ?? '';
  return (
    [
      'the',
      'a',
      'an',
      'this',
      'that',
      'his',
      'her',
      'their',
      "'s",
      'first',
      'last',
      'next',
      'phone',
      'video',
      'telephone',
    ].includes(before) || sentence.words.tokens[at - 1]?.pos === 'ADJ'
  );
};

/** Who comes to whom in a visit, who calls whom: `to`, `from` and `by` change the roles. */
function partiesOfArguments(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  found: readonly Argument[],
): readonly Party[] {
  return found.flatMap(({ preposition, group }) => {
    if (!PARTNER_PREPOSITIONS.has(preposition)) return [];
    const { words } = sentence;
    if (rule.kind === 'VISIT') {
      if (preposition === 'to' || preposition === 'with') return partiesOf(words, group.phrases, 'HOST');
      return preposition === 'by' || preposition === 'of' || preposition === 'from'
        ? partiesOf(words, group.phrases, 'VISITOR')
        : [];
    }
    if (preposition === 'from') return rule.kind === 'PHONE_CALL' ? partiesOf(words, group.phrases, 'CALLER') : [];
    if (preposition === 'to') return rule.kind === 'PHONE_CALL' ? partiesOf(words, group.phrases, 'RECEIVER') : [];
    if (preposition === 'of' && !isAccepted(group, 'countries')) return [];
    return partiesOf(words, group.phrases, rule.partner);
  });
}

/** `, led by General X`, `mediated by Qatar`: who did what to the meeting. */
function partiesOfParticiple(sentence: MeetingSentence, rule: MeetingNounRule, noun: number): readonly Party[] {
  const { words, groups } = sentence;
  for (let at = noun + 1; at < Math.min(words.tokens.length, noun + 25); at += 1) {
    const word = words.lower[at] ?? '';
    const role =
      word === 'mediated' || word === 'brokered'
        ? 'MEDIATOR'
        : word === 'hosted' || word === 'chaired'
          ? 'HOST'
          : word === 'led'
            ? rule.kind === 'BRIEFING'
              ? 'BRIEFER'
              : 'PARTICIPANT'
            : word === 'attended'
              ? 'PARTICIPANT'
              : word === 'convened' || word === 'organized' || word === 'organised'
                ? 'ORGANIZER'
                : null;
    if (role === null) continue;
    const by = words.lower[at + 1] === 'by' ? at + 1 : -1;
    const group = by === -1 ? undefined : groups.find((one) => one.from > by && one.from <= by + 2);
    if (group !== undefined) return partiesOf(words, group.phrases, role);
  }
  return [];
}

/** The clause's subject, where the verb makes it a party: held talks, attended a briefing, was told in a call with X. */
function partiesOfSubject(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  government: Government,
  hasPartner: boolean,
): readonly Party[] {
  const { words, groups } = sentence;
  if (government.verb === -1 || government.verb > phrase.from) {
    // After talks with X, Y left: the subject of the verb behind the noun.
    if (government.place !== 'preposition' || !hasPartner || government.verb === -1) return [];
    const subject = findSubject(words, groups, readVerbGroup(words, government.verb).from);
    return subject === null || subject.from < phrase.noun ? [] : partiesOf(words, subject.phrases, rule.owner);
  }
  const group = readVerbGroup(words, government.verb);
  const lemma = words.tokens[government.verb]?.lemma ?? '';
  const isLight =
    LIGHT_VERBS.has(lemma) ||
    government.status === 'CANCELLED' ||
    government.status === 'REFUSED' ||
    government.status === 'PROPOSED';
  const isParty =
    government.place === 'object'
      ? isLight
      : hasPartner || (isLight && ['in', 'at', 'for', 'into', 'to', 'from', 'on'].includes(government.preposition));
  if (!isParty || group.isPassive) return [];
  const subject = findSubject(words, groups, group.from);
  if (subject === null) return [];
  const receives = lemma === 'receive' && rule.kind === 'PHONE_CALL';
  const gives = rule.kind === 'BRIEFING' && (lemma === 'give' || lemma === 'deliver');
  const hosts = lemma === 'host' || lemma === 'chair';
  return partiesOf(
    words,
    subject.phrases,
    receives ? 'RECEIVER' : gives ? 'BRIEFER' : hosts && rule.kind !== 'VISIT' ? 'HOST' : rule.owner,
  );
}

/** `Meetings with A in X on Monday, with B on Tuesday and with C`: one for each partner, with the time and place behind it. */
function distribute(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  at: number,
  parts: readonly Argument[],
): readonly MeetingMention[] {
  const { words } = sentence;
  const partners = parts.filter((argument) => argument.preposition === 'with' && argument.group.actors.length > 0);
  if (!(words.lower[at] ?? '').endsWith('s') || partners.length < 2) return [];
  return partners.map(({ group }, index): MeetingMention => {
    const end = words.tokens[(partners[index + 1]?.group.from ?? words.tokens.length) - 1]?.end ?? 0;
    const start = words.tokens[group.to - 1]?.end ?? 0;
    const clause = {
      ...sentence,
      times: sentence.times.filter((time) => time.start >= start && time.end <= end),
      chunks: sentence.chunks.filter(
        (chunk) => chunk.from >= group.to && (words.tokens[chunk.to - 1]?.end ?? 0) <= end,
      ),
    };
    return {
      sentence: words.sentence.index,
      token: at,
      kind: rule.kind,
      medium: rule.medium,
      status: 'HELD',
      parties: partiesOf(words, group.phrases, rule.partner),
      time: clause.times[0] ?? null,
      venue: chooseVenue(clause, group.to, new Set()),
      force: 'new',
      rule: rule.name,
      confidence: rule.confidence,
      isEarlier: false,
      extent: [at, group.to],
    };
  });
}

/** @returns the meetings that the nouns of the sentence tell of or point back at. @param codes countries that the article names. */
export function findNounMeetings(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups, phrases } = sentence;
  const found: MeetingMention[] = [];
  words.tokens.forEach((_, at) => {
    if (sentence.quoted[at] === true) return;
    const rule = ruleOf(sentence, at);
    if (rule === null) return;
    const phrase = readNounPhrase(words, phrases, at);
    const government = governmentOf(words, phrase);
    const isSubject =
      (words.tokens[at + 1]?.pos === 'VERB' || words.tokens[at + 1]?.pos === 'AUX') &&
      !PARTICIPLES.has(words.lower[at + 1] ?? '');
    const parts = isSubject
      ? []
      : findArguments(words, groups, at + 1).filter((argument) => argument.preposition !== '');
    const partners = partiesOfArguments(sentence, rule, parts);
    const owners = phrase.owner === null ? [] : partiesOf(words, [phrase.owner], rule.owner);
    const hasBetween = parts.some((argument) => argument.preposition === 'between');
    const subject =
      hasBetween || (owners.length > 0 && partners.length > 0)
        ? []
        : partiesOfSubject(sentence, rule, phrase, government, partners.length > 0);
    const parties = uniteParties([...owners, ...subject, ...partners, ...partiesOfParticiple(sentence, rule, at)]);
    const isNew =
      parties.length > 1 ||
      (parties.length === 1 && SELF_STANDING.has(rule.name) && (subject.length > 0 || partners.length > 0));
    const isReference =
      !isNew && (phrase.isDefinite || (phrase.from === 0 && /s$/u.test(words.lower[at] ?? '')) || parties.length === 1);
    if (!isNew && !isReference) return;
    const several = distribute(sentence, rule, at, parts);
    if (several.length > 1 && government.place === 'subject') {
      const own = parties.filter((party) => !partners.includes(party));
      const base = own.length > 0 ? own : sentence.topic;
      found.push(
        ...several.map((one) => ({
          ...one,
          status: government.status,
          parties: uniteParties([...base, ...one.parties]),
        })),
      );
      return;
    }
    const chosen = chooseTime(sentence, at, government.status);
    const isAhead = government.status === 'HELD' && chosen?.time.direction === 'future' && !chosen.isOfReport;
    found.push({
      sentence: words.sentence.index,
      token: at,
      kind: rule.kind,
      medium: rule.medium,
      status: isAhead ? 'PLANNED' : government.status,
      parties,
      time: chosen !== null && (isNew || !chosen.isOfReport) ? chosen.time : null,
      venue: chooseVenue(sentence, at, codes),
      force: isNew ? 'new' : 'reference',
      rule: rule.name,
      confidence: rule.confidence,
      isEarlier: phrase.modifiers.some((word) => ['last', 'previous', 'earlier', 'first'].includes(word)),
      extent: [phrase.from, at + 1],
    });
  });
  return found;
}
