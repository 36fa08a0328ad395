import type { Words } from '../03-names/words.ts';
import { isApposedName } from '../04-references/apposed-name.ts';
import type { Phrase } from '../04-references/phrase.ts';
import { isVerb } from './verb-group.ts';

/** Coordinated phrases that fill one place of a clause: `President Solís, Premier Lund and Brandt`. */
export interface PhraseGroup {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  readonly actors: readonly string[];
}

const JOINERS: ReadonlySet<string> = new Set([
  'and',
  ', and',
  'as well as',
  ', as well as',
  'along with',
  ', along with',
  'together with',
  ', together with',
  '&',
  'and also',
]);
/** What stands between a delegation and who leads it: a team, led by its chairwoman, Olga Brandt. */
const LEADING = /^,? ?(?:(?:which|who|that) (?:is|was|are|were) )?(?:led|headed|chaired|fronted|captained) by$/u;
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their']);
const ARGUMENT_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'to', 'by', 'for', 'of']);

/** The words between two phrases, without the article or the owner's pronoun of the second: and the river board. */
function gapBetween(words: Words, from: number, to: number): string {
  const last = to - 1 > from && DETERMINERS.has(words.lower[to - 1] ?? '') ? to - 1 : to;
  return words.lower.slice(from, last).join(' ');
}

/** The token after a phrase with the comma that closes its apposition. */
const afterApposition = (words: Words, phrase: Phrase): number =>
  phrase.end > phrase.to && words.tokens[phrase.end]?.text === ',' ? phrase.end + 1 : phrase.end;

/** Whether what follows `and` is the subject of another verb rather than one more of the list. */
function opensClause(words: Words, first: Phrase, next: Phrase): boolean {
  const before = words.lower[first.from - 1] ?? '';
  const isArgument = (isVerb(words, first.from - 1) && before !== 'including') || ARGUMENT_PREPOSITIONS.has(before);
  return isArgument && isVerb(words, next.end) && !words.lower[next.end]?.endsWith('ing');
}

const groupOf = (phrases: readonly Phrase[]): PhraseGroup => ({
  from: phrases[0]?.from ?? 0,
  to: Math.max(...phrases.map((phrase) => phrase.end)),
  phrases,
  actors: [...new Set(phrases.flatMap((phrase) => phrase.actors))],
});

/** @returns the groups of the sentence in order; possessors and what stands in apposition are left out. */
export function groupPhrases(words: Words, phrases: readonly Phrase[]): readonly PhraseGroup[] {
  const heads: Phrase[] = [];
  for (const phrase of phrases) {
    const last = heads[heads.length - 1];
    if (phrase.isPossessor || (last !== undefined && phrase.from < last.end)) continue;
    const isApposed =
      last !== undefined &&
      phrase.from === last.end + 1 &&
      words.tokens[last.end]?.text === ',' &&
      phrase.actors.length > 0 &&
      phrase.actors.every((actor) => last.actors.includes(actor));
    // The special envoy, Olga Brandt: the name says whom the role stands for.
    const isNamed =
      last?.kind === 'role' &&
      phrase.kind === 'name' &&
      isApposedName(words.lower, last.end, phrase.from) &&
      words.lower[last.from - 1] !== 'at' &&
      !last.actors.some((actor) => actor.startsWith('p') && !phrase.actors.includes(actor));
    if (isNamed && last !== undefined) heads[heads.length - 1] = { ...phrase, from: last.from };
    else if (isApposed && last !== undefined) heads[heads.length - 1] = { ...last, end: phrase.end };
    else heads.push(phrase);
  }
  const groups: PhraseGroup[] = [];
  let chain: Phrase[] = [];
  let hasAnd = false;
  const close = (): void => {
    if (chain.length > 0)
      groups.push(...(hasAnd || chain.length === 1 ? [groupOf(chain)] : chain.map((phrase) => groupOf([phrase]))));
    chain = [];
    hasAnd = false;
  };
  heads.forEach((phrase, index) => {
    chain.push(phrase);
    const next = heads[index + 1];
    if (next === undefined) {
      close();
      return;
    }
    const gap = gapBetween(words, phrase.end, next.from);
    const apposed = gapBetween(words, afterApposition(words, phrase), next.from);
    const isJoined = JOINERS.has(gap) || (JOINERS.has(apposed) && apposed !== gap);
    const isLed = phrase.kind === 'side' && LEADING.test(gap) && next.actors.some((actor) => actor.startsWith('p'));
    if (isLed || (isJoined && !opensClause(words, chain[0] ?? phrase, next))) hasAnd = true;
    else if (gap !== ',' || hasAnd) close();
  });
  return groups;
}
