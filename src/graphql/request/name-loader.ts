import DataLoader from 'dataloader';
import { ParleyError } from '../../domain/errors.ts';
import { kindOfId } from '../../domain/ids.ts';
import {
  type FilterValues,
  listReferences,
  mapReferences,
  type Reference,
} from '../../store/plan/filters/filter-references.ts';
import { findIdsByNames, type NameQuestion } from '../../store/queries/find-ids-by-names.ts';
import type { RelationFilter } from '../../store/relations/relation.ts';
import type { LoaderOptions } from './loader-options.ts';

/** Puts something in place of a filter of a concept. */
type MapFilter = (concept: RelationFilter, filter: FilterValues) => FilterValues;

/**
 * Names work where ids do: puts ids in place of the names in filters, before a statement is compiled of them. All names
 * that wait at the same moment are found by the same few statements, and ids alone cost none. A name that nobody has
 * stays: it is nobody's id, so it finds nothing.
 */
export interface NameLoader {
  resolveFilter(concept: RelationFilter, filter: FilterValues): Promise<FilterValues>;
  /**
   * Whatever holds several filters.
   *
   * @param mapFilters makes another of it, with what it is given in place of each filter.
   * @returns the same object where no filter has a name.
   * @throws ParleyError INPUT_INVALID for more names than one request may have, ENGINE_… from the reader.
   */
  resolve<Holder>(holder: Holder, mapFilters: (holder: Holder, map: MapFilter) => Holder): Promise<Holder>;
}

/** Different names in one request: each is compared with the names of every actor where it is nobody's own name. */
const MAX_NAMES = 100;

type NamedReference = Reference & NameQuestion;

export function createNameLoader({ reader, signal }: LoaderOptions): NameLoader {
  const asked = new Set<string>();
  const loader = new DataLoader<NameQuestion, string | null, string>(
    (questions) => findIdsByNames(reader, questions, signal),
    { cacheKeyFn: keyOf },
  );

  function ask(reference: NamedReference): Promise<string | null> {
    asked.add(keyOf(reference));
    if (asked.size > MAX_NAMES) {
      throw new ParleyError(
        'INPUT_INVALID',
        `The filters of a request may have ${MAX_NAMES} different names, and any number of ids; found more.`,
      );
    }
    return loader.load({ kind: reference.kind, name: reference.name });
  }

  const nameLoader: NameLoader = {
    async resolve(holder, mapFilters) {
      const names = new Map<string, NamedReference>();
      mapFilters(holder, (concept, filter) => {
        for (const reference of listReferences(concept, filter).flatMap(toNamed))
          names.set(keyOf(reference), reference);
        return filter;
      });
      if (names.size === 0) return holder;
      const found = await Promise.all([...names].map(async ([key, reference]) => [key, await ask(reference)] as const));
      const ids = new Map(found);
      const replace = (reference: Reference) => {
        const [named] = toNamed(reference);
        return (named === undefined ? null : ids.get(keyOf(named))) ?? reference.text;
      };
      return mapFilters(holder, (concept, filter) => mapReferences(concept, filter, replace));
    },
    resolveFilter(concept, filter) {
      return nameLoader.resolve(filter, (values, map) => map(concept, values));
    },
  };
  return nameLoader;
}

/** @returns a reference that is a name, alone; none where it is an id. */
function toNamed(reference: Reference): readonly NamedReference[] {
  const { kind, text } = reference;
  return kind === 'Document' || kindOfId(text) !== null ? [] : [{ ...reference, kind, name: text }];
}

function keyOf({ kind, name }: NameQuestion): string {
  return `${kind} ${name}`;
}
