import { describe, expect, it } from 'vitest';
import { findBoilerplateRule } from '../../../src/extract/passes/01-blocks/find-blocks.ts';
import { BOILERPLATE_RULES } from '../../../src/extract/rules/boilerplate.ts';

describe('boilerplate', () => {
  it.each(BOILERPLATE_RULES.map((rule) => [rule.name, rule] as const))('%s hides its example', (name, rule) => {
    expect(findBoilerplateRule(rule.example, true)?.name).toBe(name);
  });

  it.each(BOILERPLATE_RULES.map((rule) => [rule.name, rule] as const))('%s shows its counter-example', (_, rule) => {
    expect(findBoilerplateRule(rule.counterExample, true)).toBeNull();
  });
});
