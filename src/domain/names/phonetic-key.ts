import { fold } from '../fold.ts';

/**
 * A key that transliterations of one name share: a skeleton of consonants after the digraphs of the usual romanizations
 * (Arabic, Persian, Slavic, Turkish, pinyin to a lesser degree) are made one letter. Written for names, after the idea
 * of Double Metaphone (L. Philips, 2000), much smaller. It over-merges on purpose: Salem and Selim share `slm`, so
 * `spelling-similarity.ts` has the last word. Names that differ in their first letter only (Yeltsin, Eltsin) mostly do not meet.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(?<=.)(?:iy|yy|ij|ii|yi|ey|ei)$/gu, 'i'], // Baranskiy, Baranskyy
  [/(?:tsch|tch|tsh)/gu, 'ç'], // Tchaika, Chaika
  [/(?:shch|sch|sh|sz)/gu, 'x'], // Shabib, Schabib
  [/(?:ch|cz|c(?=[eiy]$))/gu, 'ç'],
  [/(?:dzh|zh|dj)/gu, 'j'], // Djibril, Jibril
  [/(?:kh|gh|ck|q|c(?=[aoulrtk]))/gu, 'k'], // Qaddafi, Kaddafi
  [/(?:tz|ts)/gu, 's'],
  [/(?:ph|v$)/gu, 'f'], // Medvedev, Medvedeff
  [/^w/gu, 'v'],
];
const FIRST_VOWEL = /^[aeiouy]+(?=.)/u;
const SOFT = /(?<!^)[aeiouyhw]/gu;
const DOUBLED = /(.)\1+/gu;

/** @param token one word of a name. @returns letters, `''` where nothing is left of it. */
export function phoneticKey(token: string): string {
  const folded = fold(token).replaceAll(' ', '').replace(DOUBLED, '$1');
  if (!/^[a-z]+$/u.test(folded)) return folded;
  const rewritten = REWRITES.reduce((text, [pattern, letter]) => text.replace(pattern, letter), folded);
  return rewritten.replace(FIRST_VOWEL, 'a').replace(SOFT, '');
}
