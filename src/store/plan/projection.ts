/**
 * Property names come from a selection, and only declared ones go into the text.
 *
 * @returns a map projection such as `node1 {.id, .title}`.
 * @throws RangeError for a property that `owner` does not have: that is a fault of the caller, never of a query.
 */
export function toProjection(
  variable: string,
  properties: readonly string[],
  declared: { readonly owner: string; readonly properties: readonly string[] },
): string {
  const unknown = properties.find((property) => !declared.properties.includes(property));
  if (unknown !== undefined) throw new RangeError(`${declared.owner} has no property ${JSON.stringify(unknown)}`);
  return `${variable} {${[...new Set(properties)].map((property) => `.${property}`).join(', ')}}`;
}
