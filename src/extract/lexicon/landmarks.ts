/**
 * Seats and buildings by the city that they stand in: palaces of heads of state and of governments, parliaments, foreign
 * ministries, state guest houses, and quarters that are named for their city. `City: name|name`, rows parted by `;`. A
 * name that many cities have (State House, Government House, the presidential palace) is none of these.
 */
const ROWS = `
  Abu Dhabi: Qasr Al Watan|Qasr Al Shati|Qasr al-Bahr|Al Shati Palace|Emirates Palace|ADNEC;
  Abuja: Aso Rock|Aso Villa|Aso Rock Villa; Accra: Jubilee House|Osu Castle|Flagstaff House; Algiers: El Mouradia;
  Amman: Basman Palace|Husseiniya Palace|Al Husseiniya Palace|Raghadan Palace; Ankara: Çankaya|Çankaya Mansion|Beştepe;
  Astana: Ak Orda|Akorda; Athens: Maximos Mansion|Megaro Maximou|Syntagma; Baku: Zagulba;
  Bangkok: Phitsanulok Mansion; Beirut: Grand Serail|Ain el-Tineh|Baabda Palace|Baabda;
  Beijing: Great Hall of the People|Zhongnanhai|Diaoyutai|Diaoyutai State Guesthouse|Diaoyutai State Guest House|Tiananmen|Yanqi Lake;
  Belgrade: Palace of Serbia|Palata Srbija;
  Berlin: Bellevue Palace|Schloss Bellevue|Reichstag|Bundestag|Bundesrat|Kanzleramt|Villa Borsig;
  Bern: Bundeshaus; Bishkek: Ala-Archa; Bogotá: Casa de Nariño|Nariño Palace|Palacio de San Carlos;
  Brasília: Planalto|Planalto Palace|Palácio do Planalto|Alvorada Palace|Alvorada|Itamaraty|Itamaraty Palace;
  Bratislava: Grassalkovich Palace; Brussels: Berlaymont|Justus Lipsius|Egmont Palace|Val Duchesse|Laeken;
  Bucharest: Cotroceni|Cotroceni Palace|Victoria Palace; Budapest: Carmelite Monastery|Sándor Palace|Karmelita;
  Buenos Aires: Casa Rosada|Pink House|Olivos|San Martín Palace|Palacio San Martín;
  Cairo: Ittihadiya|Ittihadiya Palace|Al-Ittihadiya Palace|Heliopolis Palace|Abdeen Palace|Tahrir Palace;
  Canberra: Yarralumla|The Lodge; Caracas: Miraflores|Miraflores Palace|Casa Amarilla; Carthage: Carthage Palace;
  Colombo: Temple Trees; Copenhagen: Christiansborg|Christiansborg Palace|Amalienborg|Marienborg|Eigtveds Pakhus;
  Damascus: Tishreen Palace|People’s Palace; Dhaka: Bangabhaban|Ganabhaban|State Guest House Padma;
  Doha: Amiri Diwan|Lusail Palace|Sheraton Grand Doha; Dublin: Áras an Uachtaráin|Leinster House|Iveagh House|Dublin Castle|Farmleigh|Farmleigh House|Government Buildings;
  Edinburgh: Bute House|Holyrood|Holyroodhouse; Geneva: Palais des Nations|Palais Wilson|Villa La Grange;
  Hanoi: Ba Dinh|Ba Dinh Hall; Havana: Palace of the Revolution|Palacio de la Revolución;
  Helsinki: Mäntyniemi|Kesäranta|House of the Estates|Säätytalo|Smolna; Islamabad: Aiwan-e-Sadr; Istanbul: Dolmabahçe|Dolmabahçe Palace|Dolmabahce|Dolmabahce Palace|Vahdettin Mansion|Çırağan Palace;
  Jakarta: Merdeka Palace|Istana Merdeka|Istana Negara; Jerusalem: Knesset|King David Hotel|Beit HaNassi;
  Kampala: Nakasero; Kathmandu: Singha Durbar|Baluwatar|Sheetal Niwas; Khartoum: Republican Palace;
  Putrajaya: Seri Perdana|Perdana Putra|Wisma Putra; Kuwait City: Bayan Palace|Seif Palace;
  Kyiv: Mariinsky Palace|Mariyinsky Palace|Bankova|Verkhovna Rada; La Paz: Palacio Quemado|Casa Grande del Pueblo;
  Lima: Palacio de Pizarro|Torre Tagle|Torre Tagle Palace|Palacio de Gobierno; Lisbon: Belém Palace|Palácio de Belém|Belém|São Bento|São Bento Palace|Palácio das Necessidades|Necessidades Palace;
  London: Downing Street|Number 10|No. 10|No 10|10 Downing Street|11 Downing Street|Buckingham Palace|Clarence House|St James’s Palace|Kensington Palace|Lancaster House|Marlborough House|Westminster|Palace of Westminster|Whitehall|Mansion House|Lambeth Palace|Chatham House|House of Commons|House of Lords|Mayfair|Knightsbridge|Kensington|Belgravia|Canary Wharf|Carlton Gardens;
  Luanda: Cidade Alta|Pink Palace; Madrid: Moncloa|La Moncloa|Moncloa Palace|Zarzuela|Zarzuela Palace|Santa Cruz Palace|El Pardo;
  Manila: Malacañang|Malacañan Palace|Malacañang Palace|Malacanang|Malacanang Palace; Mexico City: Los Pinos|Tlatelolco|Chapultepec|Chapultepec Castle;
  Minsk: Independence Palace; Montevideo: Suárez residence|Torre Ejecutiva;
  Moscow: Kremlin|Novo-Ogaryovo|Smolenskaya Square|State Duma|Spiridonovka; Muscat: Al Alam Palace|Al Baraka Palace;
  N’Djamena: Palais Rose|Toumaï Palace; New Delhi: Rashtrapati Bhavan|Hyderabad House|South Block|North Block|Lok Kalyan Marg|Race Course Road|Jawaharlal Nehru Bhawan;
  New York: Manhattan|Waldorf Astoria|Waldorf|Lotte New York Palace|Turtle Bay|Wall Street|Trump Tower|Gracie Mansion|Brooklyn;
  Nicosia: Ledra Palace; Oslo: Akershus Castle|Akershus Fortress|Storting|Stortinget;
  Ottawa: Rideau Hall|Parliament Hill|Rideau Cottage|Sussex Drive; Palm Beach: Mar-a-Lago;
  Paris: Élysée|Élysée Palace|Elysée|Elysee|Elysee Palace|Matignon|Hôtel Matignon|Hotel Matignon|Hôtel de Matignon|Quai d’Orsay|Palais Bourbon|Bercy|Luxembourg Palace|Palais-Royal|Hôtel Marigny|Hôtel de Marigny|Invalides|Place Beauvau;
  Podgorica: Vila Gorica|Villa Gorica; Prague: Prague Castle|Hradčany|Černín Palace|Czernin Palace|Kramář Villa|Straka Academy|Lichtenstein Palace;
  Pretoria: Union Buildings|Mahlamba Ndlopfu; Quito: Carondelet|Carondelet Palace|Palacio de Najas;
  Reykjavik: Höfði|Höfði House; Riga: Riga Castle; Riyadh: Al-Yamamah Palace|Al Yamamah Palace|Yamamah Palace|Al-Awja Palace|Irqah Palace|Diriyah;
  Rome: Quirinale|Quirinale Palace|Quirinal Palace|Palazzo Chigi|Chigi Palace|Farnesina|Villa Farnesina|Villa Madama|Villa Doria Pamphilj|Villa Pamphili|Montecitorio|Palazzo Madama|Palazzo Farnese|Villa Taverna;
  Vatican City: Apostolic Palace|Casa Santa Marta|Santa Marta|St Peter’s Square|St. Peter’s Basilica|St Peter’s Basilica;
  Santiago: La Moneda|La Moneda Palace|Palacio de La Moneda;
  Seoul: Blue House|Cheong Wa Dae|Yongsan|Yeouido|Gwanghwamun|Hannam-dong|Gangnam;
  Singapore: Istana|Changi airport|Changi; Sofia: Boyana|Boyana Residence|Dondukov;
  Stockholm: Rosenbad|Sagerska|Sagerska Palace|Arvfurstens Palats|Riksdag|Drottningholm|Drottningholm Palace;
  Strasbourg: Palais de l’Europe; Suva: Borron House; Taipei: Legislative Yuan; Tallinn: Kadriorg|Toompea|Stenbock House|Riigikogu;
  Tashkent: Kuksaroy|Kuksaroy Residence|Kuksaroy Palace; Tbilisi: Orbeliani Palace|Avlabari; Tehran: Saadabad Palace|Sa’dabad Palace|Saadabad Complex;
  The Hague: Binnenhof|Catshuis|Torentje|Noordeinde|Noordeinde Palace|Huis ten Bosch|Peace Palace|Mauritshuis;
  Tokyo: Kantei|Akasaka Palace|Akasaka|Nagatacho|Kasumigaseki|Roppongi;
  Tripoli: Rixos; Tunis: Bardo Palace;
  Vienna: Hofburg|Hofburg Palace|Ballhausplatz|Minoritenplatz|Palais Coburg|Vienna International Centre; Vilnius: Daukantas Square;
  Warsaw: Belweder|Belweder Palace|Belvedere Palace|Łazienki|Sejm|Wilanów;
  Washington: White House|Oval Office|Rose Garden|East Room|Blair House|Capitol Hill|Capitol|US Capitol|U.S. Capitol|Pentagon|State Department|Department of State|Foggy Bottom|Eisenhower Executive Office Building|Situation Room|West Wing|Naval Observatory|Treasury Department;
  Wellington: Beehive|Premier House; Yerevan: Baghramyan; Zagreb: Pantovčak|Banski dvori|Banski Dvori; Zurich: Dolder Grand
`;

/** Landmarks with the city that each stands in. */
export const LANDMARKS: readonly (readonly [name: string, city: string])[] = ROWS.split(';').flatMap((row) => {
  const [city = '', names = ''] = row.split(':').map((part) => part.trim());
  return names.split('|').map((name) => [name.trim(), city] as const);
});
