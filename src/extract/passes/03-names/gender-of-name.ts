import { fold } from '../../../domain/fold.ts';
import { FEMININE_NAMES } from '../../lexicon/names/feminine-names.ts';
import { MASCULINE_NAMES } from '../../lexicon/names/masculine-names.ts';

/** @param name full name. @returns what its given name tells where it stands first; null for one that both have, and for a name alone. */
export function genderOfName(name: string): 'male' | 'female' | null {
  const [given, ...others] = fold(name).split(' ');
  if (given === undefined || others.length === 0) return null;
  if (FEMININE_NAMES.has(given)) return 'female';
  return MASCULINE_NAMES.has(given) ? 'male' : null;
}
