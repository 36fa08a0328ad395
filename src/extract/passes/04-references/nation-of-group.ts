import { fold } from '../../../domain/fold.ts';
import { toCountryId } from '../../../domain/ids.ts';
import { findCountryWord } from '../03-names/country-index.ts';
import type { Words } from '../03-names/words.ts';
import type { OpenPhrase } from './phrase.ts';
import type { RoleContext } from './role-context.ts';

/** The two Libyan camps, both Peruvian leaders: @returns none of the people where one of them is known to be of another country. */
export function ofNation(
  phrase: OpenPhrase,
  words: Words,
  people: readonly string[],
  context: RoleContext,
): readonly string[] {
  const inside = words.tokens.slice(phrase.from, phrase.to - 1);
  const word = inside.findLast((token) => /^\p{Lu}\p{Ll}/u.test(token.text));
  const nation = word === undefined ? null : findCountryWord(fold(word.text));
  if (nation?.form !== 'adjective') return people;
  const id = toCountryId(nation.code);
  const isOther = (actor: string): boolean => {
    const country = context.personById.get(actor)?.country ?? context.countries.get(actor) ?? null;
    return country !== null && country !== id;
  };
  return people.some(isOther) ? [] : people;
}
