/**
 * Bodies that hear people: committees of a parliament and inquiries (a hearing), and councils that are briefed. Committees
 * that run something are none, nor are courts.
 */
const NOT_RUNNING =
  '(?!(?:\\S+ )*?(?:central|executive|organi[sz]ing|steering|strike|olympic|nobel|party|standing|politburo|action|workers) )';
const HEARING =
  '(?:(?:sub)?committees?|inquiry|enquiry|royal commission|commission of inquiry|(?:senate|house|parliamentary|congressional) panel|' +
  '(?:public|parliamentary|senate|congressional|committee|confirmation) hearing|tribunal(?! of)|international court of justice|world court|' +
  '(?:oversight|select|ethics|watchdog|review|inquiry|disciplinary|expert) panel|(?:truth|inquiry|electoral|anti-corruption|anti-graft|fact-finding) commission)';

/** A body that takes evidence, with up to six words before its noun. */
export const PANEL = `${NOT_RUNNING}(?:\\S+ ){0,6}?${HEARING}(?!['’ ]s)`;
/** Members of such a body, where the words say that they ask. */
export const PANELLISTS =
  '(?:senators|lawmakers|mps|legislators|congressmen|parliamentarians|members of (?:parliament|congress|the committee)|councillors|councilors|peers|deputies)';
/** A council of states. */
export const COUNCIL = '(?:the|a)(?: \\S+){0,3}? (?:security council|human rights council|general assembly)';
