import type { Rejection } from '../domain/errors.ts';

/** One line: where, which document, which part of it, and what is wrong. */
export function formatRejection(rejection: Rejection): string {
  const document = rejection.documentId === null ? '' : ` (${rejection.documentId})`;
  const path = rejection.path === null ? '' : ` ${rejection.path}:`;
  return `${rejection.source}${document}:${path} ${rejection.message} [${rejection.code}]`.replaceAll('\n', ' ');
}
