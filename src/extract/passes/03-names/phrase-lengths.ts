/**
 * How long a phrase of a list can be that begins with a given word: most words begin none, so that nothing needs to be
 * joined and looked up behind them.
 *
 * @param phrases words parted by one space.
 * @returns for each first word the number of words of the longest phrase.
 */
export function lengthsByFirstWord(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
}
