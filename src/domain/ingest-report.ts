import type { Rejection } from './errors.ts';

/** Nodes that were not in the graph before. */
export interface AddedCounts {
  readonly people: number;
  readonly countries: number;
  readonly organizations: number;
  readonly places: number;
  readonly topics: number;
  readonly meetings: number;
  readonly statements: number;
}

/** What became of the input of one run. */
export interface IngestReport {
  readonly documents: {
    readonly new: number;
    /** There already, with the same records. */
    readonly unchanged: number;
    /** There already, with other records, which gave way. */
    readonly replaced: number;
    /** Nothing of them went in. */
    readonly refused: number;
  };
  /** Why documents, or single records of documents that went in, did not. */
  readonly rejected: readonly Rejection[];
  /** How many documents carried each key that Parley does not read. */
  readonly ignoredKeys: Readonly<Record<string, number>>;
  /** How many of the articles that went in gave no facts for their language, by its BCP 47 tag. */
  readonly otherLanguages: Readonly<Record<string, number>>;
  readonly added: AddedCounts;
}

type Counts = Readonly<Record<string, number>>;

/** @returns for every key of either the sum of both. */
export function sumCounts(a: Counts, b: Counts): Counts {
  const sums = new Map(Object.entries(a));
  for (const [key, count] of Object.entries(b)) sums.set(key, (sums.get(key) ?? 0) + count);
  return Object.fromEntries(sums);
}

export const NOTHING_ADDED: AddedCounts = {
  people: 0,
  countries: 0,
  organizations: 0,
  places: 0,
  topics: 0,
  meetings: 0,
  statements: 0,
};

export function sumAdded(a: AddedCounts, b: AddedCounts): AddedCounts {
  return {
    people: a.people + b.people,
    countries: a.countries + b.countries,
    organizations: a.organizations + b.organizations,
    places: a.places + b.places,
    topics: a.topics + b.topics,
    meetings: a.meetings + b.meetings,
    statements: a.statements + b.statements,
  };
}
