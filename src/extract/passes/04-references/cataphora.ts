import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/**
 * "Asked about her meeting with Lund, Solís said", "After his talks with Lund, Okoye flew home": the pronoun of a phrase that
 * opens the sentence means the subject of the clause behind its comma.
 */
const OPENING =
  /^(?:asked|speaking|addressing|announcing|describing|recalling|opening|ending|before|after|during|following|ahead|despite|in|on|at|with|when|while|as)$/u;
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);
const isVerb = (words: Words, at: number): boolean => /^(?:VERB|AUX)$/u.test(words.tokens[at]?.pos ?? '');

/** The person named right behind a comma of the sentence's opening phrase, with a verb of their own. */
function subjectBehind(phrases: readonly Phrase[], words: Words, from: number): Phrase | undefined {
  return phrases.find((phrase) => {
    if (phrase.from <= from || phrase.actors.length !== 1 || phrase.actors[0]?.startsWith('p') !== true) return false;
    if (words.lower[phrase.from - 1] !== ',' || (phrase.kind !== 'name' && phrase.kind !== 'role')) return false;
    let next = words.tokens[phrase.end]?.text === ',' && phrase.end > phrase.to ? phrase.end + 1 : phrase.end;
    while (words.tokens[next]?.pos === 'ADV') next += 1;
    return isVerb(words, next) && !phrase.isPossessor;
  });
}

/** In their talks, the two ministers agreed: whom the group or the pair behind the comma means. */
function resolveGroupAhead(phrases: Phrase[], words: Words): void {
  const [first, ...others] = phrases;
  if (first?.from !== 1 || words.lower[1] !== 'their' || first.kind !== 'pronoun') return;
  const group = others.find(({ kind, isPossessor }) => kind === 'group' && !isPossessor);
  if (group === undefined || group.actors.length < 2 || words.lower[group.from - 1] !== ',') return;
  const isNext = others.every((one) => one.from >= group.from || !one.actors.some((actor) => actor.startsWith('p')));
  if (isNext && isVerb(words, group.end)) phrases[0] = { ...first, actors: group.actors };
}

/** Gives such pronouns their person. */
export function resolveAhead(phrases: Phrase[], words: Words, context: RoleContext): void {
  if (!OPENING.test(words.lower[0] ?? '')) return;
  resolveGroupAhead(phrases, words);
  phrases.forEach((phrase, at) => {
    const word = words.lower[phrase.from] ?? '';
    if (phrase.kind !== 'pronoun' || !phrase.isPossessor || !POSSESSIVES.has(word)) return;
    const subject = subjectBehind(phrases, words, phrase.from);
    const [person] = subject?.actors ?? [];
    if (subject === undefined || person === undefined) return;
    const between = phrases.filter((one) => one.from < subject.from && one !== phrase);
    if (between.some((one) => one.from < phrase.from || one.actors.includes(person))) return;
    const gender = context.personById.get(person)?.gender ?? null;
    if (gender === null || (gender === 'male') === (word === 'his')) phrases[at] = { ...phrase, actors: [person] };
  });
}
