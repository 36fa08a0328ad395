import { fold } from '../../domain/fold.ts';
import {
  FAMILY_FIRST,
  FAMILY_FIRST_OF_THREE,
  JOINED,
  PARTICLES,
  PATRONYMICS,
  POSTNOMINALS,
  SUFFIXES,
} from './name-parts.ts';
import type { Sex } from './name-titles.ts';
import { remember } from './remember.ts';
import { stripTitles } from './strip-titles.ts';

/**
 * The parts of a person's name, folded. The grammar is that of names as English news writes them: titles, given names,
 * particles, a family name, a generation. A name of one word is taken for a family name, whoever's it is.
 */
export interface PersonName {
  /** As written, without titles and what follows a comma. */
  readonly text: string;
  /** Words that identify: no titles, particles, suffixes. Initials are single letters. */
  readonly tokens: readonly string[];
  /** Tokens before (East Asia: after) the family name; empty for a bare family name. */
  readonly given: readonly string[];
  readonly family: string;
  /** The family name with its particles, as ids carry it: `al-harthi`, `von-der-leyen`. */
  readonly familySlug: string;
  /** Whether a word such as bin or abu stands before the family name: then it cannot be dropped. */
  readonly isPatronymic: boolean;
  /** junior, senior, 2, 3 …; null where the name has none. */
  readonly generation: string | null;
  readonly sex: Sex | null;
}

const WORD_BREAK = /[\s\-‐‑–.]+/u;

/** @returns null where no word of a name is left. */
export const parsePersonName: (text: string) => PersonName | null = remember(parseName);

function parseName(text: string): PersonName | null {
  const [beforeComma = '', ...afterComma] = text.split(',');
  const stripped = stripTitles(beforeComma);
  const words = splitWords(stripped.rest);
  const trailing = [...splitWords(afterComma.join(' ')).slice(0, 1)];
  const generation = takeGeneration(words, trailing);
  while (words.length > 1 && POSTNOMINALS.has(words.at(-1) ?? '')) words.pop();

  const parts = groupParticles(words);
  const last = parts.at(-1);
  if (last === undefined) return null;
  const first = parts[0] ?? last;
  const family = isFamilyFirst(parts, stripped.rest) ? first : last;
  const tokens = parts.map((part) => part.token);
  return {
    text: stripped.rest,
    tokens,
    given: parts.filter((part) => part !== family).map((part) => part.token),
    family: family.token,
    familySlug: [...family.particles, family.token].join('-'),
    isPatronymic: family.particles.some((particle) => PATRONYMICS.has(particle)),
    generation,
    sex: stripped.sex,
  };
}

interface Part {
  readonly token: string;
  readonly particles: readonly string[];
}

function splitWords(text: string): string[] {
  return text
    .split(WORD_BREAK)
    .map((word) => fold(word).replaceAll(' ', ''))
    .filter((word) => word !== '');
}

function takeGeneration(words: string[], trailing: readonly string[]): string | null {
  const after = SUFFIXES.get(trailing[0] ?? '');
  if (after !== undefined) return after;
  const last = words.length > 1 ? SUFFIXES.get(words.at(-1) ?? '') : undefined;
  if (last === undefined) return null;
  words.pop();
  return last;
}

/** Joins Abdul to the name after it, and hangs particles on the word that they stand before. */
function groupParticles(words: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let particles: string[] = [];
  let joined = '';
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    if (!isLast && JOINED.has(word)) joined = 'abdul';
    else if (!isLast && joined !== '' && PARTICLES.has(word)) continue;
    else if (!isLast && isParticle(word, index)) particles.push(word);
    else {
      parts.push({ token: joined + word, particles });
      particles = [];
      joined = '';
    }
  }
  return parts;
}

/** A particle opens a name too (al-Harthi), but E. and I. at its beginning are initials. */
function isParticle(word: string, index: number): boolean {
  return PATRONYMICS.has(word) || (PARTICLES.has(word) && (word.length > 1 || index > 0));
}

function isFamilyFirst(parts: readonly Part[], text: string): boolean {
  const token = parts[0]?.token ?? '';
  if (parts.length === 2 && FAMILY_FIRST.has(token)) return true;
  return parts.length === 3 && FAMILY_FIRST_OF_THREE.has(token) && !/\b\p{Lu}\./u.test(text);
}
