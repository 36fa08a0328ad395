import { describe, expect, it } from 'vitest';
import { parseGraphLocation } from '../../src/store/graph-location.ts';

describe('a graph location', () => {
  it.each([
    ['embedded:./.parley/graph', { kind: 'folder', path: './.parley/graph' }],
    ['embedded:/var/lib/my graph', { kind: 'folder', path: '/var/lib/my graph' }],
    ['embedded:./memory', { kind: 'folder', path: './memory' }],
    ['embedded:memory', { kind: 'memory' }],
    ['neo4j://graph.example', { kind: 'neo4j', uri: 'neo4j://graph.example' }],
    ['neo4j+s://graph.example:7688/', { kind: 'neo4j', uri: 'neo4j+s://graph.example:7688' }],
    ['bolt://127.0.0.1:7687', { kind: 'neo4j', uri: 'bolt://127.0.0.1:7687' }],
    ['bolt://[::1]:7687', { kind: 'neo4j', uri: 'bolt://[::1]:7687' }],
    ['bolt+s://graph.example ', { kind: 'neo4j', uri: 'bolt+s://graph.example' }],
  ])('is read from %j', (text, expected) => {
    expect(parseGraphLocation(text)).toEqual(expected);
  });

  it.each([
    ['', 'found ""'],
    ['./graph', 'found "./graph"'],
    ['embedded:', 'without a path'],
    ['embedded', 'expected embedded:PATH'],
    ['http://localhost:7474', 'expected embedded:PATH, embedded:memory, or neo4j://'],
    ['neo4j://', 'found'],
    ['neo4j+ssc://host', 'found "neo4j+ssc://host"'],
    ['bolt://host:99999', 'found "bolt://host:99999"'],
    ['bolt://host/people', 'more than a host and a port'],
    ['bolt://host?x=1', 'more than a host and a port'],
    ['embedded:a\0b', 'NUL'],
  ])('is refused in %j, saying what was found', (text, part) => {
    expect(() => parseGraphLocation(text)).toThrowError(
      expect.objectContaining({ code: 'CONFIGURATION_INVALID', message: expect.stringContaining(part) }),
    );
  });

  it.each(['neo4j://neo4j:tell-nobody@host', 'neo4j://neo4j:tell-nobody@host:x', 'http://a:tell-nobody@host'])(
    'never repeats the password of %j',
    (text) => {
      expect(() => parseGraphLocation(text)).toThrowError(
        expect.objectContaining({
          code: 'CONFIGURATION_INVALID',
          message: expect.not.stringContaining('tell-nobody'),
        }),
      );
    },
  );
});
