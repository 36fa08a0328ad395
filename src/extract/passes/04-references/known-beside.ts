import type { Words } from '../03-names/words.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';
import type { ReferenceMemory } from './reference-memory.ts';
import type { RoleContext } from './role-context.ts';

const OF_TIME: ReadonlySet<string> = new Set(['when', 'as', 'before', 'after', 'where']);

/** President A met Ms B a day after she came: whom the sentence names and who is known to be a woman, where A may be a man. */
export function knownBeside(
  id: string,
  phrase: OpenPhrase,
  before: readonly Phrase[],
  bound: readonly string[],
  memory: ReferenceMemory,
  context: RoleContext,
  words: Words,
): string | null {
  const known = (one: string): string | null => context.personById.get(one)?.gender ?? memory.genderOf(one);
  if (!/^(?:she|her)$/u.test(phrase.word) || known(id) !== null) return null;
  if (!OF_TIME.has(words.lower[phrase.from - 1] ?? '') || !before.some(({ actors }) => actors.includes(id)))
    return null;
  const people = new Set(before.flatMap(({ kind, actors }) => (kind === 'name' ? actors : [])));
  const women = [...people].filter((one) => one.startsWith('p') && !bound.includes(one) && known(one) === 'female');
  return women.length === 1 ? (women[0] ?? null) : null;
}
