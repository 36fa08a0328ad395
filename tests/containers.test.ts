import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const PINNED = /^[a-z0-9/.-]+:\d+\.\d+\.\d+(-[a-z]+)*$/;

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      ports: z.array(z.string()),
      healthcheck: z.object({ test: z.array(z.string()).min(2), interval: z.string(), retries: z.int() }),
      restart: z.string(),
      environment: z.record(z.string(), z.string()),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
      volumes: z.array(z.string()).optional(),
      read_only: z.boolean().optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

describe('docker-compose.yml', () => {
  const { services, volumes } = composeSchema.parse(parse(read('docker-compose.yml')));
  const all = Object.entries(services);

  it('starts Neo4j and the service, and nothing else', () => {
    expect(Object.keys(services).sort()).toEqual(['neo4j', 'parley']);
  });

  it.each(all)('pins the image of %s to a full version', (_name, service) => {
    expect(service.image).toMatch(PINNED);
  });

  it.each(all)('publishes the ports of %s on the loopback address alone', (_name, service) => {
    expect(service.ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([]);
  });

  it('asks for a password, and has none written in it', () => {
    const passwords = [services['neo4j']?.environment['NEO4J_AUTH'], services['parley']?.environment['NEO4J_PASSWORD']];
    for (const password of passwords) expect(password).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('gives the server no variable that the image would take for an unknown setting', () => {
    const names = Object.keys(services['neo4j']?.environment ?? {});
    expect(names.filter((name) => !/^NEO4J_(AUTH|server_|dbms_)/.test(name))).toEqual([]);
  });

  it('keeps the data of Neo4j in a declared volume', () => {
    expect(services['neo4j']?.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data']);
  });

  it('starts the service only when Neo4j is healthy, and points it there', () => {
    expect(services['parley']?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services['parley']?.environment['PARLEY_GRAPH']).toBe('neo4j://neo4j:7687');
    expect(services['parley']?.healthcheck.test.join(' ')).toContain('/health/ready');
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile').replaceAll(/\\\n\s*/g, '');
  const instructions = dockerfile
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => ({ name: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
  const lastStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
  const inLastStage = (name: string) => lastStage.filter((line) => line.name === name).map((line) => line.rest);

  it('has three stages on one base image that is pinned to a full version', () => {
    const image = instructions.find(({ name }) => name === 'ARG')?.rest.split('=')[1];
    const stages = instructions.filter(({ name }) => name === 'FROM').map(({ rest }) => rest.split(' ')[0]);
    expect(image).toMatch(PINNED);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the Dockerfile's own variable
    expect(stages).toEqual(['${NODE_IMAGE}', '${NODE_IMAGE}', '${NODE_IMAGE}']);
  });

  it('takes production dependencies alone into the last stage, and no sources', () => {
    const copies = inLastStage('COPY');
    expect(copies).toContain('--from=production /app/node_modules ./node_modules');
    expect(copies.filter((copy) => /\bsrc\b/.test(copy))).toEqual([]);
    expect(instructions.map(({ rest }) => rest)).toContain('npm ci --omit=dev --ignore-scripts');
  });

  it('runs as a user that is not root, after every step that needs root', () => {
    expect(inLastStage('USER')).toEqual(['node']);
    const names = lastStage.map(({ name }) => name);
    expect(names.lastIndexOf('RUN')).toBeLessThan(names.indexOf('USER'));
  });

  it('reports its health by the readiness of the service', () => {
    expect(inLastStage('HEALTHCHECK')).toHaveLength(1);
    expect(inLastStage('HEALTHCHECK')[0]).toContain('/health/ready');
  });

  it('listens on every address of the container and keeps the graph in a volume', () => {
    const [environment] = inLastStage('ENV');
    expect(environment).toContain('HOST=0.0.0.0');
    expect(environment).toContain('PARLEY_GRAPH=embedded:/data/graph');
    expect(inLastStage('VOLUME')).toEqual(['/data']);
  });

  it('copies only what .dockerignore lets in', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = instructions
      .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1))
      .map((path) => path.split('/')[0]);
    expect(copied.filter((path) => !allowed.includes(path ?? ''))).toEqual([]);
  });
});
