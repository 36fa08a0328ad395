import type { Words } from '../03-names/words.ts';
import { frontedPartner } from './fronted-partner.ts';
import { type OpenPhrase, openPhrase, type Phrase } from './phrase.ts';

/** What hands the clause over to another subject. */
const HANDING = /^(?:who|whom|whose|said|says|told|tells|that|asked|replied|added|“|”|")$/u;

/** The subject pronoun of the same people. */
const SUBJECT_OF: Readonly<Record<string, string>> = { he: 'he', she: 'she', his: 'he', her: 'she' };

/** With Lund he met A: the pronoun behind whom a preposition puts in front. */
function behindFronted(before: readonly Phrase[], words: Words): Phrase | undefined {
  const [front, subject] = before;
  if (front === undefined || subject?.kind !== 'pronoun') return undefined;
  const word = words.lower[subject.from] ?? '';
  const open = openPhrase({ from: subject.from, to: subject.to, end: subject.end, kind: 'pronoun', word });
  return frontedPartner(open, [front], words).length > 0 ? subject : undefined;
}

/**
 * `He met A, where he saw B`; `with Lund he spoke of fish; his talks with A`: the pronoun that the sentence opens with, where
 * nothing hands over to another.
 */
export function openedBefore(phrase: OpenPhrase, before: readonly Phrase[], words: Words): readonly string[] {
  if (phrase.isObject) return [];
  const fronted = behindFronted(before, words);
  const first = fronted ?? before[0];
  if (first?.kind !== 'pronoun' || first.isPossessor) return [];
  const subject = fronted === undefined ? phrase.word : SUBJECT_OF[phrase.word];
  const isSame = (subject === 'he' || subject === 'she') && words.lower[first.from] === subject;
  return isSame && !words.lower.slice(first.to, phrase.from).some((word) => HANDING.test(word)) ? first.actors : [];
}
