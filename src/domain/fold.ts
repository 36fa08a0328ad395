/**
 * Folding makes two spellings of one name equal: case, accents, apostrophes, punctuation and letters that Unicode does
 * not decompose (ø, ł, ı …). It is what search, look-up by name and resolution compare. Transliteration variants that
 * differ in vowels or doubled letters (Mohammed, Muhammad) are left to `resolve/`.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};
const APOSTROPHES = /[’'`´ʼʻ‘ʿʾ]/gu;
const MARKS = /\p{M}+/gu;
/** Most words are letters and digits of ASCII, in which nothing but the case is folded. */
const PLAIN = /^[a-zA-Z0-9]*$/u;
const FIRST_BEYOND_ASCII = '\u0080';
/** Of printable ASCII nothing is to be decomposed. */
const ASCII = /^[ -~]*$/u;
const ASCII_APOSTROPHES = /['`]/gu;
const ASCII_OTHER = /[^a-z0-9]+/gu;
const OTHER = /[^\p{L}\p{N}]+/gu;
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** @returns lower-case letters and digits, words separated by one space; '' when nothing is left. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (text.length === 1 && text < FIRST_BEYOND_ASCII) return '';
  if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_APOSTROPHES, '').replace(ASCII_OTHER, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(OTHER, ' ')
    .trim();
}

/** @returns the folded text with hyphens for spaces, as ids carry it: `Antony Blinken` → `antony-blinken`. */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-');
}
