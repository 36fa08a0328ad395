/**
 * What `domain/country.ts` lacks: everyday names, adjectives and demonyms, and names that only look like a country's.
 * Keys are folded forms; a value is an ISO 3166-1 alpha-3 code.
 */
const row = (code: string, names: string): readonly (readonly [string, string])[] =>
  names.split('|').map((name) => [name, code] as const);

/** Names beside the official and the common one. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map([
  ...row('USA', 'us|usa|united states|united states of america|america'),
  ...row('GBR', 'uk|britain|great britain|united kingdom|england|scotland|wales|northern ireland'),
  ...row('ARE', 'uae|emirates|united arab emirates'),
  ...row('KOR', 'south korea|republic of korea|rok'),
  ...row('PRK', 'north korea|dprk|democratic peoples republic of korea'),
  ...row('CHN', 'china|peoples republic of china|prc|mainland china'),
  ...row('RUS', 'russia|russian federation'),
  ...row('TUR', 'turkey|turkiye'),
  ...row('CZE', 'czechia|czech republic'),
  ...row('KGZ', 'kyrgyzstan|kyrgyz republic|kirghizia'),
  ...row('COD', 'democratic republic of the congo|democratic republic of congo|dr congo|drc|congo kinshasa|congo'),
  ...row('COG', 'republic of the congo|republic of congo|congo brazzaville'),
  ...row('CIV', 'ivory coast|cote divoire'),
  ...row('MMR', 'myanmar|burma'),
  ...row('SWZ', 'eswatini|swaziland'),
  ...row('MKD', 'north macedonia'),
  ...row('TLS', 'timor leste|east timor'),
  ...row('CPV', 'cape verde|cabo verde'),
  ...row('NLD', 'netherlands|holland'),
  ...row('VAT', 'vatican|holy see|vatican city'),
  ...row('GMB', 'gambia'),
  ...row('PSE', 'palestine|palestinian territories|state of palestine'),
  ...row('LAO', 'laos'),
  ...row('SYR', 'syria'),
  ...row('IRN', 'iran|islamic republic of iran|islamic republic'),
  ...row('VNM', 'vietnam|viet nam'),
  ...row('BIH', 'bosnia|bosnia and herzegovina'),
  ...row('TTO', 'trinidad'),
  ...row('TWN', 'taiwan'),
  ...row('SAU', 'saudi arabia|kingdom of saudi arabia'),
  ...row('XKX', 'kosovo'),
  ...row('PNG', 'png'),
  ...row('SAU', 'ksa'),
  ...row('KNA', 'st kitts|saint kitts|st kitts and nevis|st kitts nevis'),
]);

/** Adjectives and nouns for people. */
export const COUNTRY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...row('NPL', 'nepali|nepalis'),
  ...row('USA', 'american|americans'),
  ...row('GBR', 'british|briton|britons|english|scottish|welsh|northern irish'),
  ...row('FRA', 'french|frenchman|frenchwoman'),
  ...row('NLD', 'dutch|dutchman'),
  ...row('SAU', 'saudi|saudis'),
  ...row('ARE', 'emirati|emiratis'),
  ...row('KAZ', 'kazakh|kazakhs'),
  ...row('KGZ', 'kyrgyz'),
  ...row('UZB', 'uzbek|uzbeks'),
  ...row('TJK', 'tajik|tajiks'),
  ...row('TKM', 'turkmen'),
  ...row('TUR', 'turkish|turk|turks'),
  ...row('PHL', 'philippine|filipino|filipina|filipinos'),
  ...row('ESP', 'spanish|spaniard|spaniards'),
  ...row('POL', 'polish|pole|poles'),
  ...row('AZE', 'azeri|azeris'),
  ...row('DNK', 'danish|dane|danes'),
  ...row('SWE', 'swedish|swede|swedes'),
  ...row('FIN', 'finnish|finn|finns'),
  ...row('ISL', 'icelandic'),
  ...row('IRL', 'irish|irishman'),
  ...row('CHE', 'swiss'),
  ...row('SVN', 'slovenian|slovene'),
  ...row('SVK', 'slovak|slovakian'),
  ...row('SRB', 'serbian|serb|serbs'),
  ...row('HRV', 'croatian|croat|croats'),
  ...row('BIH', 'bosnian|bosnians'),
  // Peoples within a country, told by two adjectives: one is the country's.
  ...row('BIH', 'bosnian serb|bosnian serbs|bosnian croat|bosnian croats|bosnian muslim|bosnian muslims'),
  ...row('CYP', 'turkish cypriot|turkish cypriots|greek cypriot|greek cypriots'),
  ...row('IRQ', 'iraqi kurdish|iraqi kurd|iraqi kurds|iraqi turkmen'),
  ...row('SYR', 'syrian kurdish|syrian kurd|syrian kurds'),
  ...row('IRN', 'iranian kurdish|iranian kurd|iranian kurds'),
  ...row('XKX', 'kosovo albanian|kosovo albanians|kosovo serb|kosovo serbs|kosovar serb|kosovar albanian'),
  ...row('GEO', 'south ossetian|south ossetians|abkhaz|abkhazian|abkhazians'),
  ...row('UKR', 'crimean tatar|crimean tatars'),
  ...row('ISR', 'arab israeli|arab israelis|israeli arab|israeli arabs'),
  ...row('LKA', 'sri lankan tamil|sri lankan tamils'),
  ...row('USA', 'african american|african americans|italian american|irish american|chinese american|korean american'),
  ...row(
    'USA',
    'cuban american|mexican american|indian american|japanese american|lebanese american|armenian american',
  ),
  ...row('XKX', 'kosovar|kosovan'),
  ...row('MKD', 'north macedonian|macedonian'),
  ...row('ARG', 'argentine|argentinian|argentinean|argentines'),
  ...row('SLV', 'salvadoran|salvadorean'),
  ...row('ECU', 'ecuadorian|ecuadorean'),
  ...row('DOM', 'dominican'),
  ...row('KOR', 'south korean|south koreans|korean'),
  ...row('PRK', 'north korean|north koreans'),
  ...row('COD', 'congolese'),
  ...row('BGD', 'bangladeshi|bangladeshis'),
  ...row('MDV', 'maldivian'),
  ...row('MMR', 'burmese|myanmarese'),
  ...row('LAO', 'lao'),
  ...row('MDG', 'malagasy|madagascan'),
  ...row('CPV', 'cape verdean'),
  ...row('LSO', 'basotho'),
  ...row('SGP', 'singaporean'),
  ...row('VAT', 'vatican'),
  ...row('NZL', 'kiwi'),
  ...row('MCO', 'monegasque'),
  ...row('PRI', 'puerto rican'),
  ...row('SYC', 'seychellois'),
  ...row('CHN', 'chinese'),
  ...row('JPN', 'japanese'),
  ...row('VNM', 'vietnamese'),
  ...row('PRT', 'portuguese'),
  ...row('GNB', 'bissau guinean'),
  ...row('BFA', 'burkinabe'),
  ...row('AFG', 'afghan|afghans'),
  ...row('ISR', 'israeli|israelis'),
  ...row('IRQ', 'iraqi|iraqis'),
  ...row('CZE', 'czech|czechs'),
]);

/** Longer names in which a country's name or adjective means no country. */
export const COUNTRY_DECOYS: readonly string[] = (
  'latin america|latin american|north america|north american|south america|south american|central america|' +
  'central american|gulf of mexico|gulf of america|new mexico|sea of japan|south china sea|east china sea|indian ocean|native american|native americans|' +
  'american indian|african american|african americans|south asian|central african|new england|new south wales|georgia tech|' +
  'persian gulf|english channel|irish sea|gulf of oman|strait of malacca|spanish civil war|french fries|swiss cheese|' +
  'turkish delight|danish pastry|brussels sprouts|french open|us open|australian open|british open|dutch auction|china daily|' +
  'air jordan|michael jordan|lake chad|lake malawi|gulf of guinea|american airlines|british airways|cuban missile crisis|' +
  'english premier league|american samoa|costa coffee|bank of america'
).split('|');
