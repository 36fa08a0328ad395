import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import { type MeetingMention, type MeetingSentence, onlyIf } from '../meeting-mention.ts';
import { isMeetingOfBody } from '../parties/body-of-gathering.ts';
import { uniteParties } from '../parties/parties.ts';
import { separateByNoun } from '../parties/separate-by-noun.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { timeOfNoun } from '../settings/time-of-noun.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import { isOfPast } from '../status/is-of-past.ts';
import { governmentOf } from '../status/status-of-noun.ts';
import { isHearsay } from '../status/status-of-setting.ts';
import { toldStatus } from '../status/told-status.ts';
import { isAside } from '../verbs/further-meeting.ts';
import { isToldElsewhere } from './apposed-meeting.ts';
import { distributePartners } from './distribute-partners.ts';
import { isEarlierNoun } from './is-earlier-noun.ts';
import { isJudged } from './is-judged.ts';
import { isPointedAt } from './is-pointed-at.ts';
import { isMissedByOne } from './missed-by-one.ts';
import { partiesOfArguments, partiesOfArranger, partiesOfSubject } from './noun-parties.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { findNounRule } from './noun-use.ts';
import { ownersOf } from './owners-of-noun.ts';
import { partiesAround } from './parties-around.ts';
import { partiesAtOccasion } from './parties-at-occasion.ts';
import { dealingAtOccasion } from './parties-by-occasion.ts';
import { statusOfDealing } from './parties-of-clause.ts';
import { partiesOfParticiple } from './parties-of-participle.ts';
import { isSaidOfKnown, partiesOfPredicate } from './parties-of-predicate.ts';
import { hasPeopleOf, partsOfNoun } from './parts-of-noun.ts';
import { sequelsOfNoun } from './sequels-of-noun.ts';
import { isFurtherOne, isOfBoard, isOfSeries, seriesOfNoun } from './series-of-noun.ts';
import { isSession } from './session-of-body.ts';
import { ADDED_ROLES, standsAlone } from './stands-alone.ts';
import { unnamedAtNoun } from './unnamed-at-noun.ts';
import { isVisitOfGuest } from './visit-of-guest.ts';

/** Nouns that need no second party: a summit. */
const SELF_STANDING: ReadonlySet<string> = new Set('summit ministerial briefing signing hearing conference'.split(' '));

