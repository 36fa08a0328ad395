import type { DraftResult } from './document-draft.ts';
import { freezeDocument } from './freeze-document.ts';
import { type ParsedSource, toRejectedSource } from './parsed-source.ts';

/** Freezes what a format's parser answered, and says where it came from. */
export function toParsedSource(
  result: DraftResult | { readonly kind: 'records'; readonly value: unknown },
  source: string,
): ParsedSource {
  if (result.kind === 'records') {
    return { items: [{ kind: 'records', value: result.value, source }], rejected: [], ignoredKeys: {} };
  }
  if (result.kind === 'refused') return toRejectedSource({ source, documentId: null, ...result.refusal });
  const frozen = freezeDocument(result.draft);
  if (frozen.kind === 'refused') {
    return toRejectedSource({ source, documentId: result.draft.id, ...frozen.refusal });
  }
  return {
    items: [{ kind: 'document', document: frozen.document, source }],
    rejected: [],
    ignoredKeys: Object.fromEntries(result.ignoredKeys.map((key) => [key, 1])),
  };
}
