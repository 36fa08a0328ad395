import { CombinedError } from '@urql/core';
import { createParleyClient } from './create-parley-client.ts';
import { ReportedByDocument, TakeOutDocument } from './documents.ts';
import { handIn } from './hand-in.ts';
import { listMeetings } from './list-meetings.ts';

const { PARLEY_URL: url = 'http://127.0.0.1:4000/graphql', PARLEY_TOKEN: token } = process.env;
const client = createParleyClient({ url, ...(token === undefined ? {} : { token }) });

const PUBLISHER = 'Example of urql';
const document = {
  text: 'Foreign Minister Ann Brown of Norway met Prime Minister Carl Dahl of Denmark in Oslo on Tuesday.',
  publishedAt: '2023-05-10',
  publisher: PUBLISHER,
};

/** The codes that the server gave; none where it was not reached. */
const codesOf = (error: CombinedError) => error.graphQLErrors.map(({ extensions }) => extensions['code']);

for await (const { node } of listMeetings(client, 'al-Sudani', 2)) {
  console.log(`${node.start ?? 'undated'} ${node.status} ${node.title}`);
}

try {
  await listMeetings(client, 'al-Sudani', 1000).next();
} catch (error) {
  if (!(error instanceof CombinedError)) throw error;
  console.log(`a page of 1000: ${codesOf(error).join(', ')}`);
}

try {
  await handIn(client, document, (state) => console.log(`the job is ${state}`));
} catch (error) {
  if (!(error instanceof CombinedError)) throw error;
  console.log(`not handed in: ${codesOf(error).join(', ')}`);
}

const reported = await client.query(ReportedByDocument, { publisher: PUBLISHER });
for (const { id, meetings } of reported.data?.documents?.nodes ?? []) {
  for (const { title } of meetings.nodes) console.log(`reported: ${title}`);
  const takenOut = await client.mutation(TakeOutDocument, { id });
  console.log(`taken out: ${takenOut.data?.deleteDocument?.removed.meetings ?? 0}`);
}
