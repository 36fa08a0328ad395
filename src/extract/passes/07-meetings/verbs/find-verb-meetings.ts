import { WordClass } from '../../../lexicon/word-class.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { DATED_OF_UNNAMED } from '../../../rules/occasions/unnamed-partners.ts';
import type { Words } from '../../03-names/words.ts';
import { readVerbGroup, type VerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfCrowd } from '../kinds/kind-of-crowd.ts';
import { plenaryKindOf } from '../kinds/plenary-kind.ts';
import { remoteMediumOfVerb } from '../kinds/remote-medium.ts';
import { type MeetingMention, type MeetingSentence, onlyIf } from '../meeting-mention.ts';
import { separatePartners } from '../parties/separate-partners.ts';
import { isOfPeople, partiesWithUnnamed } from '../parties/unnamed-parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { isBetweenTeams } from '../status/sporting-match.ts';
import { statusOfGrant } from '../status/status-of-grant.ts';
import { statusOfJoined } from '../status/status-of-joined.ts';
import { isHearsay } from '../status/status-of-setting.ts';
import { isAbsent, isBackward, statusOfVerb } from '../status/status-of-verb.ts';
import { clauseForSetting } from './clause-for-setting.ts';
import { coverOf, hasComplement, isOfThingBefore } from './complement-of-verb.ts';
import { findOccasion, isOfTripGivenUp, isOfUnmadeTrip, ownOccasion } from './find-occasion.ts';
import { forceOf, isAtKnown, pointsBack } from './force-of-verb.ts';
import { meetingsOfCrowds } from './further-crowds.ts';
import { isAside, isFurther } from './further-meeting.ts';
import { furtherPartners } from './further-partners.ts';
import { isPlaced } from './is-placed.ts';
import { meetingsOfFurther } from './meetings-of-further.ts';
import { isOfEvent, isReducedPassive } from './reduced-passive.ts';
import { RULES_BY_FORM } from './rules-of-form.ts';
import { unnamedOf } from './unnamed-of-verb.ts';
import { partiesOfVerb } from './verb-parties.ts';
import { isPurposeOfMotion, isVerbUse, wordsAfter } from './verb-use.ts';

/** Had met, have met; not what has just been done, or goes on: have been talking for an hour. */
const EARLIER =
  /\b(?:had|once|ever|first)\b(?!.*\bjust\b)|\b(?:has|have)\b(?!.*\b(?:just|now|finally|been [^ ]+ing)\b)/u;
