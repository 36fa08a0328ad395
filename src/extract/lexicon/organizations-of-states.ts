import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Parliaments, central banks and agencies that news prose calls by their own names, written as in `organizations.ts`. */
export const STATE_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  GOVERNMENT_BODY: `
    Parliament; State House; Saeima; Seimas; Riigikogu; Eduskunta; Folketing|Folketinget; Althing|Althingi; Lagting|Løgting; Inatsisartut; Tynwald; Oireachtas;
    Seanad|Seanad Éireann; Senedd; Holyrood; Tweede Kamer; Eerste Kamer; Nationalrat; Cortes Generales; Congress of Deputies;
    Assembleia da República; Skupština|Skupstina; Sobranie; Narodno Sabranie; Hrvatski Sabor|Sabor; Hluttaw|Pyidaungsu Hluttaw;
    Majlis|Majles; Milli Majlis; Oliy Majlis; Mazhilis|Majilis; Jogorku Kenesh; Great Khural|State Great Khural; Majlis al-Shura;
    Shura Council; Loya Jirga; Wolesi Jirga; Jatiya Sangsad|Sangsad; Dewan Rakyat; Dewan Negara; Legislative Yuan; Executive Yuan;
    Bundesversammlung; Landtag; Grand National Assembly; Central Election Commission; Federation Council;
    European Public Prosecutor’s Office; Sveriges Riksbank|Riksbank; Norges Bank; Danmarks Nationalbank; De Nederlandsche Bank;
    Banco de México|Banxico; Banco de la República; Banco de España; Banca d’Italia; Banque de France; Swiss National Bank;
    Reserve Bank of Australia|RBA; Reserve Bank of India|RBI; Reserve Bank of New Zealand|RBNZ; South African Reserve Bank|SARB;
    Bank Indonesia; Bangko Sentral ng Pilipinas|Bangko Sentral; Bank Negara Malaysia|Bank Negara; Monetary Authority of Singapore;
    Hong Kong Monetary Authority|HKMA; Federal Open Market Committee|FOMC; Bank of Canada; Bank of Korea; Bank of Israel;
    Saudi Central Bank; Ofgem; Ofcom; Ofwat; Ofsted; Ofqual; Bafin|BaFin; Bundeskartellamt; Bundesnetzagentur; Bundeswehr;
    Bundesrechnungshof; Consob; Roscosmos; Rosstat; Roskomnadzor; Destatis; Insee|INSEE; Istat|ISTAT; Statistik Austria; Ordnance Survey;
    Met Éireann|Met Eireann; Météo-France; Deutscher Wetterdienst; An Garda Síochána|An Garda Siochana|Gardaí|Garda Síochána; Guardia Civil;
    Carabinieri; Guardia di Finanza; Mossos d’Esquadra; Ertzaintza; Bundespolizei; Bundeskriminalamt; Federal Aviation Administration|FAA;
    National Transportation Safety Board|NTSB; Environmental Protection Agency; Food and Drug Administration|FDA;
    Securities and Exchange Commission|SEC; Federal Trade Commission|FTC; Federal Communications Commission|FCC;
    Internal Revenue Service|IRS; Drug Enforcement Administration|DEA; Immigration and Customs Enforcement;
    Customs and Border Protection|CBP; Transportation Security Administration|TSA; Federal Emergency Management Agency|FEMA;
    Centers for Disease Control and Prevention|CDC|Centers for Disease Control; National Labor Relations Board|NLRB;
    National Institutes of Health|NIH; National Weather Service; National Hurricane Center; National Park Service;
    Coast Guard|U.S. Coast Guard|US Coast Guard; U.S. Geological Survey|US Geological Survey|USGS|United States Geological Survey;
    National Oceanic and Atmospheric Administration|NOAA; Federal Mediation and Conciliation Service|FMCS; Library of Congress;
    Smithsonian Institution|Smithsonian; Office of Management and Budget; Congressional Budget Office|CBO; Government Accountability Office;
    Joint Chiefs of Staff; Special Operations Command; Indo-Pacific Command; Africa Command|AFRICOM; European Command|EUCOM;
    Export-Import Bank; International Development Finance Corporation; Millennium Challenge Corporation;
    Agriculture Department|Department of Agriculture|USDA; Department of Education|Education Department;
    Department of Labor|Labor Department; Interior Department|Department of the Interior;
    Department of Transportation|Transportation Department; Department of Veterans Affairs; Department of Health and Human Services|HHS;
    NHS|National Health Service; NHS England; HMRC|HM Revenue and Customs; DEFRA|Defra; DVLA; Crown Prosecution Service;
    Serious Fraud Office; National Crime Agency; Competition and Markets Authority; Financial Conduct Authority|FCA;
    Prudential Regulation Authority; Office for National Statistics|ONS; Office for Budget Responsibility|OBR; National Audit Office;
    Metropolitan Police|Met Police; Police Scotland; GCHQ; Acas|ACAS; Ministry of Defence|MoD|MOD; Information Commissioner’s Office;
    Electoral Commission; Environment Agency; National Grid; Royal Canadian Mounted Police|RCMP; Global Affairs Canada;
    Statistics Canada|StatCan; Transport Canada; Parks Canada; Elections Canada; Health Canada; Australian Federal Police;
    Australian Taxation Office; Fair Work Commission; Bureau of Meteorology; ASIO; ACCC; CSIRO; Stats NZ; GNS Science; Te Papa; Waka Kotahi;
    NIWA; ISRO|Indian Space Research Organisation; Reserve Bank of Zimbabwe; Election Commission of India; Central Bureau of Investigation;
    Enforcement Directorate; National Investigation Agency; Niti Aayog; Supreme People’s Court;
    National Development and Reform Commission|NDRC; Taiwan Affairs Office; National Health Commission; Politburo Standing Committee;
    Central Military Commission; Mainland Affairs Council; Japan Coast Guard; Self-Defense Forces; Joint Staff; National Police Agency;
    ISI|Inter-Services Intelligence; Inter-Services Public Relations|ISPR; NADRA; NITI Aayog; Komnas HAM; KPK;
    TNI|Tentara Nasional Indonesia; Economic and Financial Crimes Commission|EFCC; INEC|Independent National Electoral Commission;
    IEBC|Independent Electoral and Boundaries Commission; NDLEA; National Prosecuting Authority; Transnet;
    Directorate of Criminal Investigations; Supreme National Security Council|SNSC; Guardian Council; Assembly of Experts;
    Expediency Council; Basij; COGAT; SBU|Security Service of Ukraine; NABU|National Anti-Corruption Bureau; SVR; GRU; Rosgvardia; DGSE;
    DGSI; BND|Bundesnachrichtendienst; AFAD; Diyanet; BDDK; TÜİK; Sûreté; AIVD; Säpo|SAPO; Supo; Quai d’Orsay; Itamaraty;
    Élysée|Élysée Palace|Elysée
  `,
  COMPANY: `
    Post Office; An Post; Royal Mail; Deutsche Post; Poste Italiane; PostNL; Correos; Japan Post; Australia Post; Canada Post;
    USPS|U.S. Postal Service|US Postal Service|Postal Service; La Poste; Irish Rail|Iarnród Éireann; Translink; Network Rail; Uisce Éireann;
    Coillte; ESB; EirGrid; Bord na Móna
  `,
};
