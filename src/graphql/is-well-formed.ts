/** @returns whether a text has no half of a surrogate pair: no stored text has one, and no engine may be given one. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
