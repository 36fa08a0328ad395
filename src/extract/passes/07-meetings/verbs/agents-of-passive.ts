import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';

/** Who did together what a passive says of a thing: the treaty was signed by A for Peru and B for Norway. */
/** How far behind the verb, or behind the agent before it, an agent may stand, in tokens. */
const MAX_DISTANCE = 15;
/** How far before it the thing may stand that a passive is said of. */
const MAX_SUBJECT = 20;
/** For whom one of several agents does it, with the next of them: signed by A `for` Peru and B for Norway. */
const STANDING_FOR = /^(?:for|on behalf of|representing)(?: the)?$/u;

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(words, at)) return true;
  return false;
}

/** Who is named behind each `by`, and behind what one of them stands for: by A for Peru and B for Norway, by A and by B. */
function agentsBehind({ words, groups }: MeetingSentence, at: number): readonly PhraseGroup[] {
  const agents: PhraseGroup[] = [];
  // A treaty signed by A and B provides for it: the clause has no verb before, so what comes behind is no second clause of B.
  const isOpening = !hasVerb(words, clauseStart(words, at), at);
  let last = at;
  for (const group of groups) {
    if (group.from <= at || group.from - last > MAX_DISTANCE) continue;
    const before = textIn(words, Math.max(last, group.from - 3), group.from);
    const isJoined = isOpening && agents.length === 1 && words.lower[last] === 'and' && group.from === last + 1;
    // Signed by A was criticised by B.
    if (agents.length > 0 && hasVerb(words, last, group.from)) break;
    const isAgent =
      isJoined || /\bby(?: (?:the|both))?$/u.test(before) || (agents.length > 0 && STANDING_FOR.test(before));
    // By A of the yard X and B of the bank Y: whoever follows the house of the first is the second.
    const people = group.phrases.filter(({ actors }) => actors.every((actor) => actor.startsWith('p')));
    const isOfHouse = agents.length > 0 && /(?:^| )of$/u.test(before) && people.length < group.phrases.length;
    if (!isAgent && !(isOfHouse && people.length > 0)) continue;
    agents.push(isAgent ? group : { ...group, phrases: people, actors: people.flatMap(({ actors }) => actors) });
    last = group.to;
  }
  return agents;
}

/** @returns the agents of the passive at token `at`, where its subject is what the rule is of; else none. */
export function partiesOfAgents(sentence: MeetingSentence, rule: MeetingVerbRule, at: number): readonly Party[] {
  const { words } = sentence;
  const before = textIn(words, at - MAX_SUBJECT, at);
  if (rule.passiveSubject?.test(before) !== true) return [];
  return uniteParties(agentsBehind(sentence, at).flatMap((group) => partiesOf(words, group.phrases, rule.subject)));
}
