/** Nouns for people who act for a country or an organization, lower-case: an OPEC delegation, Chilean officials. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  (
    'delegation delegations team teams mission missions side sides government authorities official officials leader leaders leadership ' +
    'representative representatives executive executives lawmaker lawmakers minister ministers ministry diplomat diplomats envoy envoys ' +
    'negotiator negotiators mediator mediators informateur informateurs formateur formateurs general generals commander commanders counterpart counterparts staff board committee ' +
    'members member chiefs directors regulators auditors inspectors experts advisers advisors aides president premier ' +
    'ambassador ambassadors foreign-minister forces military army police rebels fighters militants opposition parliament ' +
    'union players management envoyship coalition groups group councillors officers captains bosses chairmen officers squad contingent ' +
    'party parties faction factions tribe tribes activists campaigners families commission commissions guards navies armies parliaments ' +
    'council presidium secretariat policymakers shareholders ambassadors surveyors specialists deputies senators legislators'
  ).split(' '),
);

/** Nouns for two or more people or sides that were named before: the two leaders, both sides. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'leaders presidents ministers premiers men women sides countries nations parties officials delegations diplomats secretaries ' +
    'governments allies neighbours neighbors statesmen chiefs executives politicians teams generals companies chancellors monarchs trio pair duo'
  ).split(' '),
);

/** Group nouns that mean people alone, and no bodies. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'leaders presidents ministers premiers men women statesmen politicians generals chancellors monarchs secretaries'.split(
    ' ',
  ),
);

/** Nouns that stand for people who were named before only with their number: the two envoys, both bosses. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  (
    'envoys ambassadors commissioners negotiators mediators mayors governors rivals women premiers chairmen chairwomen ceos bosses ' +
    'foes counterparts camps adversaries bankers bishops businessmen judges heads interlocutors ministries capitals armies militaries navies ' +
    'firms unions banks airlines carriers clubs federations associations regulators agencies lenders insurers organizations organisations ' +
    'communities blocs states bodies councils groups factions republics carmakers retailers'
  ).split(' '),
);

/** Nouns for one person of the article that no title of theirs says. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  both: 2,
  pair: 2,
  duo: 2,
  trio: 3,
  couple: 2,
  twosome: 2,
  threesome: 3,
  quartet: 4,
};
