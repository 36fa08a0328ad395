import type { Document } from '../domain/document.ts';
import type { Rejection } from '../domain/errors.ts';

/** One thing that was found in a source. `source` is its path or address, with `:line` in a JSONL file. */
export type ParsedItem =
  | { readonly kind: 'document'; readonly document: Document; readonly source: string }
  /** An object of the records format, not yet checked. */
  | { readonly kind: 'records'; readonly value: unknown; readonly source: string };

/** What one source gave: the good beside the bad. */
export interface ParsedSource {
  readonly items: readonly ParsedItem[];
  readonly rejected: readonly Rejection[];
  /** How many documents carried each key that Parley does not read. */
  readonly ignoredKeys: Readonly<Record<string, number>>;
}

export function toRejectedSource(rejection: Rejection): ParsedSource {
  return { items: [], rejected: [rejection], ignoredKeys: {} };
}

export function concatParsedSources(parts: readonly ParsedSource[]): ParsedSource {
  const counts = new Map<string, number>();
  for (const part of parts) {
    for (const [key, count] of Object.entries(part.ignoredKeys)) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return {
    items: parts.flatMap((part) => part.items),
    rejected: parts.flatMap((part) => part.rejected),
    ignoredKeys: Object.fromEntries(counts),
  };
}
