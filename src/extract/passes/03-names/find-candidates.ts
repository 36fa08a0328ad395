import { fold } from '../../../domain/fold.ts';
import { NAME_EVIDENCE } from '../../rules/name-evidence.ts';
import type { NameContext } from '../../rules/name-evidence-rule.ts';
import { readAppositionAfter, readAppositionBefore } from './apposition.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { meetsName } from './meets-name.ts';
import type { NameCandidate } from './name-candidate.ts';
import { significantParts } from './name-parts.ts';
import { chunkStartingAt, type RoleDescription, readTitleBefore } from './title-before.ts';
import { isPossessive, type Words } from './words.ts';

const WINDOW = 8;

/** Presidents A, B and C: the title of the first counts for those that follow in the list. */
interface OpenList {
  readonly role: RoleDescription;
  readonly end: number;
}

const isListGap = (words: Words, from: number, to: number): boolean =>
  to - from >= 1 && to - from <= 2 && words.lower.slice(from, to).every((word) => word === ',' || word === 'and');

function inheritRole(words: Words, list: OpenList | undefined, from: number): RoleDescription | null {
  if (list === undefined || !isListGap(words, list.end, from)) return null;
  return { ...list.role, country: null, organization: null };
}

const AFFILIATIONS: ReadonlySet<string> = new Set(['of', 'at', 'from', 'with']);

/** `of the Harbour Institute` right after the name. */
function isOfOrganization(words: Words, chunks: readonly Chunk[], to: number): boolean {
  if (!AFFILIATIONS.has(words.lower[to] ?? '')) return false;
  return chunkStartingAt(chunks, words.lower[to + 1] === 'the' ? to + 2 : to + 1)?.kind === 'organization';
}

function contextOf(
  words: Words,
  chunks: readonly Chunk[],
  chunk: NameChunk,
  text: string,
  roles: readonly (RoleDescription | null)[],
): NameContext {
  const [before, apposition] = roles;
  const owner = isPossessive(words.tokens[chunk.from - 1])
    ? chunks.find((other) => other.to === chunk.from - 1)
    : undefined;
  const next = chunkStartingAt(chunks, chunk.to);
  return {
    parts: fold(text).split(' '),
    fullLength: significantParts(fold(text).split(' ')).length,
    text,
    before: words.lower.slice(Math.max(0, chunk.from - WINDOW), chunk.from).reverse(),
    after: words.lower.slice(chunk.to, chunk.to + WINDOW),
    hasTitle: before !== null && before !== undefined,
    hasApposition: apposition !== null && apposition !== undefined,
    isOwnedByCountry: owner?.kind === 'country',
    isOfOrganization: isOfOrganization(words, chunks, chunk.to),
    isAcronym: /^\p{Lu}{2,7}$/u.test(text),
    isBeforeRole:
      next?.kind === 'title' && next.honorific === null && !/^\p{Lu}/u.test(words.tokens[next.from]?.text ?? ''),
    meetsName: meetsName(words, chunks, chunk),
  };
}

/** @returns every name chunk of the sentence with its roles and the names of the evidence that holds. */
export function findCandidates(words: Words, chunks: readonly Chunk[], text: string): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const lists: OpenList[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'name') continue;
    const start = words.tokens[chunk.from]?.start ?? 0;
    const end = words.tokens[chunk.to - 1]?.end ?? start;
    const own = readTitleBefore(words, chunks, chunk.from);
    const before = own ?? inheritRole(words, lists[lists.length - 1], chunk.from);
    const apposition = readAppositionAfter(words, chunks, chunk.to) ?? readAppositionBefore(words, chunks, chunk.from);
    if (before?.isPlural === true) lists.push({ role: before, end: chunk.to });
    const written = text.slice(start, end).replace(/\s+/gu, ' ');
    const context = contextOf(words, chunks, chunk, written, [before, apposition]);
    if (context.parts[0] === '') continue;
    candidates.push({
      words,
      chunks,
      chunk,
      text: written,
      parts: context.parts,
      before,
      apposition,
      evidence: NAME_EVIDENCE.filter((rule) => rule.holds(context)),
    });
  }
  return candidates;
}
