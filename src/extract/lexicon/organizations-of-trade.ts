import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/**
 * Firms, unions, media and bodies of sport and aid that the world's news names without explaining them, written as in
 * `organizations.ts`. Names that are also everyday words, first names or places are left to context.
 */
export const TRADE_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  COMPANY: `
    Ryanair; easyJet; Lufthansa; British Airways; Aer Lingus; Loganair; Wizz Air; Air France; Air France-KLM; KLM; Qantas;
    Qatar Airways; Etihad; Turkish Airlines; Aeroflot; Finnair; Icelandair; Norwegian Air; IndiGo; Air India; Cathay Pacific;
    Singapore Airlines; Korean Air; All Nippon Airways; Japan Airlines; Delta Air Lines; American Airlines; United Airlines;
    Southwest Airlines; JetBlue; LATAM; Avianca; Ethiopian Airlines; Kenya Airways; South African Airways; EgyptAir;
    Renault; Stellantis; Peugeot; Fiat; Volvo; Scania; Audi; Porsche; Skoda; Kia; Mazda; Subaru; Mitsubishi Motors;
    General Motors|GM; Ford Motor; Rivian; BYD; Geely; SAIC; CATL; Tata Motors; Tata Steel; Mahindra; Maruti Suzuki; Jaguar Land Rover|JLR;
    Rolls-Royce; BAE Systems; Leonardo SpA; Thales; Rheinmetall; Dassault; Northrop Grumman; General Dynamics; RTX;
    Hanwha; Embraer; Bombardier; Alstom; Hitachi; Toshiba; Panasonic; Fujitsu; NEC; Sharp Corporation; LG Electronics; SK Hynix; Micron;
    Qualcomm; AMD; IBM; Cisco; Salesforce; SAP; ASML; Infineon; STMicroelectronics; Anthropic; DeepMind; Palantir;
    Nintendo; Spotify; Airbnb; PayPal; Mastercard; Klarna; Revolut; Baidu; Xiaomi; ZTE; Lenovo; JD.com; Meituan; Shein; Temu;
    ArcelorMittal; ThyssenKrupp|Thyssenkrupp; Nippon Steel; U.S. Steel|US Steel; Posco|POSCO; Baosteel; Salzgitter; Voestalpine; Nucor;
    Anglo American; De Beers; Codelco; Freeport-McMoRan; Newmont; Barrick Gold|Barrick; Fortescue; Norilsk Nickel|Nornickel; Rusal; Alcoa;
    ConocoPhillips; Repsol; OMV; Orlen; Naftogaz; Novatek; Transneft; Sonatrach; Sonangol; ADNOC; CNOOC; Sinopec; PetroChina; YPF; Ecopetrol;
    PDVSA; Sasol; Ørsted; Vattenfall; Fortum; RWE; Uniper; EDF; Engie; Enel; Iberdrola; Eskom; Vestas; Siemens Energy;
    Westinghouse; Framatome; Urenco; Cameco; Kazatomprom; Trafigura; Vitol; Gunvor; Cargill; Archer Daniels Midland;
    Maersk; Hapag-Lloyd; COSCO|Cosco; DP World; CMA CGM; Evergreen Marine; Deutsche Bahn; SNCF; Network Rail; ScotRail; Amtrak;
    Deutsche Post; DHL; FedEx; Deutsche Telekom; Vodafone; Orange SA; Telefónica|Telefonica; Telenor; Telia; BT Group; MTN; Safaricom; Airtel; AT&T; Verizon;
    Deutsche Bank; Commerzbank; UniCredit; Intesa Sanpaolo; BNP Paribas; Société Générale|Societe Generale; Crédit Agricole; BBVA;
    ING; Rabobank; ABN Amro; UBS; Credit Suisse; Barclays; NatWest; Standard Chartered; Citigroup|Citi; Wells Fargo; Bank of America;
    Nordea; Danske Bank; Swedbank; SEB; DNB; Erste Group; Raiffeisen Bank; OTP Bank; PKO BP; Pekao; Sberbank; VTB; Mizuho; MUFG; Nomura; ICBC;
    Bank of China; China Construction Bank; State Bank of India; Ecobank; Capitec; Lloyd’s of London; Allianz; AXA; Swiss Re; Munich Re; Ping An;
    Deloitte; KPMG; PwC; Ernst & Young; McKinsey; Accenture; S&P Global; Fitch; Berkshire Hathaway; KKR; Temasek;
    BASF; Sanofi; GSK; Merck; Moderna; BioNTech; Johnson & Johnson; Novo Nordisk; Eli Lilly; Teva; Takeda; Sinovac; Sinopharm;
    Unilever; Danone; Heineken; Diageo; AB InBev; Carlsberg; Pernod Ricard; Coca-Cola; PepsiCo; McDonald’s; Starbucks; Kraft Heinz; Mars Inc;
    Tesco; Sainsbury’s; Asda; Auchan; Lidl; Aldi; Ikea|IKEA; Walmart; Costco; H&M; Inditex; Adidas; Nike; Puma SE; LVMH; L’Oréal|L’Oreal; Kering;
    Hyundai Motor; Hyundai Heavy Industries; Hanwha Ocean; Fincantieri; Navantia; Naval Group; Harland & Wolff; Thales Alenia Space; Arianespace; Blue Origin;
    Evergrande; Foxconn Technology; Pegatron; Quanta; Walt Disney; Warner Bros; Comcast; Paramount Global; Vivendi; Bertelsmann; Ubisoft
  `,
  MEDIA: `
    Evening Standard; Daily Mail; Daily Telegraph; Sunday Times; Daily Mirror; Daily Express; The Hindu; Irish Times;
    Los Angeles Times; USA Today; Chicago Tribune; Boston Globe; Miami Herald; NPR; PBS; MSNBC; CNBC; Al-Ahram; Asharq Al-Awsat; Jerusalem Post; Yedioth Ahronoth;
    Times of India; Hindustan Times; Indian Express; Daily Star; Straits Times; South China Morning Post; Bangkok Post; Jakarta Post; Asahi Shimbun|Asahi;
    Yomiuri Shimbun|Yomiuri; Mainichi; Nikkei; Korea Herald; JoongAng Ilbo; Chosun Ilbo; Caixin; Le Figaro; Libération; Les Échos|Les Echos; Mediapart;
    Bild; Die Welt; Die Zeit; Frankfurter Allgemeine Zeitung|FAZ; Süddeutsche Zeitung; Handelsblatt; ZDF; ORF; Neue Zürcher Zeitung|NZZ; Corriere della Sera;
    La Repubblica; La Stampa; ANSA; RAI; El Mundo; La Vanguardia; EFE; RTVE; Diário de Notícias; Lusa; De Telegraaf; De Volkskrant; RTBF; VRT; RTL; NRK; TV2; Aftenposten;
    Verdens Gang; Dagens Nyheter; SVT; Svenska Dagbladet; Berlingske; Politiken; Yle; Helsingin Sanomat; Delfi; PAP; Gazeta Wyborcza; TVP; TVN; CTK; MTI; Agerpres;
    BTA; Tanjug; Kathimerini; Hürriyet|Hurriyet; TRT; Kommersant; Vedomosti; Izvestia; Novaya Gazeta; Meduza; Rossiya 24; Ukrainska Pravda; Ukrinform; Suspilne; Kyiv Independent;
    Petra news agency; WAM; QNA; Tasnim; Press TV; Al Mayadeen; Al Manar; Rudaw; Daily Nation; Daily Monitor; New Vision;
    Radio France Internationale|RFI; Radio Free Europe|RFE/RL; Voice of America|VOA; Premium Times; Mail & Guardian; Globe and Mail; Toronto Star; CTV; Radio-Canada;
    O Globo; Folha de S.Paulo|Folha; Estadão; La Nación|La Nacion; Clarín|Clarin; El Mercurio; El Tiempo; El Comercio; El Universal; Televisa; Telesur; Prensa Latina; Granma; RTÉ|RTE; RNZ; SBS
  `,
  OTHER: `
    World Athletics; World Aquatics; World Rugby; World Triathlon; World Sailing; World Rowing; World Taekwondo; International Cricket Council; BCCI; England and Wales Cricket Board;
    Confederation of African Football; Asian Football Confederation; CONCACAF|Concacaf; CONMEBOL|Conmebol; Court of Arbitration for Sport; International Paralympic Committee|IPC; NBA; NFL; NHL; MLB; LIV Golf; PGA Tour; Formula One; WTA;
    Keidanren; BusinessEurope; Confederation of British Industry; U.S. Chamber of Commerce; Teamsters; United Auto Workers|UAW; AFL-CIO; Trades Union Congress; Unite the Union|Unite union; Unison; GMB; RMT; Aslef|ASLEF;
    National Union of Rail, Maritime and Transport Workers; IG Metall; DGB; CGT; CFDT; CGIL; UGT; Comisiones Obreras; Solidarność; COSATU|Cosatu; NUMSA|Numsa; Histadrut; FNV; International Trade Union Confederation;
    Royal College of Nursing; British Medical Association|BMA; National Farmers’ Union
  `,
  NGO: `
    Médecins du Monde; World Vision; Islamic Relief; International Rescue Committee|IRC; Danish Refugee Council; Mercy Corps; Plan International; Caritas; ActionAid; Christian Aid; Handicap International; Action Against Hunger; World Central Kitchen; White Helmets; WWF|World Wildlife Fund|World Wide Fund for Nature; Bellingcat;
    Freedom House; Committee to Protect Journalists|CPJ; Open Society Foundations; Wellcome Trust; Gavi; Global Fund; Gates Foundation|Bill & Melinda Gates Foundation; Sant’Egidio|Community of Sant’Egidio
  `,
  INTERGOVERNMENTAL: `
    European Stability Mechanism|ESM; European Political Community; European External Action Service; Frontex; Eurostat; European Court of Auditors; European Free Trade Association|EFTA; OSCE Minsk Group;
    World Customs Organization; World Intellectual Property Organization|WIPO; World Meteorological Organization|WMO; International Maritime Organization|IMO; International Civil Aviation Organization|ICAO; International Organization for Migration|IOM; International Telecommunication Union|ITU; UNCTAD; UNEP; UNFPA; UN Women; UNAIDS; OCHA; OHCHR; IFAD; OPCW|Organisation for the Prohibition of Chemical Weapons;
    Islamic Development Bank; New Development Bank; Caribbean Development Bank; International Finance Corporation|IFC; Union for the Mediterranean; Arab Maghreb Union; African Continental Free Trade Area|AfCFTA; Melanesian Spearhead Group; Indian Ocean Commission; Bay of Bengal Initiative|BIMSTEC; SAARC; Mekong River Commission; Arctic Council; Community of Portuguese Language Countries|CPLP; Ibero-American General Secretariat
  `,
  PARTY: `
    Georgian Dream|Georgian Dream party; Liberal Party of Canada; Bloc Québécois; New Democratic Party|NDP; Parti Québécois; Reform UK; Plaid Cymru; Ulster Unionist Party; SDLP; People Before Profit; Die Linke; Bündnis 90; La France Insoumise; Les Républicains; Renaissance party;
    Brothers of Italy; Forza Italia; Five Star Movement; PSOE; Junts; Esquerra; Chega; Sweden Democrats; Danish People’s Party; Finns Party; Fratelli d’Italia; PASOK|Pasok; Smer; Progressive Slovakia; Civic Platform; Komeito; Kokumin; Pheu Thai; Golkar; Gerindra; Nacionalista; UMNO; Barisan Nasional; Pakatan Harapan; Aam Aadmi Party; Trinamool Congress; Jamaat-e-Islami; Tehreek-e-Insaf|PTI; ZANU-PF|Zanu-PF; SWAPO|Swapo; FRELIMO|Frelimo; RENAMO|Renamo; MPLA; Nidaa Tounes; Ennahda; Kadima; Yesh Atid; Yabloko; Batkivshchyna; Servant of the People
  `,
};
