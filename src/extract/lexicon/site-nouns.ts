/** Nouns of places that somebody goes to see, singular and lower-case: toured a plant, a visit to the base. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  (
    'plant factory works mill mine quarry shipyard yard dockyard dock port harbour harbor airport airbase base barracks garrison camp ' +
    'hospital clinic school university college campus kindergarten nursery orphanage laboratory lab institute observatory reactor ' +
    'refinery smelter foundry pipeline terminal depot warehouse farm ranch vineyard greenhouse orchard dam reservoir station substation ' +
    'site facility centre center headquarters embassy consulate cathedral church mosque synagogue ' +
    'temple shrine monastery cemetery memorial monument prison jail border frontline front checkpoint crossing bridge tunnel railway ' +
    'village town city neighbourhood neighborhood district province region island prefecture shop workshop studio ' +
    'bakery complex academy shelter settlement enclave outpost trenches ship frigate destroyer submarine carrier ' +
    'battlefield zone area picket library market garden park stadium arena courthouse barricade ruin theatre theater hotel hostel ' +
    'gallery exhibition mall supermarket store pharmacy surgery hall estate canal bunker airfield runway building home house street lab ' +
    'beach marina cave glacier field greenhouse barn brewery distillery cannery slaughterhouse sawmill lighthouse bank office offices ward ' +
    'block laboratories pitch track line tower turbine well rig platform quay jetty pier slipway launchpad dump landfill incinerator plantation'
  ).split(' '),
);
