import { fold } from '../../../domain/fold.ts';
import { findCountryWord } from './country-index.ts';

const MINISTRY = /\b(?:ministry|foreign office|parliament|embassy)\b/iu;

/** @returns the name of a ministry without whose it is, `foreign ministry` of `Peruvian foreign ministry` and of `Peru’s foreign ministry`; null where it has no country before it. */
export function bareMinistry(name: string): string | null {
  if (!MINISTRY.test(name)) return null;
  const words = name.replace(/^the /iu, '').split(' ');
  for (const count of [1, 2, 3]) {
    const owner = words
      .slice(0, count)
      .join(' ')
      .replace(/['’]s?$/u, '');
    const rest = words.slice(count).join(' ');
    if (MINISTRY.test(rest) && findCountryWord(fold(owner)) !== null) return rest;
  }
  return null;
}
