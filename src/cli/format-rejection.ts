import type { Rejection } from '../domain/errors.ts';

/** One line: where, which document, which part of it, and what is wrong. A message that begins with the source is enough. */
export function formatRejection({ source, documentId, path, code, message }: Rejection): string {
  if (source !== '' && message.startsWith(`${source} `)) return onOneLine(`${message} [${code}]`);
  const where = source === '' ? '""' : source;
  const document = documentId === null ? '' : ` (${documentId})`;
  const part = path === null ? '' : ` ${path}:`;
  return onOneLine(`${where}${document}:${part} ${message.trimStart()} [${code}]`);
}

const onOneLine = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/gu, ' ');
