import { MAX_SOURCE_BYTES } from '../../documents/limits.ts';
import { refuseSize } from '../../documents/parse-documents.ts';
import type { ParsedSource } from '../../documents/parsed-source.ts';
import { declaredFormat } from '../../documents/source-format.ts';
import { toParsedSource } from '../../documents/to-parsed-source.ts';
import { ParleyError } from '../../domain/errors.ts';
import { describeSystemError } from './describe-system-error.ts';
import { guardChunks } from './guard-chunks.ts';
import { readStream } from './read-stream.ts';

interface AddressOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** How long an answer may take, its body included. */
  readonly timeoutMillis: number;
}

const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/markdown, application/json, text/plain;q=0.9, */*;q=0.5',
  'user-agent': 'parley',
} as const;

/**
 * Reads what an http or https address answers, after its redirects. The media type of the answer tells the format.
 *
 * @throws ParleyError FILE_NOT_FOUND where the host does not answer, or not with a page.
 */
export async function* readAddress(address: string, options: AddressOptions): AsyncGenerator<ParsedSource> {
  if (!URL.canParse(address)) throw new ParleyError('FILE_NOT_FOUND', `${address} is no address`);
  const timeout = AbortSignal.timeout(options.timeoutMillis);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const describe = (error: unknown) => {
    const reason = timeout.aborted ? `no answer within ${options.timeoutMillis} ms` : describeSystemError(error);
    return `${address} cannot be read: ${reason}`;
  };
  const response = await options.fetch(address, { headers: HEADERS, signal }).catch((error: unknown) => {
    throw new ParleyError('FILE_NOT_FOUND', describe(error), { cause: error });
  });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    const status = `${response.status} ${response.statusText}`.trim();
    throw new ParleyError('FILE_NOT_FOUND', `${address} answered ${status}; expected a page`);
  }
  const mediaType = response.headers.get('content-type');
  const url = response.url === '' ? address : response.url;
  const sizeBytes = Number(response.headers.get('content-length') ?? 0);
  if (sizeBytes > MAX_SOURCE_BYTES && declaredFormat(address, mediaType ?? undefined) !== 'jsonl') {
    await response.body.cancel();
    yield toParsedSource({ kind: 'refused', refusal: refuseSize(sizeBytes) }, address);
    return;
  }
  const chunks = guardChunks(chunksOf(response.body), describe);
  yield* readStream(chunks, { name: address, url, ...(mediaType === null ? {} : { mediaType }) });
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
