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
    'battlefield zone area'
  ).split(' '),
);
