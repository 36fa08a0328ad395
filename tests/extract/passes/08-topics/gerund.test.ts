import { expect, it } from 'vitest';
import { toGerund } from '../../../../src/extract/passes/08-topics/gerund.ts';

it.each([
  ['reopen', 'reopening'],
  ['cut', 'cutting'],
  ['ease', 'easing'],
  ['agree', 'agreeing'],
  ['tie', 'tying'],
  ['submit', 'submitting'],
  ['visit', 'visiting'],
  ['repair', 'repairing'],
])('the gerund of %s is %s', (base, gerund) => {
  expect(toGerund(base)).toBe(gerund);
});
