import { Agent, request } from 'node:http';
import type { Parameters } from '../../src/store/port.ts';
import type { Contender } from './contender.ts';
import type { GraphQLQuestion, Json, Question } from './question.ts';

/** A GraphQL server, asked over HTTP with connections that stay open. */
export function httpContender(
  name: string,
  url: string,
  choose: (question: Question) => GraphQLQuestion | null,
): Contender & { close(): void } {
  const agent = new Agent({ keepAlive: true });
  return {
    name,
    prepare(question) {
      const chosen = choose(question);
      if (chosen === null) return null;
      const used = new Set([...chosen.query.matchAll(/\$(?<name>\w+):/gu)].map((match) => match[1]));
      const bodies = new Map<Parameters, string>();
      const bodyOf = (variables: Parameters): string => {
        const known = bodies.get(variables);
        if (known !== undefined) return known;
        const own = Object.fromEntries(Object.entries(variables).filter(([key]) => used.has(key)));
        const body = JSON.stringify({ query: chosen.query, variables: own });
        bodies.set(variables, body);
        return body;
      };
      const send = (variables: Parameters) => post(agent, url, bodyOf(variables));
      return {
        async answer(variables) {
          const answer = JSON.parse(await send(variables)) as { readonly data?: Json; readonly errors?: Json };
          if (answer.errors !== undefined || answer.data === undefined) {
            throw new Error(`${name}, ${question.name}: ${JSON.stringify(answer.errors).slice(0, 1_000)}`);
          }
          return chosen.toAnswer(answer.data);
        },
        async ask(variables) {
          const text = await send(variables);
          if (text.startsWith('{"errors"')) throw new Error(`${name}, ${question.name}: ${text.slice(0, 1_000)}`);
        },
      };
    },
    close: () => agent.destroy(),
  };
}

function post(agent: Agent, url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 1_000)}`));
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
