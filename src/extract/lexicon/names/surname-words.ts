/** Everyday words that are family names behind a given name, folded: Rebecca White, Andrew Young. Words of places are none (Victoria Park). */
export const SURNAME_WORDS: ReadonlySet<string> = new Set(
  'white black green blue young long small good king north west winter'.split(' '),
);
