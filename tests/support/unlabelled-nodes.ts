/**
 * Finds the nodes of Cypher patterns that carry no label, by their text: the embedded engine answers wrongly, or not at
 * all, where one stands between two hops. A variable that an earlier pattern of the statement labelled may come again
 * without.
 */
const STRINGS = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gu;
const NODE = /\(\s*(?<variable>[A-Za-z_]\w*)?\s*(?<labels>(?::\w+)*)\s*(?<map>\{[^{}]*\})?\s*\)/gu;
const BEFORE = /(?:\b(?:MATCH|MERGE|CREATE)\s*|\]-|\]->|--|-->|<--)\s*$/u;
const AFTER = /^\s*(?:-\[|<-\[|-->|<--|--)/u;

/** @returns the nodes as they are written, such as `(q)`; empty when every one has a label. */
export function findUnlabelledNodes(cypher: string): readonly string[] {
  const text = cypher.replaceAll(STRINGS, "''");
  const labelled = new Set<string>();
  const found: string[] = [];
  for (const match of text.matchAll(NODE)) {
    const { variable = '', labels = '' } = match.groups ?? {};
    if (labels !== '') {
      labelled.add(variable);
      continue;
    }
    const isNode = BEFORE.test(text.slice(0, match.index)) || AFTER.test(text.slice(match.index + match[0].length));
    if (isNode && (variable === '' || !labelled.has(variable))) found.push(match[0]);
  }
  return found;
}
