import { ORGANIZATION_NOUNS } from '../../lexicon/organization-forms.ts';
import type { Chunk } from './chunk.ts';
import { chunkEndingAt, chunkStartingAt } from './chunk-at.ts';
import type { NameVerdict } from './judge-names.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { OrganizationDraft, OrganizationTable } from './organization-table.ts';
import type { ReadSentence } from './read-sentence.ts';
import { textOf } from './role-phrase.ts';
import { isPossessive, type Words } from './words.ts';

export interface FoundOrganization {
  readonly organization: OrganizationDraft;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  /** Code of a country that the name itself holds. */
  readonly country: string | null;
}

/** How many tokens may describe an organization between its country and its name. */
const MAX_DESCRIPTION = 5;

/** Whether the letters stand in this order in the words before, the first at the head of a word: Congress of Trade Unions `(Cotu)`. */
function isSpokenOf(short: string, before: readonly string[]): boolean {
  const letters = [...short.toLowerCase()];
  const start = before.findIndex((word) => word.startsWith(letters[0] ?? ''));
  if (start === -1 || letters.length < 4 || before.length - start < 3) return false;
  let next = 0;
  for (const letter of before.slice(start).join('')) if (letter === letters[next]) next += 1;
  return next === letters.length;
}

/** @returns the abbreviation in brackets after the chunk: African Development Bank `(AfDB)`. */
function findAbbreviation(words: Words, to: number): { readonly from: number; readonly text: string } | null {
  const inner = words.tokens[to + 1];
  if (words.tokens[to]?.text !== '(' || words.tokens[to + 2]?.text !== ')' || inner === undefined) return null;
  const isShort = /^\p{Lu}[\p{Lu}\p{Ll}\p{N}.&-]{1,9}$/u.test(inner.text);
  return isShort &&
    (/\p{Lu}.*\p{Lu}/u.test(inner.text) || isSpokenOf(inner.text, words.lower.slice(Math.max(0, to - 12), to)))
    ? { from: to + 1, text: inner.text }
    : null;
}

/**
 * The country that stands with an organization: `Chile’s Cordimin`, `Swedish miner Bergslag`, `Cordimin, a Chilean mining
 * company`. @returns ISO alpha-3, or null.
 */
function countryBeside(words: Words, chunks: readonly Chunk[], from: number, to: number): string | null {
  let at = from - 1;
  if (isPossessive(words.tokens[at])) at -= 1;
  else while (at >= 0 && from - at < MAX_DESCRIPTION && words.tokens[at]?.pos === 'NOUN') at -= 1;
  const owner = chunkEndingAt(chunks, at);
  if (owner?.kind === 'country' && (owner.form === 'adjective' || at < from - 1)) return owner.code;
  const apposed = words.tokens[to]?.text === ',' ? chunkStartingAt(chunks, to + 2) : null;
  const isDescribed = words.lower.slice(to + 3, to + 8).some((word) => ORGANIZATION_NOUNS.has(word));
  return apposed?.kind === 'country' && apposed.form === 'adjective' && isDescribed ? apposed.code : null;
}

/** `Russia’s foreign ministry`: whose body it is, and the words for both. */
function ownerOf(
  words: Words,
  chunks: readonly Chunk[],
  chunk: Chunk,
): { readonly code: string; readonly form: string } | null {
  if (chunk.kind !== 'organization' || chunk.type !== 'GOVERNMENT_BODY' || chunk.country !== null) return null;
  if (!/^(?:ministry|office|army|parliament)$/u.test(words.lower[chunk.to - 1] ?? '')) return null;
  if (!isPossessive(words.tokens[chunk.from - 1])) return null;
  const owner = chunkEndingAt(chunks, chunk.from - 2);
  return owner?.kind === 'country' ? { code: owner.code, form: textOf(words, owner.from, chunk.to) } : null;
}

/** `the Coalition`, `its Council`, `a Commission spokesperson`: a head alone stands for the organization that has it. */
const isDefinite = ({ words, chunk }: NameCandidate): boolean =>
  ['the', 'a', 'its'].includes(words.lower[chunk.from - 1] ?? '') || isPossessive(words.tokens[chunk.from - 1]);

