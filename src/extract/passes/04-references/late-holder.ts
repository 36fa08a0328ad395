import { textIn } from '../../lexicon/placed-words.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';
import type { NamedLate, RoleContext } from './role-context.ts';

/**
 * "Lund met the mayor of Lima. Ana Solís, who took office in May, said …", "Lund met the owner of the mill. The owner,
 * investor Ana Solís, said …": the next sentence names who it was, with how they came to it, or with the same noun. Limits: the
 * first that the text says of that name, and one role alone.
 */
const IN_OFFICE =
  /^, (?:(?:aged )?\d\d , )?who (?:(?:only|also|first|himself|herself|narrowly|recently|just) )?(?:took (?:office|over|up|charge|the (?:job|post|oath|helm|reins))|came to (?:office|power)|assumed (?:office|power|the)|(?:is|was|has been|had been) (?:(?:re-?)?elected|sworn|appointed|named|chosen|installed|inaugurated|consecrated|ordained|enthroned|in (?:office|power|the (?:job|post)))|became|succeeded|replaced|won (?:office|power|re-?election|last|(?:the|an?|his|her) (?:\p{L}+ )?(?:election|vote|race|run-off|runoff|presidency|mayoralty|seat|term|landslide))|has (?:led|headed|run|governed|ruled|served|held)|is (?:serving|in (?:his|her) (?:\p{L}+ )?(?:term|year|month)|stepping down|standing|due to (?:step|stand|leave)|seeking re-?election))\b/u;
const WINDOW = 9;
/** The first token of a name that stands behind a noun and a comma. */
const MAX_TO_NAME = 6;

/** The owner, investor X, …; the new owner, X, …: the noun before the comma that the name stands behind, at the head of a sentence. */
function nounBefore({ lower, tokens }: Words, from: number): string | null {
  if (lower[0] !== 'the' || from < 3 || from > MAX_TO_NAME || lower[from - 1] !== ',') return null;
  const isNoun = tokens[from - 2]?.pos === 'NOUN' && tokens.slice(1, from - 2).every(({ pos }) => pos === 'ADJ');
  return isNoun ? (lower[from - 2] ?? null) : null;
}

/** @param opens the phrases of each sentence. */
export function namedInOffice(
  sentences: readonly { readonly words: Words }[],
  opens: readonly (readonly OpenPhrase[])[],
): ReadonlyMap<number, NamedLate> {
  const seen = new Set<string>();
  const named = new Map<number, NamedLate>();
  opens.forEach((open, place) => {
    const words = sentences[place]?.words;
    for (const { kind, named: ids, from, to } of open) {
      const [id] = ids;
      if (kind !== 'name' || id === undefined || words === undefined || seen.has(id)) continue;
      seen.add(id);
      if (words.lower[to] !== ',') continue;
      const noun = nounBefore(words, from);
      if (noun !== null || IN_OFFICE.test(textIn(words, to, to + WINDOW)))
        named.set(words.sentence.index, { id, noun });
    }
  });
  return named;
}

/** @returns the holder whom the next sentence names, of whom nothing else tells an office; or null. */
export function lateHolder(phrase: OpenPhrase, sentence: number, words: Words, context: RoleContext): string | null {
  const late = context.inOffice.get(sentence + 1);
  if (late === undefined || phrase.role === null || phrase.role.isPlural || context.offices.has(late.id)) return null;
  const { id, noun } = late;
  if (noun !== null) return phrase.role.title.toLowerCase().split(' ').includes(noun) ? id : null;
  if (phrase.owners.length === 0 && words.lower[phrase.from] !== 'the') return null;
  if (context.personById.get(id)?.positions.length !== 0) return null;
  const [of = null] = phrase.owners;
  context.offices.set(id, { title: phrase.role.title, of });
  if (of?.startsWith('country:') === true) context.countries.set(id, of);
  return id;
}
