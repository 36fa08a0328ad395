/** What companies do, as the last word of a name says it, folded: Vandermoor Foundries. None is a family name. */
export const INDUSTRY_WORDS: ReadonlySet<string> = new Set(
  (
    'advisory agro aerospace aluminium aluminum analytics apparel automotive aviation beverages biotech biosciences ' +
    'boatyards bottlers cables carriers cement ceramics chemicals clinics coal commodities communications constructions ' +
    'copper credit dairies dairy defence defense derivatives diagnostics diamonds distilleries dredging electric ' +
    'engineering enterprises equities equity exports fabrics ferries fertilisers fertilizers finance fisheries forestry foundries freight ' +
    'furniture garments gold grain graphite haulage healthcare hotels hydro imports infrastructure insurance ' +
    'international investments ironworks lines lithium machinery marine materials maritime mills minerals mortgage ' +
    'nickel nutrition offshore optics orchards packaging paints paper petrochemicals pipelines plantations plastics ' +
    'platinum potash poultry power precision printing products properties pulp quarries rail railways research realty ' +
    'refineries refining renewables retail rubber salmon savings seafood seeds securities semiconductor shipbuilding ' +
    'shipyard shipyards smelters solar solutions stevedores stores sugar supplies telecoms telecommunications textiles ' +
    'therapeutics timber tobacco tractors trading transit transport turbines uranium utilities vaccines vineyards ' +
    'water wind wines wireless wood works yards'
  ).split(' '),
);
