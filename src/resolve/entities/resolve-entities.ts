import type { KnownEntities } from '../../domain/graph/known-graph.ts';
import { resolveOrganizations } from '../organizations/resolve-organizations.ts';
import { resolvePeople } from '../people/resolve-people.ts';
import { resolvePlaces } from '../places/resolve-places.ts';
import { resolveTopics } from '../topics/resolve-topics.ts';
import { DocumentScope } from './document-scope.ts';
import { type EntityIndex, indexEntities } from './entity-index.ts';
import { resolveCountries } from './resolve-countries.ts';
import type { DocumentRecords, ResolvedDocument } from './resolved-document.ts';

export interface ResolvedEntities {
  readonly documents: readonly ResolvedDocument[];
  /** What the graph knew, with what the documents add. */
  readonly index: EntityIndex;
}

/**
 * Who and what the records of a batch speak of. Documents are taken one after the other, each against what the graph and
 * the documents before it hold, so that it makes no difference where one batch ends and the next begins.
 *
 * @param known at least what `lookUpEntities` asks for.
 */
export function resolveEntities(batch: readonly DocumentRecords[], known: KnownEntities): ResolvedEntities {
  const index = indexEntities(known);
  const documents = batch.map(({ id, records }): ResolvedDocument => {
    const scope = new DocumentScope(records, index);
    resolveCountries(scope);
    resolvePlaces(scope);
    resolveOrganizations(scope);
    resolvePeople(scope);
    resolveTopics(scope);
    return { id, records, ids: scope.ids, names: scope.names };
  });
  return { documents, index };
}
