import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/domain/error-codes.ts';
import { ParleyError } from '../../src/domain/errors.ts';
import { hiddenError, maskError } from '../../src/graphql/mask-error.ts';

const wrapped = (originalError: Error) => new GraphQLError(originalError.message, { originalError, path: ['people'] });

describe('maskError', () => {
  it('keeps the words of an error that was meant for the client', () => {
    const error = new GraphQLError('Argument "first": found -1.', { extensions: { code: 'INPUT_INVALID' } });
    expect(maskError(error)).toBe(error);
    expect(hiddenError(error)).toBeNull();
  });

  it('gives an error of the catalogue its code and its path', () => {
    const error = wrapped(new ParleyError('INPUT_INVALID', 'found -1, expected more'));
    expect(maskError(error).toJSON()).toMatchObject({
      message: 'found -1, expected more',
      path: ['people'],
      extensions: { code: 'INPUT_INVALID' },
    });
    expect(hiddenError(error)).toBeNull();
  });

  it('says of an engine what the catalogue says, and keeps its own words for the log', () => {
    const cause = new ParleyError('ENGINE_FAILED', 'the statement meetings.list failed on bolt://graph.internal');
    const error = wrapped(cause);
    expect(maskError(error).toJSON()).toMatchObject({
      message: ERROR_CODES.ENGINE_FAILED.meaning,
      path: ['people'],
      extensions: { code: 'ENGINE_FAILED' },
    });
    expect(hiddenError(error)).toBe(cause);
  });

  it('gives a code to what the protocol refuses without one, and leaves out the words of the parser', () => {
    expect(maskError(new GraphQLError('Variable "$n" was not provided.')).extensions).toEqual({ code: 'BAD_REQUEST' });
    const extensions = {
      code: 'BAD_REQUEST',
      http: { spec: true, status: 400 },
      originalError: { name: 'SyntaxError' },
    };
    expect(maskError(new GraphQLError('invalid JSON', { extensions })).extensions).toEqual({
      code: 'BAD_REQUEST',
      http: { spec: false, status: 400 },
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
    expect(String(hiddenError(error))).toContain('hunter2');
  });
});
