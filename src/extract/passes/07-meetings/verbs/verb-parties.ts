import { FORMS_OF_BE } from '../../../lexicon/clause-words.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart, isBoundary } from '../../06-clauses/clause-bounds.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { findArguments } from '../../06-clauses/find-arguments.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb, type VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { isAccepted, partiesOf, uniteParties } from '../parties/parties.ts';
import { partiesOfAgents } from './agents-of-passive.ts';
import { ownerOfPlace } from './owner-of-place.ts';
import { partnerByCopula } from './partner-by-copula.ts';

/** Who takes part in what a verb tells: its agent, its partner, of a passive the other way round. */
export interface VerbParties {
  readonly parties: readonly Party[];
  readonly subject: PhraseGroup | null;
  readonly partner: PhraseGroup | null;
}

/** How far behind a passive its agent may stand, in tokens. */
const MAX_AGENT_DISTANCE = 15;
const SHIFTERS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'to']);
const PASSIVE_PARTNERS: readonly string[] = ['by'];
/** What may follow `met` where it has no object: met on Monday, met last week, met twice, met face to face. */
const NO_OBJECT =
  /^(?:this|last|next|earlier|late|early|mon|tues|wednes|thurs|fri|satur|sun|yesterday|today|tomorrow|tonight|face|one|once|twice|three|four|five|six|several|many|each|all|the (?:day|night|week|month|year|previous|following|same|next)|every|head|eye|half|a (?:day|week|month|year|second|third|fourth|fifth|few|dozen|number))/u;

