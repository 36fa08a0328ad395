import type { DocumentNode, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { checkRequest } from '../../graphql/limits/check-request.ts';
import { checkShape } from '../../graphql/limits/check-shape.ts';
import type { Limits } from '../../graphql/limits/limits.ts';
import { parseWithin } from '../../graphql/limits/parse-within.ts';

/**
 * Refuses a query that is too long before it is parsed, one that is too deep or too wide before it is validated, and one
 * that is too costly before it runs. Each step is linear in what the steps before let through, and each is a hook of
 * envelop, so that it holds over every transport.
 */
export function useQueryLimits(limits: Limits): Plugin {
  /** A parsed query that comes again out of the server's cache is not walked again. */
  const checked = new WeakMap<DocumentNode, GraphQLError | null>();
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(limits.tokens, source, options));
    },
    onValidate({ params: { schema, documentAST }, setResult }) {
      let error = checked.get(documentAST);
      if (error === undefined) {
        error = checkShape(schema, documentAST, limits);
        checked.set(documentAST, error);
      }
      if (error !== null) setResult([error]);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = checkRequest(args, limits);
      if (error !== null) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = checkRequest(args, limits);
      if (error !== null) setResultAndStopExecution({ errors: [error] });
    },
  };
}
