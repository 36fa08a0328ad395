import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';

/**
 * Went to see X, `but found the gate locked`, `but returned without landing`, `but got no further than the airport`: whoever
 * set out to see somebody did not see them. Coming home empty-handed or without a deal tells of no result, and no more.
 */
const ONESELF =
  '(?:(?:returned|left|came back|went (?:back|home)|flew (?:back|home|out|on)|turned (?:back|round|around)|sailed (?:back|home)) (?:\\S+ ){0,4}?without (?:landing|disembarking|(?:an?|any|the|his|her|their) (?:meeting|audience|hearing|appointment)|(?:ever |even )?(?:seeing|meeting|having (?:seen|met)|being (?:received|admitted|seen|let in)|getting (?:in|to see)))|' +
  '(?:had to|was forced to|were forced to) (?:turn (?:back|round|around)|return|go home|make do with|settle for)|' +
  '(?:left|gave up|went home) after waiting|waited (?:\\S+ ){0,3}in vain|(?:was|were) kept waiting (?:\\S+ ){0,4}?and (?:left|went)|' +
  'got no (?:further|farther) than|never (?:made it|got (?:past|beyond|there|in|to (?:see|meet|speak))|(?:saw|met|reached) (?:him|her|them))|' +
  '(?:saw|met|(?:was|were) (?:received|greeted|met|seen)) only (?:by )?(?:his|her|their|an?|the|some|two)|ended up (?:talking|speaking) (?:to|with)|missed (?:him|her|them|each other)|' +
  '(?:was|were) (?:arrested|detained|deported|expelled|recalled|intercepted|stopped at|refused (?:an? )?(?:visa|entry)|denied (?:an? )?(?:visa|entry)|not (?:let in|received|admitted))|' +
  'left in a huff|found (?:that )?(?:(?:the|his|her|its|their) \\S+ (?:was |were )?(?:locked|shut|closed|barred|empty|deserted)|(?:he|she|they|\\S+) (?:had (?:already |just )?(?:left|gone|flown|fled|departed)|was (?:away|gone|out|abroad))))';
const HOST =
  "(?:had (?:already |just )?(?:left|gone|flown|departed|fled)(?= [.,;]| (?:the|for|to|by|on|before|when|an|two|that)\\b|$)|(?:was|were) (?:at sea|away|abroad|gone|out of (?:town|the country))|sent word|sent (?:his|her|an?) (?:deputy|aide|secretary|son|wife|minister|regrets)|(?:did not|didn[’']t|never|refused to|declined to|would not) (?:receive|see|meet|appear|turn up|show up|come))";
const OBSTACLE =
  '(?:(?:(?:an?|the|heavy|bad|thick|dense|freezing) ){0,2}(?:snow|fog|ice|storms?|rain|floods?|strikes?|blizzard|landslide|coup|weather|quake|earthquake|hurricane|typhoon|cyclone|eruption|ash cloud|outage|crash|wildfires?) (?:\\S+ )?(?:closed|shut|blocked|grounded|kept|stopped|prevented|forced|delayed|intervened|thwarted|scuppered|stranded|made it impossible)|(?:his|her|their|the) (?:plane|aircraft|jet|flight|helicopter|train|car|boat|ship|motorcade|convoy) (?:turned (?:back|around|round)|(?:was|were) (?:diverted|grounded|forced (?:back|down|to return))|broke down|could not (?:land|take off)|had to (?:turn back|return))|the (?:airport|border|road|pass|bridge|airspace|port) (?:was|were) (?:closed|shut|blocked))';
const IN_VAIN = new GatedPattern(
  new RegExp(
    `\\b(?:(?:but|and|only to) (?:(?:he|she|they|both) )?(?:then )?${ONESELF}|(?:but|though|although) (?!the two\\b|both\\b|it\\b)(?:(?:the|his|her|their) )?\\S+ ${HOST}|(?:but|until|before) ${OBSTACLE})\\b`,
    'u',
  ),
);
const WINDOW = 40;

/** @param at the verb or noun of what somebody set out for. @returns whether the sentence goes on to say that nothing came of it. */
export const isInVain = (words: Words, at: number): boolean =>
  IN_VAIN.matches(words, textIn(words, at + 1, at + 1 + WINDOW));
