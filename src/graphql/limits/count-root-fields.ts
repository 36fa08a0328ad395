import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * Counts the fields that stand at the root of an operation: each is answered by a resolver, and most of them by a
 * statement, of its own. A fragment counts wherever it is spread, but is walked once, so that fragments that spread each
 * other take no more time than they take room.
 */
export function countRootFields(
  operation: OperationDefinitionNode,
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
): number {
  const counted = new Map<string, number>();

  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      return sum + countFragment(selection.name.value);
    }, 0);

  const countFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    // Stands for a fragment that spreads itself, which validation refuses later.
    counted.set(name, 0);
    const fragment = fragmentNamed(name);
    const found = fragment == null ? 0 : count(fragment.selectionSet);
    counted.set(name, found);
    return found;
  };

  return count(operation.selectionSet);
}
