import { at, list, type Question } from '../question.ts';

export const countsByMonth: Question = {
  name: 'counts by month, of all meetings',
  variables: () => [{}],
  parley: {
    query: '{ meetingCounts(groupBy: MONTH, first: 1000) { rows { key count } } }',
    toAnswer: (data) => list(at(data, 'meetingCounts.rows')),
  },
  peer: null,
  bare: {
    cypher: `
      MATCH (m:Meeting)
      WHERE m.status IN ['HELD', 'ONGOING']
      WITH substring(m.dateKey, 0, 7) AS key, count(*) AS count
      ORDER BY key
      RETURN key, count`,
    toAnswer: (rows) => rows,
  },
};
