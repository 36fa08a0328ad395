import type { RelationRequest } from './read-request.ts';

/**
 * Names for the pages of a plan. Within one request the same relation with the same arguments has the same name,
 * wherever it stands and whatever its alias: two aliases that ask the same are answered once, and a field finds its page
 * on the parent by its own arguments. The names depend on the query alone, so equal queries give equal statements.
 */
export interface PlanKeys {
  keyOf(request: RelationRequest): string;
}

export function createPlanKeys(): PlanKeys {
  const keysByRequest = new WeakMap<RelationRequest, string>();
  const keysBySignature = new Map<string, string>();
  const uses = new Map<string, number>();

  function nameOf({ relation, filter, order, page }: RelationRequest): string {
    const signature = JSON.stringify([relation, filter, order, page.size, page.backward, page.from, page.until]);
    const known = keysBySignature.get(signature);
    if (known !== undefined) return known;
    const name = relation.slice(relation.indexOf('.') + 1);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    const key = use === 1 ? name : `${name}_${use}`;
    keysBySignature.set(signature, key);
    return key;
  }

  return {
    keyOf(request) {
      const known = keysByRequest.get(request);
      if (known !== undefined) return known;
      const key = nameOf(request);
      keysByRequest.set(request, key);
      return key;
    },
  };
}
