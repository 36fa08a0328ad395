import type { Plugin } from 'graphql-yoga';
import { subscribeByEvent } from '../../graphql/changes/subscribe-by-event.ts';
import type { ServerContext } from '../server-context.ts';

/** Executes each event of a subscription with a context of its own, over every transport. */
export function useEventContexts(): Plugin<ServerContext> {
  return {
    onSubscribe({ args, setSubscribeFn }) {
      setSubscribeFn((execution) => subscribeByEvent({ ...execution, contextValue: args.contextValue }));
    },
  };
}
