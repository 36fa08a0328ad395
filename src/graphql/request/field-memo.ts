import type { GraphQLResolveInfo } from 'graphql';

/**
 * Remembers what was read from a field for the rows that follow: graphql-js gives the resolvers of all rows of a list
 * the same array of field nodes, so the array stands for the field at its place in the query.
 */
export interface FieldMemo<Value> {
  get(info: GraphQLResolveInfo, read: () => Value): Value;
}

export function createFieldMemo<Value extends object>(): FieldMemo<Value> {
  const values = new WeakMap<GraphQLResolveInfo['fieldNodes'], Value>();
  return {
    get(info, read) {
      const known = values.get(info.fieldNodes);
      if (known !== undefined) return known;
      const value = read();
      values.set(info.fieldNodes, value);
      return value;
    },
  };
}
