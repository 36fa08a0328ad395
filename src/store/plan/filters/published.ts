import { AFTER_ANY_DATE } from './after-any-date.ts';
import { condition, type FilterClause, type FilterScope, given } from './filter-clause.ts';

interface Period {
  /** A partial date: what can have been published then or later. */
  readonly from?: string | null;
  /** A partial date: what can have been published then or earlier. */
  readonly to?: string | null;
}

/** When a document was published, and what it says with it. A date that is unknown never matches. */
export function published({ from, to }: Period, { node, parameters }: FilterScope): readonly FilterClause[] {
  const date = `${node}.dateKey`;
  return [
    ...given(from, (day) =>
      // The year is a prefix of every date from then on, and what an index can start at.
      condition(
        () =>
          `${date} >= ${parameters.add(day.slice(0, 4))} AND ${date} + '${AFTER_ANY_DATE}' >= ${parameters.add(day)}`,
      ),
    ),
    ...given(to, (day) => condition(() => `${date} > '' AND ${date} <= ${parameters.add(`${day}${AFTER_ANY_DATE}`)}`)),
  ];
}
