import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingVerbRule } from '../../../rules/verbs/meeting-verb-rule.ts';
import type { Words } from '../../03-names/words.ts';
import { isBoundary } from '../../06-clauses/clause-bounds.ts';
import { findAntecedent } from '../../06-clauses/find-antecedent.ts';
import { type Argument, findArguments } from '../../06-clauses/find-arguments.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb, type VerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/** How far behind a passive its agent may stand, in tokens. */
const MAX_AGENT_DISTANCE = 15;
const SHIFTERS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'to']);
const PASSIVE_PARTNERS: readonly string[] = ['by'];

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

/** Spoke ahead of talks with B, spoke of a meeting with B: whom the talks are with is told by their noun. */
const OTHER_TALKS =
  /\b(?:ahead of|before|about|of|on|regarding|over|after|following|prior to) (?:(?!and\b|,)\S+ ){0,4}?(?:meetings?|talks|summit|calls?|visit|dinner|lunch|breakfast|conversations?|negotiations|discussions|session|encounter) with(?: the)?$|\b(?:about|regarding|concerning) (?:(?!and\b|,)\S+ ){0,4}?(?:deals?|agreements?|contracts?|treat(?:y|ies)|pacts?|disputes?|ceasefire|truce|merger|quarrel) with(?: the)?$/u;

/** Discussed his talks with B, discussed trade with China: what is discussed is had with them, whoever it is discussed with. */
const TALKS_DISCUSSED = /\b(?:meetings?|talks|summits?|calls?|visits?|conversations?|negotiations) with(?: the)?$/u;
const RELATION_DISCUSSED =
  /\b(?:relations?|relationships?|ties|links|cooperation|collaboration|trade|commerce|agreements?|treat(?:y|ies)|partnerships?|alliances?|deals?|accords?|pacts?|borders?|wars?|conflicts?|disputes?|tensions?|rows?|stand-?offs?|standoffs?|clashes|fighting|peace|ceasefires?|truces?|integration|dialogue|engagement|process|swaps?|exchanges?) with(?: the)?$/u;

/** Gathered to discuss it, with X in the chair: who leads those that gathered. */
const LEADING = /^(?:in the chair|presiding|chairing|at the head of the table|at the helm)\b/u;

export function isOfOtherTalks(words: Words, at: number, { preposition, group }: Argument): boolean {
  if (preposition !== 'with') return false;
  if (LEADING.test(textIn(words, group.to, group.to + 5))) return true;
  const between = textIn(words, at, group.from);
  if (OTHER_TALKS.test(between)) return true;
  if (words.tokens[at]?.lemma !== 'discuss') return false;
  return (
    TALKS_DISCUSSED.test(between) ||
    (RELATION_DISCUSSED.test(between) && !group.actors.some((actor) => actor.startsWith('p')))
  );
}

/** Brought A together with B, brings A face to face with B: both are brought. */
function withTogether(words: Words, group: PhraseGroup, found: readonly Argument[]): PhraseGroup {
  const other = found.find((one) => one.preposition === 'with')?.group;
  const isTogether =
    other !== undefined &&
    /^(?:together|face to face|to(?: \S+){1,3}|into(?: \S+){1,3}) with\b/u.test(textIn(words, group.to, other.from));
  return isTogether
    ? {
        from: group.from,
        to: other.to,
        phrases: [...group.phrases, ...other.phrases],
        actors: [...new Set([...group.actors, ...other.actors])],
      }
    : group;
}

const OWNED =
  /^(?:[^ ,;]+ ){1,4}['’]s? (?:(?!(?:on|at|in|for|from|to|with|while|when|and|as|after|before|near|by)\b)[^ ,;]+ ){0,5}(?:, )?$/u;
const ARTICLE = /^(?:the|an?|his|her|their|its)$/u;

/** Received by X; by the premier's adviser, X: the agent may stand behind one whose it is. */
function agentBehind(words: Words, groups: readonly PhraseGroup[], by: number): PhraseGroup | undefined {
  const from = ARTICLE.test(words.lower[by + 1] ?? '') ? by + 2 : by + 1;
  const isOwner = ({ phrases }: PhraseGroup): boolean => phrases.every(({ isPossessor }) => isPossessor);
  const named = groups.filter((one) => one.actors.length > 0 && !isOwner(one));
  const agent = named.find((one) => one.from === by + 1 || one.from === from);
  if (agent !== undefined) return agent;
  const next = named.find((one) => one.from > from);
  if (next === undefined || !OWNED.test(`${textIn(words, by + 1, next.from)} `)) return undefined;
  // By the mayor's staff, X said.
  return words.lower[next.from - 1] === ',' && /^(?:VERB|AUX)$/u.test(words.tokens[next.to]?.pos ?? '')
    ? undefined
    : next;
}

/** @returns whom a verb is done with: its object, what its preposition takes, of a passive its agent; null where nobody is. */
export function partnerOfVerb(
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
      // Was briefed on talks held by B: the agent of the participle before it.
      const isOther = by - 1 > at && words.tokens[by - 1]?.pos === 'VERB' && words.tokens[by - 2]?.pos === 'NOUN';
      if (isOther) continue;
      // Who joins those of a meeting told before does not found one.
      const agent = rule.name === 'joined' ? groups.find((one) => one.from === by + 1) : agentBehind(words, groups, by);
      if (agent !== undefined && agent.actors.length > 0) return agent;
      // By commanders and by the governor, X.
      if (words.tokens.slice(at + 1, by).some((token) => token.pos === 'VERB')) return null;
    }
    return null;
  }
  const found = findArguments(words, groups, at + 1).filter((one) => !isOfOtherTalks(words, at, one));
  for (const preposition of rule.partners) {
    const argument =
      preposition === ''
        ? found[0]?.preposition === ''
          ? found[0]
          : undefined
        : found.find((one) => one.preposition === preposition);
    if (argument !== undefined)
      return rule.isOfSeveral === true && argument.group.actors.length === 1
        ? withTogether(words, argument.group, found)
        : argument.group;
  }
  if (rule.partners.includes('')) {
    const shifted = shiftedObject(sentence, at);
    if (shifted !== null) return shifted;
  }
  return rule.partners.includes('') || rule.partners.includes('with') || rule.partners.includes('to')
    ? findAntecedent(words, groups, at)
    : null;
}
