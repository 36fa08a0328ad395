import { textIn } from '../../lexicon/placed-words.ts';
import type { Chunk } from './chunk.ts';
import { chunkStartingAt } from './chunk-at.ts';
import { HEADING_LINKS, HEADING_PARTICIPLES, HEADING_VERBS } from './heading-verbs.ts';
import { ownersIn, readRoleFrom, textOf } from './role-phrase.ts';
import { singularTitle } from './singular-title.ts';
import { type RoleDescription, readTitleBefore } from './title-before.ts';
import type { Words } from './words.ts';

/** Appositions behind a name: `X, the special envoy for Y,`, `X, 34, a nurse`, `X, who chairs Z`, `X, one of the leaders of Z`. */

/** How far behind the verb what somebody heads may be named, in tokens. */
const MAX_OWNED = 9;

/** What ends the naming of a body: its place and its time are not part of it. */
const BODY_ENDS: ReadonlySet<string> = new Set([
  'and',
  'who',
  'which',
  'that',
  'since',
  'until',
  'but',
  'while',
  'as',
  'from',
  'with',
  'where',
  'when',
]);

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
  return readRoleFrom(words, chunks, at, verb);
}

/** What is headed where common nouns tell it: the transport committee, the UN mission in Congo; '' where names do. */
function bodyText(words: Words, chunks: readonly Chunk[], from: number, to: number): string {
  let end = from;
  while (end < to && words.tokens[end]?.pos !== 'VERB' && !BODY_ENDS.has(words.lower[end] ?? '')) end += 1;
  const isNamed = (at: number): boolean => chunks.some((chunk) => chunk.from <= at && chunk.to > at);
  const nouns = words.tokens.slice(from, end).filter((token, at) => token.pos === 'NOUN' && !isNamed(from + at));
  return nouns.length === 0 ? '' : textOf(words, from, end);
}

