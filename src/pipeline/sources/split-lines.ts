/** One line of a byte stream, without its newline. */
interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly sizeBytes: number;
  /** Null where the line is longer than the limit: it is counted and let go. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** Cuts a byte stream at newlines. Holds one line at a time, and at most `maxBytes` of it. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  let number = 1;
  const take = (piece: Uint8Array) => {
    sizeBytes += piece.length;
    if (sizeBytes > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const end = (): ByteLine => {
    const line = { number, sizeBytes, bytes: sizeBytes > maxBytes ? null : Buffer.concat(pieces) };
    pieces = [];
    sizeBytes = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline >= 0; newline = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, newline));
      yield end();
      start = newline + 1;
    }
    take(chunk.subarray(start));
  }
  if (sizeBytes > 0) yield end();
}
