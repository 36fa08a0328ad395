import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Companies of central and eastern Europe, Asia and the Pacific that the news names without explaining them, written as in `organizations.ts`. */
export const EASTERN_COMPANY_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  COMPANY: `
    Srbijagas; Bulgartransgaz; Plinacro; Transgaz; Romgaz; Moldovagaz; Geoplin; DESFA; FGSZ; Conexus; Latvenergo; Lietuvos Energija;
    Ignitis; Elering; Eesti Energia; Enefit; Litgrid; Augstsprieguma tīkls; Amber Grid; Gaz-System; PGE; Energa; KGHM; PKP Cargo;
    Grupa Azoty; Polskie Elektrownie Jądrowe; Nuclearelectrica; Transelectrica; Petrom|OMV Petrom; Rompetrol; Kozloduy NPP;
    Elektroprivreda Srbije; Elektroprivreda; Janaf|JANAF; Telekom Srbija; Telekom Slovenije; Hrvatski Telekom; Crnogorski Telekom;
    Makedonski Telekom; Magyar Telekom; Motor Oil Hellas; Energean; FlyArystan; Azerbaijan Airlines|AZAL; Belavia; Turkish Petroleum|TPAO;
    Türk Telekom; Arçelik; Tüpraş|Tupras; Aselsan; Roketsan; Tusaş; Yapi Merkezi; Woodside|Woodside Energy; Osaka Gas; Tokyo Gas; Toho Gas;
    TEPCO|Tepco|Tokyo Electric Power; Kogas|KOGAS; Kepco|KEPCO; KHNP|Korea Hydro & Nuclear Power; Doosan Enerbility; Doosan; Samsung C&T;
    SK Innovation; SK On; Hyosung; Nippon Yusen; NYK Line; Mitsui O.S.K. Lines; Mitsubishi UFJ; Sojitz; Toyota Tsusho; Denso; Aisin; Yazaki;
    Daikin; Kyocera; Shionogi; Nippon Paint; Ajinomoto; Shiseido;
    China Eximbank|Export-Import Bank of China|China Exim Bank|Exim Bank of China; China Three Gorges; State Grid;
    China Southern Power Grid; CNPC|China National Petroleum Corporation; CNNC; China Railway; CRBC|China Road and Bridge Corporation;
    CCCC|China Communications Construction Company; China Harbour Engineering Company|CHEC; PowerChina; Sinohydro; Sinosure;
    China Merchants; China Merchants Port; China Molybdenum; Chinalco; Minmetals; Huayou Cobalt; Tsingshan; SVOLT; Gotion; Dongfeng;
    Changan; SAIC Motor; Leapmotor; Xinjiang Goldwind; Jinko Solar|JinkoSolar; Anbang; Dalian Wanda; Pinduoduo; Kuaishou; NetEase;
    Hikvision; Comac|COMAC; AVIC; Norinco; China Eastern; China Southern; HKEX; Jardine Matheson; Keppel; Sembcorp; Singtel; Sime Darby;
    Genting; Tenaga Nasional; Axiata; Antam; Freeport Indonesia; Vale Indonesia; Lion Air; Bank Central Asia; GoTo;
    CP Group|Charoen Pokphand; Vingroup; EVN; Viettel; Metfone; Myanma Oil and Gas Enterprise; Hindalco; Coal India; NTPC; NHPC; GAIL; HPCL;
    BPCL; Hindustan Aeronautics; Mazagon Dock; Sun Pharma; Dr Reddy’s; Biocon; Zomato; Swiggy; Vistara; SpiceJet; Akasa Air; John Keells;
    BRAC; Petrobangla; Engro; Druk Air; Drukair; Erdenes Mongol; Erdenes Tavan Tolgoi; MIAT; Turquoise Hill; Ok Tedi; BSP Financial;
    Air New Zealand; Spark NZ; Mercury NZ; Transpower; Fletcher Building; KiwiRail; Infratil; New Zealand Aluminium Smelters|NZAS;
    Wesfarmers; South32; Newcrest; Yancoal; AGL|AGL Energy; Ampol; Transurban; Atlassian; Saudi Electricity; Ma’aden|Maaden;
    Emirates Global Aluminium; Masdar; TAQA; Emaar; Emirates NBD; Qatargas; Industries Qatar; Kuwait Finance House; Oman Air; Omantel;
    Bapco; Arab Potash; Electricité du Liban; SOMO; NIOC|National Iranian Oil Company; Iran Air; Mahan Air; Iran Khodro; Delek; ZIM;
    Israel Electric; EGAS; EGPC; Orascom; Orascom Construction; Elsewedy; Tunisair; STEG; Sonelgaz; Cevital; Cosider; Royal Air Maroc;
    Attijariwafa; Renault Maroc; SNIM; Senelec; Sonatel; Petrosen; IAMGOLD; Nordgold; Sonichar; Sopamin; Winning Consortium Simandou;
    Rio Tinto Simandou; Petroci
  `,
};
