import type { Document } from '../domain/document.ts';
import { ID_PREFIXES } from '../domain/ids.ts';
import { contentHash } from './content-hash.ts';
import { type DocumentDraft, type Refusal, toRefused } from './document-draft.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { normalizeLine, normalizeText } from './normalize-text.ts';

type Frozen =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** White space and characters that show nothing, such as zero-width spaces and byte order marks. */
const BLANK = /^[\s\p{Cf}]*$/u;
const HASH_PREFIX_LENGTH = 16;

/**
 * Makes the document that every later span points into. Its id is the caller's own, unchanged, else `document:` and the
 * first 16 digits of the hash.
 */
export function freezeDocument(draft: DocumentDraft): Frozen {
  const text = normalizeText(draft.text);
  if (BLANK.test(text)) return toRefused('DOCUMENT_EMPTY', 'found no text; expected the text of an article');
  if (text.length > MAX_TEXT_LENGTH) {
    return toRefused(
      'DOCUMENT_TOO_LARGE',
      `the text has ${text.length} characters; at most ${MAX_TEXT_LENGTH} are allowed`,
    );
  }
  const content = {
    title: normalizeLine(draft.title),
    publisher: normalizeLine(draft.publisher),
    url: normalizeLine(draft.url),
    publishedAt: draft.publishedAt,
    language: normalizeLine(draft.language),
    text,
  };
  const id = draft.id ?? `${ID_PREFIXES.Document}:${contentHash(content).slice(0, HASH_PREFIX_LENGTH)}`;
  return { kind: 'document', document: { id, ...content } };
}
