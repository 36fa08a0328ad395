import { ROLE_NOUNS } from './role-nouns.ts';

/** Nouns by which a text speaks again of somebody or of a body that it has named: the striker said, the company said. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Also said of people whom an article does not name: an official said; the official said. */
const UNNAMED = setOf(
  'official officer aide adviser advisor assistant source diplomat spokesman spokeswoman spokesperson reporter journalist correspondent ' +
    'witness eyewitness resident president premier minister secretary ambassador governor mayor prosecutor judge delegate representative member ' +
    'analyst economist expert critic opponent negotiator neighbour neighbor passenger bystander',
);

const isDemonym = (noun: string): boolean =>
  /^(?:american|briton|frenchman|frenchwoman|german|italian|spaniard|dutchman|dutchwoman|dane|swede|finn|norwegian|icelander|pole|czech|slovak|hungarian|romanian|bulgarian|greek|turk|serb|croat|slovene|bosnian|albanian|russian|ukrainian|belarusian|georgian|armenian|azerbaijani|kazakh|uzbek|kyrgyz|tajik|turkmen|chinese|japanese|korean|indian|pakistani|bangladeshi|nepali|filipino|filipina|indonesian|malaysian|singaporean|vietnamese|thai|burmese|cambodian|australian|kiwi|fijian|samoan|tongan|canadian|mexican|brazilian|argentine|argentinian|chilean|peruvian|colombian|venezuelan|bolivian|ecuadorian|uruguayan|paraguayan|cuban|jamaican|haitian|egyptian|moroccan|tunisian|algerian|libyan|sudanese|ethiopian|eritrean|somali|kenyan|ugandan|tanzanian|rwandan|burundian|congolese|nigerian|ghanaian|senegalese|malian|ivorian|cameroonian|angolan|mozambican|zambian|zimbabwean|namibian|iranian|iraqi|syrian|lebanese|jordanian|israeli|palestinian|saudi|emirati|qatari|kuwaiti|omani|yemeni|afghan|austrian|swiss|belgian|portuguese|irishman|irishwoman|scot|scotsman|welshman|englishman|englishwoman|lithuanian|latvian|estonian|moldovan|maltese|cypriot|texan|californian|londoner|parisian|new yorker)$/u.test(
    noun,
  );

const OTHER_PEOPLE = setOf(
  'accused suspect man woman boy girl skipper republican democrat conservative liberal socialist populist nationalist moderate hardliner ' +
    'centrist native newcomer favourite left-hander right-hander top-seed seed lawmaker grandmaster incumbent politician',
);

/** Whether the noun says what one person is who has been named. */
export const isDescribedPerson = (noun: string): boolean =>
  !UNNAMED.has(noun) &&
  (ROLE_NOUNS.has(noun) || OTHER_PEOPLE.has(noun) || isDemonym(noun) || /^\p{N}{2}-year-old$/u.test(noun));

/** Nouns for firms, and for nothing that a ministry, a union or a court is. */
const FIRMS = setOf(
  'company firm group carmaker airline bank lender insurer retailer manufacturer maker producer miner operator developer utility ' +
    'conglomerate brewer drugmaker chipmaker shipbuilder shipyard carrier supplier broker publisher startup start-up business corporation',
);
const BODIES = setOf(
  'ministry agency union party club federation commission council charity regulator broadcaster newspaper paper department association ' +
    'organization organisation watchdog committee board authority institute foundation fund court tribunal campaign movement network museum ' +
    'university hospital school police militia secretariat',
);
const OFFICIAL =
  /\b(?:ministry|commission|council|union|court|police|parliament|senate|committee|government|federation|department|association|party|agency|university|nations)\b/iu;

/** @param name an organization that was named before. @returns whether the noun can mean it */
export function isDescribedBody(noun: string, name: string): boolean {
  if (FIRMS.has(noun)) return !OFFICIAL.test(name);
  return BODIES.has(noun) && (new RegExp(`\\b${noun}\\b`, 'iu').test(name) || !OFFICIAL.test(name));
}

export const isBodyNoun = (noun: string): boolean => FIRMS.has(noun) || BODIES.has(noun);
