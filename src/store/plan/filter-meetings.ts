import type { GraphReader, Parameters } from '../port.ts';
import { readFilter } from './filters/read-filter.ts';
import { ParameterList } from './parameter-list.ts';
import type { RelationSelection } from './selection.ts';
import { where } from './statement-text.ts';

/** Ids in one statement. */
const MAX_IDS = 1000;

/**
 * Asks which of some meetings a filter holds of: one statement for up to a thousand of them.
 *
 * @param filter as in a RelationSelection of meetings; null holds of all that are there.
 * @throws ParleyError INPUT_INVALID for a filter that is none.
 */
export async function filterMeetings(
  reader: GraphReader,
  ids: readonly string[],
  filter: RelationSelection['filter'],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += MAX_IDS) {
    const { cypher, parameters } = toStatement(ids.slice(start, start + MAX_IDS), filter);
    for (const { id } of await reader.read<Parameters, { readonly id: string }>(
      { name: 'filter-meetings', cypher },
      parameters,
    )) {
      found.add(id);
    }
  }
  return found;
}

function toStatement(ids: readonly string[], filter: RelationSelection['filter']) {
  const parameters = new ParameterList();
  const keys = parameters.add(ids);
  const clauses = readFilter('meeting', filter)({ node: 'meeting', parameters });
  const conditions = clauses.map((clause) => clause.toCondition());
  const lines = [
    `UNWIND ${keys} AS key`,
    'MATCH (meeting:Meeting)',
    ...where(['meeting.id = key', ...conditions]),
    'RETURN meeting.id AS id',
    'ORDER BY id',
  ];
  return { cypher: lines.join('\n'), parameters: parameters.toParameters() };
}
