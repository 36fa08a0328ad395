import { z } from 'zod';
import { ParleyError } from '../domain/errors.ts';
import type { LlmSettings } from '../llm/llm-settings.ts';
import { describeProblems, type Environment, SAYS_ALL, setting } from '../server/environment-variables.ts';

const DEFAULT_CACHE = './.parley/llm-answers';
const NO_CACHE = 'off';
const DEFAULT_CONCURRENCY = 4;
const MAX_CONCURRENCY = 64;
const DEFAULT_TIMEOUT_SECONDS = 120;
const MAX_TIMEOUT_SECONDS = 3600;

const isWebAddress = (text: string) => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/u.test(protocol) && username === '' && password === '';
};
const amount = (what: string) =>
  z
    .string()
    .refine((text) => /^\d{1,12}(\.\d{1,6})?$/u.test(text), `expected ${what}`)
    .transform(Number)
    .nullable()
    .default(null);
const count = (most: number, otherwise: number) =>
  z
    .string()
    .refine((text) => /^\d{1,6}$/u.test(text) && Number(text) >= 1 && Number(text) <= most, {
      error: `expected a whole number from 1 to ${most}`,
    })
    .transform(Number)
    .default(otherwise);

const environmentSchema = z
  .object({
    PARLEY_LLM_URL: setting(
      z
        .string({ error: 'found nothing; expected the address of an API, such as http://localhost:11434/v1' })
        // An address can have a password in it.
        .refine(isWebAddress, {
          error: 'found no address of the web without a password; expected one such as http://localhost:11434/v1',
          params: SAYS_ALL,
        }),
    ),
    PARLEY_LLM_MODEL: setting(z.string({ error: 'expected the name of a model that the address serves' })),
    PARLEY_LLM_KEY: setting(z.string().nullable().default(null)),
    PARLEY_LLM_CACHE: setting(z.string().default(DEFAULT_CACHE)),
    PARLEY_LLM_CONCURRENCY: setting(count(MAX_CONCURRENCY, DEFAULT_CONCURRENCY)),
    PARLEY_LLM_TIMEOUT: setting(count(MAX_TIMEOUT_SECONDS, DEFAULT_TIMEOUT_SECONDS)),
    PARLEY_LLM_MAX_TOKENS: setting(amount('a number of tokens')),
    PARLEY_LLM_MAX_COST: setting(amount('an amount of money, such as 2.50')),
    PARLEY_LLM_PRICE_IN: setting(amount('the price of a million tokens that are sent, such as 0.15')),
    PARLEY_LLM_PRICE_OUT: setting(amount('the price of a million tokens that are answered, such as 0.60')),
  })
  .refine((values) => (values.PARLEY_LLM_PRICE_IN === null) === (values.PARLEY_LLM_PRICE_OUT === null), {
    error: 'expected both prices, PARLEY_LLM_PRICE_IN and PARLEY_LLM_PRICE_OUT, or none',
    params: SAYS_ALL,
    path: ['PARLEY_LLM_PRICE_OUT'],
  })
  .refine((values) => values.PARLEY_LLM_MAX_COST === null || values.PARLEY_LLM_PRICE_IN !== null, {
    error: 'expected PARLEY_LLM_PRICE_IN and PARLEY_LLM_PRICE_OUT as well: what has no price costs nothing',
    params: SAYS_ALL,
    path: ['PARLEY_LLM_MAX_COST'],
  });

/** @throws ParleyError CONFIGURATION_INVALID with one line for each problem; no line holds the key. */
export function parseLlmSettings(environment: Environment): LlmSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    throw new ParleyError('CONFIGURATION_INVALID', describeProblems(parsed.error, environment).join('\n'));
  }
  const { data } = parsed;
  const { PARLEY_LLM_PRICE_IN: input, PARLEY_LLM_PRICE_OUT: output } = data;
  return {
    url: data.PARLEY_LLM_URL,
    model: data.PARLEY_LLM_MODEL,
    key: data.PARLEY_LLM_KEY,
    concurrency: data.PARLEY_LLM_CONCURRENCY,
    timeoutMillis: data.PARLEY_LLM_TIMEOUT * 1000,
    maxTokens: data.PARLEY_LLM_MAX_TOKENS,
    maxCost: data.PARLEY_LLM_MAX_COST,
    prices: input === null || output === null ? null : { input, output },
    cacheFolder: data.PARLEY_LLM_CACHE === NO_CACHE ? null : data.PARLEY_LLM_CACHE,
  };
}