/**
 * Adds the organizations of all sentences to the table: known ones and those told by form first, then names that the
 * context tells, then short forms of either ("the Coalition", "Elvheim" of "Elvheim Kraft").
 * @returns where each is named.
 */
export function addOrganizations(
  read: readonly ReadSentence[],
  candidates: readonly NameCandidate[],
  verdicts: ReadonlyMap<string, NameVerdict>,
  table: OrganizationTable,
): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (const { words, chunks } of read) {
    for (const chunk of chunks) {
      if (chunk.kind !== 'organization') continue;
      // EU-style: the body alone.
      const form = textOf(words, chunk.from, chunk.to).replace(/(?<=^[\p{L}.]+)[-‐‑]\p{Ll}+$/u, '');
      const owner = ownerOf(words, chunks, chunk);
      const organization =
        owner === null
          ? table.add(chunk.name, form, chunk.type, chunk.country)
          : table.add(owner.form, owner.form, chunk.type, owner.code);
      if (owner !== null) table.addForm(organization, form);
      found.push({ organization, words, from: chunk.from, to: chunk.to, country: chunk.country });
      if (organization.kind !== 'INTERGOVERNMENTAL')
        organization.country ??= countryBeside(words, chunks, chunk.from, chunk.to);
      // `FNV Haven union`, `the Lantern group`: the name without what it is.
      const bare = /^(.*\p{Lu}.*?) (?:union|federation|group|bank|party|militia|institute|foundation)$/u.exec(form);
      if (bare !== null) table.addForm(organization, bare[1] ?? form);
      const called = /^(.* (?:Union|Federation|Confederation|Association|Party|Institute|Agency)) (\p{Lu}{2,6})$/u.exec(
        form,
      );
      if (called !== null) for (const short of called.slice(1)) table.addForm(organization, short);
      const abbreviation = findAbbreviation(words, chunk.to);
      if (abbreviation !== null) table.addForm(organization, abbreviation.text);
    }
  }
  const named = new Map<string, OrganizationDraft>();
  // Longest first, so that a short form finds the full one.
  const organizations = candidates
    .filter((candidate) => verdicts.get(candidate.parts.join(' ')) === 'organization')
    .sort((a, b) => b.parts.length - a.parts.length);
  for (const candidate of organizations) {
    const key = candidate.parts.join(' ');
    const full =
      table.find(candidate.text) ??
      (candidate.parts.length === 1
        ? (table.findByFirstWord(candidate.text) ?? (isDefinite(candidate) ? table.findByHead(candidate.text) : null))
        : null);
    if (full !== null) table.addForm(full, candidate.text);
    named.set(key, full ?? table.add(candidate.text, candidate.text, 'OTHER', null));
  }
  for (const candidate of candidates) {
    const { chunk, words, text, parts } = candidate;
    if (verdicts.get(parts.join(' ')) === 'person') continue;
    const organization =
      named.get(parts.join(' ')) ??
      table.find(text) ??
      (parts.length === 1
        ? (table.findByFirstWord(text) ?? (isDefinite(candidate) ? table.findByHead(text) : null))
        : null);
    if (organization === null) continue;
    table.addForm(organization, text);
    if (organization.kind !== 'INTERGOVERNMENTAL')
      organization.country ??= countryBeside(words, candidate.chunks, chunk.from, chunk.to);
    found.push({ organization, words, from: chunk.from, to: chunk.to, country: null });
  }
  for (const { words, chunks } of read) {
    for (const chunk of chunks) {
      if (chunk.kind !== 'thing' || chunk.to !== chunk.from + 1 || words.lower[chunk.from - 1] !== 'the') continue;
      const form = textOf(words, chunk.from, chunk.to);
      const organization = table.findByHead(form);
      if (organization === null) continue;
      table.addForm(organization, form);
      found.push({ organization, words, from: chunk.from, to: chunk.to, country: null });
    }
  }
  return found;
}
