import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { ownerOfAim } from '../../06-clauses/owner-of-aim.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { isAccepted, partiesOf, uniteParties } from '../parties/parties.ts';
import { isFromAfar } from '../status/from-afar.ts';
import { partiesOfAgents } from './agents-of-passive.ts';
import { isNaming, NO_OBJECT } from './naming.ts';
import { ownerOfPlace } from './owner-of-place.ts';
import { partnerByCopula } from './partner-by-copula.ts';
import { partnerOfVerb } from './partner-of-verb.ts';
import { seconderOf } from './seconder-of-verb.ts';

/** Who takes part in what a verb tells: its agent, its partner, of a passive the other way round. */
export interface VerbParties {
  readonly parties: readonly Party[];
  readonly subject: PhraseGroup | null;
  readonly partner: PhraseGroup | null;
}

/** Have met eight times, more than ten times, on four occasions. */
const TIMES =
  /^(?:(?:more|less|fewer|than|at|least|about|around|nearly|almost|some|over|on|\d+|two|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a|dozens?|scores|of|many|numerous|countless) ){1,4}(?:times|occasions)\b/u;

/** What befalls somebody: met with heavy rain, with little success. */
const FATE =
  /^with (?:(?!and\b|to\b|of\b)\S+ ){0,3}?(?:rain|drought|storms?|floods?|frost|weather|resistance|success|failure|opposition|protests?|criticism|approval|disapproval|scepticism|skepticism|silence|hostility|anger|applause|derision|difficult(?:y|ies)|setbacks?|accidents?|disaster|trouble|obstacles?|problems?|response|reception|refusal|rejection|delays?|indifference)\b/u;

/** A and B met the target: the object is a thing, so they met nobody. */
function hasThingAsObject(words: Words, rule: MeetingVerbRule, at: number): boolean {
  if (!rule.partners.includes('')) return false;
  const next = words.tokens[at + 1]?.pos ?? '';
  if (words.lower[at + 1] === 'with') return FATE.test(textIn(words, at + 1, at + 6));
  const behind = textIn(words, at + 1, at + 6);
  return /^(?:DET|ADJ|NOUN|NUM|PROPN)$/u.test(next) && !NO_OBJECT.test(behind) && !TIMES.test(behind);
}

/** A and B signed it in separate ceremonies. */
const EACH_ALONE =
  /\b(?:in separate|separately|in their (?:own|respective)|respectively|on (?:different|separate) (?:days|occasions))\b/u;

/** A and B discussed the plan in separate interviews. */
const APART =
  /\b(?:in|at|during|through) (?:their )?(?:separate|rival|different|respective) (?:\S+ )?(?:interviews|speeches|statements|addresses|columns|letters|rallies|posts|press conferences|news conferences|programmes|programs|articles|podcasts|broadcasts)\b/u;

/** A dinner will bring A and B together: who is brought, where nobody brings them. */
function partiesOfOccasion(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
  subject: PhraseGroup | null,
): VerbParties | null {
  const partner = subject !== null || group.isPassive ? null : partnerOfVerb(sentence, rule, at, group);
  if (partner === null || partner.actors.length < 2 || !isAccepted(sentence.words, partner, rule.accepts)) return null;
  const parties = partiesOf(sentence.words, partner.phrases, rule.partner);
  return parties.length < 2 ? null : { parties, subject: null, partner };
}

/** A summit hosted by Y, from which X stayed away: a participle right behind a noun of its own is said of that. */
const isOfThing = ({ words, groups }: MeetingSentence, group: VerbGroup, at: number): boolean =>
  group.isPassive &&
  group.from === at &&
  words.tokens[at - 1]?.pos === 'NOUN' &&
  !groups.some((one) => one.from < at && at <= one.to);

/** How far behind a plural the names may stand that tell who they are, in tokens. */
const MAX_APPOSITION = 8;

/** The token behind the partner, over the comma that ends an apposition: called the premier, Pedro Lund, `a liar`. */
function behindPartner({ lower }: Words, partner: PhraseGroup, at: number): number {
  // Saw the premier, Pedro Lund, as a rival: no office of his.
  const named = partner.phrases.at(-1)?.to ?? 0;
  if (named > at && lower[named] === ',' && lower[named + 1] === 'as') return named + 1;
  const behind = partner.to > at ? partner.to : at + 1;
  const isApposed = lower[behind] === ',' && lower.slice(partner.from, partner.to).includes(',');
  return isApposed ? behind + 1 : behind;
}

