import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Bodies of aid, of human rights and of sport that the whole world knows, written as in `organizations.ts`. */
export const AID_ROWS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  NGO: `
    Amnesty International; Human Rights Watch|HRW; Red Cross; International Committee of the Red Cross|ICRC;
    Red Crescent; Doctors Without Borders|Médecins Sans Frontières|MSF; Oxfam; Save the Children; Greenpeace;
    Transparency International; Reporters Without Borders; International Crisis Group|Crisis Group;
    Norwegian Refugee Council|NRC; Syrian Observatory for Human Rights; Chatham House; Brookings Institution;
    Carnegie Endowment; RAND Corporation; Atlantic Council; World Economic Forum|WEF
  `,
  OTHER: `
    FIFA; UEFA; International Olympic Committee|IOC; Church of England; Premier League;
    World Anti-Doping Agency|WADA
  `,
};
