import type { Span } from '../domain/span.ts';
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

/** What a reader is told of a miss or an extra. */
export interface Note {
  readonly text: string;
  /** Where the article speaks of it; null where no words could be found. */
  readonly at: Span | null;
  /** The record that is wrong or extra, as `person p1`; null where one is missing. */
  readonly record: string | null;
  /** The rule that the record names itself. */
  readonly rule?: string | null;
}

/** What a record claims of itself; whether it is right is what its tally says. */
export interface Claim {
  /** Id of the meeting in its records. */
  readonly meeting: string;
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
}

/** One thing compared: what it counts for, and for readers what was missed or not wanted. */
export interface Finding {
  readonly fact: Fact;
  readonly tally: Tally;
  readonly note?: Note;
  readonly claim?: Claim;
}
