import { findNarrowest } from '../../plan/filters/filter-clause.ts';
import { happened } from '../../plan/filters/happened.ts';
import { toMeetingClauses } from '../../plan/filters/meeting-clauses.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import { ParameterList } from '../../plan/parameter-list.ts';
import { presenceIn } from '../../plan/presence.ts';
import { where } from '../../plan/statement-text.ts';

/**
 * The beginning of a statement: one row for each meeting of the filter at which at least two were present, with their
 * ids in `present`. It starts where the filter names something to start at, else at every meeting.
 */
export function matchLinkingMeetings(filter: MeetingFilter): {
  readonly lines: readonly string[];
  readonly parameters: ParameterList;
} {
  const parameters = new ParameterList();
  const meetings = happened(filter);
  const clauses = toMeetingClauses(meetings, { node: 'm', parameters });
  const narrowest = findNarrowest(clauses);
  const start = narrowest?.anchor.toMatch() ?? { before: [], pattern: '(m:Meeting)', condition: null, repeats: false };
  const rest = clauses.filter((clause) => clause !== narrowest).map((clause) => clause.toCondition());
  const lines = [
    ...start.before,
    `MATCH ${start.pattern}`,
    ...where([start.condition, ...rest]),
    start.repeats ? 'WITH DISTINCT m' : 'WITH m',
    'MATCH (m:Meeting)<-[t:TOOK_PART]-(a:Actor)',
    `WHERE ${presenceIn(meetings)('t', 'm')}`,
    'WITH m.id AS meeting, collect(a.id) AS present',
    'WHERE size(present) > 1',
  ];
  return { lines, parameters };
}
