import { textIn } from '../../lexicon/placed-words.ts';
import { readHeaded } from './apposition-after.ts';
import type { Chunk, NameChunk } from './chunk.ts';
import { HEADING_PARTICIPLES } from './heading-verbs.ts';
import { readRoleFrom } from './role-phrase.ts';
import type { RoleDescription } from './title-before.ts';
import type { Words } from './words.ts';

/**
 * Roles that a clause tells of a name, beside its title and its apposition: `X became prime minister`, `X was elected
 * president of Y`, `X will take over as Z`, `the board, chaired by X`, `As mayor of Y, X`, and the second of two that an
 * apposition joins: `a member of the council and director of Z`. What somebody wants or fails to become is none.
 */
const AUXILIARIES: ReadonlySet<string> = new Set([
  'was',
  'is',
  'has',
  'had',
  'been',
  'will',
  'be',
  'were',
  'later',
  'then',
  'since',
  'also',
  'recently',
]);
const ELECTION = /^(?:elected|re-elected|reelected|named|appointed|sworn|installed|confirmed|crowned|made|chosen)$/u;
const BECOMING = /^(?:became|become|becomes|remains|remained)$/u;
/** What may stand between the verb and the title. */
const LINKS: ReadonlySet<string> = new Set([
  'as',
  'in',
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'new',
  'to',
  'be',
]);
const MAX_VERBS = 5;
const MAX_LINKS = 4;

/** Where the title begins behind the verbs of `X was elected president`; -1 where they tell none. */
function titleBehindVerb(words: Words, to: number): number {
  let at = to;
  while (AUXILIARIES.has(words.lower[at] ?? '') && at - to < MAX_VERBS) at += 1;
  const verb = words.lower[at] ?? '';
  const next = words.lower[at + 1] ?? '';
  const isTakeover = /^(?:take|takes|took|taken|taking)$/u.test(verb) && (next === 'over' || next === 'office');
  const isService = /^(?:serves|served|acts|acted|works|worked)$/u.test(verb) && next === 'as';
  const isElection = ELECTION.test(verb) && at > to;
  if (!(BECOMING.test(verb) || isElection || isTakeover || isService)) return -1;
  let title = isTakeover ? at + 2 : at + 1;
  if (isTakeover && words.lower[title] !== 'as') return -1;
  for (let count = 0; LINKS.has(words.lower[title] ?? '') && count < MAX_LINKS; count += 1) title += 1;
  return title;
}

/** `X became prime minister`, `X, who …, was elected president`. */
function readVerb(words: Words, chunks: readonly Chunk[], name: NameChunk): RoleDescription | null {
  const title = titleBehindVerb(words, name.to);
  return title === -1 ? null : readRoleFrom(words, chunks, title, name.to);
}

/** `The board, chaired by X`, `the union is represented by X`. */
function readAgent(words: Words, chunks: readonly Chunk[], name: NameChunk, from: number): RoleDescription | null {
  if (words.lower[from - 1] !== 'by') return null;
  const title = HEADING_PARTICIPLES.get(words.lower[from - 2] ?? '') ?? null;
  if (title === null || title === 'editor') return null;
  let end = from - 2;
  while (end > 0 && /^(?:,|is|was|were|are|be|been|being|and|which)$/u.test(words.lower[end - 1] ?? '')) end -= 1;
  const body = chunks.find((chunk) => chunk.to === end && (chunk.kind === 'organization' || chunk.kind === 'name'));
  if (body === undefined || body === name) return null;
  return { from: body.from, to: from, title, isPlural: false, gender: null, country: null, organization: body };
}

/** `As mayor of Lima, X`. */
function readOpening(words: Words, chunks: readonly Chunk[], from: number): RoleDescription | null {
  if (words.lower[0] !== 'as' || words.lower[from - 1] !== ',') return null;
  const role = readRoleFrom(words, chunks, 1, 0);
  return role !== null && role.to === from - 1 ? role : null;
}

/** `, a member of the council and director of Z`. */
function readSecond(words: Words, chunks: readonly Chunk[], first: RoleDescription | null): RoleDescription | null {
  if (first === null || words.lower[first.to] !== 'and') return null;
  const at = /^(?:the|a|an|its|also)$/u.test(words.lower[first.to + 1] ?? '') ? first.to + 2 : first.to + 1;
  return readRoleFrom(words, chunks, at, first.to);
}

/** `X, speaking for Z`: whose words they are. */
function readSpeaking(words: Words, chunks: readonly Chunk[], name: NameChunk): RoleDescription | null {
  const isSpeaking = /^, (?:speaking|negotiating) (?:for|on behalf of) /u.test(
    `${textIn(words, name.to, name.to + 5)} `,
  );
  if (!isSpeaking) return null;
  return readHeaded(
    words,
    chunks,
    name.to + 1,
    words.lower[name.to + 1] === 'speaking' ? 'spokesperson' : 'negotiator',
  );
}

/** @param before the role before the name. @param apposition the one behind it. @returns all that the sentence tells of the name besides. */
export function readToldRoles(
  words: Words,
  chunks: readonly Chunk[],
  name: NameChunk,
  before: RoleDescription | null,
  apposition: RoleDescription | null,
): readonly RoleDescription[] {
  const from = before?.from ?? name.from;
  return [
    readVerb(words, chunks, name),
    readAgent(words, chunks, name, from),
    readOpening(words, chunks, from),
    readSecond(words, chunks, apposition),
    readSpeaking(words, chunks, name),
  ].filter((role) => role !== null);
}
