import { type Agent, request } from 'node:http';
import type { Json } from '../read/question.ts';

export interface Answer {
  /** `ok`, the code of the first error, `HTTP 500`, `LEFT`, `NO ANSWER`, or what the network said. */
  readonly outcome: string;
  readonly data: Json;
  readonly millis: number;
}

interface QueryOptions {
  readonly agent: Agent;
  readonly body: string;
  /** Breaks the connection off so long after the request; null for a client that stays. */
  readonly leavesAfterMillis: number | null;
}

/** Longer than any limit of the server: whoever is not answered by then waits for nothing. */
const NO_ANSWER_MILLIS = 30_000;

/** Asks once. Never rejects: what goes wrong is the outcome. */
export async function postQuery(url: string, { agent, body, leavesAfterMillis }: QueryOptions): Promise<Answer> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const timers: NodeJS.Timeout[] = [];
    const settle = (outcome: string, data: Json) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ outcome, data, millis: performance.now() - startedAt });
    };
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => settle('BROKEN OFF', null));
      response.on('end', () => {
        const { outcome, data } = read(Buffer.concat(chunks).toString(), response.statusCode ?? 0);
        settle(outcome, data);
      });
    });
    const breakOff = (outcome: string) => () => {
      settle(outcome, null);
      sending.destroy();
    };
    if (leavesAfterMillis !== null) timers.push(setTimeout(breakOff('LEFT'), leavesAfterMillis));
    timers.push(setTimeout(breakOff('NO ANSWER'), NO_ANSWER_MILLIS));
    sending.on('error', (error: NodeJS.ErrnoException) => settle(error.code ?? error.message, null));
    sending.end(body);
  });
}

interface Body {
  readonly data?: Json;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function read(text: string, status: number): { readonly outcome: string; readonly data: Json } {
  try {
    const { data = null, errors } = JSON.parse(text) as Body;
    if (errors !== undefined) return { outcome: errors[0]?.extensions?.code ?? 'AN ERROR WITHOUT A CODE', data };
    return { outcome: status === 200 ? 'ok' : `HTTP ${status}`, data };
  } catch {
    return { outcome: `HTTP ${status}, no JSON`, data: null };
  }
}
