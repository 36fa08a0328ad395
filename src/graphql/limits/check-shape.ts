import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule, validate } from 'graphql';
import { countRootFields } from './count-root-fields.ts';
import { limitError } from './limit-error.ts';
import type { LimitName, Limits } from './limits.ts';

/**
 * Checks what can be said of a query before it is validated: depth, aliases, directives, root fields, values. The rules of
 * validation compare fields in pairs, so that a query that is out of bounds has to be refused before they see it.
 *
 * The counting is armor's. It walks a fragment once and is linear in the query; a fragment spread again counts again,
 * though not the directives on that spread.
 *
 * @returns the error of the first limit that is exceeded, or null.
 */
export function checkShape(schema: GraphQLSchema, document: DocumentNode, limits: Limits): GraphQLError | null {
  const rules: readonly ValidationRule[] = [
    maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...reporting('depth', limits) }),
    maxAliasesRule({ n: limits.aliases, allowList: [], ...reporting('aliases', limits) }),
    maxDirectivesRule({ n: limits.directives, ...reporting('directives', limits) }),
    rootFieldsRule(limits.rootFields),
    inputDepthRule(limits.inputDepth),
  ];
  try {
    validate(schema, document, rules);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Armor gives its figure in the text of an error alone, `… limit of 24 exceeded, found 31.`; a program needs the number. */
function reporting(name: LimitName, limits: Limits) {
  return {
    onReject: [
      (_context: unknown, { message }: GraphQLError): never => {
        throw limitError(name, limits[name], Number(/found (.+)\./.exec(message)?.[1]));
      },
    ],
  };
}

function rootFieldsRule(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const found = countRootFields(operation, (name) => context.getFragment(name));
      if (found > limit) throw limitError('rootFields', limit, found);
    },
  });
}

function inputDepthRule(limit: number): ValidationRule {
  return () => {
    let depth = 0;
    let deepest = 0;
    const value = {
      enter() {
        depth += 1;
        deepest = Math.max(deepest, depth);
      },
      leave() {
        depth -= 1;
        if (depth === 0 && deepest > limit) throw limitError('inputDepth', limit, deepest);
      },
    };
    return { ListValue: value, ObjectValue: value };
  };
}
