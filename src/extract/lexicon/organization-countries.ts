/** Known organizations that are of one country, by their full name: whoever speaks for them is of it. ISO 3166-1 alpha-3. */
const ROWS = `
  USA Pentagon|White House|State Department|Treasury Department|Justice Department|Defense Department|Commerce Department|Energy Department|Department of Homeland Security|Congress|House of Representatives|CIA|FBI|NSA|USAID|NASA|Federal Reserve|U.S. Central Command|Republican Party|Democratic Party;
  GBR Downing Street|House of Commons|House of Lords|MI6|MI5|Bank of England|Foreign Office|Home Office|Buckingham Palace|Exchequer|Scotland Yard|Labour Party|Conservative Party|Liberal Democrats|Scottish National Party|Democratic Unionist Party|Church of England;
  IRL Dáil|Fine Gael|Fianna Fáil; RUS Kremlin|State Duma|FSB|United Russia|Gazprom|Rosneft|Lukoil|Rosatom; FRA Élysée|National Rally|TotalEnergies;
  DEU Bundestag|Bundesrat|Bundesbank|Christian Democratic Union|Christian Social Union|Social Democratic Party|Alternative for Germany|Free Democratic Party|Volkswagen|BMW|Siemens;
  ISR Knesset|Mossad|Shin Bet|Likud|Israel Defense Forces; UKR Rada|Azov Brigade; IND Lok Sabha|Rajya Sabha|Bharatiya Janata Party|Indian National Congress|Reliance Industries|Adani Group|Tata Group;
  CHN National People’s Congress|People’s Bank of China|State Council|People’s Liberation Army|Huawei|Alibaba|Tencent|ByteDance; POL Sejm|Law and Justice; NOR Storting|Equinor; SWE Riksdag|Ericsson; FIN Nokia;
  JPN Bank of Japan|Sony|Toyota|Honda|Nissan|SoftBank|Liberal Democratic Party; KOR Samsung|Samsung Electronics|Hyundai; TWN Kuomintang|Democratic Progressive Party|TSMC|Foxconn; PRK Workers’ Party of Korea;
  PSE Hamas|Palestinian Authority|Palestinian Islamic Jihad|Fatah; LBN Hezbollah; AFG Taliban; YEM Houthis; NGA Boko Haram; SDN Rapid Support Forces; SYR Syrian Democratic Forces|Hayat Tahrir al-Sham; COL National Liberation Army|FARC; COD M23;
  IRN Islamic Revolutionary Guard Corps|Quds Force; IRQ Popular Mobilization Forces; TUR Justice and Development Party; ZAF African National Congress; HUN Fidesz; ESP Vox|Podemos; GRC Syriza|New Democracy; ITA Eni;
  BGD Awami League; PAK Pakistan Muslim League; SAU Saudi Aramco; BRA Petrobras; MEX Pemex; MYS Petronas; QAT QatarEnergy; CHE Nestlé|Novartis
`;

export const ORGANIZATION_COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.split(';').flatMap((row) => {
    const [, code = '', names = ''] = /^\s*([A-Z]{3}) ([\s\S]*?)\s*$/u.exec(row) ?? [];
    return names.split('|').map((name) => [name, code] as const);
  }),
);
