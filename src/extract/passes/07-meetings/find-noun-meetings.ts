import { MEETING_NOUNS, type MeetingNounRule } from '../../rules/meeting-nouns.ts';
import { type Argument, findArguments } from '../06-clauses/find-arguments.ts';
import { chooseTime } from './choose-time.ts';
import { chooseVenue } from './choose-venue.ts';
import type { MeetingMention, MeetingSentence } from './meeting-mention.ts';
import { partiesOfArguments, partiesOfArranger, partiesOfParticiple, partiesOfSubject } from './noun-parties.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { partiesOf, uniteParties } from './parties.ts';
import { isHearsay } from './status.ts';
import { governmentOf } from './status-of-noun.ts';

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
/** What a reference may add beside people. */
const ADDED_ROLES: ReadonlySet<string> = new Set(['MEDIATOR', 'ORGANIZER', 'HOST']);
/** What follows the noun directly makes another thing of it: summit declaration, call centre, trip wire. */
const COMPOUND_POS: ReadonlySet<string> = new Set(['NOUN']);
/** Had lunch yesterday: the day is no part of the compound. */
const DAY_WORDS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);
/** What may stand between the noun and its parties: talks held in Oslo with X. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'held scheduled planned set chaired hosted attended led given delivered convened organised organized mediated brokered'.split(
    ' ',
  ),
);

function ruleOf(sentence: MeetingSentence, at: number): MeetingNounRule | null {
  const { words } = sentence;
  const token = words.tokens[at];
  if (
    token === undefined ||
    (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !(/^(?:VERB|ADJ)$/u.test(token.pos) && isNounUse(sentence, at)))
  )
    return null;
  const text = words.lower.slice(Math.max(0, at - WINDOW), at + 1).join(' ');
  const rule = MEETING_NOUNS.find((one) => one.pattern.test(text));
  if (rule === undefined) return null;
  const next = words.tokens[at + 1];
  return next !== undefined &&
    COMPOUND_POS.has(next.pos) &&
    !DAY_WORDS.has(next.text.toLowerCase()) &&
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
      isHearsay: false,
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
    // Under the mediation of X: X does it at a meeting that the verb tells of.
    if (words.lower[phrase.from - 1] === 'under') return;
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
        ? partiesOfArranger(sentence, phrase, government)
        : partiesOfSubject(sentence, rule, phrase, government, partners.length > 0);
    const parties = uniteParties([...owners, ...subject, ...partners, ...partiesOfParticiple(sentence, rule, phrase)]);
    const isNew =
      (parties.length > 1 && parties.some((party) => !ADDED_ROLES.has(party.role))) ||
      (parties.length === 1 && SELF_STANDING.has(rule.name) && (subject.length > 0 || partners.length > 0));
    const isBack = parties.length === 1 && phrase.isDefinite;
    const isReference =
      !isNew && (phrase.isDefinite || (phrase.from === 0 && /s$/u.test(words.lower[at] ?? '')) || parties.length === 1);
    const isOpen = !isNew && !isReference && SELF_STANDING.has(rule.name);
    if (!isNew && !isReference && !isOpen) return;
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
    const venue = chooseVenue(sentence, at, codes);
    // A summit of nobody named is worth remembering only where the text places it.
    if (isOpen && chosen === null && venue.city === null) return;
    // A lunch in Quito in 2014 that is told for the first time points back at nothing.
    if (isReference && !phrase.isDefinite && chosen !== null && venue.city !== null) return;
    found.push({
      sentence: words.sentence.index,
      token: at,
      kind: rule.kind,
      medium: rule.medium,
      status: isAhead ? 'PLANNED' : government.status,
      parties: isNew ? parties : parties.filter((party) => party.actor.startsWith('p') || ADDED_ROLES.has(party.role)),
      time: chosen !== null && (isNew || !chosen.isOfReport) ? chosen.time : null,
      venue,
      force: (isNew && !isBack) || isOpen ? 'new' : 'reference',
      rule: rule.name,
      confidence: rule.confidence,
      isHearsay: isHearsay(words, phrase.from),
      isEarlier: phrase.modifiers.some((word) => ['last', 'previous', 'earlier', 'first'].includes(word)),
      extent: [phrase.from, at + 1],
    });
  });
  return found;
}
