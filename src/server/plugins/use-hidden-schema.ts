import { type ExecutionResult, GraphQLError, NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What graphql-js adds to a message, at its end: `Did you mean "people" or "places"?` */
const SUGGESTION = /\s*Did you mean [^?]*\?/g;

/**
 * Refuses introspection, and leaves out of errors which names come near to one that is not in the schema. The hooks are
 * envelop's, so that they hold over a WebSocket too; the plugin of the yoga family remembers HTTP requests alone.
 */
export function useHiddenSchema(): Plugin {
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      setValidationFn((schema, document, rules) => validate(schema, document, rules, { hideSuggestions: true }));
    },
    // The executor has no such option for the values of variables.
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if ('errors' in result) setResult(withoutSuggestions(result));
      },
    }),
    onSubscribe: () => ({
      onSubscribeResult({ result, setResult }) {
        if ('errors' in result) setResult(withoutSuggestions(result));
      },
    }),
  };
}

function withoutSuggestions(result: ExecutionResult): ExecutionResult {
  return { ...result, errors: (result.errors ?? []).map(withoutSuggestion) };
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replaceAll(SUGGESTION, '');
  if (message === error.message) return error;
  const { nodes = null, source = null, positions = null, path = null, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
