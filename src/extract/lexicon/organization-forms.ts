import type { OrganizationKind } from '../../domain/vocabulary/organization-kind.ts';

/** Head words that make an organization of a capitalized name, lower-case, with the kind they tell. */
const row = (kind: OrganizationKind, heads: string): readonly (readonly [string, OrganizationKind])[] =>
  heads.split(' ').map((head) => [head, kind] as const);

export const ORGANIZATION_HEADS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...row(
    'GOVERNMENT_BODY',
    'ministry department agency bureau commission authority parliament assembly senate court tribunal police directorate ' +
      'inspectorate secretariat office treasury administration cabinet government junta legislature congress council prosecution',
  ),
  ...row('INTERGOVERNMENTAL', 'organization organisation commonwealth community coalition'),
  ...row(
    'ARMED_GROUP',
    'army forces force brigade brigades battalion militia guard guards corps navy command division regiment front',
  ),
  ...row('PARTY', 'party'),
  ...row(
    'COMPANY',
    'company corporation corp inc ltd limited plc llc gmbh ag sa spa nv bank eximbank holdings holding group industries ventures ' +
      'airlines airways motors energy petroleum electronics pharmaceuticals technologies systems partners capital insurance ' +
      'securities foundries dairies shipyard shipyards chemicals aviation aerospace robotics semiconductors telecoms ' +
      'telecommunications investments equities enterprises refineries refining cement textiles petrochemicals assurance ' +
      'reinsurance biotech therapeutics boatyards distilleries ferries ironworks fertilizers fertilisers renewables ' +
      'telecom mining steel metals foods breweries railways logistics shipping ports llp lp oyj aps bv kk sro doo pjsc jsc',
  ),
  ...row(
    'MEDIA',
    'times post news herald tribune gazette observer chronicle journal broadcasting television radio wire',
  ),
  ...row('NGO', 'foundation watch charity trust society observatory alliance'),
  ...row(
    'COMPANY',
    'banco banque banca caja grupo groupe gruppo compagnie compañía société sociedad studio bancorp bancshares air',
  ),
  ...row('MEDIA', 'daily evening weekly'),
  ...row('PARTY', 'partido parti partito'),
  ...row('ARMED_GROUP', 'frente'),
  ...row(
    'OTHER',
    'association federation confederation union league institute institution university school college academy committee ' +
      'board chamber network movement fund centre center club collective congregation church synod guild consortium ' +
      'bloc cartel guild cooperative syndicate brotherhood service panel team mission delegation hospital museum laboratory observatory clinic infirmary polytechnic conservatory ' +
      'conservatoire archives orchestra philharmonic rail constabulary gendarmerie diocese archdiocese parish campaign services ' +
      'endowment survey subcommittee sub-committee sindicato federación confederación instituto institut fundación fondation stiftung università universität associação ' +
      'asociación cooperativa caucus scouts knesset diet chambers operators employers growers exporters manufacturers producers',
  ),
]);

/** Heads that also stand in names of other things; they make an organization only with a name before them. */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  'operators employers growers exporters manufacturers producers chambers office group team mission delegation initiative service survey energy ports steel metals mining capital front guard command force forces division government council cabinet administration forum panel post times watch trust board campaign services diet parish archives air daily evening weekly studio scouts foundries dairies shipyard shipyards chemicals aviation semiconductors ' +
    'investments enterprises refineries refining cement textiles petrochemicals assurance ferries fertilizers fertilisers renewables'.split(
      ' ',
    ),
);

/** Heads that are followed by what the name is of: Bank Silvaren, Radio Free Europe, Ministry of Finance. */
export const LEADING_HEADS: ReadonlySet<string> = new Set(
  'tribunal chambers survey endowment trust subcommittee sub-committee bank banco banque radio grupo groupe ministry department university universidad université institute office bureau house council court committee association federation confederation union league chamber organization organisation agency board academy commission centre center society fund republic confederation school college congress front movement party army force forces coalition alliance partnership task observatory secretariat authority directorate cabinet administration network forum guild cooperative syndicate brotherhood campaign archives diocese archdiocese parish'.split(
    ' ',
  ),
);

