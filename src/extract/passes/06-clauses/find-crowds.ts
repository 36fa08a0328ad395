import { toCountryId } from '../../../domain/ids.ts';
import { BODY_NOUNS, CROWD_NOUNS } from '../../lexicon/crowd-nouns.ts';
import { textIn } from '../../lexicon/placed-words.ts';
import { WordClass } from '../../lexicon/word-class.ts';
import type { Chunk } from '../03-names/chunk.ts';
import { isPossessive, type Words } from '../03-names/words.ts';
import type { Phrase } from '../04-references/phrase.ts';
import type { Crowd } from './crowd.ts';
import { membersBehind, namesBehind } from './members-of-crowd.ts';
import { unnamedOnes } from './unnamed-ones.ts';

const MODIFIERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const OWNER_WORDS: ReadonlySet<string> = new Set([
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'some',
  'several',
  'many',
  'more',
]);
const FAMILIES: ReadonlySet<string> = new Set(
  'family families relatives parents children spouses wives husbands sons daughters students pupils fans players'.split(
    ' ',
  ),
);

/** Whether the phrase owns what begins at the token: `her` cabinet, `Lund's` cabinet. */
const isOwner = (words: Words, phrase: Phrase, from: number): boolean =>
  phrase.to === from
    ? phrase.kind === 'pronoun' || words.lower[phrase.from] === 'its' || isPossessive(words.tokens[from - 1])
    : isPossessive(words.tokens[phrase.to]);

/** Negotiators of the unions, from both sides, for the two companies. */
const COMPLETES = /^(?:(?:of|from)(?= |$)|for (?:both|the|either|all)$)/u;
/** Said of one without an article: met management. */
const BARE: ReadonlySet<string> = new Set(['management']);
const SHARE = /^(?:some|several|many|most|all|both|two|three|four|five|six|dozens|hundreds|scores)$/u;
const MAX_BEFORE = 7;
const MAX_BEHIND = 9;

/** Whether the token qualifies the noun behind it: striking doctors, newly elected mayors, `business` leaders. */
function isModifier(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (MODIFIERS.has(token.pos) || OWNER_WORDS.has(words.lower[at] ?? '') || isPossessive(token)) return true;
  return (
    (token.pos === 'VERB' &&
      /(?:ing|ed)$/u.test(words.lower[at] ?? '') &&
      MODIFIERS.has(words.tokens[at - 1]?.pos ?? '')) ||
    (token.pos === 'ADV' &&
      /^(?:newly|recently|locally|more|than|nearly|about|around|over|some)$/u.test(words.lower[at] ?? ''))
  );
}

/** A group of Czech senators visited: behind a noun it is the verb. */
const isPredicate = (words: Words, at: number): boolean =>
  words.tokens[at]?.pos === 'VERB' && words.tokens[at - 1]?.pos === 'NOUN';

/** The token after `of the four unions`, `from both parties`: what the noun is completed by. */
function complementEnd(words: Words, head: number): number {
  let to = head + 1;
  while (COMPLETES.test(textIn(words, to, to + 2)) && to - head < MAX_BEHIND) {
    let at = to + 1;
    while (
      at - head < MAX_BEHIND &&
      ((isModifier(words, at) && !isPredicate(words, at)) || (words.lower[at] === 'and' && isModifier(words, at + 1)))
    )
      at += 1;
    if (at === to + 1) break;
    to = at;
  }
  return to;
}

/** The adjectives of countries before the noun, and behind a body that is one of them: a group of Czech senators. */
function countriesWithin(chunks: readonly Chunk[], from: number, to: number): readonly Phrase[] {
  return chunks.flatMap((chunk): readonly Phrase[] =>
    chunk.kind === 'country' && chunk.from >= from && chunk.to <= to && (chunk.form === 'adjective' || chunk.to === to)
      ? [
          {
            from: chunk.from,
            to: chunk.to,
            end: chunk.to,
            kind: 'side',
            actors: [toCountryId(chunk.code)],
            isPossessor: false,
          },
        ]
      : [],
  );
}

