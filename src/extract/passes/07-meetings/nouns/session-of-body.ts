import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import type { Government } from '../status/government.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Sessions of a body whose members nobody names: "X chaired a cabinet meeting", "X told a meeting of the full council",
 * "X will chair a public meeting". Limits: one who opens a meeting of no body meets nobody whom the words tell of.
 */
const RULES: ReadonlySet<string> = new Set(['meeting', 'discussion', 'video-call', 'phone-call', 'round']);
/** Before the noun: whose session it is, or for whom it is open. */
const OF_BODY =
  /\b(?:cabinet|council|board|committee|party|caucus|parliamentary|factional|politburo|cobra|government|ministerial|staff|shareholders?(?: ['’]s?)?|general|union|branch|town|village|public|community|residents(?: ['’])?|members(?: ['’])?|plenary|town-hall|town hall|all-staff|club|congregation|crew|team|squad)(?: \S+)?$/u;
/** Behind the noun: a meeting of the council, a meeting of his security chiefs. */
const BEHIND =
  /^of (?:(?:the|a|an|his|her|its|their|all) )?(?:\S+ ){0,3}?(?:cabinet|council|board|committee|party|caucus|government|politburo|faction|presidium|secretariat|assembly|congregation|commission|panel|group|team|staff|directorate|task ?force|executive|leadership)\b/u;
/** Who calls it or leads it is there with others, whatever it is called. */
const PRESIDING: ReadonlySet<string> = new Set(['chair', 'convene', 'preside', 'summon', 'call']);
/** Verbs with which somebody speaks to those who are there, or is one of them. */
const ATTENDING: ReadonlySet<string> = new Set(
  'tell address inform assure warn brief update hold have attend join open lead head close face conclude'.split(' '),
);
/** Hosted a public meeting: unlike a ministerial one, at which others meet. */
const OPEN_TO_ALL = /\b(?:public|community|town|village|town-hall|residents|staff|all-staff)\b/u;
const BEHIND_PREPOSITION: ReadonlySet<string> = new Set('speak preside appear'.split(' '));

/** Called an emergency meeting; not called it a meeting of minds, nor called such a meeting a farce. */
const isNewlyCalled = (lower: readonly string[], verb: number): boolean =>
  /^(?:an?|another|urgent|emergency|crisis)$/u.test(lower[verb + 1] ?? '');

/** @returns whether the phrase is of a session of a body. */
export function isSession(sentence: MeetingSentence, rule: MeetingNounRule, phrase: NounPhrase): boolean {
  const { words } = sentence;
  return (
    RULES.has(rule.name) &&
    (OF_BODY.test(phrase.modifiers.join(' ')) || BEHIND.test(textIn(words, phrase.noun + 1, phrase.noun + 9)))
  );
}

/** @returns who leads or speaks at the session that the noun tells of, or null. */
export function presidentOfSession(
  sentence: MeetingSentence,
  rule: MeetingNounRule,
  phrase: NounPhrase,
  { verb, place, preposition }: Government,
): PhraseGroup | null {
  const { words, groups } = sentence;
  if (verb === -1 || verb > phrase.from || !RULES.has(rule.name)) return null;
  const lemma = words.tokens[verb]?.lemma ?? '';
  const isPresiding =
    PRESIDING.has(lemma) &&
    (place === 'object' ? lemma !== 'call' || isNewlyCalled(words.lower, verb) : preposition === 'over') &&
    !(phrase.isDefinite && !isSession(sentence, rule, phrase));
  const isThere =
    (place === 'object'
      ? ATTENDING.has(lemma) || (lemma === 'host' && OPEN_TO_ALL.test(phrase.modifiers.join(' ')))
      : BEHIND_PREPOSITION.has(lemma) && /^(?:at|to|over)$/u.test(preposition)) && isSession(sentence, rule, phrase);
  if (!isPresiding && !isThere) return null;
  const group = readVerbGroup(words, verb);
  const subject = group.isPassive ? null : findAgent(words, groups, group);
  return subject?.actors.every((actor) => actor.startsWith('p')) === true && subject.actors.length > 0 ? subject : null;
}
