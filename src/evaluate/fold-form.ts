/**
 * How the score folds surface forms: like names of the graph, and in addition without a possessive ending, without full
 * stops inside abbreviations (`U.S.` is `us`) and without a leading "the". Kept apart from `domain/fold.ts`, so that the
 * figures do not move when the fold of the graph does.
 */
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss' };
const POSSESSIVE = /[’'`ʼ‘]s\b/gu;
const DROPPED = /[’'`ʼ‘.]/gu;

/** @returns lower-case letters and digits, words separated by one space; '' for null and where nothing is left. */
export function foldForm(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđß]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(POSSESSIVE, '')
    .replace(DROPPED, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /u, '')
    .trim();
}
