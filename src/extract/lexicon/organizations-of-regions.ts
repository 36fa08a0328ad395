import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Bodies of the United Nations and of regions, charities and houses of research, written as in `organizations.ts`. */
export const REGION_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  INTERGOVERNMENTAL: `
    UN Human Rights Council|U.N. Human Rights Council|United Nations Human Rights Council|Human Rights Council; UN Secretariat;
    Economic and Social Council|ECOSOC; UN-Habitat; UNIDO; UNODC|UN Office on Drugs and Crime; UNOPS; UNITAR; UNRISD; UNCITRAL; UNFCCC;
    UNDRR; UNMAS; UNCCD; UN Tourism|UNWTO|World Tourism Organization; Universal Postal Union; Codex Alimentarius;
    IPCC|Intergovernmental Panel on Climate Change; Green Climate Fund; Global Environment Facility; Pan American Health Organization|PAHO;
    International Seabed Authority; United Nations Environment Programme; United Nations Development Programme|UN Development Programme;
    United Nations Population Fund; United Nations Children’s Fund; UN Human Rights Office|U.N. human rights office;
    UNIFIL|United Nations Interim Force in Lebanon; MONUSCO; MINUSMA; MINUSCA; UNMISS; UNAMA; UNAMI; UNSMIL; UNMIK; UNDOF; UNTSO; UNFICYP;
    MINUSTAH; MINURSO; UNISFA; UNAMID; BINUH; UNITAMS; UNSOM; AMISOM; ATMIS; AUSSOM; SAMIM; SAMIDRC; EUFOR; EULEX; EUCAP; EUNAVFOR; KFOR;
    SFOR; ISAF; UNPROFOR; Multinational Force and Observers; UNMOVIC; UNSCOM; ECOWAS Commission; ECOWAS Parliament;
    West African Economic and Monetary Union|WAEMU|UEMOA; Economic Community of Central African States|ECCAS; CEMAC;
    COMESA|Common Market for Eastern and Southern Africa; Alliance of Sahel States|AES; G5 Sahel; Lake Chad Basin Commission;
    Nile Basin Initiative; East African Legislative Assembly; Pan-African Parliament; African Union Commission|AU Commission;
    African Commission on Human and Peoples’ Rights; Africa CDC; African Export-Import Bank|Afreximbank;
    Southern African Customs Union|SACU; International Conference on the Great Lakes Region|ICGLR;
    Central Bank of West African States|BCEAO; Indian Ocean Rim Association|IORA; AUDA-NEPAD|NEPAD; Peace and Security Council;
    Organisation of Eastern Caribbean States|OECS; Association of Caribbean States; Caribbean Court of Justice;
    CELAC|Community of Latin American and Caribbean States; UNASUR|Unasur; SICA|Central American Integration System; Andean Community;
    Pacific Alliance; Amazon Cooperation Treaty Organization; Central American Bank for Economic Integration|CABEI;
    Inter-American Court of Human Rights; Inter-American Commission on Human Rights; Latin American Parliament; Pacific Community;
    Forum Fisheries Agency; Parties to the Nauru Agreement; South Pacific Regional Fisheries Management Organisation; ASEAN Secretariat;
    Asia Cooperation Dialogue; ASEAN Regional Forum; Economic Cooperation Organization; CICA; Black Sea Economic Cooperation|BSEC;
    Eurasian Economic Commission; Eurasian Development Bank; Arab Monetary Fund; Arab Parliament;
    Islamic Military Counter Terrorism Coalition; Gas Exporting Countries Forum|GECF; International Renewable Energy Agency|IRENA;
    International Solar Alliance; Nuclear Suppliers Group; Energy Community; Danube Commission; International Whaling Commission;
    Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO; Paris Club; London Club; Club of Rome; Non-Aligned Movement;
    Commonwealth Secretariat; Commonwealth|Commonwealth of Nations; Organisation internationale de la Francophonie; La Francophonie|Francophonie;
    Nordic Council of Ministers; Baltic Assembly; Benelux Union; Bucharest Nine; Weimar Triangle; Contact Group; E3; D-8; EU Council;
    EU Commission; Council of the EU; Eurojust; European Banking Authority|EBA; European Securities and Markets Authority|ESMA;
    European Medicines Agency|EMA; European Food Safety Authority|EFSA; European Space Agency|ESA; European Defence Agency;
    European Union Agency for Asylum; CERN; Court of Justice of the European Union; European Ombudsman;
    European Economic and Social Committee; Committee of the Regions; Venice Commission; Parliamentary Assembly of the Council of Europe;
    ODIHR; Inter-Parliamentary Union|IPU; International Tribunal for the Law of the Sea|ITLOS; Kosovo Specialist Chambers;
    International Federation of Red Cross and Red Crescent Societies|IFRC; Multilateral Investment Guarantee Agency;
    Financial Stability Board; Basel Committee; World Organisation for Animal Health; International Organization for Standardization;
    International Air Transport Association|IATA; International Chamber of Shipping; International Chamber of Commerce;
    International Transport Workers’ Federation
  `,
  NGO: ` Caritas Internationalis; Lutheran World Federation; World Council of Churches; World Jewish Congress; Church World Service;
    Catholic Relief Services; Jesuit Refugee Service; Concern Worldwide; Trócaire|Trocaire; Tearfund; CARE International|Care International;
    WaterAid; Doctors of the World; Médecins Sans Frontières|MSF; HALO Trust|Halo Trust; Mines Advisory Group; Physicians for Human Rights;
    B’Tselem; Peace Now; Breaking the Silence; Article 19; Access Now; PEN International; PEN America; Index on Censorship; Global Witness;
    Fridays for Future; Extinction Rebellion; Just Stop Oil; Friends of the Earth; Sea Shepherd; Sierra Club; Nature Conservancy;
    BirdLife International; Conservation International; International Union for Conservation of Nature|IUCN; Mo Ibrahim Foundation;
    Carter Center; Rockefeller Foundation; Ford Foundation; Konrad Adenauer Foundation; Friedrich Ebert Foundation;
    Heinrich Böll Foundation; Aga Khan Foundation; National Endowment for Democracy; National Democratic Institute;
    International Republican Institute; Carnegie Endowment for International Peace; Center for Strategic and International Studies;
    Council on Foreign Relations; German Marshall Fund; European Council on Foreign Relations|ECFR; Bruegel; Institut Montaigne;
    SIPRI|Stockholm International Peace Research Institute; IISS|International Institute for Strategic Studies;
    RUSI|Royal United Services Institute; Lowy Institute; Institute for the Study of War|ISW; ACLED; Observer Research Foundation;
    SOS Children’s Villages; Rotary International; Mayors for Peace; Nobel Committee|Norwegian Nobel Committee
  `,
};
