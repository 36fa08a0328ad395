import { textIn } from '../../../lexicon/placed-words.ts';
import { SPORT_WORDS } from '../../../lexicon/team-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import type { Party } from '../meeting-mention.ts';

/** Meeting each other in a match is no meeting. */
const MATCH = new GatedPattern(
  /^(?:met|meets?) in (?:(?:the|an?|last year[’']s|this year[’']s) )?(?:\S+ ){0,3}?(?:quarter ?- ?finals?|semi ?- ?finals?|(?:grand )?finals?(?! (?:round|hours|days|stage|session|stretch|phase))|last (?:16|eight|four|32)|friendl(?:y|ies)|(?:cup|league|title|qualifying) (?:tie|match|game|final)|round of (?:16|32)|group (?:stage|game|match)|play ?- ?offs?|knockout|derby|third round|second round|first leg|second leg)\b/u,
);
/** The same with the opponent between: met X in the final. */
const MATCH_WITH = new GatedPattern(
  /^(?:met|meets?) (?:\S+ ){1,5}?in (?:the |an? |last year[’']s |this year[’']s )(?:\S+ ){0,2}?(?:quarter ?- ?finals?|semi ?- ?finals?|(?:grand )?finals?(?= on| at| in| of the| last| this|[.,;])(?! of the talks)|derby|play ?- ?offs?|last (?:16|eight|four|32|sixteen)\b|round of (?:16|32)\b)/u,
);

/** Meets X in the run-off. */
const BALLOT = new GatedPattern(
  /^(?:met|meets?|meeting|faced?|faces) (?:\S+ ){0,6}?(?:in|at) (?:the |an? |\S+ ['’]s )?(?:(?:second|presidential|june|decisive) )*(?:run ?-? ?off|second round of (?:the )?(?:voting|election)|ballot)\b/u,
);

/** Met X in the ring; met X over the board. */
const MATCH_AT = new GatedPattern(
  /^(?:met|meets?) (?:\S+ ){0,8}?(?:in the (?:ring|octagon)|over the board|across the net|on (?:clay|grass|centre court|center court))\b/u,
);
/** Met twice last season, each winning once; when they last met, the match ended in a draw. */
const OUTCOME = new GatedPattern(
  /^met (?:[^.;]*? )?, (?:(?:each|one|both) (?:side |team |player )?(?:winning|won|scor|los)|the (?:match|game|bout|fight|tie|fixture) (?:ended|finished|was|went))|^met (?:\S+ ){0,4}?(?:last|this|next|that) season\b/u,
);

/** Of A and B in Sunday's final; between A and B in the last sixteen. */
const MATCH_OF = new GatedPattern(
  /^(?:of|between) (?:(?!in\b|on\b)\S+ ){1,12}?in (?:the |an? |\S+ ['’]s )(?:\S+ ){0,2}?(?:quarter ?- ?finals?|semi ?- ?finals?|finals?(?= is| was| on| at| of the|[.,;]|$)|last (?:16|eight|four|sixteen)|derby|play ?- ?offs?|group stage|first round of the (?:cup|open))\b/u,
);

/** Meet again on Thursday in game 13. */
const NUMBERED = new GatedPattern(
  /^(?:met|meets?|faced?|faces) (?:\S+ ){0,6}?in (?:game|match|heat|bout|test|race) (?:\p{N}+|one|two|three|four|five|six|seven)\b/u,
);

/** Beat X 6-4, 7-5 and meets. */
const SCORED = new GatedPattern(
  /\b(?:beat|beats|defeated|defeats|edged|ousted|thrashed|overcame|eliminated|past|lost to) (?:\S+ ){1,8}?\p{N}{1,2} ?[-–] ?\p{N}{1,2}(?: ,? ?\p{N}{1,2} ?[-–] ?\p{N}{1,2})* ?,? (?:and|to|, who) (?:(?:now|next|then|will|is to|to) )*$/u,
);

/** @returns whether the verb at the token tells of opponents in a match. */
export function isSportingMatch(words: Words, at: number): boolean {
  const met = textIn(words, at, at + 11);
  return (
    MATCH.matches(words, met) ||
    MATCH_WITH.matches(words, met) ||
    MATCH_AT.matches(words, met) ||
    OUTCOME.matches(words, met) ||
    NUMBERED.matches(words, met) ||
    BALLOT.matches(words, met) ||
    SCORED.matches(words, `${textIn(words, 0, at)} `) ||
    /^met (?:head ?- ?on|(?:first |again )?(?:over the board|across the net|in the ring))\b/u.test(met)
  );
}

/** @returns whether the noun at the token, with those of it behind it, is a match: the meeting of A and B in Sunday's final. */
export const isMatchOfNoun = (words: Words, at: number): boolean =>
  /^(?:meetings?|encounter|clash|rematch)$/u.test(words.lower[at] ?? '') && MATCH_OF.isIn(words, at + 1, at + 20);

/** Last words of the names of clubs. */
const CLUB =
  /^(?:fc|afc|united|rovers|wanderers|hotspur|albion|rangers|celtic|arsenal|chelsea|juventus|barcelona|benfica|ajax)$/u;

/** Whether the token ends a name: Manchester United; not United Nations. */
const isLastOfName = ({ tokens }: Words, at: number): boolean => !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** @returns whether countries meet in a sentence on sport, or clubs: Kenya meet Ghana in their last qualifier. */
export function isBetweenTeams(words: Words, parties: readonly Party[]): boolean {
  const { lower } = words;
  if (parties.every((party) => party.actor.startsWith('country:'))) return lower.some((word) => SPORT_WORDS.has(word));
  return (
    parties.every((party) => party.actor.startsWith('o')) &&
    lower.some((word, at) => CLUB.test(word) && isLastOfName(words, at))
  );
}