/** Heads that open a name and go on without a preposition: Bank Silvaren, Air Varena, the Daily Lantern. */
export const NAMING_HEADS: ReadonlySet<string> = new Set(
  (
    'bank banco banque banca caja radio grupo groupe gruppo university universidad universidade université università universität ' +
    'compagnie compañía société sociedad studio air daily evening weekly partido parti partito frente sindicato federación ' +
    'confederación instituto institut fundación fondation stiftung associação asociación cooperativa'
  ).split(' '),
);

/** Two words that make one head: Tonga Red Cross. */
export const DOUBLE_HEADS: ReadonlySet<string> = new Set([
  'red cross',
  'red crescent',
  'blue cross',
  'red shield',
  'stock exchange',
  'mercantile exchange',
  'metal exchange',
  'trading co',
]);

/** Legal forms that are other words where they are not in capitals: Moussa Ag Intalla. */
export const CAPITAL_FORMS: ReadonlySet<string> = new Set(['ag', 'sa', 'nv', 'spa', 'lp', 'bv', 'kk', 'aps']);

/** Legal forms that follow another head, in any case: Gazelle Petroleum plc. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'plc inc ltd limited llc llp lp gmbh ag sa spa nv corp co kg oy ab asa as pte bhd berhad tbk sarl srl kk pjsc jsc ojsc'.split(
    ' ',
  ),
);

/** Lower-case nouns after a capitalized name that make it an organization: Tulip party, Lantern group. */
export const LOWER_HEADS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...row('PARTY', 'party bloc'),
  ...row('ARMED_GROUP', 'militia brigade brigades movement rebels'),
  ...row('COMPANY', 'group bank'),
  ...row(
    'GOVERNMENT_BODY',
    'ministry assembly parliament committee commission agency council authority directorate department',
  ),
  ...row('OTHER', 'federation union foundation institute university'),
]);

/** Nouns that say what an organization is, before its name or in apposition to it. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...row(
    'COMPANY',
    'company conglomerate firm bank group chain maker manufacturer producer miner carmaker chipmaker airline carrier retailer utility drugmaker automaker planemaker steelmaker shipbuilder distiller developer operator startup start-up unit subsidiary giant broker brokerage insurer reinsurer lender brewer fund cooperative co-operative consultancy exporter importer shipyard yard brewery dairy label watchmaker tyremaker papermaker truckmaker planemaker winemaker glassmaker toymaker shoemaker shipper freighter wholesaler supermarket grocer refiner smelter utility rival competitor supplier contractor builder generator publisher provider hotelier caterer distributor processor bottler packer grower logger driller prospector telco telecom fintech bookmaker casino holding franchise',
  ),
  ...row(
    'MEDIA',
    'newspaper daily weekly magazine broadcaster agency website outlet platform app tabloid channel newswire',
  ),
  ...row('ARMED_GROUP', 'militia group movement faction'),
  ...row('PARTY', 'party'),
  ...row('NGO', 'charity nonprofit ngo'),
  ...row(
    'OTHER',
    'club union association federation university institute think-tank team squad foundation network inspectorate regulator watchdog syndicate confederation',
  ),
]);

/** Words before a capitalized name that say that the name is an organization: shares in X, chairman of X. */
export const ORGANIZATION_OWNED: ReadonlySet<string> = new Set(
  (
    'board leader head shares share stake chairman chairwoman chairperson ceo boss chief executives executive employees staff spokesman ' +
    'spokeswoman spokesperson headquarters subsidiary shareholders members leadership officials unit factory plant plants offices ' +
    'profits customers branch president works bosses chiefs chairmen ceos directors merger takeover buyout flotation creditors bondholders ' +
    'lenders subsidiaries owners earnings dividend'
  ).split(' '),
);
