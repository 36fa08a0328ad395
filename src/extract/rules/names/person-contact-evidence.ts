import { MATCH_WORDS } from '../../lexicon/team-words.ts';
import type { NameContext, NameEvidence } from './name-evidence-rule.ts';

/**
 * Whom somebody meets, calls or is received by, and who who does what people alone do: the grammar of a sentence tells a
 * person where no word of the name does. Only names of two or three plain words count: clubs, companies and places that
 * meet too give themselves away by their words.
 */

/** What ends right before the partner: met, spoke by phone with, had lunch in Nairobi with, a conversation between. */
const TO_PARTNER = new RegExp(
  [
    /\b(?:met|meets?|meeting|phoned|telephoned|greeted|greets|embraced|embraces|hugged|congratulated|congratulates|consoled|introduced|thanked|thanks|welcomed|welcomes|received|dined with|shook hands with)(?: (?:again|briefly|privately|separately|up))?(?: with)?$/u,
    /\b(?:spoke|speaks?|spoken|speaking|conferred|confers|dined|dines|lunched|sat down|sits down|shook hands|shaking hands|breakfasted)(?: [\p{L}’'-]+){0,3} (?:with|to)$/u,
    /\b(?:call|conversation|lunch|dinner|breakfast|meeting|audience|tea|handshake|tête-à-tête|encounter)(?: [\p{L}’'-]+){0,3} (?:with|to|from)$/u,
    /\b(?:held|holds?|had|has|began|begins|opened|resumed) (?:[\p{L}-]+ ){0,3}(?:talks|discussions|consultations)(?: [\p{L}’'-]+){0,3} with$/u,
    /\b(?:talks?|meeting|call|conversation|handshake|phone call) between$/u,
    /\b(?:received|welcomed|met|greeted|briefed|escorted|joined|flanked|interviewed|succeeded|introduced|seen off) (?:there )?(?:[\p{L}-]+ ){0,2}by$/u,
    // Went over to see X, is to see X on Monday.
    /\b(?:went|gone|came|flew|flown|drove|driven|travelled|traveled|(?:is|are|was|were)(?: due)?)(?: [\p{L}-]+){0,3} to see$/u,
  ]
    .map((one) => one.source)
    .join('|'),
  'u',
);

/** `Silvaren Rovers met`, `in talks with`: what clubs and companies do. */
const NO_PARTNER = /\b(?:merger|takeover|contract|supply|wage|pay|sponsorship) (?:talks|discussions|deal|meeting)\b/u;

/** What people do, in the forms after a name: an adverb, an auxiliary, the verb. */
const DOES = new RegExp(
  /^(?:(?:also|then|later|now|still|once|himself|herself|already|never|personally|meanwhile) )?/u.source +
    /(?:(?:has|had|will|would|is|was|did|does|is due|was due|is expected|was expected|plans|planned|hopes|is set|was to) (?:(?:also|not|already|just|since|never|to|later|earlier) )*)?/u
      .source +
    '(?:' +
    [
      /(?:flew|flown|fly|flies|flying|walked|smiled|laughed|nodded|wept|drove|landed|dined|lunched|interpreting|interpreted|translated|commentating)\b/u,
      /(?:met|meet|meets|phoned|telephoned|visit|visits|visited|attended|attends|attend|chaired|chairs|chair|travels?|travelled|traveled|arrived?|arrives|speak|speaks|spoke|spoken|resigned|resigns) (?!in the (?:final|semi)|expectations|targets|estimates|forecasts|demand|standards)/u,
      /(?:answered|answer|declined to (?:answer|comment|say)|refused to (?:answer|comment|say)|gave (?:a|the) (?:speech|keynote|interview|toast)|takes? (?:office|notes|the (?:armband|floor|chair|oath|stand))|took (?:office|notes|the (?:armband|floor|chair|oath|stand)|questions)|tore (?:a|his|her)|led the (?:delegation|team|talks|mission)|leads the (?:delegation|team|talks|mission)|(?:won|lost) (?:the|an?) (?:[\p{L}-]+ )?election|sat (?:next|beside|opposite|between|in)|stood (?:next|beside|for|by)|represented|represents)\b/u,
      /(?:ousted|sworn in|arrested|jailed|received by|briefed by|accompanied by|flanked by|welcomed by|greeted by|shown)\b/u,
    ]
      .map((one) => one.source)
      .join('|') +
    ')',
  'u',
);

const isPlain = (name: NameContext): boolean =>
  name.isPlain && name.before[0] !== 'the' && !name.isAcronym && !name.isOfOwner;

/** Clubs that meet play a match. */
const isOfMatch = (name: NameContext): boolean =>
  name.before.some((word) => MATCH_WORDS.has(word)) || name.after.some((word) => MATCH_WORDS.has(word));

/** Who are listed behind `among them`: people, not firms. */
const AMONG =
  /\b(?:guests|executives|ministers|leaders|officials|diplomats|men|women|people|speakers|participants|delegates|businessmen|bosses|politicians|lawmakers|senators|mourners|dignitaries|envoys|ambassadors|those present|those attending|members of the delegation|team|jury|panel)(?:,| [^.;]*)? (?:among them|including|included|were|are)$/u;

export const PERSON_CONTACT_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'partner',
    person: 2,
    organization: 0,
    holds: (name) => {
      if (!isPlain(name) || isOfMatch(name)) return false;
      const before = name.textBefore;
      return TO_PARTNER.test(before) && !NO_PARTNER.test(before);
    },
    example: 'She spoke by phone with [Qzent Vandermoor] at noon.',
    counterExample: 'She was in merger talks with [Qzent Vandermoor] at noon.',
  },
  {
    reason: 'does-as-person',
    person: 1.5,
    organization: 0,
    holds: (name) => isPlain(name) && DOES.test(name.textAfter) && !(name.after[0] === 'met' && isOfMatch(name)),
    example: '[Qzent Vandermoor] will fly to Cairo on Monday.',
    counterExample: '[Qzent Vandermoor] will close on Monday.',
  },
  {
    reason: 'of-country',
    person: 1.5,
    organization: 0,
    holds: (name) => isPlain(name) && name.isOfCountry,
    example: 'It was the turn of [Qzent Vandermoor] of Estonia.',
    counterExample: 'It was the turn of [Qzent Vandermoor] of the north.',
  },
  {
    reason: 'among-people',
    person: 2,
    organization: 0,
    holds: (name) => isPlain(name) && AMONG.test(name.textBefore),
    example: 'The guests included [Qzent Vandermoor] and his wife.',
    counterExample: 'The towns included [Qzent Vandermoor] and its port.',
  },
];
