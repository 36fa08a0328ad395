/**
 * Places where people meet that the city gazetteer lacks, spells otherwise or knows several of: `CODE name|name`, rows
 * parted by `;`. Capitals come from `domain/country.ts`.
 */
export const EXTRA_PLACES: readonly (readonly [name: string, code: string])[] = `
  ARE Dubai|Sharjah; AUS Sydney|Melbourne; AUT Salzburg|Alpbach; BEL Brussels; BOL La Paz;
  BRA Rio de Janeiro|Sao Paulo|São Paulo|Brasilia|Belem|Belém|Belém do Pará; BTN Thimphu;
  CAN Toronto|Montreal|Quebec City|Charlevoix|Kananaskis|Ottawa;
  CHE Davos|Geneva|Zurich|Lucerne|Bürgenstock|Burgenstock; CHN Shanghai|Beidaihe|Boao; CIV Abidjan;
  COG Brazzaville; COL Cartagena|Bogota; CRI San Jose; CUB Guantanamo Bay; DEU Elmau|Schloss Elmau|Munich|Bonn|Frankfurt;
  DOM Santo Domingo; EGY Sharm el-Sheikh|Sharm el Sheikh; ESP Granada; ETH Bahir Dar|Mekelle;
  FIN Helsinki|Rovaniemi; FRA Versailles|Evian|Rambouillet|Strasbourg|Nice;
  GBR Windsor|Chequers|Carbis Bay|Stormont|Belfast|Edinburgh|Cardiff|Glasgow; HKG Hong Kong;
  IDN Bali|Nusa Dua|Jakarta|Bandung; IND Goa|Varanasi|Mumbai|Delhi; IRN Tehran|Isfahan|Natanz;
  IRQ Erbil|Irbil|Basra|Mosul|Najaf; ISL Reykjavik; ISR Tel Aviv|Jerusalem; ITA Borgo Egnazia; JOR Aqaba;
  JPN Hiroshima|Osaka|Kyoto|Karuizawa|Ise-Shima; KAZ Astana|Nur-Sultan|Aktau|Almaty; KEN Naivasha|Mombasa;
  KGZ Cholpon-Ata; KOR Panmunjom|Jeju|Busan; LAO Luang Prabang; LBY Sirte|Benghazi; MAC Macau;
  MAR Marrakech|Skhirat|Rabat; MDA Chisinau; MDV Malé; MEX Cancun|Cancún|Los Cabos; MKD Ohrid;
  MMR Nay Pyi Taw|Yangon; MNG Ulaanbaatar; NGA Lagos; NLD The Hague|Hague; PRY Asuncion; PSE Gaza City|Rafah;
  RUS Sochi|Vladivostok|St. Petersburg|St Petersburg|Saint Petersburg; SAU Jeddah|Neom|AlUla; SDN Port Sudan;
  SVK Bratislava; TCD N’Djamena|Ndjamena; TJK Khujand; TKM Ashgabat|Awaza; TUR Istanbul|Antalya;
  TZA Arusha|Zanzibar|Dar es Salaam; UGA Entebbe; UKR Kiev|Yalta|Odessa|Odesa|Kharkiv|Lviv; URY Punta del Este;
  USA Camp David|Mar-a-Lago|Dayton|Washington|Washington DC|Washington D.C.|New York|New York City|Silicon Valley|Woodside|Rancho Mirage|Annapolis;
  UZB Samarkand|Bukhara; VNM Saigon|Ho Chi Minh City; XKX Pristina|Mitrovica; YEM Aden|Sanaa;
  ZAF Sun City|Johannesburg|Cape Town
`
  .split(';')
  .flatMap((row) => {
    const [, code = '', names = ''] = /^\s*([A-Z]{3}) ([\s\S]*?)\s*$/u.exec(row) ?? [];
    return names.split('|').map((name) => [name, code] as const);
  });

/** Regions that are no country and no city, folded. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'middle east|central asia|southeast asia|east asia|south asia|north africa|west africa|east africa|horn of africa|sahel|balkans|western balkans|caucasus|south caucasus|baltics|europe|western europe|eastern europe|asia|africa|indo pacific|asia pacific|caribbean|' +
    'gulf|levant|scandinavia|antarctica|arctic|gaza|gaza strip|west bank|golan heights|sinai|crimea|donbas|donbass|donetsk|luhansk|kashmir|xinjiang|tibet|darfur|tigray|kurdistan|kurdistan region|catalonia|bavaria|siberia|chechnya|nagorno karabakh|transnistria|abkhazia|south ossetia|rakhine|' +
    'rhineland palatinate|north rhine westphalia|baden wurttemberg|schleswig holstein|saxony anhalt|mecklenburg vorpommern|mecklenburg western pomerania|' +
    'castile and leon|castilla y leon|castilla la mancha|castile la mancha|basque country|emilia romagna|friuli venezia giulia|trentino alto adige|' +
    'hauts de france|ile de france|provence alpes cote d azur|provence alpes cote dazur|auvergne rhone alpes|bourgogne franche comte|nouvelle aquitaine|centre val de loire|' +
    'connecticut|missouri|wisconsin|michigan|ohio|illinois|pennsylvania|massachusetts|maryland|minnesota|tennessee|kentucky|louisiana|alabama|mississippi|arkansas|oklahoma|kansas|nebraska|iowa|' +
    'wyoming|idaho|utah|nevada|arizona|new mexico|new jersey|new hampshire|vermont|maine|rhode island|delaware|oregon|alaska|hawaii|south dakota|north dakota|north carolina|south carolina|west virginia|indiana|colorado|' +
    'british columbia|prince edward island|kwazulu natal|khyber pakhtunkhwa|gilgit baltistan|republika srpska|minas gerais|rio grande do sul|mato grosso|nuevo leon|' +
    'latin america|north america|south america|central america|pacific|atlantic|mediterranean|black sea|red sea|baltic sea|south china sea|east china sea|indian ocean|persian gulf|strait of hormuz|suez canal|panama canal|taiwan strait|california|texas|florida|ontario|quebec|punjab|sindh|balochistan'
  ).split('|'),
);
