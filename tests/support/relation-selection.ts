import type { PageSelection, RelationSelection } from '../../src/store/plan/selection.ts';

/** A selection of a relation under its own name; what is left out is not asked for. */
export function select(
  relation: string,
  options: Partial<Omit<RelationSelection, 'relation' | 'page'>> & { readonly page?: Partial<PageSelection> } = {},
): RelationSelection {
  return {
    key: options.key ?? relation,
    relation,
    page: { size: 20, backward: false, from: null, ...options.page },
    filter: options.filter ?? null,
    order: options.order ?? null,
    wantsTotal: options.wantsTotal ?? false,
    ...(options.probes === undefined ? {} : { probes: options.probes }),
    edgeProperties: options.edgeProperties ?? [],
    edgeRelations: options.edgeRelations ?? [],
    node: options.node === undefined ? { properties: [], relations: [] } : options.node,
  };
}
