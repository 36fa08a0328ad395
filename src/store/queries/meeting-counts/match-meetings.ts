import { findNarrowest } from '../../plan/filters/filter-clause.ts';
import { toMeetingClauses } from '../../plan/filters/meeting-clauses.ts';
import type { MeetingFilter } from '../../plan/filters/meeting-filter.ts';
import type { ParameterList } from '../../plan/parameter-list.ts';
import { where } from '../../plan/statement-text.ts';

/**
 * The beginning of a statement: each meeting of the filter once, as `m`. It starts where the filter names something to
 * start at, else at every meeting.
 */
export function matchMeetings(filter: MeetingFilter, parameters: ParameterList): readonly string[] {
  const clauses = toMeetingClauses(filter, { node: 'm', parameters });
  const narrowest = findNarrowest(clauses);
  const rest = clauses.filter((clause) => clause !== narrowest).map((clause) => clause.toCondition());
  if (narrowest === null) return ['MATCH (m:Meeting)', ...where(rest)];
  const { before, pattern, condition, repeats } = narrowest.anchor.toMatch();
  return [...before, `MATCH ${pattern}`, ...where([condition, ...rest]), repeats ? 'WITH DISTINCT m' : 'WITH m'];
}
