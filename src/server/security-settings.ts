import { z } from 'zod';
import { LIMIT_NAMES, LIMITS, type Limits, STANDARD_LIMITS, toLimits } from '../graphql/limits/limits.ts';
import { type AccessToken, parseTokens } from './access/access-token.ts';
import { describeProblems, type Environment, SAYS_ALL, setting } from './environment-variables.ts';

/** What protects the server; `docs/security.md` tells what each setting does. */
export interface SecuritySettings {
  readonly tokens: readonly AccessToken[];
  /** Whether a caller without a token may read. */
  readonly anonymousRead: boolean;
  /** Names under which the server may be called, beside those of this machine: hosts, with a port or without. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may call the server and read its answers. */
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly graphiql: boolean;
  readonly limits: Limits;
}

export const STANDARD_SECURITY: SecuritySettings = {
  tokens: [],
  anonymousRead: true,
  allowedHosts: [],
  corsOrigins: [],
  introspection: true,
  graphiql: true,
  limits: STANDARD_LIMITS,
};

const MAX_LIMIT = 1_000_000_000;

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;
const isHost = (text: string) => URL.canParse(`http://${text}`) && new URL(`http://${text}`).host === text;
const isLimit = (text: string) => /^\d{1,10}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_LIMIT;

const onOff = setting(z.enum(['on', 'off'], 'expected one of on, off').default('on'));

const listOf = (isItem: (text: string) => boolean, expected: string) =>
  setting(
    z
      .string()
      .default('')
      .transform((text) => text.split(',').flatMap((item) => item.trim() || []))
      .refine((items) => items.every(isItem), expected),
  );

const variables = z
  .object({
    PARLEY_TOKENS: setting(z.string().default('')).transform((text, context) => {
      const { tokens, problems } = text === '' ? { tokens: [], problems: [] } : parseTokens(text);
      for (const message of problems) context.addIssue({ code: 'custom', message, params: SAYS_ALL });
      return tokens;
    }),
    PARLEY_ANONYMOUS_READ: onOff,
    PARLEY_ALLOWED_HOSTS: listOf(isHost, 'expected hosts in lower case, separated by commas, such as graph.example'),
    PARLEY_CORS_ORIGINS: listOf(isOrigin, 'expected origins, separated by commas, such as https://news.example'),
    PARLEY_INTROSPECTION: onOff,
    PARLEY_GRAPHIQL: onOff,
  })
  .refine((values) => values.PARLEY_ANONYMOUS_READ === 'on' || values.PARLEY_TOKENS.length > 0, {
    path: ['PARLEY_ANONYMOUS_READ'],
    message: 'expected tokens in PARLEY_TOKENS, since nobody could read without them',
  });

const limitVariables = z.object(
  Object.fromEntries(
    LIMIT_NAMES.map((name) => {
      const { variable, standard } = LIMITS[name];
      const text = z.string().refine(isLimit, `expected a whole number from 1 to ${MAX_LIMIT}`);
      return [variable, setting(text.transform(Number).default(standard))];
    }),
  ),
);

/** @returns the settings, or one line for each problem of the environment. */
export function parseSecurity(environment: Environment): SecuritySettings | { readonly problems: readonly string[] } {
  const parsed = variables.safeParse(environment);
  const limits = limitVariables.safeParse(environment);
  if (!parsed.success || !limits.success) {
    return {
      problems: [...describeProblems(parsed.error, environment), ...describeProblems(limits.error, environment)],
    };
  }
  const values = parsed.data;
  return {
    tokens: values.PARLEY_TOKENS,
    anonymousRead: values.PARLEY_ANONYMOUS_READ === 'on',
    allowedHosts: values.PARLEY_ALLOWED_HOSTS,
    corsOrigins: values.PARLEY_CORS_ORIGINS,
    introspection: values.PARLEY_INTROSPECTION === 'on',
    graphiql: values.PARLEY_GRAPHIQL === 'on',
    limits: toLimits((name) => limits.data[LIMITS[name].variable] ?? LIMITS[name].standard),
  };
}
