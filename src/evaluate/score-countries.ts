import type { Records } from '../domain/records/schema.ts';
import type { Finding } from './fact.ts';
import type { GoldArticle } from './gold.ts';
import { EXTRA, FOUND, MISSED } from './tally.ts';

/** Countries compare by their codes. */
export function scoreCountries(gold: GoldArticle, records: Records): readonly Finding[] {
  const wanted = new Set(gold.countries);
  const found = new Set(records.countries.map(({ code }) => code));
  return [
    ...[...wanted].map(
      (code): Finding =>
        found.has(code)
          ? { fact: 'countries', tally: FOUND }
          : { fact: 'countries', tally: MISSED, note: `missed country ${code}` },
    ),
    ...[...found]
      .filter((code) => !wanted.has(code))
      .map((code): Finding => ({ fact: 'countries', tally: EXTRA, note: `extra country ${code}` })),
  ];
}