const BODIES = new WordClass(BODY_NOUNS);
const CROWDS = new WordClass(CROWD_NOUNS);

/** Both sides, where these are countries or organizations: customs men of both presidents are not the presidents. */
const isGroupOfSides = (phrase: Phrase): boolean =>
  phrase.kind === 'group' && phrase.actors.every((actor) => !actor.startsWith('p'));

/** @param phrases those that stand for somebody named, which are no crowds. @returns the crowds of the sentence in order. */
export function findCrowds(words: Words, chunks: readonly Chunk[], phrases: readonly Phrase[]): readonly Crowd[] {
  const isTaken = (at: number): boolean =>
    phrases.some((phrase) => phrase.from <= at && at < phrase.to && phrase.actors.length > 0);
  const crowds: Crowd[] = [];
  words.lower.forEach((word, head) => {
    const isBody = BODIES.isAt(words, head);
    if (!(isBody || CROWDS.isAt(words, head)) || isTaken(head)) return;
    const next = words.tokens[head + 1];
    const { pos } = words.tokens[head] ?? { pos: 'X' };
    if (!/^(?:NOUN|PROPN|VERB|ADJ)$/u.test(pos) || isPossessive(next)) return;
    const isApart =
      /^(?:today|yesterday|tomorrow|tonight)$/u.test(next?.text ?? '') || words.lower[head + 3] === next?.text;
    if (next?.pos === 'NOUN' && !isApart) return;
    let from = head;
    const isFree = (at: number): boolean => at >= 0 && isModifier(words, at) && !isTaken(at);
    while (from > 0 && head - from < MAX_BEFORE && isFree(from - 1)) from -= 1;
    // Railway and customs officials.
    if (from < head && words.lower[from - 1] === 'and' && words.tokens[from - 2]?.pos === 'NOUN' && isFree(from - 2)) {
      from -= 2;
      while (from > 0 && head - from < MAX_BEFORE && isFree(from - 1)) from -= 1;
    }
    // Two of the families, some of her ministers.
    const isShare = words.lower[from - 1] === 'of' && SHARE.test(words.lower[from - 2] ?? '');
    if (isShare && /^(?:the|his|her|its|their|these|those)$/u.test(words.lower[from] ?? '')) from -= 2;
    // Her cabinet, the premier's advisers: whose they are is a part of the phrase, but of a family.
    const owned = FAMILIES.has(word)
      ? undefined
      : phrases.find((one) => one.isPossessor && (one.to === from || one.to === from - 1) && isOwner(words, one, from));
    if (owned !== undefined) from = owned.from;
    // A body is one of several only where something says which: a delegation, her cabinet.
    if (isBody && from === head && !BARE.has(word)) return;
    const to = complementEnd(words, head);
    const led = /^(?:led|headed|chaired) by$/u.test(textIn(words, to, to + 2)) ? to + 2 : -1;
    const inside = phrases.filter(
      (phrase) =>
        phrase.actors.length > 0 &&
        ((phrase.from > head && phrase.to <= to && (phrase.kind === 'side' || isGroupOfSides(phrase))) ||
          (led !== -1 && phrase.from >= led && phrase.from <= led + 1 && !phrase.isPossessor)),
    );
    const before = countriesWithin(chunks, from, to);
    const end = Math.max(to, ...inside.map((phrase) => phrase.end));
    const members = membersBehind(words, phrases, end);
    crowds.push({
      from,
      head,
      to: Math.max(end, ...(members?.isNext === true ? members.names.map((phrase) => phrase.end) : [])),
      // Farmers' groups from both blocs: no people of the blocs.
      owners:
        word === 'groups'
          ? []
          : before.length > 0
            ? before
            : inside.length > 0 || owned === undefined || words.lower[owned.from] !== 'its'
              ? inside
              : [owned],
      names: members?.names ?? (isBody ? [] : namesBehind(words, phrases, to)),
    });
  });
  return [...crowds, ...unnamedOnes(words, phrases)].toSorted((a, b) => a.from - b.from);
}
