import type { SearchIndex } from '../port.ts';

/**
 * The constraints and indexes of `docs/graph-model.md`, as data; each adapter makes its own statements of it. Raise
 * SCHEMA_VERSION when a graph that an older version wrote needs more than what is missing here.
 */
export const SCHEMA_VERSION = 2;

/** Every label whose nodes have an `id` that no other node of the label has. */
export const UNIQUE_ID_LABELS = [
  'Actor',
  'Person',
  'Country',
  'Organization',
  'Meeting',
  'Topic',
  'Place',
  'Document',
  'Report',
  'Statement',
  'NameKey',
  'SearchWord',
  'GraphSchema',
] as const;

export interface PropertyIndex {
  readonly label: string;
  readonly property: string;
}

/** What statements look up or order by, besides `id`. */
export const PROPERTY_INDEXES: readonly PropertyIndex[] = [
  { label: 'Actor', property: 'nameKey' },
  { label: 'Person', property: 'nameKey' },
  { label: 'Country', property: 'nameKey' },
  { label: 'Organization', property: 'nameKey' },
  { label: 'Topic', property: 'nameKey' },
  { label: 'Place', property: 'nameKey' },
  { label: 'Meeting', property: 'dateKey' },
  { label: 'Report', property: 'date' },
  { label: 'Document', property: 'dateKey' },
  { label: 'Document', property: 'hash' },
  { label: 'Document', property: 'sourceId' },
  { label: 'SearchWord', property: 'head' },
  { label: 'SearchWord', property: 'half1' },
  { label: 'SearchWord', property: 'half2' },
  { label: 'SearchWord', property: 'third1' },
  { label: 'SearchWord', property: 'third2' },
  { label: 'SearchWord', property: 'third3' },
  { label: 'SearchWord', property: 'sound' },
];

export interface SearchTarget {
  readonly label: string;
  /** The property with the folded text. */
  readonly property: string;
}

/** What each full-text index covers. */
export const SEARCH_TARGETS: Readonly<Record<SearchIndex, SearchTarget>> = {
  actors: { label: 'Actor', property: 'searchText' },
  topics: { label: 'Topic', property: 'searchText' },
  places: { label: 'Place', property: 'searchText' },
  documents: { label: 'Document', property: 'searchText' },
  meetings: { label: 'Meeting', property: 'nameKey' },
  statements: { label: 'Statement', property: 'searchText' },
};
