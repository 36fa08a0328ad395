import { ACTOR_KINDS, ID_PREFIXES, kindOfId, type NodeKind } from '../../domain/ids.ts';
import { checkNesting } from '../../store/plan/filters/check-nesting.ts';
import {
  type FilterValues,
  listReferences,
  type Reference,
  type ReferenceKind,
} from '../../store/plan/filters/filter-references.ts';
import { readFilter } from '../../store/plan/filters/read-filter.ts';
import type { RelationFilter } from '../../store/relations/relation.ts';
import { invalidArgument } from '../errors.ts';
import { isWellFormed } from '../is-well-formed.ts';

/** Ids or names in one list of a filter. */
const MAX_LISTED: Readonly<Record<string, number>> = {
  with: 20,
  withAny: 200,
  topics: 200,
  documents: 200,
  mentions: 20,
};
/** UTF-16 units of words to look for. */
const MAX_WORDS_LENGTH = 200;
const WORD_KEYS: ReadonlySet<string> = new Set([
  'about',
  'label',
  'language',
  'name',
  'publisher',
  'region',
  'text',
  'title',
]);
/** UTF-16 units of a name to look up. */
const MAX_NAME_LENGTH = 500;
const MEMBER_KEYS: readonly string[] = ['and', 'or', 'not'];

/**
 * What the schema cannot say of a filter. An id of another kind of node would find nothing without a word, so it is
 * refused; an id or a name that nobody has is no mistake of form, and finds nothing.
 *
 * @param field what errors call the field, such as `Actor.meetings`.
 * @throws ParleyError INPUT_INVALID that names the key of the filter.
 */
export function checkFilter(concept: RelationFilter, filter: FilterValues, field: string): void {
  checkNesting(filter);
  checkValues(filter, (key) => `${field}(filter.${key})`);
  for (const reference of listReferences(concept, filter)) checkReference(reference, field);
  readFilter(concept, filter);
}

function checkReference({ kind, text, path }: Reference, field: string): void {
  const argument = `${field}(filter.${path})`;
  const found = kindOfId(text);
  if (found === null && kind !== 'Document') {
    if (text.length <= MAX_NAME_LENGTH) return;
    throw invalidArgument(argument, `${text.length} characters`, `a name of at most ${MAX_NAME_LENGTH}`);
  }
  if (found !== null && isAccepted(found, kind)) return;
  const prefixes = acceptedKinds(kind).map((accepted) => `"${ID_PREFIXES[accepted]}:…"`);
  throw invalidArgument(
    argument,
    text,
    `${kind === 'Document' ? 'ids' : 'ids or names'}; its ids are ${prefixes.join(', ')}`,
  );
}

function isAccepted(found: NodeKind, kind: ReferenceKind): boolean {
  return acceptedKinds(kind).includes(found);
}

function acceptedKinds(kind: ReferenceKind): readonly NodeKind[] {
  return kind === 'Actor' ? ACTOR_KINDS : [kind];
}

function checkValues(filter: FilterValues, named: (key: string) => string): void {
  for (const [key, value] of Object.entries(filter)) {
    const most = Object.hasOwn(MAX_LISTED, key) ? MAX_LISTED[key] : undefined;
    if (most !== undefined && Array.isArray(value) && value.length > most) {
      throw invalidArgument(named(key), `${value.length} ids`, `at most ${most}`);
    }
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
    const broken = texts.find((text) => !isWellFormed(text));
    if (broken !== undefined) throw invalidArgument(named(key), broken, 'text without halves of surrogate pairs');
    if (WORD_KEYS.has(key) && typeof value === 'string' && value.length > MAX_WORDS_LENGTH) {
      throw invalidArgument(named(key), `${value.length} characters`, `at most ${MAX_WORDS_LENGTH}`);
    }
    if (!MEMBER_KEYS.includes(key)) continue;
    const members = Array.isArray(value) ? value : [value];
    for (const member of members) if (isFilter(member)) checkValues(member, (inner) => named(`${key}.${inner}`));
  }
  const { from, to } = filter;
  if (typeof from === 'string' && typeof to === 'string' && from.slice(0, to.length) > to.slice(0, from.length)) {
    throw invalidArgument(named('from'), from, `a date that is not after ${named('to')}, ${to}`);
  }
}

function isFilter(value: unknown): value is FilterValues {
  return typeof value === 'object' && value !== null;
}
