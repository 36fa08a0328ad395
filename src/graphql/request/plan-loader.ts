import DataLoader from 'dataloader';
import { executePlan } from '../../store/plan/execute-plan.ts';
import { mapFilters } from '../../store/plan/filters/map-filters.ts';
import type {
  NodeSelection,
  PlannedNode,
  RelationPage,
  RelationSelection,
  RootAnswer,
  RootSelection,
} from '../../store/plan/selection.ts';
import type { LoaderOptions } from './loader-options.ts';
import { createNameLoader } from './name-loader.ts';

/** Answers root fields: those that wait at the same moment go into one statement, as all root fields of a query do. */
export interface PlanLoader {
  /** @returns the nodes that exist, by id. */
  loadNodes(label: string, ids: readonly string[], node: NodeSelection): Promise<ReadonlyMap<string, PlannedNode>>;
  loadList(list: RelationSelection): Promise<RelationPage>;
}

type UnnamedRoot =
  | Omit<Extract<RootSelection, { readonly kind: 'nodes' }>, 'key'>
  | Omit<Extract<RootSelection, { readonly kind: 'list' }>, 'key'>;

/** @param names for filters below the roots. @default one of its own */
export function createPlanLoader(options: LoaderOptions, names = createNameLoader(options)): PlanLoader {
  const { reader, signal, onBatch } = options;
  const loader = new DataLoader<UnnamedRoot, RootAnswer>(
    async (roots) => {
      onBatch?.('roots', roots.length);
      const named = roots.map((root, index) => ({ ...root, key: `root${index}` }));
      const resolved = await names.resolve<readonly RootSelection[]>(named, (all, map) =>
        all.map((root) => mapFilters(root, map)),
      );
      const answer = await executePlan(reader, resolved, signal);
      return named.map(({ key }) => answer.get(key) ?? new RangeError(`the read plan left out ${key}`));
    },
    // Roots are objects made anew for every field: there is nothing to find again.
    { cache: false },
  );

  return {
    async loadNodes(label, ids, node) {
      const answer = await loader.load({ kind: 'nodes', label, ids, node });
      return answer.kind === 'nodes' ? answer.nodes : new Map();
    },
    async loadList(list) {
      const answer = await loader.load({ kind: 'list', list });
      return answer.kind === 'list' ? answer.page : { rows: [], hasMore: false, total: null };
    },
  };
}
