import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import { type RequestContext, renewContext } from '../context.ts';

type SubscriptionArgs = ExecutionArgs & { readonly contextValue: RequestContext };

/**
 * Subscribes as the GraphQL specification has it, with one difference to what `graphql` does: each event is executed
 * with a context of its own. The loaders of a context remember what they read, which the next event must not see.
 *
 * @returns the answers, one for each event; or the errors for which there is no stream.
 */
export async function subscribeByEvent(
  args: SubscriptionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const answers: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const step = await events.next();
      if (step.done === true) return DONE;
      const contextValue = renewContext(args.contextValue);
      return { done: false, value: await execute({ ...args, rootValue: step.value, contextValue }) };
    },
    async return() {
      await events.return?.();
      return DONE;
    },
    [Symbol.asyncIterator]() {
      return answers;
    },
  };
  return answers;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };
