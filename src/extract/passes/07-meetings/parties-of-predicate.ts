import type { ParticipantRole } from '../../../domain/vocabulary/participant-role.ts';
import { FORMS_OF_BE } from '../../lexicon/clause-words.ts';
import { findArguments } from '../06-clauses/find-arguments.ts';
import type { MeetingSentence, Party } from './meeting-mention.ts';
import { partiesOf } from './parties.ts';
import type { Government } from './status-of-noun.ts';

/**
 * Who took part, where the meeting is the subject: "the talks brought together A and B", "the meeting involved A and B", "the
 * talks were the first between A and B", "a meeting took place on Monday between A and B".
 */
const INVOLVING: ReadonlySet<string> = new Set(
  'bring involve include feature gather unite draw assemble comprise group'.split(' '),
);
const RANKED =
  /^(?:the|their|his|her) (?:first|second|third|fourth|fifth|sixth|seventh|last|latest|most recent|only|highest-level|longest)(?: \S+){0,3}? (?:between|of|with|among)\b/u;
const PARTNER_PREPOSITIONS: ReadonlySet<string> = new Set(['between', 'with', 'among']);
const WINDOW = 8;
/** Verbs that only say that, or when, it took place. */
const HAPPENING: ReadonlySet<string> = new Set(
  'hold take happen occur begin start open continue resume end conclude finish plan schedule set arrange'.split(' '),
);
const MAX_AUXILIARIES = 3;

/** @returns the parties that the predicate of the noun tells; none where it tells of something else. */
export function partiesOfPredicate(
  sentence: MeetingSentence,
  government: Government,
  role: ParticipantRole,
): readonly Party[] {
  const { words, groups } = sentence;
  const { verb, place } = government;
  if (place !== 'subject' || verb === -1) return [];
  const main = words.tokens.findIndex(
    (token, at) => at >= verb && at <= verb + MAX_AUXILIARIES && token.pos === 'VERB',
  );
  const between = HAPPENING.has(words.tokens[main]?.lemma ?? '')
    ? findArguments(words, groups, main + 1).find(
        ({ preposition, group }) => preposition === 'between' && group.actors.length > 1,
      )
    : undefined;
  if (between !== undefined) return partiesOf(words, between.group.phrases, role);
  const behind = findArguments(words, groups, verb + 1);
  if (FORMS_OF_BE.has(words.lower[verb] ?? '')) {
    if (!RANKED.test(words.lower.slice(verb + 1, verb + 1 + WINDOW).join(' '))) return [];
    return behind
      .filter((argument) => PARTNER_PREPOSITIONS.has(argument.preposition))
      .flatMap((argument) => partiesOf(words, argument.group.phrases, role));
  }
  if (!INVOLVING.has(words.tokens[verb]?.lemma ?? '')) return [];
  const from = words.lower[verb + 1] === 'together' ? verb + 2 : verb + 1;
  const [object] = from === verb + 1 ? behind : findArguments(words, groups, from);
  const isPeople = object?.preposition === '' && object.group.actors.some((actor) => actor.startsWith('p'));
  return isPeople ? partiesOf(words, object.group.phrases, role) : [];
}
