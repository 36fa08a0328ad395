import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Companies of Africa, the Americas and Europe that the news names without explaining them, written as in `organizations.ts`. */
export const WESTERN_COMPANY_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  COMPANY: `
    Ghana National Petroleum Corporation|GNPC; Cocobod|Ghana Cocoa Board; GoldBod; Electricity Company of Ghana;
    Nigerian National Petroleum Company|NNPC|NNPC Ltd; NNPCL; Air Peace; Arik Air; GTBank; Oando; Seplat; Flutterwave; Camair-Co; Perenco;
    Comilog; SNPC; Gécamines|Gecamines; Zambia Consolidated Copper Mines; ZCCM-IH|ZCCM; Konkola Copper Mines|KCM;
    Mopani|Mopani Copper Mines; Zesco|ZESCO; ZESA; Zimplats; Hwange Colliery; Hidroeléctrica de Cahora Bassa; PRASA; Armscor; Airlink;
    FlySafair; Anglo American Platinum|Amplats; Kumba Iron Ore; Richards Bay Minerals; Old Mutual; Sanlam; Naspers; Prosus; MultiChoice;
    Namdeb; NamPower; NAMCOR; Lucara; Letšeng; TAAG; Endiama; Lobito Atlantic Railway; Kenya Power; KenGen; KTDA; Jambojet;
    East African Breweries|EABL; Umeme; Uganda National Oil Company|UNOC; TANESCO|Tanesco; Precision Air; Ethiopian Electric Power;
    EthSwitch; Dahabshiil; Hormuud; Nilepet; Sudapet; Petrodar; Banks DIH; Atlantic LNG; Petrotrin; LIAT; Bahamasair; Petrojam; Alpart;
    Jamalco; Sherritt; Cubana; Citgo|CITGO; Petróleos de Venezuela; Conviasa; Petroperu|Petroperú; Petroecuador; Petroamazonas; YPFB;
    Ancap|ANCAP; Itaipu Binacional; Enarsa; Pluspetrol; Pampa Energía; Tecpetrol; Techint; Tenaris;
    Aerolíneas Argentinas|Aerolineas Argentinas; Globant; Eletrobras; Braskem; Usiminas; Ambev; Odebrecht; Novonor; BNDES;
    Caixa Econômica Federal; Raízen; CMPC; Cencosud; Southern Copper; Cerrejón; Pacific Rubiales; Femsa; Comisión Federal de Electricidad;
    Volaris; Viva Aerobus|VivaAerobus; Banorte; Comcel; First Quantum Minerals; Minera Panamá|Cobre Panamá|Cobre Panama;
    Canadian National Railway|CN Rail; CPKC|Canadian Pacific Kansas City|Canadian Pacific; Canadian Natural Resources; Imperial Oil;
    Shopify; BlackBerry; Loblaw; CIBC; Manulife; Hydro One; Ontario Power Generation; Stelco; Dofasco; SNC-Lavalin; AtkinsRéalis;
    Irving Shipbuilding; Irving Oil; Via Rail; Union Pacific; BNSF; Norfolk Southern; CSX; Caterpillar; John Deere; Honeywell;
    General Electric; GE Vernova; DuPont; Kellanova; Procter & Gamble|P&G; Colgate-Palmolive; Kimberly-Clark; Harley-Davidson;
    Arch Resources; Phillips 66; Kinder Morgan; Sempra; NextEra; Duke Energy; Vistra; PG&E; Pacific Gas and Electric; TerraPower; NuScale;
    Avangrid; T-Mobile; NYSE; London Metal Exchange|LME; Intercontinental Exchange; Shanghai Futures Exchange; OANDA; Again Capital;
    Control Risks; Pantheon Macroeconomics; ICIS; Standard & Poor’s; Fitch Ratings; CreditSights; Ashmore; Amundi;
    Norges Bank Investment Management; Apax; Warburg Pincus; BNY Mellon; Julius Bär; Natixis; BPCE; Crédit Mutuel; La Banque Postale;
    Bpifrance; Caisse des Dépôts; MBDA; Nexter; Arquus; RATP; Publicis; Altice; Pernod; Rémy Cointreau; Essilor; EssilorLuxottica;
    Biomérieux; Technip Energies; Areva; SUEZ; Glanbia; AIB; Ornua; Bord Gáis; Gas Networks Ireland; Dublin Bus; Color Line; Viking Line;
    Tallink; Finnlines; Fred. Olsen; Hurtigruten; Smyril Line; Samskip; Eimskip; Norled; Euronav; Orkla; Mowi; SalMar; Lerøy; Storebrand;
    Kværner; Subsea 7; Petoro; Gassco; Gassnova; Avinor; Bane Nor; Statnett; Hafslund; Danfoss; Grundfos; Coloplast; Novonesis;
    A.P. Moller-Maersk; Energinet; Scandlines; Femern; SKF; Atlas Copco; Sandvik; Electrolux; H2 Green Steel|Stegra; Billerud; Bofors;
    Investor AB; Tele2; Svenska kraftnät; Green Cargo; Peab; Assa Abloy; Fingrid; Valmet; Konecranes; Kesko; Fazer; Valio; Finavia;
    Nokian Tyres; Rautaruukki; Metsä; Gasgrid Finland; Gasum; Fennovoima; Teollisuuden Voima; OP Financial; Rovio; Supercell;
    Tallinna Sadam; Latvian Railways|Latvijas Dzelzceļš; Rimi; Klaipėdos nafta; Orlen Lietuva; Achema; Nord Stream 2 AG; Viru Keemia Grupp;
    Gascade; Open Grid Europe; Ontras; 50Hertz; Amprion; TransnetBW; LEAG; Mibrag; STEAG; Sefe|SEFE; Robert Bosch; Schaeffler; MAN Truck;
    Siemens Healthineers; Airbus Helicopters; Hensoldt; Thyssenkrupp Marine Systems|TKMS; Lürssen; Eurowings; Fraport; TUI;
    HeidelbergCement; Bilfinger; Henkel; Beiersdorf; Merck KGaA; HelloFresh; Aixtron; KfW; Helaba; Sparkasse; ProSiebenSat.1; Axel Springer;
    Tchibo; Haribo; Karstadt; Deutsche Wohnen; OeBB; Andritz; Wienerberger; Porr; Bawag; Raiffeisen Bank International; Casinos Austria;
    Roche; Givaudan; LafargeHolcim; ABB; Stadler Rail|Stadler; Ruag; Swiss Life; Swatch; Richemont; Rolex; Axpo; Alpiq; Clariant; Mercuria;
    Litasco; Italgas; Acea; ENAV; Atlantia; Autostrade; Mundys; Lavazza; Luxottica; Mediaset; Acciaierie d’Italia|Ilva; Ilva; Intesa;
    Cassa Depositi e Prestiti; Iberia; Adif; Aena; Enagás|Enagas; Redeia; Red Eléctrica; Cellnex; Mapfre; Bankinter; Cosentino; Glovo;
    Cabify; EDP Renováveis; Jerónimo Martins; Millennium BCP; Caixa Geral de Depósitos; Efacec; Belfius; Euroclear; SNCB; NMBS; Infrabel;
    Engie Electrabel|Electrabel; Akzo Nobel|AkzoNobel; DSM-Firmenich; Wolters Kluwer; Ahold; Tata Steel Nederland; Eneco; Royal IHC;
    Van Oord; Boskalis; Vopak; Fugro; Transavia; Corendon; ProRail; Aegon; TomTom; Luxair; Cargolux; Eurofound; Rolls-Royce SMR; Cadent;
    United Utilities; Harland and Wolff; Babcock International; Cammell Laird; CalMac; Caledonian MacBrayne; Petroineos; Serica; EnQuest;
    Vodafone Three; Virgin Media O2; Openreach; TalkTalk; RELX; Balfour Beatty; Costain; Taylor Wimpey; Persimmon; Greggs; Burberry; Ocado;
    Avanti West Coast; LNER; Eurotunnel; Getlink; Petrofac; Meggitt; Chemring; Johnson Matthey; Croda; Smith & Nephew; Abrdn; Hiscox;
    Virgin Money; Gazprom Neft; Gazprombank; NLMK; Yandex; Mail.ru; Wildberries; Kamaz; AvtoVAZ; Uralvagonzavod; Almaz-Antey;
    Russian Railways|RZD; Rostelecom; VEON|Veon; Sovcomflot; Inter RAO; RusHydro; PhosAgro; EuroChem; Zarubezhneft; Stroytransgaz;
    Atomstroyexport; TVEL; Transmashholding; Belneftekhim; BelAZ; Ukrzaliznytsia; Ukrposhta; DTEK; Motor Sich; Kyivstar; PrivatBank;
    Oschadbank; Monobank; Nova Poshta; Zaporizhstal; ArcelorMittal Kryvyi Rih; Centrenergo; Energocom; Premier Energy; Victoriabank;
    Agrobank; South Caucasus Railway; Electric Networks of Armenia; GeoProMining; Georgian Railway; KazTransOil; Kazakhstan Temir Zholy;
    Samruk-Kazyna; Kazakhmys; Kaspi|Kaspi.kz; Centerra Gold|Centerra; Kyrgyzaltyn; Uzbekneftegaz; Navoiyuran; UzAuto; Uztransgaz;
    Turkmengaz|Türkmengaz; Barki Tojik; Webuild|WeBuild; Deutsche Börse|Deutsche Boerse; Pimco|PIMCO; P&O Ferries|P&O;
    Kuehne + Nagel|Kühne + Nagel
  `,
};
