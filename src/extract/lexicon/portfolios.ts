/** What a minister, ministry or department is for. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'foreign affairs external relations home interior internal security national homeland defence defense war ' +
    'finance financial economy economic economics treasury exchequer budget planning development trade commerce business ' +
    'industry investment energy oil petroleum gas mining mines mineral resources natural water electricity power ' +
    'environment climate ecology agriculture farming fisheries forestry food rural health public education ' +
    'science research technology technological innovation digital communications information media culture cultural heritage sport sports ' +
    'youth tourism transport transportation infrastructure housing urban labor labour employment work social ' +
    'welfare family families women gender justice law legal constitutional parliamentary religious migration ' +
    'immigration refugees unification intelligence veterans maritime aviation railways cooperation co-operation ' +
    'international european peace reconciliation emergency disaster regional local government administration reform foreigners cabinet state ' +
    'pensions lands skills communities equality equalities inclusion consumer arts livestock irrigation ports roads works diaspora customs ' +
    'revenue relief humanitarian peacekeeping taxation prisons corrections citizenship integration minorities higher vocational training enterprise supply ' +
    'utilities nationality rights wildlife fishery universities insurance hydrocarbons antiquities archaeology procurement elderly disability ageing metallurgy shipbuilding meteorology statistics demography ' +
    'exploration production operations sales marketing strategy logistics engineering compliance sustainability ' +
    'country programme programmes program programs sanitation policy'
  ).split(' '),
);
