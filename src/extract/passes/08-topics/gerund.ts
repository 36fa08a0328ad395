/**
 * The `-ing` form of a base form: reopen → reopening, cut → cutting, ease → easing. A final consonant is doubled in words
 * of one syllable alone, and in those of MORE that stress their last.
 */
const DOUBLED = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/u;
const MORE: ReadonlySet<string> = new Set(
  'admit allot begin commit compel control defer deter forget permit prefer propel refer regret repel submit transfer transmit'.split(
    ' ',
  ),
);

export function toGerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  if (DOUBLED.test(base) || MORE.has(base)) return `${base}${base.at(-1) ?? ''}ing`;
  return `${base}ing`;
}
