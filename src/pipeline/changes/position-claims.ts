import type { PositionClaim } from '../../domain/graph/position-claim.ts';
import type { ResolvedDocument } from '../../resolve/entities/resolved-document.ts';
import { positionsOf } from '../../resolve/people/resolve-people.ts';

/** What documents say that people hold, by the id of the person. Nobody holds an office of themselves. */
export function positionClaims(documents: readonly ResolvedDocument[]): ReadonlyMap<string, readonly PositionClaim[]> {
  const claims = new Map<string, PositionClaim[]>();
  for (const { id: document, records, ids } of documents) {
    const resolve = (local: string | null) => (local === null ? null : (ids.get(local) ?? null));
    for (const record of records.people) {
      const person = resolve(record.id);
      if (person === null) continue;
      const own = positionsOf(record, resolve).filter(({ of }) => of !== person);
      if (own.length === 0) continue;
      claims.set(person, [...(claims.get(person) ?? []), ...own.map((position) => ({ ...position, document }))]);
    }
  }
  return claims;
}
