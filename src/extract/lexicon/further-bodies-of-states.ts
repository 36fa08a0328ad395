import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Further parliaments, central banks and authorities, and bodies between states, written as in `organizations.ts`. */
export const FURTHER_STATE_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  INTERGOVERNMENTAL: `
    Latin American Integration Association|ALADI; Bolivarian Alliance for the Peoples of Our America|ALBA;
    Caribbean Public Health Agency|CARPHA; Bank of Central African States|BEAC;
    AU Peace and Security Council|African Union Peace and Security Council; African Court on Human and Peoples’ Rights;
    Multinational Joint Task Force|MNJTF; Secretariat of the Pacific Regional Environment Programme|SPREP;
    Black Sea Trade and Development Bank; Central European Initiative;
    European Aviation Safety Agency|EASA|European Union Aviation Safety Agency; ENTSO-E; UNOCHA; UNECE; UNESCAP|ESCAP; ECLAC|CEPAL; UNECA;
    ESCWA; UNOG; International Cocoa Organization|ICCO; Special Tribunal for Lebanon; Extraordinary Chambers in the Courts of Cambodia;
    International Criminal Tribunal for the former Yugoslavia; Extractive Industries Transparency Initiative|EITI;
    Mekong-Lancang Cooperation; OAPEC; BRICS+; Northwest Atlantic Fisheries Organization|NAFO; Indian Ocean Tuna Commission|IOTC;
    Western and Central Pacific Fisheries Commission; International Boundary and Water Commission;
    Amazon Cooperation Treaty Organization|ACTO; Inter-American Commission on Human Rights|IACHR;
    CEMAC|Economic and Monetary Community of Central Africa|Central African Economic and Monetary Community;
    Africa CDC|Africa Centres for Disease Control and Prevention; CICA|Conference on Interaction and Confidence-Building Measures in Asia;
    Parliamentary Assembly of the Council of Europe|PACE; Court of Justice of the European Union|CJEU; UN-Habitat|UN Habitat;
    World Organisation for Animal Health|WOAH; International Federation of Red Cross and Red Crescent Societies|Red Cross federation;
    Multilateral Investment Guarantee Agency|MIGA
  `,
  GOVERNMENT_BODY: `
    Transport for London|TfL; Transport for Wales; City of London Corporation; USAID|US Agency for International Development;
    European Public Prosecutor’s Office|EPPO; Great Khural|State Great Hural; Dáil|Dail|Dáil Éireann; Althing|Alþingi; Lagting|Logting;
    Danmarks Nationalbank|Nationalbanken; Saudi Central Bank|SAMA; People’s Bank of China|PBOC|PBoC; Stortinget; Naalakkersuisut;
    Camera dei Deputati; Assemblée nationale; Riksdagen; Vouli; Kuvendi; Congreso de la República; Asamblea Nacional; Cámara de Diputados;
    Yang di-Pertuan Agong; Conference of Rulers; House of Assembly; House of Keys; House of Councillors; House of Peoples’ Representatives;
    Government of National Unity; Government of National Accord; House of Chiefs; Bank of Mongolia|Mongolbank;
    National Bank of Slovakia|Narodna banka Slovenska; Deutsche Bundesbank; Oesterreichische Nationalbank|Austrian National Bank;
    Bank of Estonia|Eesti Pank; Bank of Latvia|Latvijas Banka; Central Bank of Turkey|CBRT|Central Bank of the Republic of Turkey;
    Central Bank of Trinidad and Tobago; Central Bank of Suriname|Centrale Bank van Suriname;
    Banco Central do Brasil|Central Bank of Brazil; Central Bank of Argentina|BCRA; Central Reserve Bank of Peru|BCRP; Anvisa; ANATEL;
    ANEEL; CADE; Ibama; AGCM; CNMV; CNMC; Finma|FINMA; Finanstilsynet; Finansinspektionen; Ivass;
    SEBI|Securities and Exchange Board of India; DGCA; Directorate General of Civil Aviation; Bapepam; JFTC|Japan Fair Trade Commission;
    SAMR; CSRC|China Securities Regulatory Commission; SASAC; CFTC; FERC; OFAC|Office of Foreign Assets Control; NERSA; EWURA; Anac; IBGE;
    INDEC; INEGI; Statbel; Ukrstat; DRDO; CNES; JAXA; Rosselkhoznadzor; Rosavtodor; Port Authority of New York and New Jersey;
    South African Revenue Service|SARS; National Disaster Management Authority|NDMA; Protezione Civile;
    PSNI|Police Service of Northern Ireland; Northern Ireland Executive|Stormont Executive; Atomic Energy Organization of Iran|AEOI; IRIB;
    Khatam al-Anbiya; TOKI; Federal Reserve Bank of New York|New York Fed; Federal Reserve Bank of Chicago|Chicago Fed;
    Federal Reserve Bank of Atlanta|Atlanta Fed; Federal Reserve Bank of San Francisco|San Francisco Fed;
    Federal Reserve Bank of St. Louis|St. Louis Fed; Federal Reserve Bank of Minneapolis|Minneapolis Fed;
    Federal Reserve Bank of Dallas|Dallas Fed; Federal Reserve Bank of Boston|Boston Fed; Federal Reserve Bank of Cleveland|Cleveland Fed;
    Federal Reserve Bank of Kansas City|Kansas City Fed; Federal Reserve Bank of Philadelphia|Philadelphia Fed;
    Federal Reserve Bank of Richmond|Richmond Fed
  `,
};
