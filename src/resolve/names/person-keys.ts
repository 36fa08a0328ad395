import { phoneticKey } from '../../domain/names/phonetic-key.ts';
import { parsePersonName } from './person-name.ts';

/**
 * The keys that open a person for a spelling of the name: two names that `comparePersonNames` relates share at least one
 * (but for transliterations that differ in a first vowel, and names of five words and more, whose inner ones have none).
 */
export function personKeys(name: string): readonly string[] {
  const parsed = parsePersonName(name);
  if (parsed === null) return [];
  const { tokens, family } = parsed;
  const second = tokens.length > 2 ? tokens[1] : undefined;
  const last = tokens.at(-1);
  const words = [family, second, tokens.length > 1 ? last : undefined].filter((word) => word !== undefined);
  const all = tokens.map(phoneticKey).sort().join('+');
  return [...new Set([...words.map(phoneticKey), all])].filter((key) => key !== '').map((key) => `person#${key}`);
}
