import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Further unions, bodies of employers and of sport, and clubs, written as in `organizations.ts`. */
export const FURTHER_WORK_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  OTHER: `
    Elinkeinoelämän keskusliitto; STTK; Industriarbetarnas; IF Metall; Unionen; Fellesforbundet;
    Dansk Industri|Confederation of Danish Industry; SEKO; Paperworkers’ Union|Paperiliitto; AUEC; ETUC|European Trade Union Confederation;
    IndustriAll Europe; UNI Global; Public Services International; ITUC; SATAWU; AUSA; SAFTU; NUPENG; PENGASSAN; UNTM; CGTB; Unia;
    Travail.Suisse; IG BAU; VNO-NCW; BDEW; DIHK; Gesamtmetall; Südwestmetall; Eurofer; Confagricoltura; Coldiretti; Confcommercio; CEOE;
    Cepyme; ASAJA; CPME; UNSA; Business Unity South Africa|BUSA; Minerals Council South Africa; CFMEU; Federated Farmers;
    New Zealand Council of Trade Unions|NZCTU; NFU Scotland; Community union; TSSA; NASUWT; Make UK; British Chambers of Commerce; RSPB;
    Communications Workers of America; United Steelworkers; UNITE HERE; Business Roundtable; Teamsters Canada; Assembly of First Nations;
    Sámi Parliament|Sami Parliament|Sámediggi; Ngāi Tahu|Ngai Tahu; Waikato-Tainui; Navajo Nation; Cherokee Nation;
    National Congress of Australia’s First Peoples; Anglican Communion; Ecumenical Patriarchate; Orthodox Church of Ukraine; FIDE; IAAF;
    WBSC; Sri Lanka Cricket; Zimbabwe Cricket; New Zealand Cricket; USA Cricket; SAFA; FUFA; ZIFA; CECAFA; COSAFA; WAFU; SAFF; EAFF;
    AIFF|All India Football Federation; PSSI; ANFP; US Soccer|U.S. Soccer|U.S. Soccer Federation; Canada Soccer;
    FA Wales|Football Association of Wales; Irish FA|Irish Football Association; SvFF; PZPN; European Athletics; UK Athletics;
    British Cycling; British Athletics; USA Track & Field|USA Track and Field; Athletics Integrity Unit;
    Commonwealth Games Federation|Commonwealth Sport; Commonwealth Games Australia; Association of National Olympic Committees|ANOC;
    Pan American Sports Organization|Panam Sports; ASOIF; New Zealand Rugby; SA Rugby|SARU; Six Nations Rugby; EPCR; FIFPRO|FIFPro; Dorna;
    Red Star Belgrade; Partizan Belgrade; Dinamo Zagreb; Hajduk Split; Slavia Prague; Sparta Prague; Viktoria Plzen;
    Ferencváros|Ferencvaros; Legia Warsaw; Lech Poznan; Shakhtar Donetsk; Dynamo Kyiv; Spartak Moscow; CSKA Moscow; Lokomotiv Moscow;
    Rapid Vienna; RB Salzburg|Red Bull Salzburg; Sturm Graz; FC Basel; Malmö FF; Bodø/Glimt|Bodo/Glimt; Rosenborg; FC Copenhagen; Brøndby;
    Midtjylland; IFK Göteborg; AZ Alkmaar; FC Twente; Club Brugge; Anderlecht; Royal Antwerp; Union Saint-Gilloise; Olympique Lyonnais;
    AS Monaco; OGC Nice; Stade Rennais; RC Lens; RC Strasbourg; Athletic Bilbao|Athletic Club; Real Betis; Sampdoria; Bayer Leverkusen;
    VfB Stuttgart; Eintracht Frankfurt; Schalke 04|Schalke; Werder Bremen; Hamburger SV; Hertha Berlin; Crystal Palace; Leicester City;
    West Ham|West Ham United; Nottingham Forest; Leeds United; Brighton & Hove Albion; AEK Athens; Paok|PAOK; Trabzonspor; Basaksehir;
    Espérance de Tunis; Wydad|Wydad Casablanca; Raja Casablanca; RS Berkane; Mamelodi Sundowns; TP Mazembe; Young Africans; Gor Mahia;
    Asante Kotoko; Hearts of Oak; Enyimba; Persepolis; Esteghlal; Al Ittihad; Urawa Red Diamonds; Ulsan Hyundai; Kashima Antlers;
    Yokohama F Marinos|Yokohama F. Marinos; Melbourne Victory; Sydney FC; Auckland City; Wellington Phoenix; Peñarol|Penarol; Cerro Porteño;
    São Paulo FC; Fluminense; Botafogo; Grêmio; Colo-Colo; Universidad de Chile; Atlético Nacional; Millonarios; América de Cali; LA Galaxy;
    LAFC; Seattle Sounders; Toronto FC; Vancouver Whitecaps; Club América; Cruz Azul; BCCI|Board of Control for Cricket in India
  `,
};
