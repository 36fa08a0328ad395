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

const TELLING =
  /^(?:told|assured|thanked|urged|asked|informed|reminded|warned|promised|invited|congratulated|pressed|briefed)$/u;

/** At their meeting in Lima, A told B that: the two of whom neither is one of those named before; null elsewhere. */
function toldBehind(others: readonly Phrase[], words: Words, { actors }: Phrase): readonly string[] | null {
  const at = others.findIndex(({ from }) => words.lower[from - 1] === ',');
  const subject = others[at];
  const object = others[at + 1];
  const people = [subject, object].flatMap((one) => (one?.kind === 'name' && !one.isPossessor ? one.actors : []));
  if (subject === undefined || people.length !== 2 || !people.every((actor) => actor.startsWith('p'))) return null;
  const isTold = TELLING.test(words.lower[subject.end] ?? '') && object?.from === subject.end + 1;
  const isOfOthers = others.slice(0, at).some((one) => one.actors.some((actor) => actor.startsWith('p')));
  return isTold && !isOfOthers && !people.some((actor) => actors.includes(actor)) ? people : null;
}

/** In their talks, the two ministers agreed: whom the group or the pair behind the comma means. */
function resolveGroupAhead(phrases: Phrase[], words: Words): void {
  const [first, ...others] = phrases;
  if (first?.from !== 1 || words.lower[1] !== 'their' || first.kind !== 'pronoun') return;
  const pair = toldBehind(others, words, first);
  if (pair !== null) {
    phrases[0] = { ...first, actors: pair };
    return;
  }
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
