import type { Position } from './known-graph.ts';

/** What one document says of a position, in its own words. */
export interface PositionClaim extends Position {
  /** Id of the document. */
  readonly document: string;
  /** Partial dates from and to which it was held; null where unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

const UNKNOWN = '-';

/** @returns the claim as a HOLDS edge keeps it, without the body that the edge leads to: `document:1 2021 - Envoy`. */
export function printPositionClaim({ document, from, to, title }: PositionClaim): string {
  return [document, from ?? UNKNOWN, to ?? UNKNOWN, title].join(' ');
}

/** @param of id of the body. @returns what `printPositionClaim` printed. */
export function parsePositionClaim(printed: string, of: string): PositionClaim {
  const [document = '', from = UNKNOWN, to = UNKNOWN, ...title] = printed.split(' ');
  const known = (date: string) => (date === UNKNOWN ? null : date);
  return { document, from: known(from), to: known(to), title: title.join(' '), of };
}