/** @returns the meetings that the nouns of the sentence tell of or point at. @param codes countries of the article. */
export function findNounMeetings(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, phrases } = sentence;
  const found: MeetingMention[] = [];
  words.tokens.forEach((_, at) => {
    if (sentence.quoted[at] === true) return;
    const rule = findNounRule(sentence, at);
    if (rule === null) return;
    const phrase = readNounPhrase(words, phrases, at);
    // Under the mediation of X: at a meeting of the verb.
    if (words.lower[phrase.from - 1] === 'under' || isToldElsewhere(words, phrase)) return;
    const government = governmentOf(words, phrase);
    const parts = partsOfNoun(sentence, at);
    const given = partiesOfArguments(sentence, rule, parts);
    const partners = uniteParties([...given, ...partiesOfPredicate(sentence, government, rule, phrase)]);
    const owners = ownersOf(sentence, phrase, rule.owner);
    const unnamed = unnamedAtNoun(sentence, rule, phrase, government, partners.length > 0);
    const hasPartner = partners.length > 0 || unnamed !== null;
    const hasBetween = parts.some((argument) => argument.preposition === 'between');
    const subject = isVisitOfGuest(rule, given, government)
      ? []
      : hasBetween || (owners.length > 0 && partners.length > 0)
        ? partiesOfArranger(sentence, phrase, government)
        : partiesOfSubject(sentence, rule, phrase, government, hasPartner);
    const present = owners.length + subject.length > 0 ? [] : partiesAtOccasion(sentence, rule, phrase, hasPartner);
    const isLone =
      unnamed === null && owners.length + subject.length + present.length === 0 && partners.length > 0 && !hasBetween;
    const named = uniteParties([
      ...owners,
      ...subject,
      ...present,
      ...(isLone ? partiesAround(sentence, phrase, rule, parts, government) : []),
      ...partners,
      ...(unnamed?.parties ?? []),
      ...partiesOfParticiple(sentence, rule, phrase),
    ]);
    const dealing = hasPartner ? null : dealingAtOccasion(sentence, rule, phrase);
    const parties = dealing === null ? named : uniteParties([...named, ...dealing.parties]);
    // Their first since the summit.
    if (parties.length === 0 && phrase.isDefinite && words.lower[phrase.from - 1] === 'since') return;
    const isOfBody = unnamed === null && isMeetingOfBody(words, rule, parties, government, owners.length > 0);
    const isAtSession = present.length === 1 && isSession(sentence, rule, phrase);
    const others = unnamed?.noun ?? (isOfBody || isAtSession ? 'members' : null);
    const isNew =
      (parties.length > 1 && parties.some((party) => !ADDED_ROLES.has(party.role))) ||
      (parties.length > 0 && others !== null) ||
      (parties.length === 1 &&
        SELF_STANDING.has(rule.name) &&
        (subject.length + present.length > 0 || partners.length > 0));
    const isBack =
      (parties.length === 1 && phrase.isDefinite && others === null) ||
      (given.length === 0 && isSaidOfKnown(words, phrase, government));
    // Both sides called the talks useful.
    const isAnaphoric = isPointedAt(words, phrase, parties, subject);
    const isBare = phrase.from === 0 && (words.lower[at] ?? '').endsWith('s');
    const isReference = !isNew && (phrase.isDefinite || isBare || parties.length === 1);
    // Dialogue took place.
    const isOpen = !isNew && !isReference && (SELF_STANDING.has(rule.name) || government.isDone);
    const isFurther = isFurtherOne(words, phrase);
    if ((!isNew && !isReference && !isOpen && !isFurther) || (isReference && isMissedByOne(words, government))) return;
    const several = distributePartners(sentence, rule, at, parts);
    if (several.length > 1 && (government.place !== 'preposition' || parties.length > partners.length)) {
      const others = parties.filter((party) => !partners.includes(party));
      const base = others.length > 0 ? others : sentence.topic;
      found.push(
        ...several.map((one) => ({
          ...one,
          status: government.status,
          parties: uniteParties([...base, ...one.parties]),
        })),
      );
      return;
    }
    // A meeting of A and B took place in Oslo.
    const anchor = government.place === 'subject' && government.verb > at ? government.verb : at;
    const hasSetting = !(isReference && isJudged(sentence, at, government));
    const { chosen, isOver } = hasSetting
      ? timeOfNoun(sentence, at, anchor, government)
      : { chosen: null, isOver: false };
    const place = hasSetting ? chooseVenue(sentence, at, codes) : NO_VENUE;
    const venue = hasSetting && place === NO_VENUE ? chooseVenue(sentence, anchor, codes) : place;
    const told = isOver ? 'HELD' : toldStatus(words, phrase, government, present.length > 0);
    const isAhead = government.status === 'HELD' && chosen?.time.direction === 'future' && !chosen.isOfReport;
    // Of nobody named only what the text places counts.
    if ((isOpen || isOfBody) && chosen === null && venue.city === null) return;
    const status = isAhead ? 'PLANNED' : dealing === null ? told : statusOfDealing(words, dealing, told);
    // A lunch in Quito in 2014, told for the first time.
    const isOwn = !phrase.isDefinite && chosen !== null && venue.city !== null && !isOfSeries(words, phrase, status);
    if (isReference && isOwn) return;
    const isPast = chosen?.time.direction === 'past';
    const isAlone = standsAlone(parties, status, isAnaphoric);
    const isSet = chosen !== null || venue.city !== null;
    const series = isAlone && isSet ? seriesOfNoun(words, phrase, status, isPast) : null;
    const { kind, medium } = kindOfNoun(words, rule, at);
    const mention: MeetingMention = {
      sentence: words.sentence.index,
      token: at,
      kind,
      medium,
      status: series === 'next' && status === 'HELD' && !isPast ? 'PLANNED' : status,
      parties: isNew ? parties : parties.filter((party) => party.actor.startsWith('p') || ADDED_ROLES.has(party.role)),
      time: chosen !== null && (isNew || series !== null || !chosen.isOfReport) ? chosen.time : null,
      venue,
      force: (isNew && !isBack && !isAnaphoric) || (isOpen && series === null) ? 'new' : 'reference',
      rule: rule.name,
      confidence: rule.confidence,
      isHearsay: isHearsay(words, phrase.from),
      isEarlier: isEarlierNoun(words, phrase, government.verb),
      extent: [phrase.from, at + 1],
      series: series ?? undefined,
      isOfBoard: onlyIf(series !== null && isOfBoard(words, phrase)),
      isAnaphoric: onlyIf(isAnaphoric),
      isFurther: onlyIf(isNew && isAside(sentence, phrase.from)),
      unnamed: isNew ? (others ?? undefined) : undefined,
      isOfPeople: onlyIf(hasPeopleOf(words, parts)),
      isDone: onlyIf(government.isDone),
      isAbsence: onlyIf(government.isAbsence && status === 'DENIED'),
      occasion: undefined,
      covers: undefined,
      isGlimpse: undefined,
      isJustNow: undefined,
      isPastPlan: onlyIf(status === 'PLANNED' && isOfPast(words, government)),
    };
    const own = parties.filter((party) => !partners.some((other) => other.actor === party.actor));
    found.push(...sequelsOfNoun(sentence, { ...mention, parties: own }, parts, rule, codes));
    if (isNew && (partners.length > 1 || own.length > 1) && (own.length > 0 || (unnamed !== null && !hasBetween)))
      found.push(
        ...separateByNoun(words, at, own, partners).map((some) => ({ ...mention, parties: uniteParties(some) })),
      );
    else found.push(mention);
  });
  return found;
}
