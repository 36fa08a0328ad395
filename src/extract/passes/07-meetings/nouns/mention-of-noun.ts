import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import { type MeetingMention, type MeetingSentence, onlyIf } from '../meeting-mention.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { timeOfNoun } from '../settings/time-of-noun.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';
import type { Government } from '../status/government.ts';
import { isOfPast } from '../status/is-of-past.ts';
import { isHearsay } from '../status/status-of-setting.ts';
import { toldStatus } from '../status/told-status.ts';
import { isAside } from '../verbs/further-meeting.ts';
import type { CompanyOfNoun } from './company-of-noun.ts';
import { isEarlierNoun } from './is-earlier-noun.ts';
import { isJudged } from './is-judged.ts';
import { isOfSeveral } from './is-of-several.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { statusOfDealing } from './parties-of-clause.ts';
import { hasPeopleOf } from './parts-of-noun.ts';
import { isOfBoard, isOfSeries, seriesOfNoun } from './series-of-noun.ts';
import type { StandingOfNoun } from './standing-of-noun.ts';
import { ADDED_ROLES, standsAlone } from './stands-alone.ts';

/** A noun that tells of a meeting, with all that its sentence says of who was there. */
interface ToldNoun {
  readonly rule: MeetingNounRule;
  readonly phrase: NounPhrase;
  readonly government: Government;
  readonly parts: readonly Argument[];
  readonly company: CompanyOfNoun;
  readonly standing: StandingOfNoun;
}

/** @returns what the noun tells, of all its people at once; null where without a time or a place that is nothing. @param codes countries of the article. */
export function mentionOfNoun(
  sentence: MeetingSentence,
  { rule, phrase, government, parts, company, standing }: ToldNoun,
  codes: ReadonlySet<string>,
): MeetingMention | null {
  const { words } = sentence;
  const at = phrase.noun;
  const { parties, present, dealing } = company;
  const { isNew, isReference, isOpen, isBack, isAnaphoric, isOfBody, others } = standing;
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
  if ((isOpen || isOfBody) && chosen === null && venue.city === null) return null;
  const status = isAhead ? 'PLANNED' : dealing === null ? told : statusOfDealing(words, dealing, told);
  // A lunch in Quito in 2014, told for the first time.
  const isOwn = !phrase.isDefinite && chosen !== null && venue.city !== null && !isOfSeries(words, phrase, status);
  if (isReference && (isOwn || isOfSeveral(words, phrase))) return null;
  const isPast = chosen?.time.direction === 'past';
  const isAlone = standsAlone(parties, status, isAnaphoric);
  const isSet = chosen !== null || venue.city !== null;
  const series = isAlone && isSet ? seriesOfNoun(words, phrase, status, isPast) : null;
  const { kind, medium } = kindOfNoun(words, rule, at);
  return {
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
    isAgain: undefined,
  };
}
