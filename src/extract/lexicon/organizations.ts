import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';
import { EASTERN_COMPANY_ROWS } from './companies-of-the-east.ts';
import { WESTERN_COMPANY_ROWS } from './companies-of-the-west.ts';
import { FURTHER_STATE_ROWS } from './further-bodies-of-states.ts';
import { FURTHER_WORK_ROWS } from './further-bodies-of-work-and-sport.ts';
import { AID_ROWS } from './organizations-of-aid.ts';
import { BUSINESS_ROWS } from './organizations-of-business.ts';
import { POLITICAL_ROWS } from './organizations-of-politics.ts';
import { REGION_ROWS } from './organizations-of-regions.ts';
import { STATE_ROWS } from './organizations-of-states.ts';
import { TRADE_ROWS } from './organizations-of-trade.ts';
import { WORK_AND_SPORT_ROWS } from './organizations-of-work-and-sport.ts';

/**
 * Organizations that the world's news names without explaining them. Rows are parted by `;`, a row is
 * `name|alias|alias …`, the full form first. Only names that mean one organization; whatever is known in one country
 * alone is left to form and context.
 */
const ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  INTERGOVERNMENTAL: `
    United Nations|UN|U.N.; European Union|EU|E.U.; European Commission; European Council; European Parliament;
    European Central Bank|ECB; Council of Europe; Council of the European Union; Eurogroup; Europol; Interpol;
    NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation; African Union|AU;
    Arab League|League of Arab States; Gulf Cooperation Council|GCC;
    ASEAN|Association of Southeast Asian Nations; OPEC|Organization of the Petroleum Exporting Countries; OPEC+;
    International Monetary Fund|IMF; World Bank; World Trade Organization|World Trade Organisation|WTO;
    World Health Organization|World Health Organisation|WHO; International Atomic Energy Agency|IAEA;
    International Criminal Court|ICC; International Court of Justice|ICJ;
    UN Security Council|U.N. Security Council|United Nations Security Council|Security Council;
    UN General Assembly|U.N. General Assembly|United Nations General Assembly; UNICEF; UNESCO;
    UNHCR|UN refugee agency|U.N. refugee agency; UNRWA; UNDP; World Food Programme|World Food Program|WFP;
    Food and Agriculture Organization|FAO; International Labour Organization|ILO;
    International Energy Agency|IEA; OECD|Organisation for Economic Co-operation and Development;
    OSCE|Organization for Security and Co-operation in Europe; Organization of American States|OAS;
    Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC;
    Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO; BRICS; Group of Seven|Group of 7|G7|G-7;
    Group of 20|G20|G-20|Group of Twenty; Group of 77|G77; Quad; Asian Development Bank|ADB;
    African Development Bank|AfDB; Inter-American Development Bank|IDB;
    Asian Infrastructure Investment Bank|AIIB; European Bank for Reconstruction and Development|EBRD;
    European Investment Bank|EIB; Bank for International Settlements|BIS;
    ECOWAS|Economic Community of West African States; SADC|Southern African Development Community;
    East African Community|EAC; IGAD|Intergovernmental Authority on Development; Mercosur;
    CARICOM|Caribbean Community; APEC|Asia-Pacific Economic Cooperation; Pacific Islands Forum;
    Commonwealth of Independent States|CIS; Collective Security Treaty Organization|CSTO;
    Eurasian Economic Union|EAEU; Organization of Turkic States; Nordic Council; Visegrad Group;
    African Development Bank; European Court of Human Rights; European Court of Justice;
    Permanent Court of Arbitration; Financial Action Task Force|FATF; AUKUS
  `,
  ARMED_GROUP: `
    Islamic State|Islamic State group|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria;
    al-Qaeda|al-Qaida|al Qaeda|Al-Qaeda; Hamas; Hezbollah|Hizbollah|Hizbullah; Taliban;
    Houthis|Houthi|Houthi movement|Ansar Allah; Palestinian Islamic Jihad|Islamic Jihad;
    Kurdistan Workers’ Party|Kurdistan Workers Party|PKK; Boko Haram; al-Shabaab|al-Shabab|Al-Shabaab;
    Hayat Tahrir al-Sham|HTS; Syrian Democratic Forces|SDF; Rapid Support Forces|RSF;
    Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|IRGC; Quds Force;
    Wagner Group|Wagner; Popular Mobilization Forces|Popular Mobilisation Forces|PMF;
    People’s Liberation Army|PLA; FARC; National Liberation Army|ELN; M23; Fatah; Azov Brigade;
    Israel Defense Forces|Israel Defence Forces|IDF; National Guard; Red Army
  `,
  GOVERNMENT_BODY: `
    Pentagon; White House; Kremlin; Downing Street; Élysée|Elysee|Elysée Palace;
    State Department|U.S. State Department|US State Department|Department of State;
    Treasury Department|Department of the Treasury|U.S. Treasury|US Treasury;
    Justice Department|Department of Justice; Defense Department|Department of Defense;
    Commerce Department|Department of Commerce; Energy Department|Department of Energy;
    Department of Homeland Security|Homeland Security; Congress|U.S. Congress|US Congress;
    Senate|U.S. Senate|US Senate; House of Representatives; House of Commons|Commons; House of Lords|Lords;
    Bundestag; Bundesrat; Knesset; State Duma|Duma; Rada|Verkhovna Rada; Lok Sabha; Rajya Sabha;
    National Assembly; Federal Assembly; National People’s Congress; Sejm; Storting; Riksdag; Diet; Dáil;
    CIA|Central Intelligence Agency; FBI|Federal Bureau of Investigation; NSA|National Security Agency;
    USAID|U.S. Agency for International Development; NASA; MI6; MI5; Mossad; Shin Bet;
    FSB|Federal Security Service; National Security Council|NSC; Federal Reserve|Fed; Bank of England;
    Bank of Japan; Bundesbank; People’s Bank of China; Supreme Court; Constitutional Court; High Court;
    Palestinian Authority|Palestinian National Authority; Foreign Office; Home Office; Buckingham Palace;
    U.S. Central Command|US Central Command|Central Command|CENTCOM; Exchequer; Scotland Yard; Politburo;
    State Council; Central Committee
  `,
  PARTY: `
    Republican Party|Republicans; Democratic Party|Democrats; Labour Party|Labour;
    Conservative Party|Tories|Tory|Conservatives; Liberal Democrats|Lib Dems; Scottish National Party|SNP;
    Democratic Unionist Party|DUP; Sinn Féin|Sinn Fein; Fine Gael; Fianna Fáil|Fianna Fail;
    Christian Democratic Union|CDU; Christian Social Union|CSU; Social Democratic Party|SPD;
    Alternative for Germany|AfD; Free Democratic Party|FDP; National Rally; Likud;
    Communist Party|Chinese Communist Party|Communist Party of China|CCP; Workers’ Party of Korea;
    Liberal Democratic Party|LDP; Kuomintang|KMT; Democratic Progressive Party|DPP; Bharatiya Janata Party|BJP;
    Indian National Congress; African National Congress|ANC; Justice and Development Party|AKP;
    Muslim Brotherhood; Awami League; Pakistan Muslim League; United Russia; Law and Justice; Fidesz; Vox;
    Podemos; Syriza; New Democracy
  `,
  COMPANY: `
    Apple; Google; Alphabet; Microsoft; Amazon; Meta; Facebook; Twitter; TikTok; ByteDance; Huawei; Samsung;
    Samsung Electronics; Sony; Toyota; Honda; Nissan; Volkswagen|VW; BMW; Mercedes-Benz; Siemens; Boeing; Airbus;
    Lockheed Martin; Raytheon; Tesla; SpaceX; OpenAI; Nvidia; Intel; TSMC; Foxconn; Shell; BP;
    ExxonMobil|Exxon Mobil|Exxon; Chevron; TotalEnergies; Eni; Equinor; Gazprom; Rosneft; Lukoil; Rosatom;
    Saudi Aramco|Aramco; Petrobras; Pemex; Petronas; QatarEnergy; Glencore; Rio Tinto; BHP; Goldman Sachs;
    JPMorgan|JPMorgan Chase|JP Morgan; Morgan Stanley; HSBC; BlackRock; Alibaba; Tencent; Reliance Industries;
    Adani Group; Tata Group; Nestlé|Nestle; Novartis; Pfizer; AstraZeneca; SoftBank; Hyundai; Uber; Netflix;
    Nokia; Ericsson; Moody’s; Starlink
  `,
  MEDIA: `
    Reuters; Associated Press|AP; Agence France-Presse|AFP; BBC; CNN; Al Jazeera; Al Arabiya; Xinhua; TASS;
    Interfax; RIA Novosti|RIA; Kyodo|Kyodo News; Yonhap; KCNA; NHK; IRNA; Anadolu|Anadolu Agency; SANA;
    SPA|Saudi Press Agency; New York Times; Washington Post; Wall Street Journal; Financial Times; Guardian;
    Economist; Bloomberg; Politico; Axios; Fox News; NBC; CBS; ABC News; Der Spiegel; Le Monde; El País; Haaretz;
    Times of Israel; Global Times; People’s Daily; CCTV; Deutsche Welle; France 24; Sky News; ITV; Channel 4;
    CBC; Telegram; YouTube; WhatsApp; Instagram
  `,
};

/** One organization: its full form, and every form that it is named by. */
export interface KnownOrganization {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly forms: readonly string[];
}

/** The world's best known come last: where two share a form, it means them. */
const TABLES = [
  EASTERN_COMPANY_ROWS,
  WESTERN_COMPANY_ROWS,
  FURTHER_WORK_ROWS,
  FURTHER_STATE_ROWS,
  BUSINESS_ROWS,
  WORK_AND_SPORT_ROWS,
  POLITICAL_ROWS,
  STATE_ROWS,
  REGION_ROWS,
  TRADE_ROWS,
  AID_ROWS,
  ROWS,
];

const KINDS = new Set(TABLES.flatMap((table) => Object.keys(table)));
const isKind = (kind: string): kind is OrganizationKind => KINDS.has(kind);

export const KNOWN_ORGANIZATIONS: readonly KnownOrganization[] = TABLES.flatMap((table) =>
  Object.entries(table).flatMap(([kind, rows]) =>
    isKind(kind)
      ? rows.split(';').map((row) => {
          const forms = row.split('|').map((form) => form.trim());
          return { name: forms[0] ?? '', kind, forms };
        })
      : [],
  ),
);
