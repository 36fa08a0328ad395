import { slug } from '../../domain/fold.ts';
import { ID_PREFIXES, type NodeKind } from '../../domain/ids.ts';

const LONGEST = 80;
const NUMBER = /-\d+$/u;

/** @returns the readable part of an id: cut at a word, never empty. */
export function toReadable(name: string): string {
  const readable = slug(name);
  if (readable === '') return 'unnamed';
  if (readable.length <= LONGEST) return readable;
  const cut = readable.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2));
}

/** @returns the key that opens every node whose id was made of the same readable part: `person#=john-smith`. */
export function idKey(id: string): string {
  const colon = id.indexOf(':');
  return `${id.slice(0, colon)}#=${id.slice(colon + 1).replace(NUMBER, '')}`;
}

/** @returns the id of a readable part, without a number. */
export function baseId(kind: NodeKind, readable: string): string {
  return `${ID_PREFIXES[kind]}:${readable}`;
}

/** @returns the id itself where it is free, else the first of `id-2`, `id-3` … that is. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}-${number}`;
  return free;
}
