/** Words that end in s and are no plurals, and plurals that mean something else than their singular. */
const KEPT: ReadonlySet<string> = new Set(['arms', 'goods', 'customs', 'means', 'news', 'species', 'series', 'bias']);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['gases', 'gas'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
]);
const NOT_PLURAL = /(?:ss|us|is|ics)$/u;
const LONG_PLURAL = /(?:ss|x|ch|sh)es$/u;

/** @param word folded. @returns its singular, by the rules of English spelling; only to compare, never to show. */
export function toSingular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || KEPT.has(word) || NOT_PLURAL.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, LONG_PLURAL.test(word) ? -2 : -1);
}
