import type { Chunk } from './chunk.ts';
import { chunkEndingAt } from './chunk-at.ts';
import { COMPANY_ROLE } from './company-role.ts';
import { isSpeakerBehind } from './is-speaker-behind.ts';
import { COMPLEMENT, ownersIn, portfolioEnd, STOPS, textOf } from './role-phrase.ts';
import { type RoleDescription, readTitleBefore } from './title-before.ts';
import { isPossessive, type Words } from './words.ts';

/** Appositions before a name: `its spokesman, X`, `the Minister of Health, Dr X`, `Uganda, whose energy minister, X`. */
const MAX_COMPLEMENT = 9;

/** The end of the title in `the president of Estonia,` that has its complement before the comma; -1 where there is none. */
function headBefore(words: Words, chunks: readonly Chunk[], comma: number): number {
  const title = chunks.findLast(
    (chunk) => chunk.kind === 'title' && chunk.to < comma && comma - chunk.to <= MAX_COMPLEMENT,
  );
  const behind = words.lower[title?.to ?? -1] ?? '';
  if (title === undefined || !(COMPLEMENT.has(behind) || behind === 'from')) return -1;
  const isList = title.kind === 'title' && title.isPlural;
  // The foreign ministers of Chile, Peru and Bolivia, A, B and C.
  // The Minister of Health and Sanitation, X.
  const from = behind === 'of' || behind === 'for' ? portfolioEnd(words, chunks, title.to) : title.to;
  const stops = words.lower.slice(Math.min(from, comma), comma).filter((word) => STOPS.has(word));
  return stops.some((word) => !(isList && (word === 'and' || word === ','))) ? -1 : title.to;
}

/** Ranks that stand before a name like a form of address, behind the office: the head of the checkpoint, Colonel X. */
const RANKS: ReadonlySet<string> = new Set(
  'prince princess ambassador colonel general major captain lieutenant commander admiral brigadier commodore professor judge justice councillor cardinal bishop archbishop senator superintendent inspector'.split(
    ' ',
  ),
);

/** The start of the name with its forms of address and ranks: `, Dr Ngozi Hart`, `, Major General Ada Stone`. */
function withAddress(words: Words, chunks: readonly Chunk[], at: number): number {
  const address = chunkEndingAt(chunks, at - 1);
  if (address?.kind !== 'title' || address.isPlural) return at;
  const isRank =
    RANKS.has(words.lower[address.to - 1] ?? '') && /^\p{Lu}/u.test(words.tokens[address.from]?.text ?? '');
  return address.honorific !== null || isRank ? withAddress(words, chunks, address.from) : at;
}

/** The committee’s chair, Labour’s X: the start of the name with the party or the country it is told by. */
function withParty(words: Words, chunks: readonly Chunk[], at: number): number {
  const owner = isPossessive(words.tokens[at - 1]) ? chunkEndingAt(chunks, at - 2) : null;
  return owner !== null && owner.kind !== 'title' && words.tokens[owner.from - 1]?.text === ',' ? owner.from : at;
}

const OPENERS: ReadonlySet<string> = new Set([
  'its',
  'his',
  'her',
  'their',
  'the',
  'a',
  'an',
  'one',
  'another',
  'whose',
  'two',
  'three',
  'four',
  'five',
  'six',
]);

/** Country or organization before `, whose energy minister, X`. */
function ownerOfWhose(
  words: Words,
  chunks: readonly Chunk[],
  at: number,
): Pick<RoleDescription, 'country' | 'organization'> {
  const owner = words.tokens[at - 1]?.text === ',' ? chunkEndingAt(chunks, at - 2) : null;
  return {
    country: owner?.kind === 'country' ? owner.code : null,
    organization: owner?.kind === 'organization' || owner?.kind === 'name' ? owner : null,
  };
}

/** `Belarus confirms that its foreign minister, X`, `The Kremlin learned of it, its spokesman, X`: whom `its` means. */
function ownerOfIts(chunks: readonly Chunk[], at: number): Pick<RoleDescription, 'country' | 'organization'> {
  const owner = chunks.findLast((chunk) => chunk.to <= at && chunk.kind !== 'title' && chunk.kind !== 'place');
  return {
    country: owner?.kind === 'country' && owner.form === 'name' ? owner.code : null,
    organization: owner?.kind === 'organization' ? owner : null,
  };
}

