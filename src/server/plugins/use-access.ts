import { type ExecutionArgs, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../domain/error-codes.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { callerOfRequest } from '../access/caller.ts';
import { type AccessPolicy, unauthenticated, viewerOf } from '../access/viewer-of.ts';

const FORBIDDEN: ErrorCode = 'FORBIDDEN';

/**
 * Refuses a wrong token before anything of the query is looked at, and an operation for which the viewer has no role
 * before it runs. Which role a mutation needs is said where it is resolved; that none runs for a mere reader is said here,
 * once for all of them.
 */
export function useAccess(policy: AccessPolicy): Plugin<RequestContext> {
  return {
    onRequestParse({ request, serverContext }) {
      const { roles } = viewerOf(callerOfRequest(request, serverContext), policy);
      if (roles.size === 0) throw unauthenticated('This server needs a bearer token.');
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = refusalOf(args);
      if (error !== null) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = refusalOf(args);
      if (error !== null) setResultAndStopExecution({ errors: [error] });
    },
  };
}

function refusalOf(args: ExecutionArgs & { readonly contextValue: RequestContext }): GraphQLError | null {
  const { viewer } = args.contextValue;
  const isWrite = getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION;
  if (isWrite ? mayWrite(viewer) : viewer.roles.has('reader')) return null;
  const needed = isWrite ? 'the role ingester or curator' : 'the role reader';
  if (!viewer.isAuthenticated) return unauthenticated(`This needs a bearer token with ${needed}.`);
  const found = [...viewer.roles].join(', ');
  return new GraphQLError(`This needs ${needed}; the token has ${found}.`, {
    extensions: { code: FORBIDDEN, http: { status: 403 } },
  });
}

function mayWrite({ roles }: Viewer): boolean {
  return roles.has('ingester') || roles.has('curator');
}
