/** Offices whose holder leads a country. */
export const TOP_OFFICES: readonly string[] = [
  'president',
  'prime minister',
  'premier',
  'pm',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'crown prince',
  'taoiseach',
  'supreme leader',
  'leader',
  'ruler',
];

const HEADS_OF_GOVERNMENT = ['premier', 'prime minister', 'pm', 'taoiseach'];
const HEADS = [
  'head',
  'chief',
  'chief executive',
  'president',
  'chairman',
  'chairwoman',
  'director',
  'leader',
  'ceo',
  'boss',
  'secretary general',
  'secretary-general',
  'general secretary',
  'director general',
  'director-general',
  'managing director',
  'executive director',
  'governor',
  'commissioner',
  'administrator',
  'chair',
  'chairperson',
  'superintendent',
];
const HEADS_OF_STATE = ['president', 'king', 'queen', 'emir', 'sultan', 'emperor', 'monarch', 'head of state'];
const OF_BUSINESS = [
  'chief executive',
  'ceo',
  'chairman',
  'chairwoman',
  'chair',
  'founder',
  'owner',
  'managing director',
  'businessman',
  'businesswoman',
  'industrialist',
  'magnate',
  'tycoon',
  'billionaire',
  'executive',
  'boss',
];
/** Who runs a company, whatever a paper calls the office. */
const CHIEF_EXECUTIVES = ['chief executive', 'ceo', 'managing director'];
const ENVOYS = ['envoy', 'ambassador', 'special representative', 'high representative', 'representative', 'emissary'];
const LAWMAKERS = [
  'lawmaker',
  'senator',
  'congressman',
  'congresswoman',
  'representative',
  'mp',
  'mep',
  'deputy',
  'member of parliament',
];

/** British and Kenyan ministers are called secretaries. */
const SECRETARIES =
  'foreign home health environment education defence business transport energy justice culture housing trade treasury cabinet'
    .split(' ')
    .map((field) => `${field} secretary`);

/** The defence secretary is called the defence minister abroad. */
const BY_FIELD = Object.fromEntries(
  'foreign home health environment education defence business transport energy justice culture housing trade'
    .split(' ')
    .flatMap((field) => {
      const both = [`${field} secretary`, `${field} minister`];
      return both.map((office) => [office, both] as const);
    }),
);
const COACHES = ['coach', 'trainer'];
const PRELATES = ['archbishop', 'bishop', 'cardinal', 'patriarch', 'metropolitan', 'primate'];
const LAWYERS = ['lawyer', 'attorney', 'barrister', 'advocate', 'solicitor', 'counsel'];
const UNIONISTS = ['union leader', 'union boss', 'union chief', 'union president', 'general secretary'];
const OFFICERS = [
  'general',
  'army chief',
  'army commander',
  'army leader',
  'military chief',
  'military leader',
  'military ruler',
  'junta leader',
  'junta chief',
  'defence chief',
  'chief of defence',
  'chief of staff',
  'commander',
  'commander-in-chief',
  'field marshal',
];
const STRONGMEN = ['junta leader', 'junta chief', 'military ruler', 'military leader', 'transitional president'];

/** What office a role may stand for, besides its own word. */
export const ROLE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  ...BY_FIELD,
  leader: TOP_OFFICES,
  coach: COACHES,
  trainer: COACHES,
  'head coach': COACHES,
  bishop: ['bishop', 'archbishop'],
  prelate: PRELATES,
  churchman: PRELATES,
  cleric: [...PRELATES, 'priest', 'pastor', 'imam', 'mufti', 'rabbi', 'ayatollah', 'sheikh'],
  lawyer: LAWYERS,
  attorney: LAWYERS,
  barrister: LAWYERS,
  advocate: LAWYERS,
  unionist: UNIONISTS,
  'trade unionist': UNIONISTS,
  'union leader': UNIONISTS,
  strongman: [...STRONGMEN, 'president', 'general'],
  general: OFFICERS,
  'military leader': STRONGMEN,
  'military ruler': STRONGMEN,
  premier: HEADS_OF_GOVERNMENT,
  'prime minister': HEADS_OF_GOVERNMENT,
  pm: HEADS_OF_GOVERNMENT,
  diplomat: ['secretary of state', 'foreign minister', 'foreign secretary', 'diplomat', ...ENVOYS],
  'foreign minister': ['foreign minister', 'foreign secretary', 'minister of foreign affairs'],
  minister: ['minister', 'secretary of state', ...SECRETARIES],
  prince: ['crown prince', 'prince'],
  monarch: ['king', 'queen', 'emir', 'sultan', 'emperor', 'monarch'],
  sovereign: ['king', 'queen', 'emir', 'sultan', 'emperor', 'monarch'],
  'head of state': HEADS_OF_STATE,
  'head of government': [...HEADS_OF_GOVERNMENT, 'chancellor', 'head of government'],
  statesman: TOP_OFFICES,
  excellency: [...HEADS_OF_STATE, ...HEADS_OF_GOVERNMENT, 'minister', 'ambassador', 'high commissioner', 'governor'],
  majesty: ['king', 'queen', 'emperor', 'empress', 'sultan'],
  highness: ['prince', 'princess', 'crown prince', 'emir', 'sultan', 'sheikh', 'duke', 'duchess'],
  holiness: ['pope', 'patriarch', 'dalai lama'],
  eminence: ['cardinal', 'grand mufti'],
  executive: OF_BUSINESS,
  businessman: OF_BUSINESS,
  businesswoman: OF_BUSINESS,
  industrialist: OF_BUSINESS,
  entrepreneur: OF_BUSINESS,
  magnate: OF_BUSINESS,
  tycoon: OF_BUSINESS,
  billionaire: OF_BUSINESS,
  banker: ['governor', 'banker', 'president', 'chairman'],
  envoy: ENVOYS,
  emissary: ENVOYS,
  lawmaker: LAWMAKERS,
  legislator: LAWMAKERS,
  parliamentarian: LAWMAKERS,
  ceo: CHIEF_EXECUTIVES,
  'chief executive': CHIEF_EXECUTIVES,
  'chief executive officer': CHIEF_EXECUTIVES,
  chair: ['chair', 'chairman', 'chairwoman', 'chairperson'],
  chairman: ['chairman', 'chair', 'chairperson'],
  chairwoman: ['chairwoman', 'chair', 'chairperson'],
  chief: HEADS,
  boss: [...HEADS, 'manager', 'coach'],
  head: HEADS,
};
