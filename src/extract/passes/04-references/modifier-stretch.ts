import type { Words } from '../03-names/words.ts';

/**
 * What stands between one of a list and the next, or between a subject and its verb, and only says more of it: an age, an
 * apposition, a relative clause, a participle, brackets. Limits: a stretch between commas that has a finite verb outside a
 * relative clause is a clause of its own, and so no such thing.
 */
/** Marks that no stretch goes over. */
const STOPS = '.:!?“”"…';
const MAX_STRETCH = 44;
const RELATIVE = /^(?:who|whose|whom|which|that|where)$/u;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '–': '–', '—': '—', '--': '--', '-': '-' };
const ENDS = /^(?:[.:!?“”"…]|but|because|while|when|after|before|if|although|though)$/u;
/** Participles that open a qualifying stretch behind the first: the head of the port, born in Lima. */
const PARTICIPLE_TAIL = /^(?:by|as|to|in|at|from|with|for|of|on)$/u;

/** Pasts that are no participles: A, the mayor, flew in, and B met C. */
const PAST =
  /^(?:wrote|spoke|flew|went|came|saw|took|gave|began|chose|drove|rose|broke|fell|grew|threw|shook|sang|drew|ate|rode|did|resigned)$/u;

/** A, an aide, told reporters that B and C met: the verb of A; unlike: A, elected last year, A, named the next envoy. */
const hasObject = (words: Words, at: number): boolean =>
  words.lower[at] === 'said' ||
  (/^(?:DET|NOUN|PROPN|PRON|SCONJ)$/u.test(words.tokens[at + 1]?.pos ?? '') &&
    !/^(?:named|elected|re-elected|appointed|chosen|made|crowned|sworn|born|called)$/u.test(words.lower[at] ?? ''));

/** Whether the verb form at `at` can stand in an apposition: the ruling party, a newly elected mayor, a man accused of. */
function isAttributive(words: Words, at: number, from: number, isFirst: boolean): boolean {
  if (words.tokens[at]?.pos === 'AUX') return false;
  const word = words.lower[at] ?? '';
  const before = words.tokens[at - 1]?.pos ?? '';
  if (word.endsWith('ing')) return true;
  if (at === from && PAST.test(word)) return false;
  if (at === from) return (isFirst && !hasObject(words, at)) || PARTICIPLE_TAIL.test(words.lower[at + 1] ?? '');
  if (/^(?:DET|ADJ|ADV|ADP|PART)$/u.test(before)) return true;
  return /(?:ed|en|wn|ught)$/u.test(word) && PARTICIPLE_TAIL.test(words.lower[at + 1] ?? '');
}

/** Whether the words between two commas, `[from, to)`, can qualify what stands before the first. */
function isQualifying(words: Words, from: number, to: number, isFirst: boolean): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words.lower[at] ?? '';
    if (RELATIVE.test(word)) return true;
    const { pos } = words.tokens[at] ?? { pos: 'X' };
    if ((pos === 'VERB' || pos === 'AUX') && !isAttributive(words, at, from, isFirst)) return false;
    if (ENDS.test(word)) return false;
  }
  return to > from;
}

/**
 * Every token behind which the stretch that begins at `from` may end: that of a closing bracket or dash, those of the commas
 * and the semicolon that follow its parts. None where nothing of the kind begins there.
 */
export function stretchEnds(words: Words, from: number): readonly number[] {
  const opener = words.tokens[from]?.text ?? '';
  const closer = CLOSERS[opener];
  const last = Math.min(words.tokens.length, from + MAX_STRETCH);
  if (closer !== undefined) {
    for (let at = from + 1; at < last; at += 1) if (words.tokens[at]?.text === closer) return [at + 1];
    return [];
  }
  if (opener !== ',') return [];
  const ends: number[] = [];
  let start = from + 1;
  for (let at = start; at < last; at += 1) {
    const text = words.tokens[at]?.text ?? '';
    if (text.length === 1 && STOPS.includes(text)) return ends;
    if (text !== ',' && text !== ';') continue;
    if (!isQualifying(words, start, at, ends.length === 0)) return ends;
    ends.push(at);
    if (text === ';') return ends;
    start = at + 1;
  }
  return ends;
}
