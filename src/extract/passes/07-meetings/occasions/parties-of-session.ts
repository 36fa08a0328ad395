import { toCountryId } from '../../../../domain/ids.ts';
import { BODY_NOUNS, CROWD_NOUNS } from '../../../lexicon/crowd-nouns.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { findAgent } from '../../06-clauses/find-agent.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';
import { bodyBefore } from '../parties/body-of-gathering.ts';
import type { Government } from '../status/government.ts';

/**
 * Whose session a noun tells of: the body before it or behind `of`, the two countries before it, the members who do
 * something at it, and the body that holds it, puts it off or moves it.
 */
/** How many tokens behind `of` the body may stand. */
const MAX_BEHIND = 7;
const AT: ReadonlySet<string> = new Set(['at', 'in', 'during', 'for']);
const GATHERED =
  /\b(?:leaders|ministers|heads|presidents|premiers|members|states|ambassadors|envoys|chiefs|governors|delegates|officials|lawmakers|councillors|shareholders|finance|foreign)\b/u;
/** What a body does with a meeting of its own. */
const CONVENING: ReadonlySet<string> = new Set(
  'hold convene schedule reschedule open call have postpone cancel delay adjourn scrap shelve defer put move bring push set plan conclude end start begin'.split(
    ' ',
  ),
);
const WITH_OTHERS = /^(?:with|between|among)$/u;

const isBody = (phrase: Phrase): boolean =>
  phrase.actors.length === 1 && phrase.kind !== 'pronoun' && phrase.actors.every((actor) => actor.startsWith('o'));

/** The body whose name stands before the noun: the `EU` summit, `Telefónica`'s annual meeting. */
export function bodyOfNoun({ phrases }: MeetingSentence, phrase: NounPhrase): Phrase | undefined {
  if (phrase.owner !== null) return isBody(phrase.owner) ? phrase.owner : undefined;
  return phrases.find((one) => one.from >= phrase.from && one.to <= phrase.noun && isBody(one));
}

/** The body behind `of`: of Leeds City Council, of NATO foreign ministers, of the bank's board. */
export function bodyBehind({ words, phrases }: MeetingSentence, noun: number): Phrase | undefined {
  if (words.lower[noun + 1] !== 'of') return undefined;
  const body = phrases.find((one) => one.from > noun + 1 && one.from <= noun + 3 && isBody(one));
  if (body === undefined || !body.isPossessor) return body;
  const owned = words.lower.slice(body.to, Math.min(body.to + MAX_BEHIND, words.tokens.length));
  return owned.some((word) => BODY_NOUNS.has(word) || CROWD_NOUNS.has(word)) ? body : undefined;
}

/** US–China talks, the Kazakh-Russian summit: the two countries whose names stand before the noun. */
export function countriesBefore({ words, chunks }: MeetingSentence, phrase: NounPhrase): readonly Party[] {
  const named = chunks.filter(
    (chunk) => chunk.kind === 'country' && chunk.from >= phrase.from && chunk.to <= phrase.noun,
  );
  const [first, second] = named;
  if (named.length !== 2 || first === undefined || second === undefined || second.from !== first.to + 1) return [];
  if (!/^[-–—]$/u.test(words.lower[first.to] ?? '')) return [];
  return named.flatMap((chunk): readonly Party[] => {
    const start = words.tokens[chunk.from]?.start;
    const end = words.tokens[chunk.to - 1]?.end;
    return chunk.kind !== 'country' || start === undefined || end === undefined
      ? []
      : [{ actor: toCountryId(chunk.code), role: 'PARTICIPANT', start, end }];
  });
}

/** EU leaders will discuss it at a summit: the members whom the clause is about. */
export function membersAt(
  { words, groups }: MeetingSentence,
  phrase: NounPhrase,
  government: Government,
): Phrase | undefined {
  const isAt =
    government.place === 'preposition' &&
    AT.has(government.preposition) &&
    government.verb !== -1 &&
    government.verb < phrase.from &&
    phrase.owner === null &&
    /^(?:an?|their|its)$/u.test(words.lower[phrase.from] ?? '');
  const subject = isAt ? findAgent(words, groups, readVerbGroup(words, government.verb)) : null;
  const [one] = subject?.phrases ?? [];
  return one !== undefined &&
    subject?.phrases.length === 1 &&
    isBody(one) &&
    GATHERED.test(textIn(words, one.from, one.to))
    ? one
    : undefined;
}

/** UEFA's executive committee held an emergency meeting, OPEC has put off its next meeting: the body that it is of. */
export function convenersOf(sentence: MeetingSentence, phrase: NounPhrase, government: Government): readonly Party[] {
  const { words, groups } = sentence;
  const isObject =
    government.place === 'object' &&
    government.verb !== -1 &&
    government.verb < phrase.from &&
    CONVENING.has(words.tokens[government.verb]?.lemma ?? '') &&
    (phrase.owner === null || /^(?:its|their)$/u.test(words.lower[phrase.from] ?? '')) &&
    !words.lower.slice(phrase.noun + 1, phrase.noun + 6).some((word) => WITH_OTHERS.test(word));
  if (!isObject) return [];
  const group = readVerbGroup(words, government.verb);
  const agent = group.isPassive ? null : findAgent(words, groups, group);
  const named = agent !== null && agent.actors.length > 0 ? agent : null;
  const body = group.isPassive ? null : bodyBefore(sentence, group.from, named);
  return body === null || body.parties.length !== 1 ? [] : body.parties.filter(({ actor }) => actor.startsWith('o'));
}
