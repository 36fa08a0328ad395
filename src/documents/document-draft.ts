import type { Rejection } from '../domain/errors.ts';

/** A document as a format gave it: before normalisation, and without an id of our own. */
export interface DocumentDraft {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** A partial date. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly text: string;
}

/** Why a document is refused; the entry adds where it came from. */
export type Refusal = Pick<Rejection, 'code' | 'message' | 'path'> & { readonly documentId?: string | null };

/** What a format's parser answers. `ignoredKeys` names the keys that it does not read, each once. */
export type DraftResult =
  | { readonly kind: 'draft'; readonly draft: DocumentDraft; readonly ignoredKeys: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function toRefused(
  code: Refusal['code'],
  message: string,
  path: string | null = null,
): { readonly kind: 'refused'; readonly refusal: Refusal } {
  return { kind: 'refused', refusal: { code, message, path } };
}