/** Whether the name before a comma has its own title, so that the role behind the comma is of the next name. */
function isTitledName(words: Words, chunks: readonly Chunk[], last: number): boolean {
  const name = chunkEndingAt(chunks, last);
  return name?.kind === 'name' && readTitleBefore(words, chunks, name.from) !== null;
}

/** The Deputy Prime Minister and Minister of Trade, X: an office behind another one of the same person. */
function isSecondOffice(words: Words, chunks: readonly Chunk[], from: number): boolean {
  const first = words.lower[from - 1] === 'and' ? chunkEndingAt(chunks, from - 2) : null;
  return first?.kind === 'title' && !first.isPlural && OPENERS.has(words.lower[first.from - 1] ?? '');
}

/** Met Chairman of the Board, X; by President of Peru, Y: an office with a capital and no article. */
function isBareOffice(words: Words, from: number): boolean {
  if (!/^\p{Lu}/u.test(words.tokens[from]?.text ?? '')) return false;
  const before = words.tokens[from - 1];
  return before === undefined || before.pos === 'VERB' || /^(?:with|by|between|from)$/u.test(before.text);
}

/** @param start the first token of the name. @returns what an apposition before it says, or null; plural where it is of a list. */
export function readAppositionBefore(words: Words, chunks: readonly Chunk[], start: number): RoleDescription | null {
  const at = withParty(words, chunks, withAddress(words, chunks, start));
  if (words.tokens[at - 1]?.text !== ',') return null;
  const comma = at - 1;
  const head = chunkEndingAt(chunks, comma - 1)?.kind === 'title' ? comma : headBefore(words, chunks, comma);
  if (head === -1) return null;
  const bare = readTitleBefore(words, chunks, head);
  if (bare === null) return null;
  const name = chunks.find((one) => one.from === start);
  if (name !== undefined && isSpeakerBehind(words, bare.from, name.to)) return null;
  // Cordimin’s rival, Korea’s X: a company.
  if (at !== withAddress(words, chunks, start) && COMPANY_ROLE.test(bare.title)) return null;
  const owners = head === comma ? { country: null, organization: null } : ownersIn(chunks, head, comma);
  const opener = words.lower[bare.from] ?? '';
  const whose =
    opener === 'whose'
      ? ownerOfWhose(words, chunks, bare.from)
      : opener === 'its' && !isPossessive(words.tokens[head - 1])
        ? ownerOfIts(chunks, bare.from)
        : owners;
  const isOwned = owners.country !== null || owners.organization !== null;
  const portfolio = head === comma ? head : portfolioEnd(words, chunks, head);
  const isOpen = head < comma && (!isOwned || words.lower[head] === 'for');
  const complement = isOpen ? comma : portfolio;
  const role = {
    ...bare,
    to: comma,
    title: complement > head ? `${bare.title} ${textOf(words, head, complement)}` : bare.title,
    ...(head < comma ? { whole: `${bare.title} ${textOf(words, head, comma)}` } : {}),
    country: bare.country ?? owners.country ?? whose.country,
    organization: bare.organization ?? owners.organization ?? whose.organization,
  };
  const isDetermined =
    OPENERS.has(words.lower[role.from] ?? '') ||
    // The Secretary-General’s Special Adviser, X.
    isPossessive(words.tokens[role.from - 1]) ||
    isSecondOffice(words, chunks, role.from) ||
    isBareOffice(words, role.from) ||
    words.tokens.slice(role.from, at).some((token) => isPossessive(token));
  const isOfNameBefore =
    words.tokens[role.from - 1]?.text === ',' &&
    chunkEndingAt(chunks, role.from - 2)?.kind === 'name' &&
    !isTitledName(words, chunks, role.from - 2);
  return isDetermined && !(isOfNameBefore && words.lower[role.from] !== 'whose') ? role : null;
}
