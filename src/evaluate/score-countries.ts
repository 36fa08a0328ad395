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
          : { fact: 'countries', tally: MISSED, note: { text: `missed country ${code}`, at: null, record: null } },
    ),
    ...[...found]
      .filter((code) => !wanted.has(code))
      .map((code): Finding => {
        const record = records.countries.find((country) => country.code === code);
        const at = record?.mentions[0] ?? null;
        const note = { text: `extra country ${code}`, at, record: `country ${record?.id ?? code}` };
        return { fact: 'countries', tally: EXTRA, note };
      }),
  ];
}
