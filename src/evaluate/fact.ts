import type { Tally } from './tally.ts';

/** The fact types in the order of the table. */
export const FACTS = [
  'people',
  'canonicalName',
  'position',
  'personCountry',
  'countries',
  'organizations',
  'meetings',
  'participants',
  'date',
  'city',
  'kind',
  'topics',
  'statements',
] as const;

export type Fact = (typeof FACTS)[number];

/** One thing compared: what it counts for, and for readers what was missed or not wanted. */
export interface Finding {
  readonly fact: Fact;
  readonly tally: Tally;
  readonly note?: string;
}
