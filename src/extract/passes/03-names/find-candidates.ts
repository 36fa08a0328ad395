import { STYLES } from '../../lexicon/honorifics.ts';
import { GIVEN_NAMES } from '../../lexicon/names/given-names.ts';
import { NAME_EVIDENCE } from '../../rules/names/name-evidence.ts';
import { readAppositionAfter } from './apposition-after.ts';
import { readAppositionBefore } from './apposition-before.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { chunkStartingAt } from './chunk-at.ts';
import { COMPANY_ROLE } from './company-role.ts';
import type { NameCandidate } from './name-candidate.ts';
import { contextOf } from './name-context.ts';
import { officesInTurn } from './offices-in-turn.ts';
import { inheritRole, type OpenList, openList, shareOf } from './role-lists.ts';
import { type RoleDescription, readTitleBefore } from './title-before.ts';
import { readToldRoles } from './told-roles.ts';
import type { Words } from './words.ts';

/** `terminal operator X`, `X, the smaller rival`: of one word that is nobody's given name this says no person. */
function notOfCompany(role: RoleDescription | null, words: Words, chunk: NameChunk): RoleDescription | null {
  const isBare = chunk.to === chunk.from + 1 && !GIVEN_NAMES.has(words.folded[chunk.from] ?? '');
  return role !== null && isBare && !role.isPlural && COMPANY_ROLE.test(role.title) ? null : role;
}

/** Whether the role that ends at `to` stands before a name of its own: the President of Peru, H.E. Ana Solís. */
function isBeforeName(words: Words, chunks: readonly Chunk[], to: number): boolean {
  if (words.tokens[to]?.text !== ',') return false;
  const next = chunkStartingAt(chunks, to + 1);
  const address = next?.kind === 'title' && next.honorific !== null ? next : null;
  return (address === null ? next : chunkStartingAt(chunks, address.to))?.kind === 'name';
}

/** What stands in apposition behind the name, else before it. Who has an office before the name leaves the one behind to the next. */
function readApposition(
  words: Words,
  chunks: readonly Chunk[],
  chunk: NameChunk,
  own: RoleDescription | null,
): RoleDescription | null {
  const before = readAppositionBefore(words, chunks, chunk.from);
  const after = readAppositionAfter(words, chunks, chunk.to);
  const hasOffice = before !== null || (own !== null && own.title !== '');
  return after !== null && !(hasOffice && isBeforeName(words, chunks, after.to)) ? after : before;
}

/** `His Majesty` of a text that writes it with capitals: it stands for somebody and is no name. */
const isStyle = (words: Words, { from, to }: NameChunk): boolean =>
  to === from + 1 &&
  STYLES.has(words.lower[from] ?? '') &&
  /^(?:his|her|royal|your|their)$/u.test(words.lower[from - 1] ?? '');

/** @returns every name chunk of the sentence with its roles and the names of the evidence that holds. */
export function findCandidates(words: Words, chunks: readonly Chunk[], text: string): readonly NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const lists: OpenList[] = [];
  const shares: OpenList[] = officesInTurn(words, chunks).map((one) => ({ ...one, end: 0 }));
  for (const chunk of chunks) {
    if (chunk.kind !== 'name' || isStyle(words, chunk)) continue;
    const start = words.tokens[chunk.from]?.start ?? 0;
    const end = words.tokens[chunk.to - 1]?.end ?? start;
    const own = notOfCompany(readTitleBefore(words, chunks, chunk.from), words, chunk);
    const before = own ?? inheritRole(words, chunks, lists[lists.length - 1], chunk.from);
    const apposed = notOfCompany(readApposition(words, chunks, chunk, own), words, chunk);
    if (!shares.some((one) => one.names.includes(chunk.from))) {
      const opened = openList(words, chunks, chunk, apposed);
      if (opened !== null) shares.push(opened);
    }
    const list = shares.find((one) => one.names.includes(chunk.from));
    const single = apposed?.isPlural === true ? null : apposed;
    const apposition = single ?? (list === undefined ? null : shareOf(list, chunk.from));
    if (before?.isPlural === true) lists.push({ role: before, countries: [], names: [], end: chunk.to });
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
      told: readToldRoles(words, chunks, chunk, before, apposition),
      evidence: NAME_EVIDENCE.filter((rule) => rule.holds(context)),
    });
  }
  return candidates;
}
