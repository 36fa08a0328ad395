import type { GraphQLResolveInfo } from 'graphql';
import { type NodeKind, toCountryId } from '../../domain/ids.ts';
import type { PlannedNode } from '../../store/plan/selection.ts';
import { findIdByName, type NamedKind } from '../../store/queries/find-by-name.ts';
import type { RequestContext } from '../context.ts';
import { invalidArgument, withErrorCodes } from '../errors.ts';
import { findNode } from './find-nodes.ts';

/** Ways to say which node is meant; a field has some of them, and a query gives one. */
interface LookUpArguments {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly code?: string | null | undefined;
}

interface LookUpKinds {
  /** The kinds that the field answers; an id of another kind finds nothing. */
  readonly kinds: readonly NodeKind[];
  /** The kind whose names are searched; null where the field takes no name. */
  readonly named: NamedKind | null;
}

/** UTF-16 units of a name to look up. */
const MAX_NAME_LENGTH = 500;

/** The resolver of a root field that finds one node: by id or code, or by name, which costs two statements more, and one for the ids of the hits in the embedded engine. */
export function lookUp(kinds: LookUpKinds) {
  return {
    resolve: (_root: unknown, args: LookUpArguments, context: RequestContext, info: GraphQLResolveInfo) =>
      withErrorCodes(async (): Promise<PlannedNode | null> => {
        const id = await toId(args, kinds, context, info);
        return id === null ? null : findNode(id, kinds.kinds, context, info);
      }),
  };
}

async function toId(
  { id, name, label, code }: LookUpArguments,
  { named }: LookUpKinds,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<string | null> {
  const field = `${info.parentType.name}.${info.fieldName}`;
  const given = Object.entries({ id, name, label, code }).filter(([, value]) => value != null);
  if (given.length !== 1) {
    const expected = info.parentType.getFields()[info.fieldName]?.args.map((argument) => argument.name) ?? [];
    throw invalidArgument(field, Object.fromEntries(given), `one of ${expected.join(', ')}`);
  }
  if (id != null) return id;
  if (code != null) return toCountryId(code.toUpperCase());
  const text = name ?? label ?? '';
  if (text.length > MAX_NAME_LENGTH) {
    throw invalidArgument(`${field}(${given[0]?.[0]})`, `${text.length} characters`, `at most ${MAX_NAME_LENGTH}`);
  }
  return named === null ? null : findIdByName(context.store, named, text, context.signal);
}
