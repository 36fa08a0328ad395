import type { ErrorCode } from '../../domain/error-codes.ts';

interface LimitDescription {
  /** The environment variable that sets it. */
  readonly variable: string;
  /** What holds where the variable is not set. */
  readonly standard: number;
  /** Code of the error that a request over the limit is answered with. */
  readonly code: ErrorCode;
  /** What is counted, as it stands after "found 5000". */
  readonly counted: string;
}

/**
 * Everything that one request is limited in. The standards let in the introspection query of GraphiQL and a page of 200
 * meetings with their participants and topics, and keep a query within seconds on a large graph.
 */
export const LIMITS = {
  tokens: { variable: 'PARLEY_MAX_TOKENS', standard: 2000, code: 'QUERY_TOO_LONG', counted: 'tokens' },
  depth: { variable: 'PARLEY_MAX_DEPTH', standard: 24, code: 'QUERY_TOO_DEEP', counted: 'levels of fields' },
  inputDepth: {
    variable: 'PARLEY_MAX_INPUT_DEPTH',
    standard: 32,
    code: 'INPUT_TOO_DEEP',
    counted: 'levels of lists and objects in the arguments',
  },
  aliases: { variable: 'PARLEY_MAX_ALIASES', standard: 100, code: 'TOO_MANY_ALIASES', counted: 'aliases' },
  directives: { variable: 'PARLEY_MAX_DIRECTIVES', standard: 50, code: 'TOO_MANY_DIRECTIVES', counted: 'directives' },
  rootFields: {
    variable: 'PARLEY_MAX_ROOT_FIELDS',
    standard: 30,
    code: 'TOO_MANY_ROOT_FIELDS',
    counted: 'root fields',
  },
  cost: { variable: 'PARLEY_MAX_COST', standard: 100_000, code: 'QUERY_TOO_COSTLY', counted: 'rows asked for' },
  batch: {
    variable: 'PARLEY_MAX_BATCH',
    standard: 1,
    code: 'TOO_MANY_OPERATIONS',
    counted: 'operations in one request',
  },
  bodyBytes: {
    variable: 'PARLEY_MAX_BODY',
    standard: 8_000_000,
    code: 'REQUEST_ENTITY_TOO_LARGE',
    counted: 'bytes of body',
  },
} as const satisfies Readonly<Record<string, LimitDescription>>;

export type LimitName = keyof typeof LIMITS;
/** The largest figure that is let through, for each limit; 1 or more. */
export type Limits = Readonly<Record<LimitName, number>>;

const isLimitName = (name: string): name is LimitName => Object.hasOwn(LIMITS, name);
export const LIMIT_NAMES: readonly LimitName[] = Object.keys(LIMITS).filter(isLimitName);

export function toLimits(figureOf: (name: LimitName) => number): Limits {
  return {
    tokens: figureOf('tokens'),
    depth: figureOf('depth'),
    inputDepth: figureOf('inputDepth'),
    aliases: figureOf('aliases'),
    directives: figureOf('directives'),
    rootFields: figureOf('rootFields'),
    cost: figureOf('cost'),
    batch: figureOf('batch'),
    bodyBytes: figureOf('bodyBytes'),
  };
}

export const STANDARD_LIMITS: Limits = toLimits((name) => LIMITS[name].standard);