/** Has met; not has often met. */
const PERFECT = /^(?:has|have|['’]ve)\b(?!.*\b(?:ever|once|never|often|twice|before)\b)/u;
/** The verb group without its verb: `had` of had tea tells no pluperfect. */
const auxiliariesOf = (words: Words, { text, verb }: VerbGroup): string =>
  words.lower[verb] === 'had' ? text.slice(0, text.lastIndexOf('had')) : text;
/** Met when both were students. */
const THEN = new GatedPattern(/\bwhen (?:both|they) were\b/u);
const THEN_WINDOW = 25;
const FORMS = new WordClass(RULES_BY_FORM.keys());
/** The present tense of a timetable: is before the committee. */
const TIMETABLE = /^(?!was$)(?:.*s|are)$/u;
/** Kinds that stay what they are by video link. */
const HEARD: ReadonlySet<string> = new Set(['BRIEFING', 'HEARING']);

/** A line of a list in the present tense, as diaries have them: `– Minister X receives Y in Oslo`. */
const isDiaryEntry = (words: Words, form: string): boolean =>
  /^[-–—•*]$/u.test(words.tokens[0]?.text ?? '') && form.endsWith('s');

/** @returns the meetings that the verbs of the sentence tell of. @param codes countries that the article names. */
export function findVerbMeetings(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const mentions: MeetingMention[] = [];
  if (!FORMS.isIn(words)) return mentions;
  words.lower.forEach((form, at) => {
    if (!FORMS.isAt(words, at)) return;
    const rules = RULES_BY_FORM.get(form);
    if (rules === undefined || sentence.quoted[at] === true) return;
    const read = readVerbGroup(words, at);
    if (!isVerbUse(sentence, at, read)) return;
    if (isReducedPassive(words, read) && isOfEvent(words, at)) return;
    const after = wordsAfter(words, at);
    const isReduced = isReducedPassive(words, read);
    for (const { rule, complement, setting } of rules) {
      const isPassive = rule.isState !== true && (read.isPassive || (rule.hasPassive && isReduced));
      if (isPassive && !rule.hasPassive) continue;
      const isByAgents = isPassive && rule.passiveSubject !== undefined;
      const isGiven = isByAgents || isOfThingBefore(sentence, rule, read.from);
      if (
        rule.complement !== undefined &&
        !isGiven &&
        !(complement.isOpen(words) && hasComplement(sentence, rule.complement, after))
      )
        continue;
      if (
        rule.setting !== undefined &&
        !(setting.isOpen(words) && rule.setting.test(clauseForSetting(words, rule, at)))
      )
        continue;
      if (isAtKnown(words, rule, at)) continue;
      if (rule.isPlaced === true && !isPlaced(sentence, at, rule.isTimed === true)) continue;
      const group = isPassive === read.isPassive ? read : { ...read, isPassive };
      const named = partiesOfVerb(sentence, rule, at, group);
      const unnamed = named === null ? partiesWithUnnamed(sentence, rule, at, group) : null;
      const found = named ?? unnamed;
      if (found === null) continue;
      const { parties, subject, partner } = found;
      if (isBetweenTeams(words, parties)) return;
      const plain = statusOfJoined(words, group) ?? statusOfGrant(rule.name, form, statusOfVerb(words, group, subject));
      const isGivenUp = plain === 'PLANNED' && isOfTripGivenUp(words, group.from);
      const isUndone = isGivenUp || (plain === 'HYPOTHETICAL' && isOfUnmadeTrip(words, group.from));
      const told = isUndone ? 'CANCELLED' : plain;
      const occasion =
        rule.isOfOccasion === true
          ? ownOccasion(words, sentence.phrases, group.from, told)
          : !isGivenUp && (told === 'PLANNED' || told === 'CANCELLED')
            ? findOccasion(words, sentence.phrases, group.from)
            : null;
      const real = occasion?.status ?? told;
      const status = rule.status !== undefined && (real === 'HELD' || real === 'PLANNED') ? rule.status : real;
      if (rule.isModalOnly === true && status === 'HELD' && !isPurposeOfMotion(words, group)) continue;
      const chosen = chooseTime(sentence, at, told);
      const isDated = chosen !== null && !chosen.isOfReport;
      if (unnamed !== null && !isDated && DATED_OF_UNNAMED.has(rule.name)) continue;
      const medium = remoteMediumOfVerb(words, at) ?? rule.medium;
      const isRemote = medium === 'PHONE' || medium === 'VIDEO';
      const isAhead = status === 'HELD' && isDated && chosen.time.direction === 'future';
      const venue = chooseVenue(sentence, at, codes);
      const isEarlier =
        EARLIER.test(auxiliariesOf(words, group)) ||
        /^(?:last|previously)$/u.test(words.lower[at - 1] ?? '') ||
        isBackward(words, at) ||
        THEN.isIn(words, at, at + THEN_WINDOW);
      const isNext = status === 'PLANNED' && (rule.name !== 'discussed' || venue.city !== null);
      const isApart = (isEarlier || isNext) && (isDated || venue.city !== null);
      const mention: MeetingMention = {
        sentence: words.sentence.index,
        // A, accompanied by B, met C: behind the meetings of its own sentence, which it may add to.
        token: rule.joins === true ? words.tokens.length - 1 : at,
        kind:
          isRemote && !HEARD.has(rule.kind)
            ? medium === 'PHONE'
              ? 'PHONE_CALL'
              : 'VIDEO_CALL'
            : (occasion?.kind ??
              plenaryKindOf(words, { rule: rule.name, at, status, subject, partner }) ??
              (unnamed === null ? null : kindOfCrowd(words, unnamed.crowd, rule.kind)) ??
              rule.kind),
        medium,
        status:
          isAhead ||
          (status === 'HELD' && (isDiaryEntry(words, form) || (rule.isTimetable === true && TIMETABLE.test(form))))
            ? 'PLANNED'
            : status,
        parties,
        time: chosen?.time ?? null,
        venue,
        force: forceOf(rule, subject, isApart),
        rule: rule.joins === true ? 'accompanied' : rule.name,
        confidence: rule.confidence,
        isHearsay: isHearsay(words, group.from),
        isEarlier,
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
        series: undefined,
        isAnaphoric: onlyIf(pointsBack(subject) && partner === null),
        isFurther: onlyIf(partner !== null && (isFurther(sentence, group, subject) || isAside(sentence, at))),
        unnamed: unnamedOf(words, rule, unnamed),
        isOfPeople: onlyIf(partner !== null && isOfPeople(words, partner)),
        isDone: undefined,
        isAbsence: onlyIf(status === 'DENIED' && isAbsent(words, group)),
        occasion: occasion?.noun,
        covers: rule.complement === undefined ? undefined : coverOf(rule.complement, after),
        isGlimpse: onlyIf(rule.isGlimpse === true),
        isJustNow: onlyIf(PERFECT.test(group.text)),
        isJoining: onlyIf(rule.name === 'joined' && !isPassive),
        isPastPlan: onlyIf(status === 'PLANNED' && /^(?:was|were|had)\b/u.test(group.text)),
      };
      const further = partner === null ? [] : furtherPartners(sentence, partner);
      const role = group.isPassive ? rule.subject : rule.partner;
      const own = { ...mention, parties: parties.filter(({ actor }) => subject?.actors.includes(actor) === true) };
      mentions.push(
        ...separatePartners(sentence, at, found, further.length > 0, medium === 'PHONE').map((some) => ({
          ...mention,
          parties: some,
        })),
        ...meetingsOfFurther(sentence, own, further, role, codes),
        ...meetingsOfCrowds(sentence, own, partner, role),
      );
      return;
    }
  });
  return mentions;
}
