import type { Client } from '@urql/core';
import { MeetingsOfDocument, type MeetingsOfQuery, type MeetingsOfQueryVariables } from './documents.ts';

type Person = NonNullable<MeetingsOfQuery['person']>;
type Row = Person['meetings']['edges'][number];

/**
 * All meetings of somebody, the latest first, read page by page.
 * @param name any spelling of it; one that nobody has gives no rows
 * @throws CombinedError where a page fails
 */
export async function* listMeetings(client: Client, name: string, pageSize: number): AsyncGenerator<Row> {
  let after: string | null = null;
  do {
    const variables: MeetingsOfQueryVariables = { name, first: pageSize, after };
    const result = await client.query(MeetingsOfDocument, variables);
    if (result.error !== undefined) throw result.error;
    const meetings = result.data?.person?.meetings;
    yield* meetings?.edges ?? [];
    after = meetings?.pageInfo.hasNextPage === true ? meetings.pageInfo.endCursor : null;
  } while (after !== null);
}
