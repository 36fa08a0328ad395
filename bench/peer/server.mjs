/**
 * The same graph served by @neo4j/graphql on graphql-yoga. Reads NEO4J_URI and PORT, and says `listening URL` on
 * standard output. Indexes are those of the graph; statements, sessions and results are the library's own.
 */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  interface Actor {
    id: ID!
    name: String!
    nameKey: String!
    meetings: [Meeting!]! @declareRelationship
  }
  type Person implements Actor @node(labels: ["Person"]) {
    id: ID!
    name: String!
    nameKey: String!
    meetings: [Meeting!]! @relationship(type: "TOOK_PART", direction: OUT, properties: "TookPart")
    country: [Country!]! @relationship(type: "OF_COUNTRY", direction: OUT)
  }
  type Country implements Actor @node(labels: ["Country"]) {
    id: ID!
    name: String!
    nameKey: String!
    code: String!
    meetings: [Meeting!]! @relationship(type: "TOOK_PART", direction: OUT, properties: "TookPart")
    people: [Person!]! @relationship(type: "OF_COUNTRY", direction: IN)
  }
  type Organization implements Actor @node(labels: ["Organization"]) {
    id: ID!
    name: String!
    nameKey: String!
    meetings: [Meeting!]! @relationship(type: "TOOK_PART", direction: OUT, properties: "TookPart")
  }
  type TookPart @relationshipProperties {
    role: String!
  }
  type Topic @node {
    id: ID!
    label: String!
    nameKey: String!
    meetings: [Meeting!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Meeting @node {
    id: ID!
    title: String!
    kind: String!
    status: String!
    start: String!
    dateKey: String!
    participants: [Actor!]! @relationship(type: "TOOK_PART", direction: IN, properties: "TookPart")
    topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT)
    country: [Country!]! @relationship(type: "IN_COUNTRY", direction: OUT)
  }
`;

const driver = neo4j.driver(process.env.NEO4J_URI, undefined, { disableLosslessIntegers: true });
// Dates are stored as text; the library compares text only where it is told to.
const features = { filters: { String: { GTE: true, LT: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const yoga = createYoga({ schema, graphiql: false, landingPage: false, logging: false, maskedErrors: false });
const server = createServer((request, response) => void yoga(request, response));
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`listening http://127.0.0.1:${server.address().port}/graphql\n`);
});
// Ends with the process that started it.
process.stdin.resume().once('end', () => process.exit(0));
