import { Parser } from 'htmlparser2';

/**
 * Building a tree takes time that grows with the square of its depth. This pass over the tags alone finds out first
 * whether a page is nested or cut up beyond what any article is, and stops as soon as it is.
 */
const MAX_DEPTH = 1_000;
const MAX_NODES = 400_000;
/** How much is looked at between two checks. */
const STEP = 16_384;

export function isParsablePage(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      nodes += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
    ontext: () => {
      nodes += 1;
    },
  });
  for (let at = 0; at < html.length; at += STEP) {
    parser.write(html.slice(at, at + STEP));
    if (deepest > MAX_DEPTH || nodes > MAX_NODES) return false;
  }
  return true;
}
