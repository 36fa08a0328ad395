import { ParleyError } from '../../domain/errors.ts';

/**
 * Turns the failure of a stream, and only that, into an error that says what could not be read.
 *
 * @throws ParleyError FILE_NOT_FOUND
 */
export async function* guardChunks(
  chunks: AsyncIterable<Uint8Array | string>,
  describe: (error: unknown) => string,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw new ParleyError('FILE_NOT_FOUND', describe(error), { cause: error });
  }
}
