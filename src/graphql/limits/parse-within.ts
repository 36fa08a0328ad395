import { type DocumentNode, GraphQLError, Lexer, type ParseOptions, parse, Source, TokenKind } from 'graphql';
import { limitError } from './limit-error.ts';

/** Tokens after which counting stops: a figure for the message, not a walk through megabytes. */
const COUNTED_AT_MOST = 20_000;

/**
 * Parses a query of at most `maxTokens` tokens. The parser of graphql-js has such a limit too, and so has armor; neither
 * tells how many tokens the query has, so they are counted here first, in time linear in what is counted.
 *
 * @throws GraphQLError QUERY_TOO_LONG, or a syntax error.
 */
export function parseWithin(maxTokens: number, source: string | Source, options?: ParseOptions): DocumentNode {
  const found = countTokens(typeof source === 'string' ? new Source(source) : source);
  if (found > maxTokens) {
    throw limitError('tokens', maxTokens, found <= COUNTED_AT_MOST ? found : { moreThan: COUNTED_AT_MOST });
  }
  return parse(source, options);
}

/** @returns the tokens up to the first that is none: what is wrong there is for the parser to say. */
function countTokens(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (count <= COUNTED_AT_MOST && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return count;
}
