import { createHash } from 'node:crypto';
import type { Document } from '../domain/document.ts';

/**
 * The fingerprint by which a second ingest is known to bring nothing new: SHA-256 over the document as JSON with its
 * keys in alphabetical order. The id is left out: the same content under another name is the same content.
 *
 * @returns 64 lower-case hexadecimal digits.
 */
export function contentHash({ title, publisher, url, publishedAt, language, text }: Omit<Document, 'id'>): string {
  const canonical = JSON.stringify({ language, publishedAt, publisher, text, title, url });
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
