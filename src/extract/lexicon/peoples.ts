/** Peoples, faiths and parts of countries that no country's adjective names, folded: what a leader or a patriarch is of without an organization. */
export const PEOPLES: ReadonlySet<string> = new Set(
  (
    'tamil sinhalese maronite druze coptic copt alawite yazidi yezidi ismaili zaidi ibadi sufi salafi wahhabi deobandi hindu buddhist ' +
    'sikh jain bahai shinto taoist lutheran calvinist anglican methodist baptist pentecostal mormon quaker jesuit franciscan ' +
    'benedictine dominican evangelical presbyterian amish mennonite hasidic haredi orthodox inuit inuk sami saami aboriginal maori ' +
    'navajo cherokee lakota sioux hopi apache cree mohawk ojibwe metis mapuche quechua aymara guarani maya mayan zapotec mixtec ' +
    'nahua yanomami kayapo zulu xhosa sotho tswana venda ndebele shona tsonga swazi yoruba igbo hausa fulani tiv ijaw kanuri tuareg ' +
    'berber amazigh kabyle riffian sahrawi nubian beja fur zaghawa masalit dinka nuer shilluk amhara tigray tigrayan oromo somali ' +
    'afar sidama gurage kikuyu luo luhya kalenjin kamba maasai masai baganda acholi hutu tutsi twa banyamulenge luba kongo mongo ' +
    'ashanti asante akan ewe fante wolof serer mandinka bambara malinke mossi dogon songhai kurd kurdish kurmanji turkmen circassian ' +
    'chechen ingush abkhaz abkhazian ossetian adyghe avar dargin lezgin tatar bashkir chuvash buryat yakut tuvan kalmyk uyghur uighur ' +
    'uygur tibetan hui zhuang miao manchu mongol hazara tajik uzbek pashtun pathan baloch baluch balochi sindhi punjabi saraiki ' +
    'kashmiri ladakhi gujarati marathi bengali assamese bodo naga mizo manipuri gorkha telugu kannada malayali odia rohingya ' +
    'rakhine kachin karen karenni shan chin mon khmer cham hmong moro bangsamoro tausug igorot javanese sundanese balinese acehnese ' +
    'batak minangkabau bugis dayak papuan ainu ryukyuan okinawan roma romani sinti sorb frisian walloon flemish breton corsican ' +
    'basque catalan galician andalusian sardinian sicilian tyrolean bavarian saxon prussian silesian moravian ruthenian cornish ' +
    'soviet yugoslav ottoman byzantine welsh scots scottish gaelic manx pacific baltic balkan nordic gulf arctic saharan sahelian levantine caucasus caucasian alpine'
  ).split(' '),
);

/** Who works for a body, leads it or plays for it, lower-case: the words behind its name. */
export const EMPLOYED_ROLES: ReadonlySet<string> = new Set(
  (
    'chairman chairwoman chairperson chair ceo executive executives spokesman spokeswoman spokesperson director directors manager ' +
    'boss bosses founder co-founder cofounder president analyst analysts employee employees engineer engineers worker workers ' +
    'shareholder shareholders economist economists lawyer lawyers board official officials representative representatives operative ' +
    'operatives leader leaders commander commanders negotiator negotiators strategist strategists coach captain striker midfielder ' +
    'winger goalkeeper defender head chief trader traders banker bankers insider insiders pilot pilots driver drivers lobbyist ' +
    'fighter fighters militant militants rebel rebels member members lawmaker lawmakers senator senators candidate'
  ).split(' '),
);
