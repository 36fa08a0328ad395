import { fold } from '../../../domain/fold.ts';
import type { RoleContext } from './resolve-role.ts';

/**
 * "The two ministers", "the three presidents": those named last whose office the noun says, where one of the last people
 * named has another office. Where all of them have it, or nobody has, the noun says nothing that a number would not.
 */
const OFFICES: Readonly<Record<string, RegExp>> = {
  ministers: /\b(?:minister|secretary)\b/u,
  presidents: /\bpresident\b/u,
  premiers: /\b(?:premier|prime minister|chancellor)\b/u,
  chancellors: /\bchancellor\b/u,
  leaders: /\b(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|leader)\b/u,
  generals: /\bgeneral\b/u,
  diplomats: /\b(?:minister|ambassador|envoy|secretary|diplomat)\b/u,
};
const DEPUTIES = /\b(?:vice|deputy|former|ex)\b/u;

/** @returns ids of people, the last named first; null where the noun or the number does not tell. */
export function officeHolders(word: string, count: number | null, context: RoleContext): readonly string[] | null {
  const office = OFFICES[word];
  if (office === undefined || count === null) return null;
  const recent = [...context.recent].reverse();
  const holders = recent.filter((id) =>
    context.personById.get(id)?.positions.some(({ title }) => office.test(fold(title)) && !DEPUTIES.test(fold(title))),
  );
  const isTelling = recent.slice(0, count).some((id) => !holders.includes(id));
  return isTelling && holders.length >= count ? holders.slice(0, count).reverse() : null;
}
