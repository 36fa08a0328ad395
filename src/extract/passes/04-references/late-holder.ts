import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/**
 * "Lund met the mayor of Lima. Ana Solís, who took office in May, said …": the next sentence names who holds the office, with
 * how they came to it and with no office. Limits: the first that the text says of that name, and one role alone.
 */
const IN_OFFICE =
  /^, (?:(?:aged )?\d\d , )?who (?:(?:only|also|first|himself|herself|narrowly|recently|just) )?(?:took (?:office|over|up|charge|the (?:job|post|oath|helm|reins))|came to (?:office|power)|assumed (?:office|power|the)|(?:is|was|has been|had been) (?:(?:re-?)?elected|sworn|appointed|named|chosen|installed|inaugurated|consecrated|ordained|enthroned|in (?:office|power|the (?:job|post)))|became|succeeded|replaced|won (?:office|power|re-?election|last|(?:the|an?|his|her) (?:\p{L}+ )?(?:election|vote|race|run-off|runoff|presidency|mayoralty|seat|term|landslide))|has (?:led|headed|run|governed|ruled|served|held)|is (?:serving|in (?:his|her) (?:\p{L}+ )?(?:term|year|month)|stepping down|standing|due to (?:step|stand|leave)|seeking re-?election))\b/u;
const WINDOW = 9;

/** @param opens the phrases of each sentence. @returns whom each sentence names first in the text, with how they came to their office. */
export function namedInOffice(
  sentences: readonly { readonly words: Words }[],
  opens: readonly (readonly OpenPhrase[])[],
): ReadonlyMap<number, string> {
  const seen = new Set<string>();
  const named = new Map<number, string>();
  opens.forEach((open, place) => {
    const words = sentences[place]?.words;
    for (const { kind, named: ids, to } of open) {
      const [id] = ids;
      if (kind !== 'name' || id === undefined || words === undefined || seen.has(id)) continue;
      seen.add(id);
      if (words.lower[to] === ',' && IN_OFFICE.test(textIn(words, to, to + WINDOW)))
        named.set(words.sentence.index, id);
    }
  });
  return named;
}

/** @returns the holder whom the next sentence names, of whom nothing else tells an office; or null. */
export function lateHolder(phrase: OpenPhrase, sentence: number, words: Words, context: RoleContext): string | null {
  const id = context.inOffice.get(sentence + 1);
  if (id === undefined || phrase.role === null || phrase.role.isPlural || context.offices.has(id)) return null;
  if (phrase.owners.length === 0 && words.lower[phrase.from] !== 'the') return null;
  if (context.personById.get(id)?.positions.length !== 0) return null;
  const [of = null] = phrase.owners;
  context.offices.set(id, { title: phrase.role.title, of });
  if (of?.startsWith('country:') === true) context.countries.set(id, of);
  return id;
}
