import { z } from 'zod';
import type { LlmSettings } from '../llm-settings.ts';
import { FailedAttempt } from './failed-attempt.ts';
import type { TokenUse } from './ledger.ts';

export interface Completion {
  readonly content: string;
  /** The answer ended at its longest length, and not where the model wanted. */
  readonly isCutOff: boolean;
  /** Null where the server does not count. */
  readonly use: TokenUse | null;
}

interface PostOptions {
  readonly settings: LlmSettings;
  readonly clock: () => Date;
  readonly signal?: AbortSignal | undefined;
}

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});
const errorSchema = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

const PATH = '/chat/completions';
const TRY_AGAIN: ReadonlySet<number> = new Set([408, 409, 425, 429]);
/** What servers answer to a form of request that they do not know. */
const ASK_SIMPLER: ReadonlySet<number> = new Set([400, 415, 422, 501]);
const MAX_MESSAGE_LENGTH = 200;

/** Sends one request and reads its answer. @throws FailedAttempt for whatever goes wrong; the reason of the signal. */
export async function postChat(body: unknown, { settings, clock, signal }: PostOptions): Promise<Completion> {
  const { url, key, timeoutMillis } = settings;
  const timeout = AbortSignal.timeout(timeoutMillis);
  let status: number;
  let text: string;
  let retryAfter: string | null;
  try {
    const response = await fetch(toEndpoint(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      // The key goes where it was meant to go.
      redirect: 'error',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
    status = response.status;
    retryAfter = response.headers.get('retry-after');
    text = await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    const reason = timeout.aborted ? `no answer within ${timeoutMillis} ms` : describeFailure(cause);
    throw new FailedAttempt('try-again', withoutKey(reason, key), { cause });
  }
  if (status !== 200) {
    const message = withoutKey(`the server answers with status ${status}${describeError(text)}`, key);
    if (TRY_AGAIN.has(status) || (status >= 500 && status !== 501)) {
      throw new FailedAttempt('try-again', message, { pauseMillis: toPause(retryAfter, clock) });
    }
    throw new FailedAttempt(ASK_SIMPLER.has(status) ? 'ask-simpler' : 'give-up', message);
  }
  return readCompletion(text);
}

function readCompletion(text: string): Completion {
  const parsed = completionSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new FailedAttempt('try-again', 'the answer is no chat completion');
  const { choices, usage } = parsed.data;
  const [choice] = choices;
  if (choice?.message.refusal != null) throw new FailedAttempt('give-up', 'the model refuses to read the text');
  return {
    content: choice?.message.content ?? '',
    isCutOff: choice?.finish_reason === 'length',
    use: usage == null ? null : { input: usage.prompt_tokens, output: usage.completion_tokens },
  };
}

function toEndpoint(url: string): string {
  const base = url.replace(/\/+$/u, '');
  return base.endsWith(PATH) ? base : `${base}${PATH}`;
}

/** @param header seconds, or a date of HTTP. @returns milliseconds, 0 or more; null where it says neither. */
function toPause(header: string | null, clock: () => Date): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/u.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - clock().getTime());
}

function describeFailure(cause: unknown): string {
  if (!(cause instanceof Error)) return 'the connection failed';
  return `the connection failed: ${cause.cause instanceof Error ? cause.cause.message : cause.message}`;
}

function describeError(text: string): string {
  const parsed = errorSchema.safeParse(parseJson(text));
  if (!parsed.success) return '';
  const { error } = parsed.data;
  return `: ${(typeof error === 'string' ? error : error.message).slice(0, MAX_MESSAGE_LENGTH)}`;
}

/** Servers repeat a key that they do not know. */
function withoutKey(message: string, key: string | null): string {
  return key === null ? message : message.replaceAll(key, '…');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
