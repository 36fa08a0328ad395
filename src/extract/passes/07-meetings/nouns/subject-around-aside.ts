import { textIn } from '../../../lexicon/placed-words.ts';
import { isPrepositional } from '../../06-clauses/is-prepositional.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb } from '../../06-clauses/verb-group.ts';
import type { MeetingSentence } from '../meeting-mention.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** What opens an aside that tells of a meeting which its subject has had. */
const OPENER =
  /^(?:(?:just |only |soon |shortly |immediately |(?:\S+ ){1,2}?(?:hours?|days?|weeks?|minutes?) )?(?:after|following)|(?:just |still |newly )*(?:fresh|back|straight|returning|arriving|coming) from)(?: (?:an?|the|his|her|their))?$/u;
/** Talks held in Lima with X. */
const REDUCED = /(?:ing|^held|^hosted|^chaired|^aimed|^brokered|^mediated|^arranged|^called)$/u;
/** How far behind the noun the aside may end, in tokens. */
const MAX_ASIDE = 18;

/** Lund, after talks with X in Lima, flew home; Lund, fresh from talks with X, met Y: whom the clause around the aside is about. */
export function subjectAroundAside({ words, groups }: MeetingSentence, { from, noun }: NounPhrase): PhraseGroup | null {
  const { lower, tokens } = words;
  const subject = groups.findLast((group) => group.to < from && lower[group.to] === ',');
  if (subject === undefined || !OPENER.test(textIn(words, subject.to + 1, from))) return null;
  if (!subject.actors.every((actor) => actor.startsWith('p')) || isPrepositional(words, subject)) return null;
  let hasComma = false;
  for (let at = noun + 1; at < noun + MAX_ASIDE; at += 1) {
    if (/^[.;:]$/u.test(lower[at] ?? '.')) return null;
    // After talks with X failed to take place: a clause of its own.
    if (!hasComma && isVerb(words, at) && !REDUCED.test(lower[at] ?? '')) return null;
    if (lower[at] !== ',') continue;
    hasComma = true;
    const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
    if (isVerb(words, next) && lower[next]?.endsWith('ing') === false) return subject;
  }
  return null;
}
