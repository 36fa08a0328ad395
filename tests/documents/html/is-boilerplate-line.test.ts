import { describe, expect, it } from 'vitest';
import { isBoilerplateLine } from '../../../src/documents/html/is-boilerplate-line.ts';

describe('isBoilerplateLine', () => {
  it.each([
    'Advertisement',
    'Share this article',
    'Read more: Talks fail again',
    'Related stories',
    'Sign up for our weekly newsletter',
    'We use cookies to improve your visit.',
    '© 2023 Coastwire',
    '4 min read',
    '12 comments',
  ])('is one: %s', (line) => {
    expect(isBoilerplateLine(line)).toBe(true);
  });

  it.each([
    'The ministers agreed to share this year’s figures.',
    'Related talks were held in Rome on Monday.',
    'Read more slowly, the envoy told his staff.',
    'Comments by the minister drew protest.',
    'Subscribers to the treaty met in Geneva.',
    `Sign up or leave, the chair said of the newsletter ${'that everybody had read '.repeat(10)}`,
  ])('is none: %s', (line) => {
    expect(isBoilerplateLine(line)).toBe(false);
  });
});
