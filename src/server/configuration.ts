import { z } from 'zod';
import { ParleyError } from '../domain/errors.ts';
import { type GraphLocation, parseGraphLocation } from '../store/graph-location.ts';
import type { Neo4jCredentials } from '../store/store-options.ts';
import { describeProblems, SAYS_ALL, setting } from './environment-variables.ts';
import { parseSecurity, type SecuritySettings } from './security-settings.ts';

/** Everything that the environment sets, read once and validated together. */
export interface Configuration {
  /** Address to listen on. Loopback by default: nothing answers from outside unless asked to. */
  readonly host: string;
  /** 0..65535; 0 lets the system choose. */
  readonly port: number;
  readonly graph: GraphLocation;
  /** Null where no password is set: for a server that asks for none. */
  readonly credentials: Neo4jCredentials | null;
  /** Whether an empty graph is filled with the seeds of the package when the server starts. */
  readonly loadsSeeds: boolean;
  readonly logLevel: LogLevel;
  readonly security: SecuritySettings;
  /** How long a query or a mutation may take. */
  readonly timeoutMillis: number;
  /** Whether `/metrics` answers. */
  readonly hasMetrics: boolean;
  /** Base address of an OTLP/HTTP collector that gets traces; null for none. */
  readonly tracesEndpoint: string | null;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const DEFAULT_TIMEOUT_MILLIS = 10_000;
const MAX_TIMEOUT_MILLIS = 3_600_000;
export const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_GRAPH = 'embedded:./.parley/graph';
const DEFAULT_PORT = 4000;
const MAX_PORT = 65_535;
const SEEDS_CHOICES = ['on', 'off'] as const;
const SWITCH = ['on', 'off'] as const;
const UNIT_MILLIS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
]);

const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= MAX_PORT;
/** @returns the milliseconds of `1500`, `1500ms`, `10s` or `2m`; NaN for anything else. */
const toMillis = (text: string): number => {
  const [, amount = '', unit = ''] = /^(\d{1,9})(ms|s|m)?$/.exec(text) ?? [];
  return amount === '' ? Number.NaN : Number(amount) * (UNIT_MILLIS.get(unit) ?? Number.NaN);
};
const isTimeout = (text: string) => toMillis(text) >= 1 && toMillis(text) <= MAX_TIMEOUT_MILLIS;
const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const environmentSchema = z.object({
  HOST: setting(z.string().regex(/^\S+$/, 'expected a host name or an address').default(DEFAULT_HOST)),
  PORT: setting(
    z.string().refine(isPort, `expected a whole number from 0 to ${MAX_PORT}`).transform(Number).default(DEFAULT_PORT),
  ),
  PARLEY_GRAPH: setting(z.string().default(DEFAULT_GRAPH)).transform((text, context) => {
    try {
      return parseGraphLocation(text);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      context.addIssue({ code: 'custom', message: error.message, params: SAYS_ALL });
      return z.NEVER;
    }
  }),
  NEO4J_USERNAME: setting(z.string().default('neo4j')),
  NEO4J_PASSWORD: setting(z.string().default('')),
  NEO4J_DATABASE: setting(z.string().nullable().default(null)),
  PARLEY_SEEDS: setting(z.enum(SEEDS_CHOICES, `expected one of ${SEEDS_CHOICES.join(', ')}`).default('on')),
  PARLEY_LOG_LEVEL: setting(z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`).default('info')),
  PARLEY_QUERY_TIMEOUT: setting(
    z
      .string()
      .refine(isTimeout, 'expected milliseconds, or a time such as 1500ms, 10s or 2m; from 1 ms to 60m')
      .transform(toMillis)
      .default(DEFAULT_TIMEOUT_MILLIS),
  ),
  PARLEY_METRICS: setting(z.enum(SWITCH, `expected one of ${SWITCH.join(', ')}`).default('on')),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    z
      .string()
      // An address can have a password in it.
      .refine(isWebAddress, {
        error: 'found no address of the web; expected one such as http://localhost:4318',
        params: SAYS_ALL,
      })
      .nullable()
      .default(null),
  ),
});

/**
 * @param environment such as `process.env`; variables that Parley does not know are left alone.
 * @throws ParleyError CONFIGURATION_INVALID with one line for each problem, all of them at once.
 */
export function parseConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = environmentSchema.safeParse(environment);
  const security = parseSecurity(environment);
  if (!parsed.success || 'problems' in security) {
    const others = 'problems' in security ? security.problems : [];
    const lines = [...describeProblems(parsed.error, environment), ...others];
    throw new ParleyError('CONFIGURATION_INVALID', lines.join('\n'));
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    graph: values.PARLEY_GRAPH,
    credentials:
      values.NEO4J_PASSWORD === ''
        ? null
        : { username: values.NEO4J_USERNAME, password: values.NEO4J_PASSWORD, database: values.NEO4J_DATABASE },
    loadsSeeds: values.PARLEY_SEEDS === 'on',
    logLevel: values.PARLEY_LOG_LEVEL,
    security,
    timeoutMillis: values.PARLEY_QUERY_TIMEOUT,
    hasMetrics: values.PARLEY_METRICS === 'on',
    tracesEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
