import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { isApposedUndone } from './carried-out.ts';
import { isInVain } from './in-vain.ts';
import { PLANNED_THINGS } from './planned-things.ts';

/**
 * What became of a plan, where another verb of the sentence tells it: "was due to meet X but fell ill", "has dropped plans
 * to meet X". Only an undoing with no object of its own is read, or with the plan as its object: who "is to meet X but has
 * called off a speech" still meets X.
 */
const UNDID =
  '(?:cancell?(?:ed|s|ing)|call(?:ed|s|ing) off|scrap(?:ped|s|ping)|drop(?:ped|s|ping)|abandon(?:ed|s|ing)|shelv(?:ed|es|ing)|' +
  'postpon(?:ed|es|ing)|put(?:s|ting)? off|put(?:s|ting)? on (?:hold|ice)|ditch(?:ed|es|ing)|ax(?:ed|es|ing)|gave up|suspend(?:ed|s|ing)|defer(?:red|s|ring))';
const PLAN = '(?:plans?|arrangements?|preparations?|trip|visit|journey|flight|tour|stopover)';
const MEETING = `(?:${PLANNED_THINGS}|flight)`;
const BE = '(?:was|were|is|are|has been|have been|had been|has since been|have since been|was then|was later)';
const ABSENCE =
  "(?:fell (?:ill|sick)|was taken (?:ill|sick)|(?:did not|didn[’']t|never) (?:turn(?:ed)? up|show(?:ed)? up|appear(?:ed)?|arrived?|com?e|came|travel(?:led)?|go|went|attend(?:ed)?)|" +
  '(?:was|were) (?:not (?:there|at home|in|received|admitted|let in)|away|abroad|out|absent|turned (?:away|back)|sent (?:away|home)|refused (?:entry|admission)|denied (?:entry|access))|' +
  "(?:did not|didn[’']t|never did)(?= [.,;]|$)|failed to (?:turn up|show up|appear|arrive|attend)|stayed (?:away|at home)|flew home(?: instead)?|went home(?: instead)?|left early|turned back|changed (?:his|her|their) minds?|pulled out|withdrew|backed out|bowed out|cried off|excused (?:him|her|them)sel(?:f|ves)|sent (?:his|her|their) (?:regrets|apologies|excuses)|" +
  'sent (?:\\S+ ){1,7}?(?:in (?:his|her|their) (?:stead|place)|instead))';
/** But went to a match instead: what was done in its place. Will see him in Oslo instead: the plan only changed. */
const INSTEAD =
  '(?:\\b(?:but|and)|;) (?:instead ,? ?(?:he|she|they|the \\S+) (?!will\\b|would\\b|is\\b|are\\b|now\\b)|(?:(?:he|she|they) )?(?!(?:will|would|is|are|now|to)\\b)\\p{L}+(?: (?!will\\b|would\\b|is\\b|are\\b|[;])\\S+){1,8} instead(?= [.,;]|$))';
const STOP =
  '(?=$| [.,;:—–]| (?:because|at|after|on|over|due|owing|when|following|as|amid|in|late|early|hours|minutes|until|indefinitely|with|without|for|yesterday|shortly|just)\\b|' +
  ' (?:the|that|a|two|three) (?:previous |same )?(?:night|day|days|evening|morning|afternoon|week|weeks)\\b)';
