import type { Caller } from '../access/caller.ts';

/** What the context of an operation over a WebSocket starts with, in place of a request over HTTP. */
export interface SocketContext {
  readonly caller?: Caller;
  /** Aborts when the client leaves. */
  readonly left?: AbortSignal;
}
