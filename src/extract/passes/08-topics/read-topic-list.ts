import type { Span } from '../../../domain/span.ts';
import type { MeetingSentence } from '../07-meetings/meeting-mention.ts';

/**
 * Reads the noun phrases of a topic list: `fishing quotas, port fees, and the strike in Chile`. It ends at
 * a mark, a relative clause, a finite verb or a time; commas and `and` part its items, but not inside `between X and Y`.
 */
interface Item extends Span {
  readonly label: string;
}

const MAX_TOKENS = 60;
const MAX_WORDS = 14;
const STOPS: ReadonlySet<string> = new Set([
  '.',
  ';',
  ':',
  '—',
  '–',
  '(',
  ')',
  '?',
  '!',
  '“',
  '”',
  '"',
  '‘',
  '--',
  'that',
  'which',
  'who',
  'when',
  'while',
  'where',
  'because',
  'but',
  'said',
  'says',
  'before',
  'after',
  'if',
  'amid',
  'during',
  'according',
  'whether',
  'how',
  'than',
  'since',
  'until',
  'by',
]);
const LEADING: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'their',
  'his',
  'her',
  'its',
  'this',
  'that',
  'these',
  'those',
  'such',
  'both',
  'and',
  'also',
  'on',
  'about',
  'issues',
  'issue',
  'ongoing',
  'latest',
  'ways',
  'of',
  'strengthening',
  'addressing',
  'bolstering',
  'improving',
  'boosting',
  'it',
  'joint',
  'work',
  'how',
  'next',
  'year',
  "'s",
]);
const PRONOUNS: ReadonlySet<string> = new Set([
  'it',
  'them',
  'him',
  'her',
  'this',
  'that',
  'these',
  'those',
  'each',
  'us',
  'what',
  'more',
  'other',
  'others',
  'issues',
  'matters',
  'things',
  'business',
]);
const KEEP_AND: ReadonlySet<string> = new Set(['between', 'among', 'both']);

const CLAUSE_GERUND =
  /^(?:emphasi|stress|adding|saying|noting|including|highlight|underscor|underlin|reaffirm|urging|calling|warning|while)/u;

/** A gerund behind a comma opens a clause of its own: `, emphasizing the need …`. */
const opensClause = (sentence: MeetingSentence, at: number): boolean => {
  const token = sentence.words.tokens[at];
  return (
    token?.text.endsWith('ing') === true &&
    (token.pos === 'VERB' || token.pos === 'NOUN') &&
    CLAUSE_GERUND.test(token.text)
  );
};

function isFiniteVerb(sentence: MeetingSentence, at: number): boolean {
  const { words } = sentence;
  const token = words.tokens[at];
  if (token === undefined || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  const lower = words.lower[at] ?? '';
  if (token.pos === 'AUX') return true;
  if (lower.endsWith('ing') || words.lower[at - 1] === 'to') return false;
  // A participle before a noun qualifies it: withdrawn bill.
  return !(lower.endsWith('ed') || lower.endsWith('en')) || words.tokens[at + 1]?.pos === 'DET';
}

function toItem(sentence: MeetingSentence, from: number, to: number): Item | null {
  const { words } = sentence;
  let start = from;
  let end = Math.min(to, from + MAX_WORDS);
  while (start < end && (LEADING.has(words.lower[start] ?? '') || words.tokens[start]?.pos === 'PUNCT')) start += 1;
  while (
    end > start &&
    ['ADP', 'DET', 'PUNCT', 'CCONJ', 'PART', 'AUX', 'SCONJ'].includes(words.tokens[end - 1]?.pos ?? '')
  )
    end -= 1;
  const time = sentence.times.find(
    (one) => one.start >= (words.tokens[start]?.start ?? 0) && one.end <= (words.tokens[end - 1]?.end ?? 0),
  );
  if (time !== undefined && time.attributive !== true) {
    const cut = words.tokens.findIndex((token) => token.start >= time.start);
    end = cut;
    while (end > start && ['ADP', 'DET', 'PUNCT'].includes(words.tokens[end - 1]?.pos ?? '')) end -= 1;
  }
  const first = words.tokens[start];
  const last = words.tokens[end - 1];
  if (end <= start || first === undefined || last === undefined) return null;
  const isPerson = sentence.phrases.some(
    (phrase) => phrase.from <= start && phrase.to >= end && (phrase.kind === 'role' || phrase.kind === 'name'),
  );
  if (isPerson) return null;
  if (end - start === 1 && PRONOUNS.has(words.lower[start] ?? '')) return null;
  if (!words.tokens.slice(start, end).some((token) => /^(?:NOUN|PROPN|X|ADJ|VERB)$/u.test(token.pos))) return null;
  const label = words.tokens
    .slice(start, end)
    .map((token, index, all) => token.text + ((all[index + 1]?.start ?? 0) > token.end ? ' ' : ''))
    .join('');
  return { label, start: first.start, end: last.end };
}

/** @returns the items that begin at the token, and the token after them. */
export function readTopicList(
  sentence: MeetingSentence,
  at: number,
): { readonly items: readonly Item[]; readonly to: number } {
  const { words } = sentence;
  const items: Item[] = [];
  let from = at;
  let to = at;
  let keepsAnd = false;
  const close = (): void => {
    const item = toItem(sentence, from, to);
    if (item !== null) items.push(item);
    keepsAnd = false;
  };
  for (; to < words.tokens.length && to - at < MAX_TOKENS; to += 1) {
    const lower = words.lower[to] ?? '';
    if (STOPS.has(lower) && to > at) break;
    if (to > at && isFiniteVerb(sentence, to)) break;
    if (KEEP_AND.has(lower)) keepsAnd = true;
    const isPerson = sentence.groups.some(
      (group) => group.from === to && group.phrases.some((phrase) => phrase.kind === 'name'),
    );
    if (lower === ',' || (lower === 'and' && !keepsAnd)) {
      const next = lower === ',' && words.lower[to + 1] === 'and' ? to + 2 : to + 1;
      if (opensClause(sentence, next)) break;
      close();
      if (lower === 'and' && keepsAnd) keepsAnd = false;
      from = next;
      to = next - 1;
      if (isPerson) break;
    } else if (lower === 'and') keepsAnd = false;
  }
  close();
  return { items, to };
}
