import type { Person } from '../../../entities.ts';
import type { Party } from '../meeting-mention.ts';

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** @returns the one person whom the title of an article names: `Solís in Lima: the day as it happened`; none where it names several. */
export function protagonistOf(title: string, people: readonly Person[]): readonly Party[] {
  const words = new Set(title.split(/[^\p{L}\p{M}'’-]+/u).map((word) => word.replace(/['’]s?$/u, '')));
  const named = people.filter(({ name }) => words.has(lastOf(name)));
  const [only] = named;
  return named.length === 1 && only !== undefined ? [{ actor: only.id, role: 'PARTICIPANT', start: 0, end: 0 }] : [];
}
