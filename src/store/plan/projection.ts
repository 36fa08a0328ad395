/**
 * Property names come from a selection, and only declared ones go into the text.
 *
 * @returns an expression for each, such as `node1.title`.
 * @throws RangeError for a property that `owner` does not have: that is a fault of the caller, never of a query.
 */
export function toProjection(
  variable: string,
  properties: readonly string[],
  declared: { readonly owner: string; readonly properties: readonly string[] },
): readonly string[] {
  const unknown = properties.find((property) => !declared.properties.includes(property));
  if (unknown !== undefined) throw new RangeError(`${declared.owner} has no property ${JSON.stringify(unknown)}`);
  return properties.map((property) => `${variable}.${property}`);
}
