import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Further companies of the world's news, written as in `organizations.ts`. */
export const BUSINESS_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  COMPANY: `
    airBaltic|AirBaltic|Air Baltic|Air Baltic Corporation; Volotea; Vueling; ITA Airways; TAP Air Portugal; SAS AB; RwandAir; Air Canada; WestJet; Virgin Atlantic;
    Virgin Australia; Jetstar; Garuda Indonesia; AirAsia; Thai Airways; Vietnam Airlines; VietJet; Cebu Pacific; flydubai; Saudia; Gulf Air;
    Royal Jordanian; El Al; Pegasus Airlines; LOT Polish Airlines; Tarom; Jet2; Spirit Airlines; Alaska Airlines;
    Gol Linhas Aéreas; Copa Airlines; Aeromexico|Aeroméxico; IAG; Volvo Cars; Northvolt; Polestar; Dacia; Opel; Vauxhall; Suzuki Motor;
    Daimler Truck; Daimler; Traton; Iveco; Škoda Auto; Aston Martin; Lotus Cars; Nio; Xpeng; Chery; Great Wall Motor; VinFast; Mahle;
    ZF Friedrichshafen; Continental AG; Valeo; Michelin; Pirelli; Bridgestone; Goodyear; Magna International; Spirit AeroSystems; Safran;
    MTU Aero Engines; Saab; Kongsberg Gruppen; Nammo; KNDS; Krauss-Maffei Wegmann; Baykar; Elbit Systems; Israel Aerospace Industries|IAI;
    L3Harris; Huntington Ingalls; QinetiQ; Ukroboronprom; Rostec; Denel; Korea Aerospace Industries|KAI; Hanwha Aerospace;
    Mitsubishi Heavy Industries; Kawasaki Heavy Industries; Meyer Werft; Chantiers de l’Atlantique; Royal Caribbean; Carnival Corporation;
    MSC Cruises; HD Hyundai; Disney; Royal Dutch Shell; Santos Ltd; Inpex; JERA; ENEOS; Idemitsu; ONGC; Indian Oil; Oil India;
    Kuwait Petroleum; SOCAR|Socar; KazMunayGas; Tengizchevroil; Bashneft; Tatneft; Surgutneftegas; Galp; Cepsa; MOL Group; PKN Orlen; PGNiG;
    Bulgargaz; Botas|Botaş|BOTAS; Eustream; Gasunie; Tennet|TenneT; Fluxys; Snam; Terna; Wintershall Dea; Harbour Energy; Tullow Oil;
    Cairn Energy; Vedanta; Petronet; Pertamina; PetroVietnam; Staatsolie; Cenovus; Suncor; Enbridge; TC Energy; TransCanada; Cheniere;
    Venture Global; Occidental; Halliburton; Schlumberger|SLB; Baker Hughes; Saipem; Technip; Aker BP; Vår Energi; Statkraft; Landsvirkjun;
    Hydro-Québec|Hydro-Quebec; Siemens Gamesa; Nordex; Goldwind; LONGi; Cez|ČEZ|CEZ; Energoatom; Ukrenergo; Ukrnafta; EnBW; E.ON; Centrica;
    SSE; Octopus Energy; ScottishPower; Drax; Thames Water; Veolia; Meridian Energy; Debswana; Endesa; Naturgy; Acciona; EDP; Verbund;
    Teck Resources|Teck; First Quantum; Ivanhoe Mines; B2Gold; Gold Fields; AngloGold Ashanti;
    Sibanye-Stillwater; Impala Platinum|Implats; Harmony Gold; Exxaro; Zijin; CMOC; Ganfeng; Tianqi; SQM; Livent;
    Pilbara Minerals; Lynas; MP Materials; Eramet; Imerys; Orano; Norsk Hydro; Boliden; LKAB; SSAB; Outokumpu; Aurubis; Alrosa; Polyus;
    Evraz; Severstal; Metinvest; Ferrexpo; British Steel; Jingye; Liberty Steel; Acerinox; Ternium; Gerdau; JSW Steel; Cleveland-Cliffs;
    BlueScope; Nutrien; Uralkali; Belaruskali; OCP Group; ChemChina; Syngenta; Bayer AG; Corteva; Evonik; Covestro; Lanxess; Solvay;
    Umicore; Arkema; Air Liquide; INEOS|Ineos; Sabic|SABIC; Grupo México; Allied Gold; UPM; Stora Enso; Metsä Group; Sappi; Mondi;
    Smurfit Kappa; Tetra Pak; Wärtsilä; Metso; Neste; Barilla; Lactalis; Arla; FrieslandCampina; Fonterra; JBS;
    Marfrig; BRF; Tyson Foods; WH Group; Bunge; Louis Dreyfus; Viterra; COFCO|Cofco; Olam; Wilmar; Barry Callebaut; Mondelez;
    Hershey; Chiquita; Dole plc; Del Monte; Zespri; Tate & Lyle; Südzucker; Suntory; Asahi Group; Molson Coors; SABMiller; Philip Morris;
    British American Tobacco; Imperial Brands; Japan Tobacco; Walgreens; Boots UK; CVS; Target Corp; Kroger; Carrefour; Casino Group;
    Ahold Delhaize; Morrisons; Waitrose; Marks & Spencer; John Lewis; Primark; Uniqlo; Fast Retailing; Seven & i Holdings|Seven & i;
    7-Eleven; Couche-Tard|Alimentation Couche-Tard; Rakuten; Coupang; JD Sports; Decathlon; Mercadona; El Corte Inglés; Rewe; Edeka; Migros;
    Woolworths; Shoprite; Pick n Pay; Jumia; MercadoLibre|Mercado Libre; Zalando; Delivery Hero; Deliveroo; Just Eat; Gojek; Didi;
    Ola Electric; Flipkart; Paytm; Infosys; Tata Consultancy Services|TCS; Wipro; Bharti Airtel; Vodafone Idea; Adani Ports; Adani Green;
    Larsen & Toubro; Air India Express; Bajaj Auto; Broadcom; Arm Holdings; GlobalFoundries; Applied Materials; SMIC; UMC; MediaTek;
    Samsung SDI; LG Energy Solution; Naver; Kakao; LINE Yahoo; LY Corp; Kioxia; Renesas; Tokyo Electron; Ricoh; Mitsui; Itochu; Marubeni;
    Mitsubishi Corp; NTT; KDDI; Dentsu; xAI; Mistral AI; DeepSeek; Stripe; Adyen; N26; Wirecard; Worldline; Nexi; Atos; Capgemini;
    Dassault Systèmes; Pinterest; Reddit; LinkedIn; Viber; Weibo; WeChat; Kaspersky; NSO Group; CrowdStrike; Intuit; Xerox; Sabre Corp;
    HypoVereinsbank; Santander; CaixaBank; Banco Sabadell; Unicaja; Novo Banco; Banco BPM; Monte dei Paschi; Mediobanca; Generali;
    Julius Baer; Lombard Odier; Handelsbanken; Lloyds; Lloyds Banking Group; Monzo; Schroders; Legal & General; Berenberg; Jefferies;
    Lazard; Evercore; Alpha Bank; Eurobank; Piraeus Bank; Akbank; Garanti; Isbank; Ziraat Bankasi; Halkbank; QNB; First Abu Dhabi Bank;
    Mubadala; ADQ; ADIA; Kuwait Investment Authority; Qatar Investment Authority; GIC; Khazanah; DBS; OCBC; Maybank; CIMB; Axis Bank;
    HDFC Bank; ICICI Bank; Habib Bank; Standard Bank; Absa; Nedbank; FirstRand; Access Bank; Zenith Bank; Equity Group; KCB; Itaú; Bradesco;
    BTG Pactual; Nubank; Bancolombia; Credicorp; Scotiabank; RBC; TD Bank; BMO; ANZ; NAB; Westpac; Charles Schwab; Blackstone; Apollo Global; Bain Capital; CVC Capital; EQT; Cinven; Permira; Elliott Management; Third Point;
    Pimco; LSEG; Euronext; Deutsche Börse; Nasdaq; S&P; Morningstar; Oxford Economics; Capital Economics; Wood Mackenzie; Rystad; Kpler;
    Vortexa; Argus Media; Platts; Lundbeck; Zealand Pharma; Genmab; Lonza; UCB; Grifols; Ipsen; Servier; Biogen; Amgen; Gilead; AbbVie;
    Regeneron; Bristol Myers Squibb; Medtronic; Philips; Fresenius; Bavarian Nordic; CSL; Serum Institute of India; Bharat Biotech;
    Bharat Petroleum; Cipla; Aspen Pharmacare; Hikma; Daiichi Sankyo; Astellas; Eisai; Celltrion; Samsung Biologics; WuXi AppTec; BeiGene;
    Fosun; Country Garden; Vanke; Vonovia; Lafarge; Holcim; Cemex; CRH; Saint-Gobain; Hochtief; Strabag; Skanska; Bouygues; Eiffage;
    Webuild; Ferrovial; Sacyr; Mota-Engil; CRRC; Talgo; Siemens Mobility; Knorr-Bremse; Eurostar; Trenitalia; Renfe; ÖBB; SBB;
    Ferrovie dello Stato; DSB; Arriva; Stagecoach; FirstGroup; Go-Ahead; Netinera; Transdev; Keolis; MTR; Yang Ming; Wallenius Wilhelmsen;
    Stena Line; DFDS; P&O Ferries; Brittany Ferries; Irish Ferries; PSA International; Hutchison Ports; CK Hutchison; ICTSI; APM Terminals;
    Kuehne+Nagel; Kuehne + Nagel; DSV; UPS; Evri; Teneo; Capita; Serco; G4S; Securitas; Adecco; Randstad; Sodexo; Compass Group;
    Accor; Booking.com; Expedia; Brambles; Telstra; Optus; Bell Canada; Telus; Telecom Italia; Swisscom; Proximus;
    KPN; DNA Oyj; Turkcell; Etisalat; Ooredoo; Vodacom; Telkom; América Móvil; Millicom; Liberty Global
  `,
};
