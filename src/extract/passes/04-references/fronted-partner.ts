import type { Words } from '../03-names/words.ts';
import type { OpenPhrase, Phrase } from './phrase.ts';

const FRONTING: ReadonlySet<string> = new Set(['with', 'to', 'of', 'from', 'about', 'against', 'alongside', 'beside']);
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she']);
const OPENING: ReadonlySet<string> = new Set([';', ':', 'and', 'but', '–', '—']);

/**
 * With Mr Lund he discussed fish; to Lund she said no: whom a preposition puts in front of the clause is never its subject.
 * @returns whom the pronoun cannot mean; nobody where nothing stands in front of it.
 */
export function frontedPartner(phrase: OpenPhrase, before: readonly Phrase[], words: Words): readonly string[] {
  const last = before.at(-1);
  if (last === undefined || !SUBJECTS.has(phrase.word)) return [];
  const end = words.lower[phrase.from - 1] === ',' ? phrase.from - 1 : phrase.from;
  if (last.end !== end || !FRONTING.has(words.lower[last.from - 1] ?? '')) return [];
  const opener = last.from - 2;
  return opener < 0 || OPENING.has(words.lower[opener] ?? '') ? last.actors : [];
}
