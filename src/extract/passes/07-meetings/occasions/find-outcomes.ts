import { DENIES_CLAIM } from '../../../lexicon/denial-words.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { OF_ANY_MEETING } from '../../../rules/status/held-outcomes.ts';
import { PLAN_OUTCOMES } from '../../../rules/status/plan-outcomes.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import { type MeetingMention, type MeetingSentence, onlyIf } from '../meeting-mention.ts';
import { OF_SOMEBODY } from '../merging/concludes.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';

/**
 * Sentences that say what became of what the sentence before planned or reported, without naming it: a mention without
 * parties, which the merging joins to that plan or report alone. Limits: a plan is undone at most two sentences later.
 */
const DOUBT =
  /\b(?:if|unless|whether|could|might|may|rumou?rs?|speculation|fears?|feared|risk(?:s|ed)?|threat(?:s|en\S*)?|in case|should|wants?|demand\S*|urged)\b/u;

/** A stop in Rome was talked of, but it was dropped: `it` is what the sentence itself told before. */
const OWN_MATTER =
  /\b(?:an?|another) (?:\S+ ){0,3}?(?:stop|stopover|visit|trip|meeting|call|dinner|lunch|breakfast|session|summit|event|ceremony|tour|leg|round|reception|plan|flight|speech|rally|concert)\b/u;
const isOfOwnMatter = (before: string, told: string): boolean =>
  /^(?:it|that|this)\b/u.test(told) && OWN_MATTER.test(before);

const OUTCOMES = PLAN_OUTCOMES.map((outcome) => ({ outcome, pattern: new GatedPattern(outcome.pattern) }));

/** How far into the sentence its subject may begin: but, in the end. */
const MAX_OPENING = 4;

/** The words with `he` for the subject that names or calls one of those who were to meet: Lund pulled out, the premier declined. */
function withPronoun({ words, phrases }: MeetingSentence, parties: readonly string[]): string {
  const subject = phrases.find(
    (phrase) =>
      phrase.from <= MAX_OPENING &&
      !phrase.isPossessor &&
      phrase.kind !== 'pronoun' &&
      phrase.actors.length === 1 &&
      phrase.actors.every((actor) => parties.includes(actor)),
  );
  return subject === undefined
    ? words.text
    : [textIn(words, 0, subject.from), 'he', textIn(words, subject.to)].filter((part) => part !== '').join(' ');
}

/** @param sentence the one behind. @returns what it says of the plan or report before, or null. */
function outcomeOf(sentence: MeetingSentence, parties: readonly string[]): MeetingMention | null {
  const text = withPronoun(sentence, parties);
  for (const { outcome, pattern } of OUTCOMES) {
    const match = pattern.exec(sentence.words, text);
    const before = match === null ? '' : text.slice(0, match.index);
    if (match === null || DOUBT.test(before) || isOfOwnMatter(before, match[0])) continue;
    const token = text.slice(0, match.index).split(' ').length - 1;
    return {
      sentence: sentence.words.sentence.index,
      token,
      kind: 'MEETING',
      medium: 'UNKNOWN',
      status: outcome.status,
      parties: [],
      time: null,
      venue: NO_VENUE,
      force: 'reference',
      rule: outcome.reason,
      confidence: 0.7,
      isEarlier: false,
      isHearsay: false,
      outcomeOf: outcome.of,
      isDone: onlyIf(outcome.status === 'HELD'),
      extent: [token, token + match[0].split(' ').length],
    };
  }
  return null;
}

/** Keller is late, her plane turned back: who did not come is named, and is none of those who were to meet. */
function isOfAnother(
  { phrases }: MeetingSentence,
  { rule, token }: MeetingMention,
  parties: readonly string[],
): boolean {
  const named = phrases
    .filter((phrase) => phrase.kind === 'name' && phrase.from < token && !phrase.isPossessor)
    .flatMap((phrase) => phrase.actors.filter((actor) => actor.startsWith('p')));
  return OF_SOMEBODY.has(rule) && named.length > 0 && !named.some((actor) => parties.includes(actor));
}

