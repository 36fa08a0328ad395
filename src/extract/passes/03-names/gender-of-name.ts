import { fold } from '../../../domain/fold.ts';
import { FEMININE_NAMES } from '../../lexicon/names/feminine-names.ts';
import { MASCULINE_NAMES } from '../../lexicon/names/masculine-names.ts';

/** Endings that only names of men have, or only names of women: Edgardo, Miroslav; Miroslava, Claudette. */
const MASCULINE =
  /\p{L}(?:ardo|erto|ando|undo|olfo|icio|elio|ilio|asio|aldo|inho|slav|slaw|dimir|bert|fried|ullah|uddin|bek)$/u;
const FEMININE = /\p{L}(?:slava|slawa|mira|dimira|ette|etta|issa|ianna|ienne|lynn|beth|ulla|ovna|aluz|idad)$/u;

/** @param name full name. @returns what its given name tells where it stands first; null for one that both have, and for a name alone. */
export function genderOfName(name: string): 'male' | 'female' | null {
  const [given, ...others] = fold(name).split(' ');
  if (given === undefined || others.length === 0) return null;
  if (FEMININE_NAMES.has(given)) return 'female';
  if (MASCULINE_NAMES.has(given)) return 'male';
  return MASCULINE.test(given) ? 'male' : FEMININE.test(given) ? 'female' : null;
}
