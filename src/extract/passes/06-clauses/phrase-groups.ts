import type { Words } from '../03-names/words.ts';
import { isApposedName } from '../04-references/apposed-name.ts';
import { joinedOverRelative } from '../04-references/coordination.ts';
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

/** Of those who came with somebody, unnamed: and their delegations, and her aides. */
const RETINUE =
  /^(?:,? ?and|,? ?with|,? ?along with|,? ?together with) (?:his|her|their|the|both|respective)(?: (?:respective|accompanying|two|visiting|own))? (?:delegations?|teams?|aides|entourages?|advis[eo]rs|officials|staffs?|negotiators|spouses|wives|husbands?|wife|ministers|colleagues|deputies|counterparts)$/u;
const MAX_RETINUE = 6;

/** @returns the token after the words for those who came with the people before `at`, or -1. */
function retinueEnd(words: Words, at: number): number {
  for (let to = at + MAX_RETINUE; to > at + 2; to -= 1)
    if (RETINUE.test(words.lower.slice(at, to).join(' '))) return to;
  return -1;
}

const PARTY_NOUN = /^(?:delegation|team|mission|group|party|contingent|panel|committee|squad|side|deputation)$/u;
const MAX_PARTY = 8;

/** Where `a business delegation from Lima led by` begins, before the name of who leads it; the name's own start where nothing leads. */
function partyStart(words: Words, from: number): number {
  if (words.lower[from - 1] !== 'by' || !/^(?:led|headed|chaired|fronted)$/u.test(words.lower[from - 2] ?? ''))
    return from;
  let noun = from - 3;
  while (noun > 0 && from - noun < MAX_PARTY && !PARTY_NOUN.test(words.lower[noun] ?? '')) noun -= 1;
  const between = words.tokens.slice(noun + 1, from - 2);
  if (!PARTY_NOUN.test(words.lower[noun] ?? '') || between.some((token) => token.pos === 'VERB' || token.pos === 'AUX'))
    return from;
  let start = noun;
  while (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(words.tokens[start - 1]?.pos ?? '') && noun - start < 4) start -= 1;
  return start;
}

const groupOf = (words: Words, phrases: readonly Phrase[], after: number): PhraseGroup => {
  const [first] = phrases;
  const from = first?.kind === 'name' ? partyStart(words, first.from) : (first?.from ?? 0);
  return {
    from: from < after ? (first?.from ?? 0) : from,
    to: Math.max(...phrases.map((phrase) => phrase.end)),
    phrases,
    actors: [...new Set(phrases.flatMap((phrase) => phrase.actors))],
  };
};

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
  const add = (list: readonly Phrase[]): void => {
    groups.push(groupOf(words, list, groups.at(-1)?.to ?? 0));
  };
  const close = (): void => {
    if (hasAnd || chain.length === 1) add(chain);
    else for (const phrase of chain) add([phrase]);
    chain = [];
    hasAnd = false;
  };
  heads.forEach((phrase, index) => {
    chain.push(phrase);
    const next = heads[index + 1];
    const retinue = retinueEnd(words, phrase.end);
    if (retinue !== -1 && (next === undefined || next.from >= retinue)) {
      chain[chain.length - 1] = { ...phrase, end: retinue };
      hasAnd = true;
      close();
      return;
    }
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
  const lists = listsOverRelatives(words, heads);
  // The last of such a list is no subject by itself; the first is the antecedent of its relative clause.
  return [...lists, ...groups.filter((group) => !lists.some((list) => list.phrases[1] === group.phrases[0]))];
}

/** A, who runs the board, and B met: subjects of one verb, whatever the relative clause names. */
function listsOverRelatives(words: Words, heads: readonly Phrase[]): readonly PhraseGroup[] {
  return heads.flatMap((phrase, index) => {
    const other = heads[joinedOverRelative(heads, index, words.lower)];
    if (other === undefined || phrase.actors.length === 0 || other.actors.length === 0) return [];
    const verb = words.lower[other.end] === ',' ? other.end + 1 : other.end;
    const isSubject = isVerb(words, verb) || (words.tokens[verb]?.pos === 'ADV' && isVerb(words, verb + 1));
    return isSubject ? [groupOf(words, [phrase, other], 0)] : [];
  });
}
