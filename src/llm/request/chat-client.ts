import { setTimeout as pause } from 'node:timers/promises';
import pLimit from 'p-limit';
import pRetry from 'p-retry';
import { ParleyError } from '../../domain/errors.ts';
import { toAnswerJsonSchema } from '../answer/answer-schema.ts';
import type { LlmSettings } from '../llm-settings.ts';
import { FailedAttempt } from './failed-attempt.ts';
import type { Ledger } from './ledger.ts';
import { postChat } from './post-chat.ts';
import type { Message } from './prompt.ts';

/** An answer that could be read, or that there was more to say than one answer holds. */
type Reply<T> = { readonly kind: 'read'; readonly value: T; readonly content: string } | { readonly kind: 'cut-off' };

export interface ChatClient {
  /**
   * @param parse null for content that is not what was asked for: it is asked for again.
   * @throws ParleyError LLM_FAILED when no attempt gave an answer, LLM_BUDGET when there is no budget for it.
   */
  ask<T>(messages: readonly Message[], parse: (content: string) => T | null, signal?: AbortSignal): Promise<Reply<T>>;
}

interface ChatClientOptions {
  readonly settings: LlmSettings;
  readonly ledger: Ledger;
  readonly clock: () => Date;
}

const JSON_SCHEMA = {
  type: 'json_schema',
  json_schema: { name: 'facts', strict: true, schema: toAnswerJsonSchema() },
} as const;
const JSON_OBJECT = { type: 'json_object' } as const;

/** Forms of a request, the best first: not every server knows a schema, and not every model a temperature. */
const FORMS = [
  { response_format: JSON_SCHEMA, temperature: 0 },
  { response_format: JSON_SCHEMA },
  { response_format: JSON_OBJECT, temperature: 0 },
  { response_format: JSON_OBJECT },
] as const;

const RETRIES = 4;
const BACK_OFF_MILLIS = 1000;
const LONGEST_PAUSE_MILLIS = 60_000;
/** Of English, roughly; where the server counts, its numbers take the place of the guess. */
const UNITS_PER_TOKEN = 4;

export function createChatClient({ settings, ledger, clock }: ChatClientOptions): ChatClient {
  const { model, concurrency, retries = RETRIES, backOffMillis = BACK_OFF_MILLIS } = settings;
  const limit = pLimit(concurrency);
  /** The first form that this server may know. */
  let form = 0;

  async function attempt<T>(
    request: { readonly messages: readonly Message[]; readonly form: number },
    parse: (content: string) => T | null,
    signal: AbortSignal | undefined,
  ): Promise<Reply<T>> {
    const { messages } = request;
    const length = messages.reduce((total, { content }) => total + content.length, 0);
    const guess = Math.ceil(length / UNITS_PER_TOKEN);
    const release = ledger.reserve(guess);
    try {
      const body = { model, messages, ...FORMS[request.form] };
      const { content, isCutOff, use } = await postChat(body, { settings, clock, signal });
      const guessed = { input: guess, output: Math.ceil(content.length / UNITS_PER_TOKEN) };
      ledger.spend(use ?? guessed, use === null);
      if (isCutOff) return { kind: 'cut-off' };
      const value = parse(content);
      if (value === null) throw new FailedAttempt('try-again', 'the answer is not the JSON that was asked for');
      return { kind: 'read', value, content };
    } finally {
      release();
    }
  }

  async function askInForm<T>(
    request: { readonly messages: readonly Message[]; readonly form: number },
    parse: (content: string) => T | null,
    signal: AbortSignal | undefined,
  ): Promise<Reply<T>> {
    try {
      const reply = await pRetry(() => attempt(request, parse, signal), {
        retries,
        minTimeout: backOffMillis,
        maxTimeout: LONGEST_PAUSE_MILLIS,
        randomize: true,
        signal,
        shouldRetry: ({ error }) => error instanceof FailedAttempt && error.next === 'try-again',
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (!(error instanceof FailedAttempt) || error.next !== 'try-again' || retriesLeft === 0) return;
          ledger.noteRetry();
          if (error.pauseMillis === null) return;
          if (error.pauseMillis > LONGEST_PAUSE_MILLIS) throw error;
          await pause(error.pauseMillis, undefined, { signal });
        },
      });
      form = Math.max(form, request.form);
      return reply;
    } catch (error) {
      signal?.throwIfAborted();
      const simpler = request.form + 1;
      if (error instanceof FailedAttempt && error.next === 'ask-simpler' && simpler < FORMS.length) {
        return await askInForm({ ...request, form: simpler }, parse, signal);
      }
      throw error;
    }
  }

  return {
    ask: (messages, parse, signal) =>
      limit(async () => {
        try {
          signal?.throwIfAborted();
          return await askInForm({ messages, form }, parse, signal);
        } catch (error) {
          if (!(error instanceof FailedAttempt)) throw error;
          throw new ParleyError('LLM_FAILED', `${model} at ${new URL(settings.url).host}: ${error.message}`, {
            cause: error,
          });
        }
      }),
  };
}