const BEHIND = new GatedPattern(
  new RegExp(
    `${INSTEAD}|\\b(?:but|though|although|until|only to|before)\\b(?: \\S+){0,4}? (?:(?:had to |have to )?(?:cancel(?:l?ed)?|call(?:ed)? off|(?:cancelled|canceled|scrapped|dropped) (?:it|that|(?:the|his|her|their) ${MEETING})|called (?:it(?: all)?|that|(?:the|his|her|their) ${MEETING}) off)|${ABSENCE})${STOP}|` +
      `; (?:he|she|they|the \\S+) (?:\\S+ly )?(?:${ABSENCE}|cancell?ed|refused|declined)${STOP}|` +
      `(?:, who|\\b(?:but|though|although) (?:he|she|they)) (?:\\S+ly )?(?:cancell?ed|pulled out|withdrew|backed out|fell ill|refused|declined)${STOP}|` +
      `, and (?:then |later )?called it(?: all)? off${STOP}|` +
      `\\b(?:but|though|although|until|before|only for|when) (?:(?:his|her|their|its|the) )?(?:plane|flight|aircraft|train|helicopter|convoy|car|bus|motorcade|jet|ferry|boat|ship)s? (?:(?:was|were|had been) (?:\\S+ )?(?:grounded|cancell?ed|diverted|delayed|held up|stuck|late|turned (?:back|away|round|around)|unable to (?:land|take off|leave))|(?:broke|broken) down|did not (?:turn up|arrive|run|land|take off)|could not (?:land|leave|take off|dock)|turned back)|` +
      `(?:\\b(?:but|though|although|until|before)|[;—–]) (?:it|that|this|they|both|(?:the|his|her|their) (?:\\S+ )?${MEETING}) (?:${BE} (?:now |later |then |since )?(?:off|cancell?ed|called off|postponed|put off|scrapped|dropped|shelved|abandoned|suspended)|fell through|(?:did not|never) (?:take place|took place|happen(?:ed)?|go ahead|went ahead|materiali[sz]ed?))\\b`,
    'u',
  ),
);
/** Flew in to see X and was told that the general received nobody. */
const TURNED_AWAY =
  /^(?:[^ ]+ ){1,9}?(?:and|but) (?:was|were) (?:(?:only )?told (?:[^ ]+ ){1,8}?(?:no(?:body|t| one|ne)?\b|[^ ]*n['’]t\b|busy|away|unavailable|ill|asleep|indisposed)|turned (?:away|back|down)|refused|denied (?:entry|access|an audience)|sent (?:away|home)|kept waiting in vain|not (?:received|admitted|let in))/u;
/** To meet X, who refused to see him. */
const UNSEEN = new GatedPattern(
  /,? (?:and|but|only to be|only to) (?:(?:he|she|they) )?(?:(?:was|were|be) )?(?:told|informed|learn(?:ed)?|f(?:ou|i)nd)(?: out)? (?:that )?(?:\S+ ){0,4}?(?:(?:receives?|saw|sees|met|meets) (?:no|nobody|none)|not|n['’]t|never|unavailable|away|abroad|gone|busy|unwell|ill)\b|, (?:who|but (?:he|she|they)) (?:\S+ )?(?:(?:refused|declined) to (?:see|meet|receive|talk|speak|admit)|(?:was|were) (?:away|out|abroad|not there|nowhere)|(?:never|did not|didn[’']t|failed to) (?:com?e|came|show|appear|turn|receive|see)|would not (?:see|meet|receive))\b/u,
);
const BEFORE = new GatedPattern(
  new RegExp(
    `\\b${UNDID} (?:(?!and |but )\\S+ ){0,3}${PLAN}(?: (?!and\\b|but\\b|after\\b|before\\b|following\\b|[,;])\\S+){0,9}$`,
    'u',
  ),
);
/** Died a day before she was to meet X. */
const FATE = new GatedPattern(
  /\b(?:died|(?:was|were) (?:killed|shot|arrested|murdered|assassinated|deposed|ousted|sacked|dismissed)|resigned|collapsed|fell ill)\b(?: \S+){0,12} before$/u,
);
const WINDOW = 40;

/** A, who was due in Lima to meet B, cancelled the trip: what the main clause says behind the relative one. */
const RELATIVE =
  /\bwho (?:was|were|had been|is|are|(?:had|has|have) (?:agreed|planned|arranged|promised|hoped)) (?:\S+ ){0,12}to$/u;
const MAIN = new GatedPattern(
  new RegExp(
    `, (?:has |have |had )?(?:\\S+ly )?(?:(?:cancell?ed|called off|postponed|put off|scrapped|dropped|abandoned) (?:(?:the|his|her|their|that) (?:\\S+ )?${MEETING}|it)|${ABSENCE})${STOP}`,
    'u',
  ),
);

const AIM =
  /\b(?:for|to (?=an?\b|the\b|his\b|her\b|their\b|talks\b)) ?(?:(?:an?|the|his|her|their|two|three|further|more|fresh|new|urgent|planned|crisis|trade|peace|bilateral|\S+-\S+) )*$/u;
const GOING =
  /^(?:fl[ey]w?|flies|flown|went|go|goes|gone|travel\p{L}*|came|come|comes|arriv\p{L}*|land(?:ed|s)?|dr[oi]ve\p{L}*|sail\p{L}*|set|head\p{L}*|board\p{L}*|hurried|rushed|made)$/u;
const AIM_WINDOW = 6;

/** @returns whether the noun is what somebody went somewhere for: flew to Lima for urgent talks. */
export const isAim = (words: Words, noun: number): boolean =>
  AIM.test(`${textIn(words, noun - AIM_WINDOW, noun)} `) &&
  words.lower.slice(clauseStart(words, noun), noun).some((word) => GOING.test(word));

/** @param at the verb or noun of what was planned. */
export function isUndonePlan(words: Words, at: number): boolean {
  const behind = textIn(words, at + 1, at + 1 + WINDOW);
  return (
    BEHIND.matches(words, behind) ||
    UNSEEN.matches(words, behind) ||
    isInVain(words, at) ||
    isApposedUndone(words, at) ||
    (MAIN.matches(words, behind) && RELATIVE.test(textIn(words, at - 14, at))) ||
    ((words.lower[at - 1] === 'to' || isAim(words, at)) && TURNED_AWAY.test(behind)) ||
    isOfUndonePlan(words, at)
  );
}

/** Resigned a day before X held talks: they took place. */
const TOLD =
  /\b(?:held|began|opened|hosted|concluded|resumed|started|met|received)(?: [^ ]+){0,3}$|\bhad(?: (?:an?|the|his|her|their|long|brief|private|working))*$/u;
const TOOK_PLACE = /^(?:[^ .;]+ ){1,9}?(?:were held|was held|took place|got under way|went ahead)\b/u;
const isTold = (words: Words, at: number): boolean =>
  TOLD.test(textIn(words, clauseStart(words, at), at)) || TOOK_PLACE.test(textIn(words, at + 1, at + 1 + WINDOW));

/** @returns whether what begins at the token was the aim of a plan that is undone: cancelled a trip to Oslo `to meet X`. */
export const isOfUndonePlan = (words: Words, from: number): boolean =>
  (FATE.isIn(words, 0, clauseStart(words, from)) && !isTold(words, from)) ||
  BEFORE.isIn(words, clauseStart(words, from), from) ||
  (LEAVING.test(textIn(words, from - 4, from)) && isInVain(words, from));
/** Set off on a visit to X, but the plane turned back. */
const LEAVING = /\b(?:set (?:off|out)|left|departed|embarked|took off|headed off) (?:\S+ )?(?:on|for)$/u;
