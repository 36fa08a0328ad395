import type { IncomingMessage } from 'node:http';
import { isRecord } from '../../domain/is-record.ts';

/** Who asks, as far as the transport tells: the same for an HTTP request and for the upgrade to a WebSocket. */
export interface Caller {
  /** @param name in lower case. @returns null where the header is not there. */
  header(name: string): string | null;
  /** IP address of the other end; null for a call from inside the process, which has no socket. */
  readonly remoteAddress: string | null;
}

/** Of whom nothing is known. */
const STRANGER: Caller = { header: () => null, remoteAddress: '' };

/**
 * Who asks for an operation, out of what its context starts with: the request over HTTP, or `caller` as a WebSocket puts
 * it there (`callerOfUpgrade`).
 */
export function callerOf(operation: { readonly request?: Request; readonly caller?: Caller }): Caller {
  const { request, caller } = operation;
  return request === undefined ? (caller ?? STRANGER) : callerOfRequest(request, operation);
}

/** @param serverContext what the server adapter was called with: holds Node's message as `req` where there is a socket. */
export function callerOfRequest(request: Request, serverContext: unknown): Caller {
  const message = isRecord(serverContext) ? serverContext['req'] : undefined;
  const socket = isRecord(message) ? message['socket'] : undefined;
  return { header: (name) => request.headers.get(name), remoteAddress: addressOf(message, socket) };
}

/**
 * @param parameters what the client of a WebSocket sends first (`connectionParams`): a browser can set no header there,
 * so that `authorization` may come with them.
 */
export function callerOfUpgrade(message: IncomingMessage, parameters: unknown): Caller {
  const given = isRecord(parameters) ? (parameters['authorization'] ?? parameters['Authorization']) : undefined;
  return {
    header: (name) => {
      const value = message.headers[name];
      const text = Array.isArray(value) ? value.join(', ') : (value ?? null);
      return text === null && name === 'authorization' && typeof given === 'string' ? given : text;
    },
    remoteAddress: message.socket.remoteAddress ?? '',
  };
}

/** A socket that is closed has no address any more; '' is that of nobody at this machine. */
function addressOf(message: unknown, socket: unknown): string | null {
  if (message === undefined) return null;
  const address = isRecord(socket) ? socket['remoteAddress'] : undefined;
  return typeof address === 'string' ? address : '';
}
