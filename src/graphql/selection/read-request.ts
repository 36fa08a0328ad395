import type { FilterValues } from '../../store/plan/filters/filter-references.ts';
import type { RelationSelection } from '../../store/plan/selection.ts';
import type { RelationFilter } from '../../store/relations/relation.ts';
import { type RelationName, relationNamed } from '../../store/relations/relations.ts';
import type { CursorList } from '../connection/cursor.ts';
import { type PageArguments, type PageRequest, readPage } from '../connection/read-page.ts';
import { checkFilter } from '../filter/check-filter.ts';
import { toParameter } from './to-parameter.ts';

/** The arguments that relation fields have; each field has those of its relation. */
export interface RelationArguments extends PageArguments {
  readonly filter?: object | null | undefined;
  readonly orderBy?: string | null | undefined;
}

/** What the arguments of a relation field ask for, checked. */
export interface RelationRequest {
  readonly relation: RelationName;
  readonly filter: RelationSelection['filter'];
  readonly order: string | null;
  readonly page: PageRequest;
  readonly list: CursorList;
}

/**
 * @param field what errors call the field, such as `Actor.meetings`.
 * @throws ParleyError INPUT_INVALID that names the argument.
 */
export function readRequest(relation: RelationName, args: RelationArguments, field: string): RelationRequest {
  const { orders, filter: concept } = relationNamed(relation);
  const [defaultOrder = ''] = Object.keys(orders);
  const order = args.orderBy ?? defaultOrder;
  const list: CursorList = {
    name: `${relation} ${order}`,
    keys: [...(orders[order] ?? []).map((key) => key.value), 'string'],
  };
  return {
    relation,
    filter: args.filter == null ? null : readFilter(concept, args.filter, field),
    order: args.orderBy ?? null,
    page: readPage(list, args, field),
    list,
  };
}

function readFilter(concept: RelationFilter, given: object, field: string): FilterValues {
  const filter = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, toParameter(value)]));
  checkFilter(concept, filter, field);
  return filter;
}

/** @param values what graphql-js made of a field's arguments; their shapes are those that the schema declares. */
export function decodeArguments(values: Readonly<Record<string, unknown>>): RelationArguments {
  return values as RelationArguments;
}
