import { isPerson } from '../../entities.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Words } from '../03-names/words.ts';
import type { Phrase } from './phrase.ts';

/**
 * Who is named only as the company of others: accompanied by A and B, also present were A and B, on the Turkish side sat A.
 * "They" and "the two" of the next sentence are those whom they came with.
 */
const GATE = new WordClass(
  'accompanied flanked assisted present attended attending attendance with side sat looked table room took joined'.split(
    ' ',
  ),
);
const BEHIND =
  /\b(?:accompanied|flanked|assisted|attended) (?:(?:on|in|at|for) \S+ \S+ )?(?:also )?by\b|^(?:also |among those )?(?:present|there|attending|in attendance|taking part|with (?:him|her|them|the \S+))(?: (?:\S+ ){0,4}?(?:was|were)\b| ?:)|^(?:on|for) the (?:\S+ ){1,2}side\b|\bat (?:his|her|their) sides? (?:was|were|sat|stood)\b/u;
const BEFORE =
  /\b(?:was|were) (?:also |both |all )+(?:present|there|in the room|at the table|in attendance)\b|\balso (?:attended|took part|sat in|joined)\b|\bsat in\b|\blooked on\b/u;

/** @returns ids of the people of the sentence who are no more than the company of others. */
export function namedCompany(phrases: readonly Phrase[], words: Words): readonly string[] {
  if (!GATE.isIn(words)) return [];
  const { text } = words;
  const behind = BEHIND.exec(text);
  const match = behind ?? BEFORE.exec(text);
  if (match === null) return [];
  const at = text.slice(0, match.index + (behind === null ? 0 : match[0].length)).split(' ').length;
  const company = phrases.filter(
    ({ kind, from, isPossessor }) =>
      !isPossessor && (kind === 'name' || kind === 'role') && (behind === null ? from < at : from >= at - 1),
  );
  return company.flatMap(({ actors }) => actors).filter(isPerson);
}

/** A, adviser to President B: whom somebody's own office names is no more than told beside them. */
export function namedBesides(phrases: readonly Phrase[]): readonly string[] {
  const besides: string[] = [];
  const others = new Set<string>();
  let end = 0;
  for (const { kind, from, to, end: until, actors } of phrases) {
    if (kind === 'name' && from < end) besides.push(...actors.filter(isPerson));
    else for (const actor of actors) others.add(actor);
    if (kind === 'name' && until > to) end = Math.max(end, until);
  }
  return besides.filter((actor) => !others.has(actor));
}
