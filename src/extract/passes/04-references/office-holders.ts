import { fold } from '../../../domain/fold.ts';
import type { RoleContext } from './role-context.ts';

/**
 * "The two ministers", "the three presidents": those named last whose office the noun says, where one of the last people
 * named has another office. Where all of them have it, or nobody has, the noun says nothing that a number would not.
 */
const OFFICES: Readonly<Record<string, RegExp>> = {
  ministers: /\b(?:ministers?|secretar(?:y|ies))\b/u,
  presidents: /\bpresidents?\b/u,
  premiers: /\b(?:premiers?|prime ministers?|chancellors?)\b/u,
  chancellors: /\bchancellor\b/u,
  leaders: /\b(?:presidents?|premiers?|prime ministers?|chancellors?|king|queen|emir|sultan|leaders?)\b/u,
  generals: /\bgeneral\b/u,
  diplomats: /\b(?:minister|ambassador|envoy|secretary|diplomat)\b/u,
};
const DEPUTIES = /\b(?:vice|deputy|former|ex)\b/u;

const holdsOffice = (id: string, office: RegExp, context: RoleContext): boolean =>
  context.personById.get(id)?.positions.some(({ title }) => office.test(fold(title)) && !DEPUTIES.test(fold(title))) ===
  true;

/** Whether somebody holds the office of a body alone: the president of a union, of an armed group. */
const isOfBody = (id: string, office: RegExp, context: RoleContext): boolean =>
  context.personById
    .get(id)
    ?.positions.filter(({ title }) => office.test(fold(title)))
    .every(({ of }) => of?.startsWith('o') === true) === true;

/**
 * "The two Presidents" of a readout, with a capital: the one whom it named first, who is its own, and the other holder of the
 * office whom it named last. @param barred who are none of them.
 */
export function formalPair(
  word: string,
  count: number | null,
  sentence: number,
  context: RoleContext,
  barred: readonly string[],
): readonly string[] | null {
  const office = OFFICES[word];
  if (office === undefined || count !== 2) return null;
  const learned = [...context.learned].filter(([title]) => office.test(title)).map(([, id]) => id);
  const holds = (id: string): boolean => learned.includes(id) || holdsOffice(id, office, context);
  const near = new Set(
    [3, 2, 1]
      .flatMap((back) => context.memory.peopleOf(sentence - back))
      .filter((id) => !barred.includes(id) && holds(id)),
  );
  if (near.size === 2) return [...near];
  const principal = context.all.find((id) => context.recent.includes(id) && !barred.includes(id) && holds(id));
  const other = context.recent.findLast((id) => id !== principal && !barred.includes(id) && holds(id));
  return principal === undefined || other === undefined ? null : [principal, other];
}

/** @returns ids of people, the last named first; null where the noun or the number does not tell. */
export function officeHolders(
  word: string,
  count: number | null,
  context: RoleContext,
  barred: readonly string[],
): readonly string[] | null {
  const office = OFFICES[word];
  if (office === undefined || count === null) return null;
  const recent = context.recent.filter((id) => !barred.includes(id)).reverse();
  const all = recent.filter((id) => holdsOffice(id, office, context));
  const ofStates = all.filter((id) => !isOfBody(id, office, context));
  const holders = ofStates.length >= count ? ofStates : all;
  const isTelling = recent.slice(0, count).some((id) => !holders.includes(id));
  return isTelling && holders.length >= count ? holders.slice(0, count).reverse() : null;
}

/** How many sentences back those lie whom "the presidents" means where no sentence names them together. */
const MAX_SENTENCES = 3;

/** @returns the holders of the office among those whom the last sentences named, where these are several; in the order of naming. */
export function holdersNear(word: string, sentence: number, context: RoleContext): readonly string[] {
  const office = OFFICES[word];
  if (office === undefined) return [];
  const near: string[] = [];
  for (let back = MAX_SENTENCES; back >= 0; back -= 1) near.push(...context.memory.peopleOf(sentence - back));
  const holders = [...new Set(near)].filter((id) => holdsOffice(id, office, context));
  return holders.length > 1 ? holders : [];
}
