import { FORMS_OF_BE } from '../../../lexicon/clause-words.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { MeetingNounRule } from '../../../rules/meeting-nouns.ts';
import type { Words } from '../../03-names/words.ts';
import { findArguments } from '../../06-clauses/find-arguments.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Government } from '../status/government.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Who took part, where the meeting is the subject: "the talks brought together A and B", "the meeting involved A and B", "a
 * meeting took place on Monday between A and B".
 */
const INVOLVING =
  /^(?:(?:has|have|had|also|again|then) )*(?:brought|involved|united|assembled|included?|includes|featured|gathered)$/u;
/** Who is at the same conference has not met: only of talks does the predicate say so. */
const OF_MANY: ReadonlySet<string> = new Set(['CONFERENCE', 'SUMMIT', 'MINISTERIAL', 'BRIEFING', 'HEARING', 'VISIT']);
/** Verbs that only say that, or when, it took place. */
const HAPPENING: ReadonlySet<string> = new Set(
  'hold take happen occur begin start open continue resume end conclude finish plan schedule set arrange'.split(' '),
);
const HELD = /^(?:held|took place|taken place|takes place)\b/u;
/** Was held with A in the chair. */
const ABSOLUTE =
  /^,? ?(?:as|in (?:the chair|charge|attendance|mind)|absent|present|away|missing|online|still|not|also|having|\p{L}+ing)\b/u;
const MAX_AUXILIARIES = 3;
/** What may stand between such a verb and `between`: a noun of its own would be what is between them, such as a quarrel. */
const WHEN_AND_WHERE =
  /^(?:place|for (?:the )?first time|(?:again|there|here|today|yesterday|tomorrow)|(?:on|in|at|near|outside|since|from|for|late|early|last|this|next) (?:the )?\p{L}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|\d{1,4}|morning|afternoon|evening|night|week|month|year))*)(?: |$)/u;

function isOnlyWhen(words: Words, from: number, to: number): boolean {
  let rest = words.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .filter((text) => text !== ',')
    .join(' ');
  while (rest !== '') {
    const [match] = WHEN_AND_WHERE.exec(rest) ?? [];
    if (match === undefined) return false;
    rest = rest.slice(match.length);
  }
  return true;
}

/** What one of many does for all of them: the forum was opened by A. */
const OPENED: ReadonlySet<string> = new Set(['opened', 'inaugurated', 'chaired', 'hosted', 'convened', 'closed']);
/** How far behind the participle its agents may stand, in tokens. */
const MAX_AGENT_DISTANCE = 8;

/** The talks were attended by A and B: several who were there. */
function partiesOfAttended({ words, groups }: MeetingSentence, main: number, rule: MeetingNounRule): readonly Party[] {
  const isOpened = OF_MANY.has(rule.kind) && OPENED.has(words.lower[main] ?? '');
  if (
    !(isOpened || words.lower[main] === 'attended') ||
    /\b(?:not|n['’]t|never)\b/u.test(readVerbGroup(words, main).text)
  )
    return [];
  const by = words.lower.indexOf('by', main);
  const group = by === -1 || by - main > MAX_AGENT_DISTANCE ? undefined : groups.find((one) => one.from === by + 1);
  const people = group?.actors.filter((actor) => actor.startsWith('p')).length ?? 0;
  return group !== undefined && people > (isOpened ? 0 : 1) ? partiesOf(words, group.phrases, rule.partner) : [];
}

/** The talks were attended by A, included A: talks that are known, if any are; Tuesday's talks may be new. */
export const isSaidOfKnown = (words: Words, phrase: NounPhrase, { verb, place }: Government): boolean =>
  place === 'subject' &&
  verb !== -1 &&
  /^(?:the|these|those|both)$/u.test(words.lower[phrase.from] ?? '') &&
  words.lower.slice(verb, verb + MAX_AUXILIARIES + 1).some((word) => word === 'attended' || word === 'included');

/** @returns the parties that the predicate of the noun tells; none where it tells of something else. */
export function partiesOfPredicate(
  sentence: MeetingSentence,
  government: Government,
  rule: MeetingNounRule,
  phrase: NounPhrase,
): readonly Party[] {
  const { words, groups } = sentence;
  const { verb, place } = government;
  if (place !== 'subject' || verb === -1) return [];
  const main = words.tokens.findIndex(
    (token, at) => at >= verb && at <= verb + MAX_AUXILIARIES && token.pos === 'VERB',
  );
  const between = HAPPENING.has(words.tokens[main]?.lemma ?? '')
    ? findArguments(words, groups, main + 1).find(
        ({ preposition, group }) =>
          preposition === 'between' &&
          group.actors.length > 1 &&
          isOnlyWhen(words, main + 1, words.lower.lastIndexOf('between', group.from)),
      )
    : undefined;
  if (between !== undefined) return partiesOf(words, between.group.phrases, rule.partner);
  // Talks were also held with A.
  const met =
    !phrase.isDefinite && HELD.test(textIn(words, main, main + 2))
      ? findArguments(words, groups, main + 1).find(
          ({ preposition, group }) =>
            preposition === 'with' &&
            group.actors.some((actor) => actor.startsWith('p')) &&
            !ABSOLUTE.test(textIn(words, group.to, group.to + 4)) &&
            isOnlyWhen(words, main + 1, words.lower.lastIndexOf('with', group.from)),
        )
      : undefined;
  if (met !== undefined) return partiesOf(words, met.group.phrases, rule.partner);
  // Her first meeting on Monday was with A.
  const [own] = FORMS_OF_BE.has(words.lower[verb] ?? '') ? findArguments(words, groups, verb + 1) : [];
  if (own?.preposition === 'with' && /^(?:with|not|to)$/u.test(words.lower[verb + 1] ?? ''))
    return words.lower[verb + 1] === 'not' ? [] : partiesOf(words, own.group.phrases, rule.partner);
  const attended = partiesOfAttended(sentence, main, rule);
  if (attended.length > 0) return attended;
  const isTogether = words.lower[verb + 1] === 'together';
  if ((OF_MANY.has(rule.kind) && !isTogether) || !INVOLVING.test(readVerbGroup(words, verb).text)) return [];
  // Talks can bring somebody no closer.
  if (!isTogether && words.tokens[main]?.lemma === 'bring') return [];
  const from = isTogether ? verb + 2 : verb + 1;
  const [object] = findArguments(words, groups, from);
  const isPeople = object?.preposition === '' && object.group.actors.some((actor) => actor.startsWith('p'));
  return isPeople ? partiesOf(words, object.group.phrases, rule.partner) : [];
}
