const HEADER = /\bcharset\s*=\s*["']?([\w:.-]+)/iu;
const META = /<meta\s[^<>]*?\bcharset\s*=\s*["']?([\w:.-]+)/iu;
/** HTML wants the declaration within the first 1,024 bytes. */
const SEARCHED_BYTES = 1024;

/** @returns the encoding that the Content-Type header, else the page's own meta element names; null where neither does. */
export function declaredCharset(bytes: Uint8Array, mediaType?: string): string | null {
  const fromHeader = mediaType === undefined ? null : HEADER.exec(mediaType);
  if (fromHeader !== null) return fromHeader[1] ?? null;
  const start = Buffer.from(bytes.subarray(0, SEARCHED_BYTES)).toString('latin1');
  return META.exec(start)?.[1] ?? null;
}
