import type { Alias } from '../../domain/graph/known-graph.ts';

/** @returns the aliases with one document more for each name, the most used first, then as text. */
export function addAliases(aliases: readonly Alias[], names: readonly string[]): readonly Alias[] {
  const counts = new Map(aliases.map(({ text, documents }) => [text, documents]));
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return sortAliases(counts);
}

/** @returns the aliases with one document less for each name; those that no document uses any more are gone. */
export function withdrawAliases(aliases: readonly Alias[], names: readonly string[]): readonly Alias[] {
  const withdrawn = new Set(names);
  const counts = new Map(
    aliases
      .map(({ text, documents }) => [text, withdrawn.has(text) ? documents - 1 : documents] as const)
      .filter(([text, documents]) => documents > 0 || !withdrawn.has(text)),
  );
  return sortAliases(counts);
}

function sortAliases(counts: ReadonlyMap<string, number>): readonly Alias[] {
  return [...counts]
    .map(([text, documents]) => ({ text, documents }))
    .sort((a, b) => b.documents - a.documents || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
