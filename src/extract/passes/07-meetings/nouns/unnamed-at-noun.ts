import { LIGHT_VERBS, PARTAKING_VERBS } from '../../../lexicon/event-verbs.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { NOUNS_OF_UNNAMED } from '../../../rules/occasions/unnamed-partners.ts';
import type { Crowd } from '../../06-clauses/crowd.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb, readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { crowdBefore, crowdBehind } from '../parties/unnamed-parties.ts';
import type { Government } from '../status/government.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { presidentOfSession } from './session-of-body.ts';

/**
 * Meetings of somebody named with people whom nobody names, told by a noun: "held talks with creditors", "at a meeting of
 * ministers X said", "a meeting between X and the families", "told bankers at a dinner".
 */
export interface UnnamedAtNoun {
  /** The noun of those who are not named, lower-case. */
  readonly noun: string;
  /** Whom else the words name: those whom they belong to, who is joined to them. */
  readonly parties: readonly Party[];
}

/** How far behind the noun `with` may stand, in tokens. */
const MAX_DISTANCE = 10;
const HELD_BY = /^(?:held|scheduled|planned|set|due|arranged|called|convened)$/u;
/** Verbs with a meeting of others as their object, at which their subject was. */
const PRESIDING: ReadonlySet<string> = new Set(
  'chair hold convene host lead preside attend call summon address join'.split(' '),
);
/** Verbs of those who tell of it: what the ministry described as a working breakfast. */
const TELLING: ReadonlySet<string> = new Set('describe recall remember recount announce'.split(' '));
/** Verbs that tell of their object by themselves: briefed shareholders at a meeting. */
const BRIEFING: ReadonlySet<string> = new Set('brief update meet consult receive host'.split(' '));
/** Emerged from talks with X, are due for a meeting with X. */
const TO_OR_FROM = /^(?:from|for|to|at|into|in)$/u;
const THERE: ReadonlySet<string> = new Set(['at', 'in', 'during', 'over']);

/** The crowd behind `with` or `between`, with whom `and` joins to it. */
function partnersOf(
  sentence: MeetingSentence,
  noun: number,
  prepositions: readonly string[],
): { readonly crowd: Crowd; readonly group: PhraseGroup | undefined } | null {
  const { words, crowds, groups } = sentence;
  for (let at = noun + 1; at < Math.min(words.tokens.length, noun + MAX_DISTANCE); at += 1) {
    const word = words.lower[at] ?? '';
    if (prepositions.includes(word)) {
      const first = groups.find((group) => group.from === at + 1 || group.from === at + 2);
      const crowd = crowds.find((one) => one.from <= at + 1 && one.head > at);
      if (crowd !== undefined)
        return {
          crowd,
          group:
            word === 'between'
              ? groups.find(
                  (group) => words.lower[crowd.to] === 'and' && group.from - crowd.to < 3 && group.from > crowd.to,
                )
              : undefined,
        };
      const other =
        first === undefined
          ? undefined
          : (crowds.find((one) => one.from > first.from && one.head < first.to) ??
            (words.lower[first.to] === 'and'
              ? crowds.find((one) => one.from <= first.to + 1 && one.head > first.to)
              : undefined));
      return other === undefined ? null : { crowd: other, group: first };
    }
    if (word === ',' || (isVerb(words, at) && !HELD_BY.test(word))) return null;
  }
  return null;
}

/** @returns null where nobody unnamed is at the meeting. */
export function unnamedAtNoun(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  government: Government,
  hasPartner: boolean,
): UnnamedAtNoun | null {
  const { words, groups } = sentence;
  if (!NOUNS_OF_UNNAMED.has(rule.name)) return null;
  const lemma = words.tokens[government.verb]?.lemma ?? '';
  const isBefore = government.verb !== -1 && government.verb < phrase.from;
  const told = (crowd: Crowd, group?: PhraseGroup): UnnamedAtNoun => ({
    noun: words.lower[crowd.head] ?? '',
    parties: [
      ...partiesOf(words, crowd.names.length > 0 ? crowd.names : crowd.owners, rule.partner),
      ...partiesOf(words, group?.phrases ?? [], rule.partner),
    ],
  });
  const isPresiding = isBefore && government.place === 'object' && PRESIDING.has(lemma);
  const partners = partnersOf(sentence, phrase.noun, isPresiding ? ['with', 'between', 'of'] : ['with', 'between']);
  if (partners !== null) return told(partners.crowd, partners.group);
  const president = presidentOfSession(sentence, rule, phrase, government);
  if (president !== null) return { noun: 'members', parties: partiesOf(words, president.phrases, rule.owner) };
  if (!isBefore) return null;
  const verb = readVerbGroup(words, government.verb);
  const isTaking = government.place === 'object' || (hasPartner && TO_OR_FROM.test(government.preposition));
  if (isTaking && (LIGHT_VERBS.has(lemma) || lemma === 'due' || PARTAKING_VERBS.has(lemma)) && !TELLING.has(lemma)) {
    const crowd = crowdBefore(sentence, verb.from);
    return crowd === undefined ? null : told(crowd);
  }
  if (
    BRIEFING.has(lemma) ||
    government.place !== 'preposition' ||
    !THERE.has(government.preposition) ||
    verb.isPassive ||
    phrase.owner !== null
  )
    return null;
  const addressee = crowdBehind(sentence, government.verb, ['']);
  const subject = addressee === undefined || addressee.head > phrase.from ? null : findAgent(words, groups, verb);
  if (addressee === undefined || subject === null || !subject.actors.every((actor) => actor.startsWith('p')))
    return null;
  return { noun: words.lower[addressee.head] ?? '', parties: partiesOf(words, subject.phrases, rule.owner) };
}
