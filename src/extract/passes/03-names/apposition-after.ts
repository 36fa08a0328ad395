import type { Chunk } from './chunk.ts';
import { ownersIn, readRoleFrom } from './role-phrase.ts';
import type { RoleDescription } from './title-before.ts';
import type { Words } from './words.ts';

/** Appositions behind a name: `X, the special envoy for Y,`, `X, 34, a nurse`, `X, who chairs Z`. */
const HEADING_VERBS: Readonly<Record<string, string>> = {
  chairs: 'chairman',
  chaired: 'chairman',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  runs: 'head',
  edits: 'editor',
  founded: 'founder',
  directs: 'director',
  owns: 'owner',
};

/** How far behind the verb what somebody heads may be named, in tokens. */
const MAX_OWNED = 9;

const BECOMING: ReadonlySet<string> = new Set([
  'became',
  'becomes',
  'is',
  'was',
  'been',
  'remains',
  'remained',
  'serves',
  'served',
  'works',
  'worked',
  'acts',
]);

const ARTICLES: ReadonlySet<string> = new Set([
  'as',
  'the',
  'a',
  'an',
  'also',
  'now',
  'then',
  'still',
  'once',
  'its',
  'their',
]);

/** `, 34,` and `, aged 34,` between the name and its apposition. */
function skipAge(words: Words, comma: number): number {
  const at = words.lower[comma + 1] === 'aged' ? comma + 2 : comma + 1;
  const isAge = /^\p{N}{1,3}$/u.test(words.tokens[at]?.text ?? '') && words.tokens[at + 1]?.text === ',';
  return isAge ? at + 1 : comma;
}

/** `who became prime minister of Greece`, `who has been treasurer at Elvheim`: verb, title, what it is of. */
function readWhoBecame(words: Words, chunks: readonly Chunk[], verb: number): RoleDescription | null {
  if (!BECOMING.has(words.lower[verb] ?? '')) return null;
  let at = verb + 1;
  while (ARTICLES.has(words.lower[at] ?? '') && at < verb + 4) at += 1;
  return readRoleFrom(words, chunks, at, at - 1);
}

function readWhoHeads(words: Words, chunks: readonly Chunk[], at: number): RoleDescription | null {
  const verb = words.lower[at + 1] === 'has' || words.lower[at + 1] === 'had' ? at + 2 : at + 1;
  const became = readWhoBecame(words, chunks, verb);
  if (became !== null) return became;
  const title =
    HEADING_VERBS[words.lower[verb] ?? ''] ??
    (words.lower[verb] === 'run' || words.lower[verb] === 'led' ? 'head' : null);
  if (title === null) return null;
  const stop = words.tokens.findIndex((token, index) => index > verb && /^[,;:.)–—]$/u.test(token.text));
  const end = stop === -1 ? verb + MAX_OWNED : Math.min(verb + MAX_OWNED, stop);
  const { country, organization } = ownersIn(chunks, verb + 1, end);
  const last = chunks.findLast(
    (chunk) => chunk.from > verb && chunk.to <= end && (chunk === organization || chunk.kind === 'country'),
  );
  return { from: at, to: last?.to ?? verb + 1, title, isPlural: false, gender: null, country, organization };
}

/** @param at the token after the name. @returns what an apposition there says, or null. */
export function readAppositionAfter(words: Words, chunks: readonly Chunk[], at: number): RoleDescription | null {
  if (words.tokens[at]?.text !== ',') return null;
  const comma = skipAge(words, at);
  if (words.lower[comma + 1] === 'who') return readWhoHeads(words, chunks, comma + 1);
  return readRoleFrom(words, chunks, comma + 1, comma);
}
