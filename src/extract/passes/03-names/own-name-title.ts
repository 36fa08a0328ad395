/** Titles behind which people are called by their own name, never by that of their family. */
const OWN_NAME_TITLES: ReadonlySet<string> = new Set([
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'empress',
  'prince',
  'princess',
  'crown prince',
  'crown princess',
  'pope',
]);

/** @param title in lower case. @returns whether who bears it is called by the own name: King Charles, Pope Leo. */
export const isOwnNameTitle = (title: string): boolean => OWN_NAME_TITLES.has(title);
