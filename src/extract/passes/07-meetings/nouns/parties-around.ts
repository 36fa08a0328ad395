import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { Argument } from '../../06-clauses/find-arguments.ts';
import { isVerb, readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Government } from '../status/government.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownerOfProgramme } from './owner-of-programme.ts';
import { speakerOfMeeting } from './speaker-of-meeting.ts';

/** Who met, where neither the noun nor its verb says: the owner of the programme that it was a part of, who tells of it. */
const REASON: ReadonlySet<string> = new Set(['as', 'when', 'because', 'after', 'since', 'while']);

const DUE_TO =
  /\b(?:due to|because of|owing to|on account of)(?: (?:an?|the|\S+)){0,2}?(?: (?:changes?|shifts?|delays?|clash|problems?) (?:in|to|of|with))?$/u;

/** Was cancelled for want of time as X left for home: who the clause behind is about. */
function agentOfReason(
  { words, groups, phrases }: MeetingSentence,
  phrase: NounPhrase,
  role: Party['role'],
): readonly Party[] {
  // Was called off due to a change in X's itinerary: whose it is had to go.
  const owner = phrases.find(
    (one) =>
      one.isPossessor &&
      one.from > phrase.noun &&
      one.actors.length === 1 &&
      one.actors.every((actor) => actor.startsWith('p')) &&
      DUE_TO.test(textIn(words, phrase.noun, one.from)),
  );
  if (owner !== undefined) return partiesOf(words, [owner], role);
  const group = groups.find(
    (one) =>
      one.from > phrase.noun &&
      REASON.has(words.lower[one.from - 1] ?? '') &&
      one.actors.length === 1 &&
      one.actors.every((actor) => actor.startsWith('p')),
  );
  return group === undefined ? [] : partiesOf(words, group.phrases, role);
}

/** A visit by X, a meeting of X with Y: its own words name who came, and nobody told before is one of them. */
function isTold(rule: MeetingNounRule, parts: readonly Argument[]): boolean {
  const has = (preposition: string): boolean => parts.some((part) => part.preposition === preposition);
  // The next meeting of the three.
  if (parts.some(({ preposition, group }) => preposition === 'of' && group.actors.length > 1)) return true;
  return rule.kind === 'VISIT' ? has('by') || has('of') || has('from') : has('of') && has('with');
}

/** Flew to Lima, where a meeting with Y took place: who is there is whom the clause before is about. */
function whoIsThere({ words, groups }: MeetingSentence, phrase: NounPhrase, role: Party['role']): readonly Party[] {
  const where = words.lower.lastIndexOf('where', phrase.from);
  if (where === -1 || phrase.from - where > 2) return [];
  for (let at = where - 1; at >= 0; at -= 1) {
    if (!isVerb(words, at) && words.tokens[at]?.pos !== 'AUX') continue;
    const agent = findAgent(words, groups, readVerbGroup(words, at));
    return agent === null ? [] : partiesOf(words, agent.phrases, role);
  }
  return [];
}

/** Talks with Y followed, a dinner with Y rounded off the day: one more of those told just before. */
const FOLLOWED =
  /^(?:(?:then|later|also|soon|immediately|afterwards) )*(?:followed|ensued|came (?:next|later|afterwards?)|took place|(?:was|were) (?:then |later |also )?held|rounded off|wrapped up|completed|concluded|closed) ?(?:$|[.,;]|(?:with|in|on|at|later|afterwards?|over|that|the|there|here|an?|half|his|her|their)\b)/u;
const PREDICATE = 6;

/** Whether nobody and no verb stands before the noun in its sentence, or behind the semicolon that opens its clause. */
function isOpening({ words, phrases }: MeetingSentence, from: number): boolean {
  const start = words.lower.lastIndexOf(';', from) + 1;
  return (
    !words.tokens.slice(start, from).some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    !phrases.some((one) => one.from >= start && one.to <= from && one.actors.some((actor) => actor.startsWith('p')))
  );
}

/** Who had the meeting that followed: whom the clause before the semicolon, or the sentence before, is about. */
function whoWentOn(sentence: MeetingSentence, phrase: NounPhrase, verb: number, role: Party['role']): readonly Party[] {
  const { words, groups } = sentence;
  if (verb < phrase.noun || !FOLLOWED.test(textIn(words, verb, verb + PREDICATE))) return [];
  if (!isOpening(sentence, phrase.from)) return [];
  const mark = words.lower.lastIndexOf(';', phrase.from);
  if (mark === -1) return sentence.isTopicNear ? sentence.topic : [];
  const first = groups.find(
    ({ to, actors }) => to <= mark && actors.length === 1 && actors.every((actor) => actor.startsWith('p')),
  );
  return first === undefined ? [] : partiesOf(words, first.phrases, role);
}

export function partiesAround(
  sentence: MeetingSentence,
  phrase: NounPhrase,
  rule: MeetingNounRule,
  parts: readonly Argument[],
  { place, status, verb }: Government,
): readonly Party[] {
  if (isTold(rule, parts)) return [];
  const role = rule.owner;
  const there = place === 'subject' ? whoIsThere(sentence, phrase, role) : [];
  if (there.length > 0) return there;
  const owner = ownerOfProgramme(sentence, phrase, role);
  if (owner.length > 0) return owner;
  if (place === 'subject' && status === 'HELD') {
    const further = whoWentOn(sentence, phrase, verb, role);
    if (further.length > 0) return further;
  }
  // A dinner with Y was called off: that of whom the sentence before was about.
  const isOpen = phrase.from === 0 && place === 'subject' && (status === 'PLANNED' || status === 'CANCELLED');
  if (!isOpen) return speakerOfMeeting(sentence, phrase, role, place === 'subject' ? verb : -1);
  const agent = status === 'CANCELLED' ? agentOfReason(sentence, phrase, role) : [];
  return agent.length > 0 ? agent : sentence.topic;
}
