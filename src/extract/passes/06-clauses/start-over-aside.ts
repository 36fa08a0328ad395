import type { Words } from '../03-names/words.ts';
import { clauseStart } from './clause-bounds.ts';
import { isPrepositional } from './is-prepositional.ts';
import type { PhraseGroup } from './phrase-groups.ts';
import { isVerb } from './verb-group.ts';

/** What opens a clause that commas may set apart within another. */
const OPENERS: ReadonlySet<string> = new Set(
  'when after before because although though while whereas where since until once'.split(' '),
);

/** Whether the words have a series of verbs: arrived, toured the port. */
const hasSeries = (words: Words, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (words.lower[at] === ',' && isVerb(words, at + 1)) return true;
  return false;
};

/**
 * A came on Thursday, when B had gone, and met C: the comma before `and` ends what is said of B.
 *
 * @param start of the clause before the verb
 * @param from of the verb group
 * @returns where the clause around that one begins, if it says something of somebody; else the start as it is
 */
export function startOverAside(words: Words, groups: readonly PhraseGroup[], start: number, from: number): number {
  const { lower } = words;
  const inner = lower[from - 1] === 'but' ? clauseStart(words, from - 1) : start;
  const opener = inner - 1;
  if (!/^(?:and|but)$/u.test(lower[from - 1] ?? '') || lower[from - 2] !== ',') return start;
  if (!OPENERS.has(lower[opener] ?? '') || lower[opener - 1] !== ',' || hasSeries(words, inner, from - 2)) return start;
  const outer = clauseStart(words, opener);
  const subject = groups.find(
    (group) => group.from >= outer && group.to < opener && group.actors.length > 0 && !isPrepositional(words, group),
  );
  if (subject === undefined) return start;
  for (let at = subject.to; at < opener; at += 1) if (isVerb(words, at)) return outer;
  return start;
}
