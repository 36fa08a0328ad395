/** @returns the title of one of several: `foreign ministers` → `foreign minister`, `leaders of the unions` → `leader of the unions`, `other mayors` → `mayor`. */
export function singularTitle(title: string): string {
  const [, head = title, rest = ''] = /^(?:other )?(.*?)( (?:of|for) .*)?$/u.exec(title) ?? [];
  const one = head
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s\.?$/u, '')
    .replace(/^Secretaries/u, 'Secretary');
  return `${one}${rest}`;
}
