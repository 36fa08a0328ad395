import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { DEEPEST_COUNTED, depthOfInput } from './depth-of-input.ts';
import { limitError } from './limit-error.ts';
import type { Limits } from './limits.ts';
import { queryCost } from './query-cost.ts';

interface CheckedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Checks what depends on the variables, before the operation runs. @returns the error, or null. */
export function checkRequest(request: CheckedRequest, limits: Limits): GraphQLError | null {
  const { schema, document, operationName, variableValues } = request;
  // The variables themselves are no level.
  const depth = depthOfInput(variableValues ?? {}) - 1;
  if (depth > limits.inputDepth) {
    const found = depth < DEEPEST_COUNTED ? depth : { moreThan: DEEPEST_COUNTED - 1 };
    return limitError('inputDepth', limits.inputDepth, found);
  }
  const cost = queryCost({ schema, document, operationName, variableValues });
  return cost > limits.cost ? limitError('cost', limits.cost, cost) : null;
}
