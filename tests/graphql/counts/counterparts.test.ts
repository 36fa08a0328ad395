import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../support/graph-fixture.ts';
import { openApi } from '../support/open-api.ts';

const fixture = generateGraph(31, 60);
const api = openApi(fixture);

describe('whom an actor met', () => {
  it('is one statement with its counts, the meetings that prove it, and whatever is asked below', async () => {
    const { data, errors, statements } = await api.ask(`{
      country(code: "AFA") {
        counterparts(first: 3) {
          totalCount
          edges {
            cursor meetingCount firstMet lastMet
            node { id counterparts(first: 2) { nodes { id } } }
            meetings(first: 2) { totalCount nodes { id status participants { nodes { id } } } }
            topics(first: 2) { edges { meetingCount node { label } } }
          }
        }
        topics(first: 2) { edges { meetingCount first last meetings(first: 1) { nodes { id } } node { id actors(first: 1) { edges { meetingCount node { id } } } } } }
        statementTopics { edges { statementCount node { id speakers { edges { statementCount statements { totalCount } node { id } } } } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(statements).toEqual(['plan']);
  });
});
