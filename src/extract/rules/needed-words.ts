import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * The words of which one stands in whatever a pattern matches, read from the pattern itself: `\b(?:met|saw) (?:\S+ )?in\b`
 * needs met or saw. The pattern is followed sign by sign, on all ways at once; of the whole words on a way the rarest are
 * kept. Limits: a look-around says nothing but that a word ends, and where a class of signs stands the word around it is
 * unknown. A word is a run of a–z, 0–9 and _, as for `\b`.
 */
interface Need {
  readonly words: ReadonlySet<string>;
  /** How often one of them stands somewhere, at a guess. */
  readonly cost: number;
}

/** The ways through the part that was followed: the word that each is in (null: unknown), and what it has needed so far. */
type Ways = ReadonlyMap<string | null, Need | null>;

const PARSER = new RegExpParser();
const START: Ways = new Map([[null, null]]);
const MAX_WAYS = 500;
/** Words that most sentences have, which tell little where they are needed. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by for from had has have he her his in is it its not of on or s said she that the their they ' +
    'this to was were which who will with would n t no after also'
  ).split(' '),
);
const COST_OF_COMMON = 400;
const isWordSign = (sign: string): boolean => /^[a-z0-9_]$/u.test(sign);

const costOf = (word: string): number => (COMMON.has(word) ? COST_OF_COMMON : 1);

/** What is needed whichever of several ways was taken. */
function anyOfNeeds(needs: ReadonlySet<Need | null>): Need | null {
  const [first] = needs;
  if (first === undefined || needs.has(null)) return null;
  if (needs.size === 1) return first;
  const words = new Set<string>();
  for (const need of needs) for (const word of need?.words ?? []) words.add(word);
  return { words, cost: [...words].reduce((cost, word) => cost + costOf(word), 0) };
}

/** Ways that are in the same word are one. */
function unite(ways: Iterable<readonly [string | null, Need | null]>): Ways {
  const byWord = new Map<string | null, Set<Need | null>>();
  for (const [word, need] of ways) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, new Set([need]));
    else known.add(need);
  }
  if (byWord.size > MAX_WAYS)
    return new Map([[null, anyOfNeeds(new Set([...byWord.values()].flatMap((own) => [...own])))]]);
  return new Map([...byWord].map(([word, needs]) => [word, anyOfNeeds(needs)]));
}

/** What follows may stand inside the word. */
const lose = (ways: Ways): Ways => new Map([[null, anyOfNeeds(new Set(ways.values()))]]);

function withWord(need: Need | null, word: string): Need {
  const cost = costOf(word);
  return need !== null && need.cost <= cost ? need : { words: new Set([word]), cost };
}

/** The word ends here. */
const close = (ways: Ways): Ways =>
  unite(
    [...ways].map(([word, need]): [string, Need | null] => [
      '',
      word === null || word === '' ? need : withWord(need, word),
    ]),
  );

const withLetters = (ways: Ways, letters: string): Ways =>
  new Map([...ways].map(([word, need]) => [word === null ? null : word + letters, need]));

const withSign = (ways: Ways, sign: string): Ways => (isWordSign(sign) ? withLetters(ways, sign) : close(ways));

const signsOf = (elements: readonly AST.CharacterClassElement[]): readonly string[] | null =>
  elements.every((one): one is AST.Character => one.type === 'Character')
    ? elements.map(({ value }) => String.fromCodePoint(value))
    : null;

function withClass(ways: Ways, { negate, elements }: AST.CharacterClass): Ways {
  const signs = negate ? null : signsOf(elements);
  return signs === null ? lose(ways) : unite(signs.flatMap((sign) => [...withSign(ways, sign)]));
}

/** Whether an alternative of a look-ahead begins with the end of a word. */
function opensWithEnd({ elements: [first] }: AST.Alternative): boolean {
  if (first?.type === 'Assertion') return first.kind === 'end';
  if (first?.type === 'Character') return !isWordSign(String.fromCodePoint(first.value));
  return false;
}

function withAssertion(ways: Ways, assertion: AST.Assertion): Ways {
  if (assertion.kind === 'word') return assertion.negate ? ways : close(ways);
  if (assertion.kind === 'lookahead')
    return !assertion.negate && assertion.alternatives.every(opensWithEnd) ? close(ways) : ways;
  return assertion.kind === 'lookbehind' ? ways : close(ways);
}

function withTimes(ways: Ways, { element, min, max }: AST.Quantifier): Ways {
  if (max === 0) return ways;
  const once = withElement(ways, element);
  // After several times the word is known only where each time ends with it.
  const endsWord = (some: Ways): boolean => [...some.keys()].every((word) => word === '');
  const often = max === 1 || (endsWord(once) && endsWord(withElement(once, element))) ? once : lose(once);
  return min === 0 ? unite([...ways, ...often]) : often;
}

function withElement(ways: Ways, element: AST.Element): Ways {
  if (element.type === 'Character') return withSign(ways, String.fromCodePoint(element.value));
  if (element.type === 'CharacterClass') return withClass(ways, element);
  if (element.type === 'Assertion') return withAssertion(ways, element);
  if (element.type === 'Quantifier') return withTimes(ways, element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return withOptions(ways, element.alternatives);
  return lose(ways);
}

/** The signs one after the other; letters in a row are taken together. */
function withElements(before: Ways, elements: readonly AST.Element[]): Ways {
  let ways = before;
  let letters = '';
  for (const element of elements) {
    const sign = element.type === 'Character' ? String.fromCodePoint(element.value) : '';
    if (isWordSign(sign)) {
      letters += sign;
      continue;
    }
    if (letters !== '') ways = withLetters(ways, letters);
    letters = '';
    ways = withElement(ways, element);
  }
  return letters === '' ? ways : withLetters(ways, letters);
}

const withOptions = (ways: Ways, options: readonly AST.Alternative[]): Ways =>
  unite(options.flatMap(({ elements }) => [...withElements(ways, elements)]));

/** @returns words of which one stands in every text that the pattern matches; null where it needs none that is known. */
export function neededWords(pattern: RegExp): ReadonlySet<string> | null {
  if (pattern.flags !== 'u') return null;
  const { alternatives } = PARSER.parsePattern(pattern.source, 0, pattern.source.length, { unicode: true });
  return anyOfNeeds(new Set(withOptions(START, alternatives).values()))?.words ?? null;
}
