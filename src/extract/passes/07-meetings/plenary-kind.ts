import type { MeetingKind } from '../../../domain/vocabulary/meeting-kind.ts';
import type { Words } from '../03-names/words.ts';
import type { PhraseGroup } from '../06-clauses/phrase-groups.ts';

/**
 * What a meeting is by those who met: ministers of several countries hold a ministerial, heads of three states or more a
 * summit. Two ministers who meet each other hold a meeting.
 */
const MINISTERS = /\bministers\b/u;
const HEADS = /\b(?:presidents|leaders|premiers|prime ministers|heads of (?:state|government))\b/u;
const MIN_SIDES = 3;
const PLENARY_RULES: ReadonlySet<string> = new Set(['met', 'gathered']);

/** @returns the kind, or null where the subject tells none. */
export function plenaryKindOf(words: Words, rule: string, subject: PhraseGroup | null): MeetingKind | null {
  if (subject === null || subject.actors.length < MIN_SIDES || !PLENARY_RULES.has(rule)) return null;
  const [first] = subject.phrases;
  if (first === undefined || first.kind === 'pronoun') return null;
  const text = words.lower.slice(first.from, first.to).join(' ');
  if (HEADS.test(text)) return 'SUMMIT';
  return MINISTERS.test(text) ? 'MINISTERIAL' : null;
}
