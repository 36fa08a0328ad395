import type { Chunk, TitleChunk } from './chunk.ts';
import {
  chunkEndingAt,
  chunkStartingAt,
  genderOfTitle,
  type RoleDescription,
  readTitleBefore,
} from './title-before.ts';
import { isPossessive, type Words } from './words.ts';

/**
 * Appositions: what stands beside a name between commas. After it (`X, the special envoy for Y,` `X, who chairs Z`) and
 * before it (`its spokesman, X`).
 */
const MAX_TOKENS = 18;
const MAX_COMPLEMENT = 9;
const STOPS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '—',
  '–',
  '(',
  ')',
  '“',
  '”',
  '"',
  'which',
  'that',
  'whose',
  'and',
  'but',
]);
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
const COMPLEMENT: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'on']);

/** `, 34,` and `, aged 34,` between the name and its apposition. */
function skipAge(words: Words, comma: number): number {
  const at = words.lower[comma + 1] === 'aged' ? comma + 2 : comma + 1;
  const isAge = /^\p{N}{1,3}$/u.test(words.tokens[at]?.text ?? '') && words.tokens[at + 1]?.text === ',';
  return isAge ? at + 1 : comma;
}

const textOf = (words: Words, from: number, to: number): string =>
  words.tokens
    .slice(from, to)
    .map((token, index, all) => token.text + ((all[index + 1]?.start ?? 0) > token.end ? ' ' : ''))
    .join('');

/** Country and organization named in `[from, to)`. */
function ownersIn(
  chunks: readonly Chunk[],
  from: number,
  to: number,
): Pick<RoleDescription, 'country' | 'organization'> {
  const inside = chunks.filter((chunk) => chunk.from >= from && chunk.to <= to);
  const country = inside.find((chunk) => chunk.kind === 'country');
  return {
    country: country?.kind === 'country' ? country.code : null,
    organization:
      inside.find((chunk) => chunk.kind === 'organization') ?? inside.find((chunk) => chunk.kind === 'name') ?? null,
  };
}

function readWhoHeads(words: Words, chunks: readonly Chunk[], at: number): RoleDescription | null {
  const verb = words.lower[at + 1] === 'has' || words.lower[at + 1] === 'had' ? at + 2 : at + 1;
  const title =
    HEADING_VERBS[words.lower[verb] ?? ''] ??
    (words.lower[verb] === 'run' || words.lower[verb] === 'led' ? 'head' : null);
  if (title === null) return null;
  const { country, organization } = ownersIn(chunks, verb + 1, verb + 9);
  const last = chunks.findLast(
    (chunk) => chunk.from > verb && chunk.to <= verb + 9 && (chunk === organization || chunk.kind === 'country'),
  );
  return { from: at, to: last?.to ?? verb + 1, title, isPlural: false, gender: null, country, organization };
}

/** Where the complement of a title ends: `for South Asia`, `of the Central Bank of Norway`. */
function complementEnd(words: Words, chunks: readonly Chunk[], head: number): number {
  let to = head;
  while (to < words.tokens.length && to - head < MAX_TOKENS) {
    const chunk = chunkStartingAt(chunks, to);
    if (chunk !== null && chunk.kind !== 'title') to = chunk.to;
    else if (STOPS.has(words.lower[to] ?? '') || words.lower[to] === 'who') break;
    else if (words.tokens[to]?.pos === 'VERB' && !words.lower[to]?.endsWith('ing')) break;
    else to += 1;
  }
  return to;
}

/** @param at the token after the name. @returns what an apposition there says, or null. */
export function readAppositionAfter(words: Words, chunks: readonly Chunk[], at: number): RoleDescription | null {
  if (words.tokens[at]?.text !== ',') return null;
  const comma = skipAge(words, at);
  if (words.lower[comma + 1] === 'who') return readWhoHeads(words, chunks, comma + 1);
  let head: TitleChunk | null = null;
  let end = comma + 1;
  while (end < words.tokens.length && end - comma <= MAX_TOKENS) {
    const chunk = chunkStartingAt(chunks, end);
    if (chunk?.kind === 'title') {
      head = chunk;
      end = chunk.to;
      continue;
    }
    if (chunk !== null) end = chunk.to;
    else if (STOPS.has(words.lower[end] ?? '') || COMPLEMENT.has(words.lower[end] ?? '') || words.lower[end] === 'who')
      break;
    else if (words.tokens[end]?.pos === 'VERB' || words.tokens[end]?.pos === 'AUX') break;
    else end += 1;
  }
  if (head === null || end !== head.to || head.honorific !== null || head.isPlural) return null;
  // `, Foreign Minister Y`: the title belongs to the next name.
  if (chunkStartingAt(chunks, head.to)?.kind === 'name') return null;
  const role = readTitleBefore(words, chunks, head.to);
  if (role === null || role.from < comma + 1) return null;
  const isComplement = COMPLEMENT.has(words.lower[head.to] ?? '');
  const to = isComplement ? complementEnd(words, chunks, head.to + 1) : head.to;
  const owners = isComplement ? ownersIn(chunks, head.to, to) : { country: null, organization: null };
  const isOwned = owners.country !== null || owners.organization !== null;
  const title =
    isComplement && (!isOwned || words.lower[head.to] === 'for')
      ? `${role.title}${' '}${textOf(words, head.to, to)}`
      : role.title;
  return {
    ...role,
    to,
    title,
    gender: genderOfTitle(role.title.toLowerCase()),
    country: role.country ?? owners.country,
    organization: role.organization ?? owners.organization,
  };
}

/** The end of the title in `the president of Estonia,` that has its complement before the comma; -1 where there is none. */
function headBefore(words: Words, chunks: readonly Chunk[], comma: number): number {
  const title = chunks.findLast(
    (chunk) => chunk.kind === 'title' && chunk.to < comma && comma - chunk.to <= MAX_COMPLEMENT,
  );
  if (title === undefined || !COMPLEMENT.has(words.lower[title.to] ?? '')) return -1;
  return words.lower.slice(title.to, comma).some((word) => STOPS.has(word)) ? -1 : title.to;
}

/** @param at the first token of the name. @returns what an apposition before it says, or null. */
export function readAppositionBefore(words: Words, chunks: readonly Chunk[], at: number): RoleDescription | null {
  if (words.tokens[at - 1]?.text !== ',') return null;
  const comma = at - 1;
  const head = chunkEndingAt(chunks, comma - 1)?.kind === 'title' ? comma : headBefore(words, chunks, comma);
  if (head === -1) return null;
  const bare = readTitleBefore(words, chunks, head);
  const owners = head === comma ? null : ownersIn(chunks, head, comma);
  const role =
    bare === null || owners === null
      ? bare
      : {
          ...bare,
          to: comma,
          country: bare.country ?? owners.country,
          organization: bare.organization ?? owners.organization,
        };
  if (role === null || role.isPlural) return null;
  const opener = words.lower[role.from] ?? '';
  const isDetermined =
    ['its', 'his', 'her', 'their', 'the', 'a', 'an', 'one', 'another'].includes(opener) ||
    words.tokens.slice(role.from, at).some((token) => isPossessive(token));
  const before = words.tokens[role.from - 1]?.text;
  if (!isDetermined || (before === ',' && chunkEndingAt(chunks, role.from - 2)?.kind === 'name')) return null;
  return role;
}
