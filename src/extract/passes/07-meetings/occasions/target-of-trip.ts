import { SITE_NOUNS } from '../../../lexicon/site-nouns.ts';
import type { Chunk } from '../../03-names/chunk.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';

/** Where a journey goes, and who makes it: to Lima, a visit by X to the Faroe Islands. How far behind its word, in tokens. */
export const MAX_TARGET = 7;
/** How far behind its article the noun of a site may stand: a new battery-cell plant. */
const MAX_SITE = 9;

/** How many words an unknown name of a place may have. */
const MAX_NAME = 3;

/** A name that nothing says more of is a place where somebody goes: will visit Mecufi. */
const isPlace = (chunk: Chunk, isGoal: boolean): boolean =>
  chunk.kind === 'place' ||
  (chunk.kind === 'country' && chunk.form === 'name') ||
  (isGoal && (chunk.kind === 'name' || chunk.kind === 'thing') && chunk.to - chunk.from <= MAX_NAME);

/** The place that the words name behind the token: to Lima, to the Faroe Islands. */
export function targetAt(sentence: MeetingSentence, at: number, isGoal = false): Chunk | null {
  const { words, chunks } = sentence;
  const from = words.lower[at] === 'the' ? at + 1 : at;
  const chunk = chunks.find((one) => one.from === from && isPlace(one, isGoal && from === at)) ?? null;
  // The Lima talks, France's president: another thing.
  const next = chunk === null ? undefined : words.tokens[chunk.to];
  const isCompound = next?.pos === 'NOUN' && !/^(?:to)?(?:day|morrow|night)$/u.test(next.text);
  return isCompound || next?.pos === 'PART' ? null : chunk;
}

const singularOf = (noun: string): string =>
  noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : /(?:sh|ch|x)es$/u.test(noun)
      ? noun.slice(0, -2)
      : noun.replace(/s$/u, '');

/** The token behind a site that begins at the token: `a battery plant`, `the shipyards`; -1 where there is none. */
export function siteAt({ words }: MeetingSentence, at: number): number {
  for (let index = at; index < at + MAX_SITE; index += 1) {
    const token = words.tokens[index];
    if (token === undefined) return -1;
    // A tool-and-die shop.
    if (token.text === '-' || (words.lower[index] === 'and' && words.tokens[index + 1]?.text === '-')) continue;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|VERB)$/u.test(token.pos)) return -1;
    const word = words.lower[index] ?? '';
    const isSite =
      (token.pos === 'NOUN' || token.pos === 'PROPN') && (SITE_NOUNS.has(word) || SITE_NOUNS.has(singularOf(word)));
    const isLast = !/^(?:NOUN|PROPN|PART)$/u.test(words.tokens[index + 1]?.pos ?? '');
    if (isSite && isLast && index > at) return index + 1;
    if (token.pos === 'VERB' && !/(?:ed|ing)$/u.test(word)) return -1;
  }
  return -1;
}

/** Whose the site is that ends before `to`: Pirelli's workshops, the workshops of Pirelli. */
export function ownersOfSite({ words, phrases }: MeetingSentence, from: number, to: number): readonly Party[] {
  const owners = phrases.filter(
    (phrase) =>
      phrase.actors.length === 1 &&
      phrase.actors.every((actor) => actor.startsWith('o')) &&
      phrase.from >= from &&
      (phrase.to <= to || (words.lower[to] === 'of' && phrase.from <= to + 2)),
  );
  return owners.length === 1 ? partiesOf(words, owners, 'HOST') : [];
}

/** A visit by X to Lima, a visit to Lima by X, a visit of X. */
export function visitorBehind({ words, groups }: MeetingSentence, at: number): PhraseGroup | null {
  const isOf = words.lower[at + 1] === 'of';
  const by = isOf ? 1 : words.lower.slice(at, at + MAX_TARGET).indexOf('by');
  return by === -1 ? null : (groups.find((one) => one.from === at + by + 1) ?? null);
}

/** @param behind a token whose words the target may follow as well as those at `at`. */
export function targetBehind(
  sentence: MeetingSentence,
  at: number,
  prepositions: ReadonlySet<string>,
  behind = at,
): Chunk | null {
  const { words } = sentence;
  for (let index = at + 1; index < Math.max(at + MAX_TARGET, behind + 3); index += 1) {
    if (words.tokens[index]?.pos === 'VERB' || (words.tokens[index]?.pos === 'PUNCT' && words.lower[index] !== '-'))
      return null;
    const isOfCity =
      words.lower[index] === 'of' &&
      /^(?:city|town|port|resort|island|village|capital)$/u.test(words.lower[index - 1] ?? '');
    if (!isOfCity && !prepositions.has(words.lower[index] ?? '')) continue;
    const target = targetAt(sentence, index + 1, words.lower[index] === 'to');
    if (target !== null) return target;
  }
  return null;
}
