/** @returns the title of one of several: `foreign ministers` → `foreign minister`, `leaders of the unions` → `leader of the unions`. */
export function singularTitle(title: string): string {
  const [, head = title, rest = ''] = /^(.*?)( (?:of|for) .*)?$/u.exec(title) ?? [];
  const one = head
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s\.?$/u, '')
    .replace(/^Secretaries/u, 'Secretary');
  return `${one}${rest}`;
}
