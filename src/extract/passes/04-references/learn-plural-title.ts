import { fold } from '../../../domain/fold.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import { joinedOverModifiers } from './joined-over-modifiers.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/** How long what stands between the title and the names may be, in tokens: for the normalization of relations. */
const MAX_COMPLEMENT = 7;

/** The names of the list that begins with a phrase, over what each says of itself. */
function listedFrom(phrases: readonly Phrase[], first: number, words: Words): readonly string[] {
  const people: string[] = [];
  let end = phrases[first]?.from ?? 0;
  for (const phrase of phrases.slice(first)) {
    const isOwn = phrase.kind === 'role' && phrase.actors.every((actor) => people.includes(actor));
    const gap = textIn(words, end, phrase.from);
    const isNext = phrase.kind === 'name' && (people.length === 0 || /^(?:,|and|, and)$/u.test(gap));
    if (isNext) people.push(...phrase.actors);
    else if (!isOwn && phrase.kind !== 'side') break;
    end = Math.max(end, phrase.end);
  }
  const list = joinedOverModifiers(words, phrases, first).filter(({ kind }) => kind === 'name');
  return people.length > 1 ? people : list.flatMap(({ actors }) => actors);
}

/**
 * "The special envoys of Peru and Norway, Ana Solís and Pedro Lund, met. … The special envoys had last met in May": a plural
 * title that names its holders is theirs from then on. Limits: as many names as owners, where it has these.
 */
export function learnPluralTitles(
  open: readonly OpenPhrase[],
  phrases: readonly Phrase[],
  words: Words,
  context: RoleContext,
): void {
  open.forEach((role, at) => {
    if (role.kind !== 'role' || role.role?.isPlural !== true || words.lower[role.from] !== 'the') return;
    const comma = words.lower.findIndex((word, index) => index >= role.end && /^[,:]$/u.test(word));
    const between = words.tokens.slice(role.end, Math.max(comma, role.end));
    if (comma - role.end > MAX_COMPLEMENT || between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return;
    const first = phrases.findIndex(({ from, kind }) => kind === 'name' && from === comma + 1);
    if (first <= at) return;
    const people = listedFrom(phrases, first, words);
    if (people.length < 2 || (role.owners.length > 0 && role.owners.length !== people.length)) return;
    context.plurals.set(fold(role.role.title), people);
  });
}