/** What heading it makes of somebody: `the transport committee` → chair of the transport committee. @param verb the token of the verb. */
export function readHeaded(words: Words, chunks: readonly Chunk[], verb: number, title: string): RoleDescription {
  const from = HEADING_LINKS.has(words.lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
  const stop = words.tokens.findIndex((token, index) => index > verb && /^[,;:.)–—”"]$/u.test(token.text));
  const end = stop === -1 ? from + MAX_OWNED : Math.min(from + MAX_OWNED, stop);
  const { country, organization } = ownersIn(chunks, from, end);
  const last = chunks.findLast(
    (chunk) => chunk.from > verb && chunk.to <= end && (chunk === organization || chunk.kind === 'country'),
  );
  const body = bodyText(words, chunks, from, Math.min(end, words.tokens.length));
  return {
    from: verb,
    to: last?.to ?? verb + 1,
    title: body === '' ? title : `${title} ${words.lower[from - 1] === 'for' ? 'for' : 'of'} ${body}`,
    isPlural: false,
    gender: null,
    country,
    organization,
  };
}

/** `who chairs Z`, `who has led Z since May`, `who is in charge of Z`. @param at the token of `who`. */
function readWhoHeads(words: Words, chunks: readonly Chunk[], at: number): RoleDescription | null {
  const isPerfect = words.lower[at + 1] === 'has' || words.lower[at + 1] === 'had';
  const verb = isPerfect ? at + 2 : at + 1;
  const became = readWhoBecame(words, chunks, verb);
  if (became !== null) return became;
  if (textIn(words, verb, verb + 4) === 'is in charge of') return readHeaded(words, chunks, verb + 3, 'head');
  const title = (isPerfect ? HEADING_PARTICIPLES : HEADING_VERBS).get(words.lower[verb] ?? '') ?? null;
  const past = words.lower[verb] === 'led' || words.lower[verb] === 'ran' ? 'head' : null;
  if (title === null && past === null) return null;
  // Who speaks of peace, who presides today: only with what it is for.
  const needsLink = /^(?:speaks|presid|negotiates|deputi)/u.test(words.lower[verb] ?? '');
  if (needsLink && !HEADING_LINKS.has(words.lower[verb + 1] ?? '')) return null;
  return { ...readHeaded(words, chunks, verb, title ?? past ?? ''), from: at };
}

/** `X, the Conservative who leads Z`: how far behind the comma the relative clause may begin. */
const MAX_BEFORE_WHO = 5;

function readRelative(words: Words, chunks: readonly Chunk[], comma: number): RoleDescription | null {
  if (!/^(?:the|a|an)$/u.test(words.lower[comma + 1] ?? '')) return null;
  const who = words.lower.indexOf('who', comma + 2);
  if (who === -1 || who - comma > MAX_BEFORE_WHO || words.lower.slice(comma + 1, who).includes(',')) return null;
  return readWhoHeads(words, chunks, who);
}

/** `X, one of the leaders of Z`: as if alone. */
function readOneOf(words: Words, chunks: readonly Chunk[], comma: number): RoleDescription | null {
  if (words.lower[comma + 1] !== 'one' || words.lower[comma + 2] !== 'of') return null;
  const role = readRoleFrom(words, chunks, comma + 3, comma + 2, true);
  return role === null ? null : { ...role, from: comma + 1, isPlural: false, title: singularTitle(role.title) };
}

/** A, Minister of Economy B and C: the office is the next one's. */
const isOfNext = (words: Words, chunks: readonly Chunk[], role: RoleDescription): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'name' &&
      chunk.from > role.from &&
      chunk.from <= role.to &&
      readTitleBefore(words, chunks, chunk.from)?.from === role.from,
  );

/** Ignoring A, the minister, B, met C: B is the minister, since a verb follows the comma that closes the name. */
function isOfSubjectBehind(words: Words, chunks: readonly Chunk[], { to }: RoleDescription): boolean {
  const name = words.tokens[to]?.text === ',' ? chunkStartingAt(chunks, to + 1) : null;
  if (name?.kind !== 'name' || words.tokens[name.to]?.text !== ',') return false;
  const verb = words.tokens[name.to + 1]?.pos === 'ADV' ? name.to + 2 : name.to + 1;
  return /^(?:VERB|AUX)$/u.test(words.tokens[verb]?.pos ?? '') && !/ing$/u.test(words.lower[verb] ?? '');
}

/** Held talks in Cusco, Apurimac, with the president; Solís, whom the minister met: what a preposition or a clause brings in is somebody else. */
const BRINGS_IN: ReadonlySet<string> = new Set(
  'with by to for from against alongside after before between at on in and near whom which where when while if because'.split(
    ' ',
  ),
);

const REPORTING = /^(?:said|says|told|tells|confirmed|added|announced)$/u;

/** `met X, a senior adviser said`: who says it, and no apposition, which a comma would end. */
function isReportingClause(words: Words, role: RoleDescription): boolean {
  let at = role.to;
  while (words.tokens[at]?.pos === 'ADV') at += 1;
  return (
    REPORTING.test(words.lower[at] ?? '') &&
    words.lower[at + 1] !== 'to' &&
    (role.from > 4 || words.tokens.slice(0, role.from).some((token) => token.pos === 'VERB'))
  );
}

/** @param at the token after the name. @returns what an apposition there says, or null. */
export function readAppositionAfter(words: Words, chunks: readonly Chunk[], at: number): RoleDescription | null {
  if (words.tokens[at]?.text !== ',') return null;
  const comma = skipAge(words, at);
  if (words.lower[comma + 1] === 'who') return readWhoHeads(words, chunks, comma + 1);
  if (textIn(words, comma + 1, comma + 4) === 'in charge of') return readHeaded(words, chunks, comma + 3, 'head');
  const isOther = BRINGS_IN.has(words.lower[comma + 1] ?? '');
  const role = isOther ? null : readRoleFrom(words, chunks, comma + 1, comma);
  if (role !== null && (isOfNext(words, chunks, role) || isOfSubjectBehind(words, chunks, role))) return null;
  if (role !== null && isReportingClause(words, role)) return null;
  return role ?? readOneOf(words, chunks, comma) ?? readRelative(words, chunks, comma);
}
