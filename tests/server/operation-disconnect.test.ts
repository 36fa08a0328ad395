import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedApp, startApp } from './support/start-app.ts';

let server: StartedApp;

beforeAll(async () => {
  server = await startApp();
});
afterAll(() => server.close());

const HEADERS = { 'content-type': 'application/json' };
const isServing = async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await fetch(server.url, { method: 'POST', headers: HEADERS, body });
  return response.json();
};
const failures = () => server.lines.filter((line) => Number(line['level']) >= 40);

describe('a client that disconnects', () => {
  it('in the middle of a long answer leaves no error, and the server goes on', async () => {
    const asked = request(server.url, { method: 'POST', headers: HEADERS });
    asked.end(JSON.stringify({ query: getIntrospectionQuery() }));
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    await once(response, 'data');
    response.destroy();
    expect(await isServing()).toEqual({ data: { __typename: 'Query' } });
    expect(failures()).toEqual([]);
  });

  it('in the middle of its own body is no error of the server', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n');
    socket.write('content-length: 1000\r\nexpect: 100-continue\r\n\r\n');
    await once(socket, 'data');
    socket.write('{"query": "{ __ty');
    socket.destroy();
    await expect.poll(() => server.lines.some((line) => line['outcome'] === 'cancelled')).toBe(true);
    expect(await isServing()).toEqual({ data: { __typename: 'Query' } });
    expect(failures()).toEqual([]);
  });
});
