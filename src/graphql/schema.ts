import type { GraphQLSchema } from 'graphql';
import './actor/actor.ts';
import './actor/actor-queries.ts';
import './changes/meeting-subscription.ts';
import './counts/actor-counts.ts';
import './counts/topic-counts.ts';
import './contradiction/contradiction.ts';
import './country/country.ts';
import './country/country-queries.ts';
import './document/document.ts';
import './document/document-queries.ts';
import './ingest/delete-document.ts';
import './ingest/ingest-mutations.ts';
import './ingest/ingest-queries.ts';
import './ingest/ingest-subscription.ts';
import './ingest/records-scalar.ts';
import './meeting/chosen-value-reports.ts';
import './meeting/meeting.ts';
import './meeting/meeting-queries.ts';
import './network/network-queries.ts';
import './node/node.ts';
import './node/node-queries.ts';
import './organization/organization.ts';
import './organization/organization-queries.ts';
import './paths/path-queries.ts';
import './person/person.ts';
import './person/person-queries.ts';
import './place/place.ts';
import './place/place-queries.ts';
import './report/report.ts';
import './search/search-queries.ts';
import './statement/statement.ts';
import './statement/statement-queries.ts';
import './statistics/statistics-queries.ts';
import './topic/topic.ts';
import './topic/topic-queries.ts';
import './partial-date-scalar.ts';
import { builder } from './builder.ts';

builder.queryType({ description: 'Who met whom, about what, when, where, and how it is known.' });
builder.mutationType({ description: 'What changes the graph; each needs a role.' });
builder.subscriptionType({ description: 'What happens while a client listens, over Server-Sent Events or WebSocket.' });

/**
 * The schema of the API. Every file above declares one concept on the builder; a new one is added here.
 *
 * @returns a schema whose resolvers expect the context of `createContext`.
 */
export function createSchema(): GraphQLSchema {
  return builder.toSchema({});
}
