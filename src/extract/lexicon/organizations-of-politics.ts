import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Parties and armed movements, written as in `organizations.ts`. */
export const POLITICAL_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  ARMED_GROUP: `
    Lashkar-e-Taiba; Jaish-e-Mohammed; Tehrik-e-Taliban Pakistan|TTP|Pakistani Taliban; Afghan Taliban; Balochistan Liberation Army;
    Haqqani network; ISIS-K|ISKP|Islamic State Khorasan; Abu Sayyaf; Moro Islamic Liberation Front|MILF; New People’s Army; Arakan Army;
    Karen National Union|KNU; Kachin Independence Army; United Wa State Army; Tatmadaw; ARSA; Lord’s Resistance Army|LRA;
    Allied Democratic Forces; FDLR; CODECO; Alliance Fleuve Congo; Polisario Front|Polisario; Tigray People’s Liberation Front|TPLF;
    Oromo Liberation Army|OLA; SPLM-N; SPLM-IO; Sudan Liberation Movement; JNIM; ISWAP; Ansar Dine; MNLA; Séléka; Anti-balaka;
    Libyan National Army|LNA; Free Syrian Army; Syrian National Army; YPG|People’s Protection Units; YPJ; Jabhat al-Nusra|al-Nusra Front;
    Kataib Hezbollah|Kataeb Hezbollah; Asaib Ahl al-Haq; Badr Organization; Peshmerga; Al-Aqsa Martyrs’ Brigades;
    PFLP|Popular Front for the Liberation of Palestine; Palestine Liberation Organization|PLO|Palestine Liberation Organisation; Irgun;
    Haganah; Southern Transitional Council|STC; Sinaloa Cartel; Tren de Aragua; Clan del Golfo; Primeiro Comando da Capital;
    Sendero Luminoso|Shining Path; Tupac Amaru; IRA|Irish Republican Army; Provisional IRA; UVF; Ulster Defence Association;
    Kosovo Liberation Army|KLA|UÇK; Tamil Tigers|LTTE; Khmer Rouge; Viet Cong; Africa Corps; Segunda Marquetalia; Royal Navy;
    Royal Air Force|RAF; Royal Marines; Marine Corps; Foreign Legion; Green Berets; Navy SEALs
  `,
  PARTY: `
    Christian Democratic Appeal|CDA; VVD; D66; PVV; GroenLinks; Vlaams Belang; N-VA; Open Vld; Venstre; Høyre; Fremskrittspartiet;
    Moderaterna; Vänsterpartiet; Fidesz–KDNP; Jobbik; Tisza; PiS; Konfederacja; Polish People’s Party|PSL; SPOLU; Smer-SD|Smer-SSD;
    Hlas|Hlas-SD; GERB; Vazrazhdane; HDZ; Serbian Progressive Party; Vetëvendosje|Vetevendosje|Self-Determination Movement;
    Democratic Party of Kosovo|PDK; Democratic League of Kosovo|LDK; VMRO-DPMNE; ÖVP; SPÖ; FPÖ; Partito Democratico; Azione;
    Partido Popular; Sumar; EH Bildu|Bildu; PNV; Partido Socialista; Rassemblement National; Reconquête; Parti Socialiste; EELV; Sinn Féin;
    Aontú; Alliance Party; Traditional Unionist Voice; Plaid Cymru; Alba Party; BSW; MHP; CHP|Republican People’s Party;
    HDP|Peoples’ Democratic Party; IYI Party; YRP; United Torah Judaism; Otzma Yehudit; Yisrael Beiteinu; Hadash; Ra’am;
    PUK|Patriotic Union of Kurdistan; Kurdistan Democratic Party|KDP; Dawa Party; Amal Movement; Lebanese Forces; Free Patriotic Movement;
    Future Movement; Kataeb; Wafd; Istiqlal; PJD; PML-N; PPP|Pakistan People’s Party; MQM; Bangladesh Nationalist Party|BNP; Jamaat;
    CPN-UML; Nepali Congress; Samagi Jana Balawegaya|SJB; Janatha Vimukthi Peramuna|JVP; Maldivian Democratic Party; Shiv Sena;
    Samajwadi Party; Telugu Desam Party|TDP; Janata Dal; DMK; AIADMK; CPI(M); PDI-P|PDIP; Nasdem; Bersatu; People’s Action Party;
    Move Forward; Bhumjaithai; Palang Pracharath; National League for Democracy|NLD; USDP; People Power Party; Kenkyukai; Nippon Ishin;
    Chadema; Chama Cha Mapinduzi; Azimio; ODM|Orange Democratic Movement; United Democratic Alliance; National Unity Platform; UPND;
    Patriotic Front; Malawi Congress Party; BDP|Botswana Democratic Party; Umbrella for Democratic Change; uMkhonto weSizwe;
    EFF|Economic Freedom Fighters; Inkatha Freedom Party; Democratic Alliance; Citizens Coalition for Change; UNITA; PAIGC; PASTEF|Pastef;
    All Progressives Congress; People’s Democratic Party; NDC|National Democratic Congress; NPP|New Patriotic Party; PPA-CI; RHDP; Ennahdha;
    Frente Amplio; Frente Polisario; La Libertad Avanza; UCR; PSDB; PSOL; Partido Liberal; Fuerza Popular; Centro Democrático;
    Pacto Histórico; PSUV; Vente Venezuela
  `,
};
