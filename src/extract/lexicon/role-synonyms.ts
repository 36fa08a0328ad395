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
  'speaker',
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
const PRELATES = ['archbishop', 'bishop', 'cardinal', 'patriarch', 'metropolitan', 'primate', 'nuncio', 'pope'];
const CHURCH_LEADERS = [...PRELATES, 'head of the church', 'moderator', 'catholicos'];
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
const STRONGMEN = [
  'junta leader',
  'junta chief',
  'head of the junta',
  'leader of the junta',
  'military ruler',
  'military leader',
  'transitional president',
];
const ADMIRALS = ['admiral', 'navy chief', 'navy commander', 'commander of the fleet', 'commander of the navy'];
const COMMANDERS = ['commander', 'admiral', 'colonel', 'brigadier', ...OFFICERS];
const REBELS = ['rebel leader', 'rebel commander', 'militia leader', 'militia commander', 'warlord'];
const MONARCHS = ['king', 'queen', 'emir', 'sultan', 'emperor', 'monarch', 'ruler', 'oba', 'paramount chief'];
const POLICE_CHIEFS = ['police chief', 'chief of police', 'police commissioner', 'chief constable', 'sheriff'];
const SPY_CHIEFS = ['spy chief', 'spymaster', 'intelligence chief', 'intelligence director', 'head of intelligence'];
const JUDGES = ['judge', 'justice', 'magistrate'];
const PROSECUTORS = ['prosecutor', 'attorney general', 'district attorney'];
const SCHOLARS = ['academic', 'scholar', 'professor', 'historian', 'lecturer', 'economist', 'political scientist'];
const WRITERS = ['writer', 'author', 'novelist', 'poet', 'playwright'];
const PLAYERS = ['player', 'footballer', 'striker', 'midfielder', 'defender', 'goalkeeper', 'winger'];
const OPPOSITION = ['opposition leader', 'opposition chief', 'leader of the opposition'];

/** What office a role may stand for, besides its own word. */
export const ROLE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  ...BY_FIELD,
  leader: TOP_OFFICES,
  coach: COACHES,
  trainer: COACHES,
  'head coach': COACHES,
  bishop: ['bishop', 'archbishop'],
  'church leader': CHURCH_LEADERS,
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
  'military leader': [...STRONGMEN, 'general', 'army chief'],
  'military ruler': STRONGMEN,
  premier: HEADS_OF_GOVERNMENT,
  'prime minister': HEADS_OF_GOVERNMENT,
  pm: HEADS_OF_GOVERNMENT,
  diplomat: [
    'secretary of state',
    'foreign minister',
    'foreign secretary',
    'foreign policy chief',
    'diplomat',
    ...ENVOYS,
  ],
  mediator: ['mediator', 'envoy', 'emissary', 'special representative'],
  'opposition leader': OPPOSITION,
  'opposition chief': OPPOSITION,
  'leader of the opposition': OPPOSITION,
  'opposition politician': OPPOSITION,
  politician: [...TOP_OFFICES, ...LAWMAKERS, 'minister', 'party leader', 'opposition leader', 'mayor', 'candidate'],
  'foreign minister': ['foreign minister', 'foreign secretary', 'minister of foreign affairs'],
  minister: ['minister', 'secretary of state', ...SECRETARIES],
  prince: ['crown prince', 'prince'],
  monarch: MONARCHS,
  ruler: MONARCHS,
  'traditional ruler': MONARCHS,
  'traditional leader': MONARCHS,
  emir: ['emir', 'ruler'],
  sultan: ['sultan', 'ruler'],
  heir: ['crown prince', 'crown princess', 'heir'],
  pope: ['pope', 'pontiff', 'head of the catholic church'],
  pontiff: ['pope', 'pontiff', 'head of the catholic church'],
  commander: COMMANDERS,
  officer: ['officer', 'captain', 'major', 'lieutenant', 'inspector', 'superintendent', 'sergeant', ...COMMANDERS],
  'military chief': OFFICERS,
  'defence chief': OFFICERS,
  'navy chief': ADMIRALS,
  'naval commander': ADMIRALS,
  'junta leader': STRONGMEN,
  'junta chief': STRONGMEN,
  'rebel leader': REBELS,
  'rebel chief': REBELS,
  'militia leader': REBELS,
  warlord: [...REBELS, 'commander'],
  'tribal leader': [
    'tribal elder',
    'leader of the tribe',
    'head of the tribe',
    'tribal chief',
    'paramount chief',
    'elder',
  ],
  'police chief': POLICE_CHIEFS,
  'spy chief': SPY_CHIEFS,
  spymaster: SPY_CHIEFS,
  judge: JUDGES,
  magistrate: ['magistrate', 'judge'],
  prosecutor: PROSECUTORS,
  academic: SCHOLARS,
  scholar: SCHOLARS,
  doctor: ['doctor', 'surgeon', 'physician', 'paediatrician', 'psychiatrist'],
  physician: ['doctor', 'surgeon', 'physician', 'paediatrician', 'psychiatrist'],
  writer: WRITERS,
  author: WRITERS,
  reporter: ['reporter', 'journalist', 'correspondent'],
  journalist: ['reporter', 'journalist', 'correspondent'],
  activist: ['activist', 'campaigner'],
  campaigner: ['activist', 'campaigner'],
  musician: ['musician', 'singer', 'guitarist', 'pianist', 'rapper', 'composer', 'conductor'],
  actor: ['actor', 'actress'],
  star: ['actor', 'actress', 'singer', 'player', 'footballer', 'rapper'],
  player: PLAYERS,
  headteacher: ['headteacher', 'head teacher', 'principal', 'headmaster', 'headmistress'],
  aide: ['aide', 'adviser', 'advisor', 'assistant', 'chief of staff'],
  'presidential hopeful': ['presidential candidate', 'presidential nominee', 'presidential hopeful'],
  'central banker': ['governor', 'central banker', 'president', 'chair', 'chairman', 'chairwoman'],
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
  congressman: ['congressman', 'representative'],
  congresswoman: ['congresswoman', 'representative'],
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

/** What somebody is whose only title is a form of address: the professor, where Professor A was named. */
export const STYLES_OF_ROLES: Readonly<Record<string, RegExp>> = {
  professor: /^Prof(?:essor|\.)? /u,
  academic: /^Prof(?:essor|\.)? /u,
  scholar: /^Prof(?:essor|\.)? /u,
  doctor: /^Dr\.? /u,
  physician: /^Dr\.? /u,
  sheikh: /^Shei(?:kh|k) /u,
  'tribal leader': /^Shei(?:kh|k) /u,
  pastor: /^(?:Rev(?:erend|\.)?|Pastor) /u,
  reverend: /^Rev(?:erend|\.)? /u,
  clergyman: /^(?:Rev(?:erend|\.)?|Father|Pastor) /u,
  cleric: /^(?:Rev(?:erend|\.)?|Father|Sheikh|Ayatollah|Imam) /u,
};
