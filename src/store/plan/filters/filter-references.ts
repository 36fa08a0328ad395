import type { Parameter } from '../../port.ts';
import type { NamedKind } from '../../queries/find-by-name.ts';
import type { RelationFilter } from '../../relations/relation.ts';

/** What a key of a filter names: a kind of node. All but documents can be named by their names too. */
export type ReferenceKind = NamedKind | 'Document';

/** The argument values of a filter, checked or not. */
export type FilterValues = Readonly<Record<string, Parameter>>;

type References = Readonly<Record<string, ReferenceKind>>;

/** The keys of each filter that name nodes, one or several. */
const REFERENCES: Readonly<Record<RelationFilter, References>> = {
  none: {},
  meeting: {
    with: 'Actor',
    withAny: 'Actor',
    topics: 'Topic',
    place: 'Place',
    country: 'Country',
    documents: 'Document',
  },
  person: { country: 'Country', organization: 'Organization' },
  country: {},
  organization: { country: 'Country' },
  topic: { concerns: 'Actor' },
  place: { country: 'Country' },
  document: { mentions: 'Actor' },
  report: {},
  statement: { speaker: 'Actor', topic: 'Topic' },
};

/** Where filters stand in a filter. */
const MEMBERS: ReadonlySet<string> = new Set(['and', 'or', 'not']);

export interface Reference {
  readonly kind: ReferenceKind;
  /** An id, or a name that stands where one does. */
  readonly text: string;
  /** The key that it stands at, such as `and.0.with`. */
  readonly path: string;
}

/** @returns the filter with another text in place of each reference, within `and`, `or` and `not` too. */
export function mapReferences(
  concept: RelationFilter,
  filter: FilterValues,
  map: (reference: Reference) => string,
): FilterValues {
  const references = new Map(Object.entries(REFERENCES[concept]));

  const mapFilter = (values: FilterValues, path: string): FilterValues =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, mapValue(key, value, `${path}${key}`)]));

  const mapValue = (key: string, value: Parameter, path: string): Parameter => {
    const kind = references.get(key);
    if (kind !== undefined) return mapText(value, (text) => map({ kind, text, path }));
    if (!MEMBERS.has(key)) return value;
    if (Array.isArray(value)) return value.map((member, index) => mapMember(member, `${path}.${index}.`));
    return mapMember(value, `${path}.`);
  };

  const mapMember = (value: Parameter, path: string): Parameter => (isMap(value) ? mapFilter(value, path) : value);

  return mapFilter(filter, '');
}

/** @returns all references of a filter, in their order. */
export function listReferences(concept: RelationFilter, filter: FilterValues): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(concept, filter, (reference) => {
    found.push(reference);
    return reference.text;
  });
  return found;
}

function mapText(value: Parameter, map: (text: string) => string): Parameter {
  if (typeof value === 'string') return map(value);
  return Array.isArray(value) ? value.map((text) => (typeof text === 'string' ? map(text) : text)) : value;
}

function isMap(value: Parameter): value is FilterValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
