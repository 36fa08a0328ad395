import type { SearchIndex } from '../port.ts';

/**
 * The constraints and indexes of `docs/graph-model.md`, as data; each adapter makes its own statements of it. Raise
 * SCHEMA_VERSION when a graph that an older version wrote needs more than what is missing here.
 */
export const SCHEMA_VERSION = 1;

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
];

/** The property that every full-text index covers. */
export const SEARCH_PROPERTY = 'searchText';

export const SEARCH_INDEX_LABELS: Readonly<Record<SearchIndex, string>> = {
  actors: 'Actor',
  topics: 'Topic',
  places: 'Place',
  documents: 'Document',
};
