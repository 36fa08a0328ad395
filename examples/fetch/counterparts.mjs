import { askParley } from './ask-parley.mjs';

const COUNTERPARTS = `
  query Counterparts($name: String!) {
    actor(name: $name) {
      name
      counterparts(first: 3) {
        edges { meetingCount node { name } }
      }
    }
  }
`;

/**
 * Whom somebody met most often, a line for each; an empty list for a name that nobody has.
 *
 * @param {string} name any spelling of it
 * @param {{ url: string, token?: string, signal?: AbortSignal }} options
 * @returns {Promise<string[]>}
 */
export async function listCounterparts(name, options) {
  const { actor } = await askParley(COUNTERPARTS, { ...options, variables: { name } });
  const edges = actor?.counterparts.edges ?? [];
  return edges.map(({ meetingCount, node }) => `${actor.name} met ${node.name}: ${meetingCount}`);
}