/** After the talks Lund said: the talks that were to be, where no others are told of. */
const isOfPastPlan = (told: readonly MeetingMention[]): boolean =>
  told.some((mention) => mention.status === 'PLANNED' && mention.isPastPlan === true && mention.parties.length > 1) &&
  !told.some((mention) => mention.force === 'new' && !mention.isPastPlan);

/** He had planned to fly to Lima, but put off his trip: what came of a plan that the sentence tells itself, and of others. */
const isOthersOwn =
  (parties: readonly string[]) =>
  (mention: MeetingMention): boolean =>
    mention.status === 'CANCELLED' &&
    mention.parties.length > 0 &&
    !mention.parties.some(({ actor }) => parties.includes(actor));

/** They met on Tuesday instead; it was put off to Tuesday, when they met: the sentence that undoes the plan tells of its meeting. */
const isHeldAfterAll = (mention: MeetingMention, plan: MeetingMention | undefined): boolean =>
  plan !== undefined &&
  plan.parties.length > 1 &&
  mention.status === 'HELD' &&
  !mention.isEarlier &&
  !isRemote(mention.kind) &&
  mention.time?.precision === 'DAY' &&
  plan.parties.every(({ actor }) => mention.parties.some((party) => party.actor === actor));

/** It was cancelled and will now take place on Friday: the plan is undone, and there is another one. */
const ANEW =
  /\b(?:will|is to|is due to|would) (?:now |instead |then )(?:take place|be held|meet|convene|begin|start|go ahead)\b/u;

/** @returns the plan for its new day, where the sentence that undoes it tells one. */
function heldAnew({ words, times }: MeetingSentence, plan: MeetingMention): MeetingMention | null {
  const match = ANEW.exec(words.text);
  if (match === null || plan.parties.length === 0) return null;
  const token = words.text.slice(0, match.index).split(' ').length - 1;
  const from = words.tokens[token]?.end ?? 0;
  const time = times.find((one) => one.start > from && one.direction !== 'past');
  return time === undefined
    ? null
    : { ...plan, sentence: words.sentence.index, token, status: 'PLANNED', time, extent: [token, token + 4] };
}

/** The office dismissed reports of a trip. There was none: what follows is of the trip, not of a plan before it. */
const DENIES = new RegExp(
  `\\b(?:${DENIES_CLAIM}) (?:\\S+ ){0,6}?(?:reports?|claims?|rumou?rs?|speculation|that)\\b`,
  'u',
);

/** @param own the mentions of each sentence. @returns the same, with the outcomes behind them. */
export function findOutcomes(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  const isOpen = (mention: MeetingMention): boolean =>
    /^(?:PLANNED|PROPOSED|HYPOTHETICAL)$/u.test(mention.status) ||
    (mention.status === 'HELD' && (mention.isHearsay || mention.isPurpose === true));
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const before = [...(own[index - 1] ?? []), ...(own[index - 2] ?? [])];
    if (!sentence.isProse || !before.some(isOpen)) return mentions;
    const isNearOpen = own[index - 1]?.some(isOpen) === true;
    if (!isNearOpen && DENIES.test(sentences[index - 1]?.words.text ?? '')) return mentions;
    const parties = before.filter(isOpen).flatMap((mention) => mention.parties.map(({ actor }) => actor));
    const outcome = outcomeOf(sentence, parties);
    if (outcome !== null && OF_ANY_MEETING.has(outcome.rule) && !isOfPastPlan([...before, ...mentions]))
      return mentions;
    if (outcome === null || isOfAnother(sentence, outcome, parties) || mentions.some(isOthersOwn(parties)))
      return mentions;
    const plan = before.findLast(isOpen);
    if (outcome.status === 'CANCELLED' && mentions.some((mention) => isHeldAfterAll(mention, plan))) return mentions;
    const anew = plan === undefined || outcome.status !== 'CANCELLED' ? null : heldAnew(sentence, plan);
    return anew === null ? [outcome, ...mentions] : [outcome, anew];
  });
}