/** "called X a liar", "called X to task": what follows the object tells that nobody was telephoned. */
function isNaming(words: Words, object: PhraseGroup): boolean {
  const next = words.tokens[object.to];
  return (
    next !== undefined &&
    (/^(?:a|an|the|“|"|‘|'|for|into|upon)$/u.test(next.text.toLowerCase()) ||
      (next.pos === 'ADJ' && !/^(?:late|early|last|next|several)$/u.test(next.text.toLowerCase())) ||
      /^to (?:task|account|order|heel|mind|testify|the|his|her|their|give)$/u.test(
        words.lower.slice(object.to, object.to + 2).join(' '),
      ))
  );
}

/** `whom Y met`: what the relative clause hangs on. */
function antecedentOf(sentence: MeetingSentence, at: number): PhraseGroup | null {
  const { words, groups } = sentence;
  const opener = clauseStart(words, at) - 1;
  // It was X that Y met.
  const isCleft =
    words.lower[opener] === 'that' &&
    /^(?:it|that)$/u.test(words.lower[0] ?? '') &&
    FORMS_OF_BE.has(words.lower[1] ?? '');
  if (words.lower[opener] !== 'whom' && !isCleft) return null;
  const end = words.lower[opener - 1] === 'with' || words.lower[opener - 1] === 'to' ? opener - 1 : opener;
  const antecedent = groups.findLast((one) => one.to === end || one.to === end - 1) ?? null;
  const isOffice = antecedent?.actors.every((actor) => !actor.startsWith('p')) === true;
  return isOffice ? (nameBehind(sentence, at) ?? antecedent) : antecedent;
}

/** The envoy with whom Y met on Monday, X, said: the name that an office has behind its relative clause. */
function nameBehind({ words, groups }: MeetingSentence, at: number): PhraseGroup | null {
  const comma = words.tokens.findIndex((token, index) => index > at && token.text === ',');
  const name = comma === -1 ? undefined : groups.find((one) => one.from === comma + 1);
  const isClosed = name !== undefined && words.tokens[name.to]?.text === ',' && name.phrases.length === 1;
  return isClosed && name.phrases[0]?.kind === 'name' && comma - at <= MAX_SHIFT ? name : null;
}

/** How far behind its verb an object may stand that an adjunct parts from it. */
const MAX_SHIFT = 9;

/** Received in her office X, met in turn X and Y: an object behind the adjunct, with no comma or preposition before it. */
function shiftedObject({ words, groups, times }: MeetingSentence, at: number): PhraseGroup | null {
  const first = words.tokens[at + 1];
  const opens =
    first !== undefined && (SHIFTERS.has(first.text.toLowerCase()) || times.some((one) => one.start === first.start));
  if (!opens) return null;
  for (let index = at + 1; index < Math.min(words.tokens.length, at + MAX_SHIFT); index += 1) {
    const group = groups.find((one) => one.from === index);
    const before = words.tokens[index - 1];
    if (group !== undefined && index > at + 2)
      return !isVerb(words, group.to) &&
        group.actors.some((actor) => actor.startsWith('p')) &&
        /^(?:NOUN|PROPN|DET)$/u.test(before?.pos ?? '')
        ? group
        : null;
    if (isBoundary(words, index) || words.lower[index] === ',' || words.tokens[index]?.pos === 'VERB') return null;
  }
  return null;
}

function findPartner(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
): PhraseGroup | null {
  const { words, groups } = sentence;
  if (group.isPassive) {
    const prepositions = rule.passivePartners ?? PASSIVE_PARTNERS;
    // Received not by X but by Y.
    for (let by = at + 1; by <= at + MAX_AGENT_DISTANCE && by < words.tokens.length; by += 1) {
      if (!prepositions.includes(words.lower[by] ?? '') || words.lower[by - 1] === 'not') continue;
      const agent = groups.find((one) => one.from === by + 1);
      if (agent !== undefined && agent.actors.length > 0) return agent;
      // By commanders and by the governor, X.
      if (words.tokens.slice(at + 1, by).some((token) => token.pos === 'VERB')) return null;
    }
    return null;
  }
  const found = findArguments(words, groups, at + 1);
  for (const preposition of rule.partners) {
    const argument =
      preposition === ''
        ? found[0]?.preposition === ''
          ? found[0]
          : undefined
        : found.find((one) => one.preposition === preposition);
    if (argument !== undefined) return argument.group;
  }
  if (rule.partners.includes('')) {
    const shifted = shiftedObject(sentence, at);
    if (shifted !== null) return shifted;
  }
  return rule.partners.includes('') || rule.partners.includes('with') ? antecedentOf(sentence, at) : null;
}

/** A and B met the target: the object is a thing, so they met nobody. */
function hasThingAsObject(words: Words, rule: MeetingVerbRule, at: number): boolean {
  if (!rule.partners.includes('')) return false;
  const next = words.tokens[at + 1]?.pos ?? '';
  return /^(?:DET|ADJ|NOUN|NUM|PROPN)$/u.test(next) && !NO_OBJECT.test(words.lower.slice(at + 1, at + 3).join(' '));
}

/** A dinner will bring A and B together: who is brought, where nobody brings them. */
function partiesOfOccasion(
  sentence: MeetingSentence,
  rule: MeetingVerbRule,
  at: number,
  group: VerbGroup,
  subject: PhraseGroup | null,
): VerbParties | null {
  const partner = subject !== null || group.isPassive ? null : findPartner(sentence, rule, at, group);
  if (partner === null || partner.actors.length < 2 || !isAccepted(partner, rule.accepts)) return null;
  const parties = partiesOf(sentence.words, partner.phrases, rule.partner);
  return parties.length < 2 ? null : { parties, subject: null, partner };
}

/** How far behind a plural the names may stand that tell who they are, in tokens. */
const MAX_APPOSITION = 8;

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
  const subject = findAgent(words, groups, group);
  if (rule.isOfOccasion === true) return partiesOfOccasion(sentence, rule, at, group, subject);
  if (subject === null || subject.actors.length === 0) return null;
  const owner = rule.takesPlaceOf === true ? ownerOfPlace(sentence, at) : null;
  const host = owner?.actors.some((actor) => subject.actors.includes(actor)) === true ? null : owner;
  const named =
    findPartner(sentence, rule, at, group) ?? (group.isPassive ? null : partnerByCopula(sentence, at, subject));
  const partner = named !== null && isAccepted(named, rule.accepts) ? named : (host ?? named);
  const alone = { parties: partiesOf(words, subject.phrases, rule.subject), subject, partner: null };
  if (partner === null || !isAccepted(partner, rule.accepts)) {
    if (rule.isAlone === true) return alone;
    if (partner !== null || !rule.isReciprocal || subject.actors.length < 2 || group.isPassive) return null;
    return hasThingAsObject(words, rule, at) ? null : alone;
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
  if (rule.isOfSeveral === true && !isNamed) return null;
  if (rule.kind === 'PHONE_CALL' && rule.subject === 'CALLER' && isNaming(words, partner)) return null;
  const behind = partner.to > at ? partner.to : at + 1;
  if (rule.barredBy?.test(words.lower.slice(behind, behind + 4).join(' ')) === true) return null;
  const [agent, patient] = group.isPassive ? [partner, subject] : [subject, partner];
  const parties = uniteParties([
    ...partiesOf(words, agent.phrases, rule.subject),
    ...partiesOf(words, patient.phrases, rule.partner),
    ...partiesOf(words, host?.phrases ?? [], rule.partner),
  ]);
  return parties.length < 2 ? null : { parties, subject, partner };
}
