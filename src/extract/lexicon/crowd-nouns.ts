import { ROLE_NOUNS } from './role-nouns.ts';

/** Who is there for a report, a match or a show: nobody whom one meets with. */
const AUDIENCES: ReadonlySet<string> = new Set(
  (
    'reporters journalists correspondents columnists editors photographers broadcasters presenters bloggers writers fans supporters ' +
    'spectators viewers readers listeners crowds opponents rivals critics challengers contenders customers shoppers tourists ' +
    'champions winners passengers players footballers strikers defenders batters bowlers boxers wrestlers wingers forwards voters'
  ).split(' '),
);

const pluralOf = (noun: string): string =>
  /(?:man|men)$/u.test(noun)
    ? noun.replace(/man$/u, 'men')
    : noun === 'wife'
      ? 'wives'
      : /[^aeo]y$/u.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : /(?:s|x|ch|sh)$/u.test(noun)
          ? `${noun}es`
          : `${noun}s`;

/** People by what they are that no role noun says, plural. */
const FURTHER =
  'people staff personnel workforce families relatives parents children students pupils youths teenagers orphans widows widowers elders chieftains kings queens ' +
  'monarchs mps mlas meps msps tds aldermen peers backbenchers lawmakers deputies legislators parliamentarians ceos cfos entrepreneurs ' +
  'businessmen businesswomen businesspeople industrialists bankers financiers lenders creditors bondholders donors funders insurers ' +
  'underwriters brokers lobbyists exporters importers growers producers manufacturers builders developers retailers wholesalers traders ' +
  'merchants shopkeepers landlords tenants landowners homeowners householders residents inhabitants locals villagers townspeople ' +
  'islanders islanders neighbours neighbors citizens nationals expatriates expats compatriots countrymen migrants refugees evacuees ' +
  'returnees survivors victims hostages captives detainees veterans troops soldiers servicemen servicewomen airmen sailors marines ' +
  'police policemen firefighters rescuers responders paramedics medics doctors nurses clinicians scientists academics scholars ' +
  'professors rectors principals headteachers teachers lecturers clergy clerics bishops priests imams rabbis monks pastors workers ' +
  'steelworkers dockworkers dockers miners railwaymen truckers hauliers drivers pilots employees staffers personnel crews strikers-delegates ' +
  'farmers ranchers herders pastoralists fishermen fishers fisherfolk foresters hunters shareholders stakeholders economists analysts ' +
  'auditors lawyers judges prosecutors jurists organisers organizers campaigners activists dissidents volunteers signatories ' +
  'counterparts colleagues negotiators interlocutors emissaries envoys diplomats ambassadors consuls attachés delegates officials ' +
  'bureaucrats functionaries mandarins technocrats ministers secretaries governors premiers mayors councillors councilors ' +
  'commissioners administrators managers bosses chiefs heads chairs chairmen captains commanders generals admirals colonels ' +
  'brigadiers officers warlords rebels guerrillas militants fighters separatists insurgents leaders figures dignitaries notables ' +
  'personalities representatives members spouses counterparts experts specialists advisers advisors aides engineers technicians inspectors ' +
  'buyers sellers vendors sponsors trustees regulators bidders carriers clients alumni tribesmen clansmen guests visitors hosts ' +
  'counsellors counselors publicans restaurateurs skippers captains shipowners shippers airlines insurers planters vintners ' +
  'constituents taxpayers pensioners patients carers caregivers hoteliers restaurateurs operators suppliers contractors partners ' +
  'employers owners founders politicians statesmen candidates apprentices trainees interns cadets recruits conscripts reservists prisoners inmates ' +
  'missionaries peacekeepers observers monitors mediators arbitrators conciliators stewards sherpas whips oligarchs artists musicians filmmakers ' +
  'architects designers surgeons midwives carmakers automakers steelmakers drugmakers chipmakers shipbuilders utilities refiners banks clubs ' +
  'churches authorities institutions groups mothers women youngsters elderly ' +
  'unions associations federations chambers charities guilds companies firms ngos agencies organizations organisations parties ' +
  'boards committees cabinets councils commissions ministries factions tribes communities delegations businesses cooperatives democrats republicans conservatives tories liberals socialists';

/** Plural nouns of people, lower-case, as in "met union leaders". */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  [...ROLE_NOUNS]
    .map(pluralOf)
    .concat(FURTHER.split(' '))
    .filter((noun) => !AUDIENCES.has(noun)),
);

/** Nouns of one body of unnamed people, lower-case: received a delegation, met her cabinet. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'delegation group team mission contingent deputation cabinet committee board panel leadership council commission caucus ' +
    'bench clergy faculty squad crew management opposition community congregation troupe consortium family ' +
    'company firm union association federation chamber charity guild society cooperative agency council ministry directorate secretariat'
  ).split(' '),
);
