import { type Refusal, toRefused } from './document-draft.ts';

/** First bytes by which common binary formats are known, as hexadecimal digits. */
const SIGNATURES = [
  ['255044462d', 'a PDF file'],
  ['504b0304', 'a ZIP archive or an office document'],
  ['504b0506', 'an empty ZIP archive'],
  ['d0cf11e0a1b11ae1', 'an old office document'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['28b52ffd', 'a Zstandard archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['89504e470d0a1a0a', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['49492a00', 'a TIFF image'],
  ['4d4d002a', 'a TIFF image'],
  ['52494646', 'a WebP image, a WAV sound or an AVI film'],
  ['7f454c46', 'a program'],
] as const;

/** UTF-32 before UTF-16: its mark begins like the other's. */
const OTHER_ENCODINGS = [
  ['fffe0000', 'UTF-32'],
  ['0000feff', 'UTF-32'],
  ['fffe', 'UTF-16'],
  ['feff', 'UTF-16'],
] as const;

const LONGEST_SIGNATURE_BYTES = 8;

/** @returns why the bytes are not text in UTF-8, judged by how they begin; null where nothing speaks against it. */
export function refuseBinaryStart(bytes: Uint8Array): Refusal | null {
  const start = Buffer.from(bytes.subarray(0, LONGEST_SIGNATURE_BYTES)).toString('hex');
  const signature = SIGNATURES.find(([hex]) => start.startsWith(hex));
  if (signature !== undefined) {
    return toRefused('DOCUMENT_BINARY', `found what looks like ${signature[1]}; expected text`).refusal;
  }
  const encoding = OTHER_ENCODINGS.find(([hex]) => start.startsWith(hex));
  if (encoding === undefined) return null;
  return toRefused('DOCUMENT_ENCODING', `found a byte order mark of ${encoding[1]} at byte 0; expected text in UTF-8`)
    .refusal;
}

/** @returns why the bytes cannot be text: text has no NUL bytes. */
export function refuseNulBytes(bytes: Uint8Array): Refusal | null {
  const offset = bytes.indexOf(0);
  if (offset < 0) return null;
  return toRefused('DOCUMENT_BINARY', `found binary content (a NUL byte at byte ${offset}); expected text`).refusal;
}
