/**
 * Bodies that hear people: committees of a parliament and inquiries (a hearing), and councils that are briefed. Committees
 * that run something are none, nor are courts.
 */
const NOT_RUNNING =
  '(?!(?:\\S+ )*?(?:central|executive|organi[sz]ing|steering|strike|olympic|nobel|party|politburo|action|workers) )';
const HEARING =
  '(?:(?:sub)?committees?|inquiry|enquiry|royal commission|commission of inquiry|(?:senate|house|parliamentary|congressional) panel|' +
  '(?:public|parliamentary|senate|congressional|committee|confirmation) hearing|tribunal(?! of)|international court of justice|world court|' +
  '(?:oversight|select|ethics|watchdog|review|inquiry|disciplinary|expert|scrutiny|standards|appeals|licensing) panel|(?:truth|inquiry|electoral|anti-corruption|anti-graft|fact-finding) commission)';

/** A body that takes evidence, with up to six words before its noun. */
export const PANEL = `${NOT_RUNNING}(?:\\S+ ){0,6}?${HEARING}(?!['’ ]s)`;
/** Members of such a body, where the words say that they ask. */
export const PANELLISTS =
  '(?:senators|lawmakers|mps|legislators|congressmen|parliamentarians|meps|members of (?:congress|the committee|(?:the )?(?:\\S+ )?parliament)|councillors|councilors|peers|deputies)';
/** A council of states. */
export const COUNCIL = '(?:the|a)(?: \\S+){0,3}? (?:security council|human rights council|general assembly)';
/** Houses of a parliament, as somebody speaks there; the members of one house stand for it. */
export const HOUSE_OF_PARLIAMENT =
  '(?:(?:\\S+ )?parliament|congress|senate|house of (?:commons|representatives|lords|assembly)|national assembly|legislative assembly|legislature|' +
  'bundestag|bundesrat|knesset|storting|riksdag|folketing|eduskunta|sejm|duma|rada|majlis|lok sabha|rajya sabha|dáil|dail|seanad|cortes|saeima|seimas|riigikogu|' +
  '(?:joint|special|extraordinary|plenary) (?:session|sitting) of (?:the )?(?:\\S+ )?(?:congress|parliament|the legislature|both houses|(?:both|the two) chambers))';
/** People in their number whom somebody speaks to: no reporters, and no crowd in a square. */
export const AUDIENCE =
  '(?:staff|employees|workers|steelworkers|miners|dockers|nurses|teachers|doctors|farmers|fishermen|fishers|growers|residents|locals|villagers|parents|students|pupils|cadets|trainees|' +
  'shareholders|investors|lenders|creditors|bondholders|bankers|fund managers|brokers|analysts|donors|executives|managers|directors|employers|business (?:leaders|people|owners)|businessmen|' +
  'industrialists|entrepreneurs|exporters|traders|members|delegates|union leaders|shop stewards|representatives|councillors|councilors|mayors|governors|ministers|ambassadors|diplomats|' +
  'envoys|officials|leaders|officers|commanders|troops|soldiers|partners|veterans|survivors|families|relatives|pensioners|shopkeepers|economists|scientists|academics|lawyers|judges|partners)';
