import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ParleyError } from '../../src/domain/errors.ts';
import { isUnexpected, maskError } from '../../src/graphql/mask-error.ts';

const wrapped = (originalError: Error) => new GraphQLError(originalError.message, { originalError, path: ['people'] });

describe('maskError', () => {
  it('keeps the words of an error that was meant for the client', () => {
    const error = new GraphQLError('Argument "first": found -1.', { extensions: { code: 'INPUT_INVALID' } });
    expect(maskError(error)).toBe(error);
    expect(isUnexpected(error)).toBe(false);
  });

  it('gives an error of the catalogue its code and its path', () => {
    const masked = maskError(wrapped(new ParleyError('ENGINE_TIMEOUT', 'took longer than 30 s')));
    expect(masked.toJSON()).toMatchObject({
      message: 'took longer than 30 s',
      path: ['people'],
      extensions: { code: 'ENGINE_TIMEOUT' },
    });
  });

  it.each([
    ['a plain error', wrapped(new Error('password is hunter2'))],
    ['something that is no GraphQL error', new Error('password is hunter2')],
    ['a value', 'password is hunter2'],
    ['an error wrapped twice', wrapped(wrapped(new Error('password is hunter2')))],
  ])('says nothing of %s', (_, error) => {
    const masked = maskError(error);
    expect(JSON.stringify(masked)).not.toContain('hunter2');
    expect(masked.extensions['code']).toBe('INTERNAL_ERROR');
    expect(isUnexpected(error)).toBe(true);
  });
});
