/**
 * What is to be written, as rows of plain values: nodes by id, edges between ids. Writing the same change twice leaves
 * the graph as writing it once.
 */
type PropertyValue = null | boolean | number | string | readonly string[] | readonly number[];
/** A value of null takes the property away. */
export type Properties = { readonly [property: string]: PropertyValue };

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** An edge that stands on documents; `documents` are added to those that it names already. */
export interface SupportedEdgeRow extends EdgeRow {
  readonly documents: readonly string[];
}

export const CHANGED_NODES = [
  'Person',
  'Country',
  'Organization',
  'Topic',
  'Place',
  'Document',
  'Report',
  'Statement',
  'Meeting',
] as const;
export type ChangedNode = (typeof CHANGED_NODES)[number];

/** Edges by name: the type, with the label of the source before it where one type has several. */
export const CHANGED_EDGES = [
  'LOCATED_IN',
  'MENTIONS',
  'CARRIES',
  'REPORTS',
  'NAMES',
  'REPORT_ABOUT',
  'REPORT_HELD_IN',
  'REPORT_IN_COUNTRY',
  'QUOTES',
  'SAID',
  'STATEMENT_ABOUT',
  'DURING',
] as const;
export type ChangedEdge = (typeof CHANGED_EDGES)[number];

export const SUPPORTED_EDGES = ['OF_COUNTRY', 'BASED_IN', 'CONCERNS'] as const;
export type SupportedEdge = (typeof SUPPORTED_EDGES)[number];

/** The edges of a meeting that are a projection of its reports: new ones are written, vanished ones removed. */
export const PROJECTED_EDGES = [
  'TOOK_PART',
  'MEETING_ABOUT',
  'MEETING_HELD_IN',
  'MEETING_IN_COUNTRY',
  'PART_OF',
] as const;
export type ProjectedEdge = (typeof PROJECTED_EDGES)[number];

/** Keys that open an actor, a topic or a place, by which a spelling finds its candidates. */
export interface KeyRow {
  readonly id: string;
  readonly keys: readonly string[];
}

export interface GraphChange {
  readonly nodes: Readonly<Partial<Record<ChangedNode, readonly NodeRow[]>>>;
  readonly edges: Readonly<Partial<Record<ChangedEdge, readonly EdgeRow[]>>>;
  readonly supported: Readonly<Partial<Record<SupportedEdge, readonly SupportedEdgeRow[]>>>;
  readonly projected: Readonly<Partial<Record<ProjectedEdge, readonly EdgeRow[]>>>;
  readonly vanished: Readonly<Partial<Record<ProjectedEdge, readonly EdgeRow[]>>>;
  readonly keys: readonly KeyRow[];
}
