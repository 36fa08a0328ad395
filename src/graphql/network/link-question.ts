import { ACTOR_KINDS, kindOfId } from '../../domain/ids.ts';
import type { FilterValues } from '../../store/plan/filters/filter-references.ts';
import type { MeetingFilter } from '../../store/plan/filters/meeting-filter.ts';
import { readMeetingFilter } from '../../store/plan/filters/read-meeting-filter.ts';
import type { RequestContext } from '../context.ts';
import { invalidArgument } from '../errors.ts';
import { checkFilter } from '../filter/check-filter.ts';
import { isWellFormed } from '../is-well-formed.ts';
import { toParameter } from '../selection/to-parameter.ts';

/** UTF-16 units of a name to look up. */
const MAX_NAME_LENGTH = 500;

interface LinkArguments {
  /** What errors call the field, such as `Query.paths`. */
  readonly field: string;
  /** Ids or names of actors, with the argument that each was given in. */
  readonly actors: readonly { readonly argument: string; readonly text: string }[];
  readonly filter: object | null | undefined;
}

/** What a question about links of actors is about, with ids in place of names. */
export interface LinkQuestion {
  /** In the order of the arguments; null for what is nobody's id or name. */
  readonly ids: readonly (string | null)[];
  readonly filter: MeetingFilter;
}

/**
 * Names work where ids do; those of the filter are looked up with the others.
 * @throws ParleyError INPUT_INVALID that names the argument or the key of the filter.
 */
export async function readLinkQuestion(
  { field, actors, filter }: LinkArguments,
  context: RequestContext,
): Promise<LinkQuestion> {
  for (const { argument, text } of actors) {
    if (text.length <= MAX_NAME_LENGTH) continue;
    throw invalidArgument(`${field}(${argument})`, `${text.length} characters`, `at most ${MAX_NAME_LENGTH}`);
  }
  const given = toValues(filter ?? {});
  checkFilter('meeting', given, field);
  const texts = actors.map(({ text }) => (isWellFormed(text) ? text : ''));
  const asked = { filter: given, ends: { with: texts.filter((text) => text.trim() !== '') } };
  const found = await context.names.resolve<{ readonly filter: FilterValues; readonly ends: FilterValues }>(
    asked,
    (holder, map) => ({ filter: map('meeting', holder.filter), ends: map('meeting', holder.ends) }),
  );
  const ids = Array.isArray(found.ends['with']) ? found.ends['with'].map(String) : [];
  const byText = new Map(asked.ends.with.map((text, index) => [text, ids[index] ?? '']));
  return { ids: texts.map((text) => toActorId(byText.get(text))), filter: readMeetingFilter(found.filter) };
}

function toActorId(id: string | undefined): string | null {
  const kind = kindOfId(id ?? '');
  return id !== undefined && ACTOR_KINDS.some((actor) => actor === kind) ? id : null;
}

function toValues(filter: object): FilterValues {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, toParameter(value)]));
}
