import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Unions, bodies of employers and of sport, clubs and news agencies, written as in `organizations.ts`. */
export const WORK_AND_SPORT_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  OTHER: `
    Unite; Unifor; USDAW|Usdaw; Prospect union; Siptu|SIPTU; Fórsa; ICTU; Ver.di|ver.di; EVG; GDL; IG BCE; CFE-CGC; Force Ouvrière; Cisl;
    Uil; Fiom; CCOO; ABVV; ACV; Akava; NSZZ; OPZZ; Türk-Iş; DISK; KESK; UGTT; ZCTU; NLC|Nigeria Labour Congress; ASUU; NUMSA; AMCU;
    COTU; CGTP; SEIU; AFSCME; AFT; UFCW; SAG-AFTRA; Writers Guild of America; International Longshoremen’s Association|ILA; ILWU;
    International Association of Machinists|IAM; Air Line Pilots Association; CUPE; ACTU; KCTU; FKTU; IndustriALL; E tū;
    Nautilus International; BusinessNZ; CBI; FNSEA; Copa-Cogeca; MEDEF|Medef; Confindustria; VDMA; TÜSİAD|TUSIAD; FICCI; ASSOCHAM;
    Ibec|IBEC; Fedecamaras; Fiesp; CAF; AFC; International Basketball Federation|FIBA; FINA; FIA; UCI; ITTF; BWF; IIHF; FIVB; World Boxing;
    USADA; UKAD; USOC; DFB; FFF; FIGC; RFEF; KNVB; IFAB; AFL; NRL; WNBA; ATP; FEI; Bundesliga; La Liga; Serie A; Ligue 1; MLS; Six Nations;
    SANZAAR; RFU; WRU; IRFU; Football Association; Scottish FA; Gaelic Athletic Association|GAA; Team GB; Real Madrid; Barcelona FC;
    Atlético Madrid; Sevilla FC; Manchester United; Manchester City; Arsenal; Liverpool FC; Tottenham Hotspur|Tottenham; Newcastle United;
    Aston Villa; Bayern Munich; Borussia Dortmund; RB Leipzig; Juventus; AC Milan; Inter Milan; AS Roma; Paris Saint-Germain|PSG;
    Olympique de Marseille; PSV Eindhoven; Feyenoord; Benfica; Sporting CP; FC Porto; Galatasaray; Fenerbahçe|Fenerbahce; Besiktas;
    Olympiakos; Panathinaikos; Al Ahly; Zamalek; Al Hilal; Al Nassr; Al-Hilal; Al-Nassr; Boca Juniors; River Plate; Flamengo; Palmeiras;
    Inter Miami; Kaizer Chiefs; Orlando Pirates
  `,
  MEDIA: `
    Canadian Press; Press Association; PA Media; Press Trust of India|PTI; Asian News International|ANI; Belga; DPA|dpa; ATS; Ritzau;
    LETA; SRNA; FENA; Armenpress; Azertag; Interpress; Interpressnews; Kazinform; UzA; Montsame; Bernama; VNA; SUNA; KUNA; ISNA;
    Telam; Notimex; Agencia Brasil; Rappler; Malaysiakini; Geo News; ARY News; NDTV; Times Now; Prothom Alo; Nieuwsblad; Radio Okapi;
    Jeune Afrique; Channel NewsAsia|CNA; Mada Masr; Middle East Eye; Al-Monitor; Euronews; Arte; CNews; BFM TV; TF1; France Inter;
    Le Parisien; L’Équipe; Il Sole 24 Ore; Il Fatto Quotidiano; Les Echos; El Confidencial; ABC; Expresso; Público; Diário Económico;
    Kronen Zeitung; Der Standard; Tages-Anzeiger; Rzeczpospolita; Onet; Hospodářské noviny; HVG; Digi24; HotNews; N1; Danas; Politika; Blic;
    Koha Ditore; Novinite; Kapital; Ekathimerini; Milliyet; Cumhuriyet; Sözcü; Newsweek; Semafor; ProPublica; The Atlantic; Univision;
    Telemundo; YouGov; Ipsos; Levada Center
  `,
};
