import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const { default: configuration } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
  readonly default: { readonly forbidden: readonly IForbiddenRuleType[]; readonly options: object };
};
const MAX_LINES = 300;
const MAX_BYTES = 10_000;
/** `page-info` is Relay's own word. */
const BANNED_NAMES = /(^|-)(utils?|helpers?|common|misc|manager|service|(?<!page-)info)(-|\.|$)/;

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

async function violationsOf(rules: readonly IForbiddenRuleType[]) {
  const { output } = await cruise(
    ['src'],
    { ...configuration.options, ruleSet: { forbidden: [...rules] }, validate: true, baseDir: root },
    undefined,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error('expected the result as an object');
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe('the house', () => {
  it('imports only what its rooms may import', async () => {
    expect(await violationsOf(configuration.forbidden)).toEqual([]);
  });

  it('would notice a room that imports another one', async () => {
    const forbidden: readonly IForbiddenRuleType[] = [
      { name: 'store-alone', severity: 'error', from: { path: '^src/store/' }, to: { path: '^src/domain/' } },
    ];
    expect((await violationsOf(forbidden)).length).toBeGreaterThan(0);
  });

  it(`has no source file over ${MAX_LINES} lines or ${MAX_BYTES} bytes`, () => {
    const large = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text.split('\n').length > MAX_LINES || Buffer.byteLength(text) > MAX_BYTES;
    });
    expect(large).toEqual([]);
  });

  it('names files for what they hold, in kebab case', () => {
    const names = sources.map((file) => basename(file));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name) || BANNED_NAMES.test(name))).toEqual([]);
  });
});