/** Whether the words behind the partner make another thing of the verb. */
function isBarred(
  { words }: MeetingSentence,
  { barredBy }: MeetingVerbRule,
  partner: PhraseGroup,
  at: number,
): boolean {
  if (barredBy === undefined) return false;
  const isBarredAt = (from: number): boolean => barredBy.test(textIn(words, from, from + 4));
  const behind = behindPartner(words, partner, at);
  // Saw the premier, Pedro Lund, who came early: of rules that name what may follow, some name the comma, too.
  const namesComma = behind > 0 && words.lower[behind - 1] === ',' && barredBy.test(',');
  return isBarredAt(behind) && !(namesComma && !isBarredAt(behind - 1));
}

/** Meeting X would be a mistake: what is only thought of. */
const isImagined = (words: Words, { from, verb }: VerbGroup, partner: PhraseGroup): boolean =>
  from === verb &&
  partner.from > verb &&
  (words.lower[verb] ?? '').endsWith('ing') &&
  /^(?:would|could|might|may|will|should)$/u.test(words.lower[partner.to] ?? '');

/** @param group with `isPassive` set for a reduced passive too. @returns who meets; null where the verb tells of no meeting. */
export function partiesOfVerb(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
): VerbParties | null {
  const { words, groups } = sentence;
  if (group.isPassive && rule.passiveSubject !== undefined) {
    const agents = partiesOfAgents(sentence, rule, at);
    return agents.length < 2 ? null : { parties: agents, subject: null, partner: null };
  }
  if (isOfThing(sentence, group, at) || (rule.isOftenAfar === true && isFromAfar(words, at))) return null;
  const subject = ownerOfAim(words, sentence.phrases, group) ?? findAgent(words, groups, group);
  if (rule.isOfOccasion === true) return partiesOfOccasion(sentence, rule, at, group, subject);
  if (subject === null || subject.actors.length === 0) return null;
  const owner = rule.takesPlaceOf === true ? ownerOfPlace(sentence, at) : null;
  const host = owner?.actors.some((actor) => subject.actors.includes(actor)) === true ? null : owner;
  const named =
    partnerOfVerb(sentence, rule, at, group) ??
    (group.isPassive ? null : (partnerByCopula(sentence, at, subject) ?? seconderOf(sentence, rule, at)));
  if (named !== null && isImagined(words, group, named)) return null;
  const partner = named !== null && isAccepted(words, named, rule.accepts) ? named : (host ?? named);
  const alone = { parties: partiesOf(words, subject.phrases, rule.subject), subject, partner: null };
  if (partner === null || !isAccepted(words, partner, rule.accepts)) {
    if (rule.isAlone === true) return alone;
    if (partner !== null || !rule.isReciprocal || subject.actors.length < 2 || group.isPassive) return null;
    if (rule.isOfPeople === true && subject.actors.filter((actor) => actor.startsWith('p')).length < 2) return null;
    const isEachAlone = rule.kind === 'SIGNING' && EACH_ALONE.test(textIn(words, at, clauseEnd(words, at + 1)));
    // Have both spoken of it: each by himself.
    const isOfBoth =
      rule.name === 'spoke-about' &&
      words.lower.slice(subject.to, at).some((word) => word === 'both' || word === 'each');
    return isEachAlone ||
      isOfBoth ||
      APART.test(textIn(words, at, clauseEnd(words, at + 1))) ||
      hasThingAsObject(words, rule, at)
      ? null
      : alone;
  }
  // "The parties" may be any two that were named before; "the two negotiators, A and B" are those.
  const told = new Set(
    sentence.phrases.flatMap((phrase) =>
      phrase.kind !== 'group' && phrase.from >= partner.from && phrase.from <= partner.to + MAX_APPOSITION
        ? phrase.actors
        : [],
    ),
  );
  const isNamed = partner.actors.length > 1 && partner.actors.every((actor) => told.has(actor));
  // Brought the two ministers together: who are counted.
  const isCounted = partner.phrases.length === 1 && partner.phrases[0]?.kind === 'group' && partner.actors.length > 1;
  if (rule.isOfSeveral === true && !isNamed && !isCounted) return null;
  // Whom X had called a liar: what it is relative to stands before the verb.
  const isOfName = (rule.complement === undefined && rule.setting === undefined) || rule.name === 'called';
  if (rule.kind === 'PHONE_CALL' && isOfName && isNaming(words, behindPartner(words, partner, at))) return null;
  if (isBarred(sentence, rule, partner, at)) return null;
  const [agent, patient] = group.isPassive ? [partner, subject] : [subject, partner];
  const parties = uniteParties([
    ...partiesOf(words, agent.phrases, rule.subject),
    ...partiesOf(words, patient.phrases, rule.partner),
    ...partiesOf(words, host?.phrases ?? [], rule.partner),
  ]);
  return parties.length < 2 ? null : { parties, subject, partner };
}
