import { FORMS_OF_BE } from '../../../lexicon/clause-words.ts';
import { textIn } from '../../../lexicon/placed-words.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import type { MeetingSentence } from '../meeting-mention.ts';

/**
 * Of a verb without an object, whom a copula names as the one it is done to: "among those whom X met was Y", "one of the
 * ministers X received was Y", "the man X met was Y", "Y was among those X met". Limits: the copula and the name stand side by
 * side.
 */
const ONE_OF =
  /^(?:and |but )?the(?: \S+){0,3}? (?:man|woman|person|one|minister|leader|official|president|envoy|diplomat|banker|executive|visitor|guest|general|chief|partner|colleague|counterpart|host|mayor|governor|ambassador)(?: (?:whom|that|with whom|to whom))?$|\b(?:among|one of|first of|last of|some of|one|another|others?|first|second|third|fourth|fifth|sixth|last|latest|only)(?: (?:the|those|them|several|many|all))*(?: \S+){0,2}?(?: (?:people|person|ministers?|leaders?|officials?|guests?|visitors?|callers?|politicians?|executives?|diplomats?|statesm[ae]n|presidents?|figures?|those|dignitaries|counterparts?|partners?|chiefs?|generals?|envoys?|bosses|hosts?))?(?: (?:whom|who|that|with whom|to whom))?$/u;
/** Was the first premier Y met: words that the name behind them takes for its title. */
const RANKED =
  /^the (?:first|second|third|fourth|fifth|sixth|last|latest|only) (?:[\p{L}-]+ ){0,3}?(?:leader|head of (?:state|government)|premier|president|prime minister|minister|official|politician|chief|executive|envoy|diplomat|guest|visitor|monarch|king|queen|person|governor|mayor)\b/u;
const WINDOW = 9;
/** How far behind the verb the copula may stand, in tokens. */
const MAX_DISTANCE = 12;

/** @param at the verb. @param subject who does it. @returns the group that the copula names, or null. */
export function partnerByCopula(sentence: MeetingSentence, at: number, subject: PhraseGroup): PhraseGroup | null {
  const { words, groups } = sentence;
  const start = Math.max(0, subject.from - WINDOW);
  const before = textIn(words, start, subject.from);
  if (FORMS_OF_BE.has(words.lower[subject.from - 1] ?? '') && RANKED.test(textIn(words, subject.from, subject.to)))
    return groups.findLast((group) => group.to === subject.from - 1) ?? null;
  const match = ONE_OF.exec(before);
  if (match === null || subject.to > at) return null;
  for (let copula = at + 1; copula < Math.min(words.tokens.length, at + MAX_DISTANCE); copula += 1) {
    if (!FORMS_OF_BE.has(words.lower[copula] ?? '')) continue;
    return groups.find((group) => group.from === copula + 1) ?? null;
  }
  const opening = start + before.slice(0, match.index).split(' ').filter(Boolean).length;
  const be = words.lower[opening - 1] === 'the' ? opening - 2 : opening - 1;
  if (!FORMS_OF_BE.has(words.lower[be] ?? '')) return null;
  return groups.findLast((group) => group.to === be) ?? null;
}
