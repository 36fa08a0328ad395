import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMIT_NAMES, LIMITS } from '../../src/graphql/limits/limits.ts';
import { parseSecurity, STANDARD_SECURITY } from '../../src/server/security-settings.ts';

const SECRET = 'hunter2-hunter2-hunter2';

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  const settings = parseSecurity(environment);
  return 'problems' in settings ? settings.problems : [];
}

describe('the settings of security', () => {
  it('are safe where nothing is set, or set to nothing', () => {
    expect(parseSecurity({})).toEqual(STANDARD_SECURITY);
    expect(parseSecurity({ PARLEY_TOKENS: '', PARLEY_CORS_ORIGINS: '', PARLEY_MAX_DEPTH: '' })).toEqual(
      STANDARD_SECURITY,
    );
  });

  it('keep no token, only its digest', () => {
    const settings = parseSecurity({ PARLEY_TOKENS: `reader:${SECRET}, curator:${SECRET}` });
    expect(settings).toMatchObject({ tokens: [{ role: 'reader' }, { role: 'curator' }] });
    expect(JSON.stringify(settings)).not.toContain('hunter2');
  });

  it.each([
    ['a token without a role', SECRET, 'entry 1: expected ROLE:TOKEN with a role of reader, ingester, curator'],
    [
      'a token in place of the role',
      `${SECRET}:reader`,
      'entry 1: expected ROLE:TOKEN with a role of reader, ingester, curator',
    ],
    ['an unknown role', `admin:${SECRET}`, 'entry 1: expected ROLE:TOKEN with a role of reader, ingester, curator'],
    ['a short token', 'reader:hunter2', 'entry 1: the token has 7 characters; expected 16 to 512'],
    [
      'a token with a blank',
      `reader:${SECRET} ${SECRET}`,
      'entry 1: the token has characters other than letters, digits and . _ ~ + / - =',
    ],
    ['a second entry', `reader:${SECRET},ingester:hunter2`, 'entry 2: the token has 7 characters; expected 16 to 512'],
  ])('refuse %s without a word of it', (_, PARLEY_TOKENS, problem) => {
    expect(problemsOf({ PARLEY_TOKENS })).toEqual([`PARLEY_TOKENS: ${problem}`]);
  });

  it.each([
    ['PARLEY_ANONYMOUS_READ', 'no', 'expected one of on, off'],
    ['PARLEY_ANONYMOUS_READ', 'off', 'expected tokens in PARLEY_TOKENS'],
    ['PARLEY_INTROSPECTION', 'true', 'expected one of on, off'],
    ['PARLEY_GRAPHIQL', '0', 'expected one of on, off'],
    ['PARLEY_ALLOWED_HOSTS', 'https://graph.example', 'expected hosts'],
    ['PARLEY_ALLOWED_HOSTS', 'graph.example/x', 'expected hosts'],
    ['PARLEY_CORS_ORIGINS', '*', 'expected origins'],
    ['PARLEY_CORS_ORIGINS', 'https://news.example/', 'expected origins'],
    ['PARLEY_MAX_DEPTH', '0', 'expected a whole number'],
    ['PARLEY_MAX_COST', '1e3', 'expected a whole number'],
  ])('refuse %s=%s', (name, value, expected) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name}: found "${value}"; ${expected}`);
  });

  it('report all problems at once', () => {
    expect(problemsOf({ PARLEY_TOKENS: 'x', PARLEY_GRAPHIQL: 'x', PARLEY_MAX_DEPTH: 'x' })).toHaveLength(3);
  });

  it.each(LIMIT_NAMES)('set the limit %s', (name) => {
    expect(parseSecurity({ [LIMITS[name].variable]: '7' })).toMatchObject({ limits: { [name]: 7 } });
  });
});

describe('docs/security.md', () => {
  const page = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');

  it.each(LIMIT_NAMES)('tells the limit %s as it is', (name) => {
    const { variable, standard, code, counted } = LIMITS[name];
    expect(page).toContain(`| \`${variable}\` | ${standard} | ${counted} | \`${code}\` |`);
  });
});
