import { kindOfId } from '../../domain/ids.ts';
import { invalidArgument } from '../errors.ts';
import { isWellFormed } from '../is-well-formed.ts';

/** Ids in one list of a filter. */
const MAX_IDS = { with: 20, withAny: 200 } as const;
/** UTF-16 units of the words to look for. */
const MAX_ABOUT_LENGTH = 200;
const ACTOR_KINDS: ReadonlySet<string | null> = new Set(['Person', 'Country', 'Organization']);

/**
 * What the schema cannot say of a MeetingFilter. A name where an id belongs would find nothing without a word, so it is
 * refused; an id that nobody has is no mistake of form, and finds nothing.
 *
 * @throws ParleyError INPUT_INVALID that names the field of the filter.
 */
export function checkMeetingFilter(filter: object, field: string): void {
  const values = new Map<string, unknown>(Object.entries(filter));
  const named = (name: string) => `${field}(filter.${name})`;

  for (const [name, limit] of Object.entries(MAX_IDS)) {
    const ids = values.get(name);
    if (!Array.isArray(ids)) continue;
    if (ids.length > limit) throw invalidArgument(named(name), `${ids.length} ids`, `at most ${limit}`);
    const stranger = ids.find((id) => !isActorId(String(id)));
    if (stranger !== undefined) {
      throw invalidArgument(
        named(name),
        stranger,
        'ids of actors, such as "person:…", "country:…" or "organization:…"',
      );
    }
  }

  const about = values.get('about');
  if (typeof about === 'string' && about.length > MAX_ABOUT_LENGTH) {
    throw invalidArgument(named('about'), `${about.length} characters`, `at most ${MAX_ABOUT_LENGTH}`);
  }
  const from = values.get('from');
  const to = values.get('to');
  if (typeof from === 'string' && typeof to === 'string' && from.slice(0, to.length) > to.slice(0, from.length)) {
    throw invalidArgument(named('from'), from, `a date that is not after ${named('to')}, ${to}`);
  }
}

function isActorId(id: string): boolean {
  return ACTOR_KINDS.has(kindOfId(id)) && isWellFormed(id);
}
