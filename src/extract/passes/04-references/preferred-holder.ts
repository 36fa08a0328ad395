import type { RoleContext } from './role-context.ts';

/** How many sentences back the article's own holder of an office is meant rather than a visiting one. */
const DOMESTIC_SENTENCES = 6;
/** How many sentences back somebody may have been what a sentence was about, for an office to mean them first. */
const SUBJECT_SENTENCES = 4;

/**
 * Of several who hold the office, all of them fit a bare "the president". A readout writes it with a capital and means the
 * one whom it named first. Else the one is meant whom the last sentences were about; then, as a national paper does, its
 * own, whom it names without a country; then the one whom the last sentence with one of them names first.
 */
export function preferredHolder(
  holders: readonly string[],
  isFormal: boolean,
  context: RoleContext,
): readonly string[] {
  const [latest] = holders;
  if (latest === undefined || holders.length === 1) return holders;
  const { memory, personById } = context;
  const principal = isFormal ? context.all.find((id) => holders.includes(id)) : undefined;
  if (principal !== undefined) return [principal];
  const last = memory.lastSentence(latest);
  const recent = Array.from({ length: SUBJECT_SENTENCES }, (_, back) => memory.subjectsOf(last - back)).flat();
  const subject = recent.find((id) => holders.includes(id));
  if (subject !== undefined) return [subject];
  const own = holders.find((id) => personById.get(id)?.country === null);
  if (own !== undefined && own !== latest && last - memory.lastSentence(own) <= DOMESTIC_SENTENCES) return [own];
  return [memory.peopleOf(last).find((id) => holders.includes(id)) ?? latest];
}
