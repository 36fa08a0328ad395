/**
 * Texts on which a pattern that backtracks, or a list that is searched anew for every word, costs more than in proportion
 * to the length: each is one hostile piece over and over.
 */
export const HOSTILE_PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['one long word', 'a'],
  ['capitals', 'A'],
  ['hyphens', 'a-'],
  ['apostrophes', "a'"],
  ['full stops', '.'],
  ['initials', 'A.'],
  ['opening quotation marks', '“'],
  ['straight quotation marks', '" '],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['brackets', '(A) '],
  ['commas', ', '],
  ['digits', '1,'],
  ['a list of names', 'Ana Solís, '],
  ['a list of titles', 'President '],
  ['particles', 'and then the Al de la '],
  ['organization complements', 'Bank of the '],
  ['ampersands', 'Ministry of Trade & '],
  ['verbs of meeting', 'met with '],
  ['meetings', 'President Ana Solís met with Premier Pedro Lund in the palace. '],
  ['topics', 'to discuss trade and '],
  ['speech', 'said that '],
  ['dates', 'and then on Monday, May 6, '],
  ['possessives', 'Ana’s '],
  ['adverbs', 'also then '],
];

/** @returns the piece over and over, at least `length` UTF-16 units. */
export const fillText = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
