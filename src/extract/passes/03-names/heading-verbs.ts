/** Verbs of what somebody does for a body, with the role that they tell: who `chairs` the board is its chair. */
export const HEADING_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chairperson: 'chairs chaired',
    head: 'heads headed runs',
    leader: 'leads',
    president: 'presides presided',
    commander: 'commands commanded',
    adviser: 'advises advised',
    representative: 'represents represented',
    coach: 'coaches coached',
    manager: 'manages managed',
    captain: 'captains captained',
    editor: 'edits edited',
    founder: 'founded co-founded',
    director: 'directs directed',
    owner: 'owns',
    negotiator: 'negotiates',
    spokesperson: 'speaks',
    deputy: 'deputises deputizes',
  }).flatMap(([role, verbs]) => verbs.split(' ').map((verb) => [verb, role] as const)),
);

/** Behind `has` and `by`: who has led the union, a mission headed by her. */
export const HEADING_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chairperson: 'chaired',
    head: 'headed run led',
    president: 'presided',
    commander: 'commanded',
    adviser: 'advised',
    representative: 'represented',
    coach: 'coached',
    manager: 'managed',
    captain: 'captained',
    editor: 'edited',
    director: 'directed',
    owner: 'owned',
    founder: 'founded co-founded',
  }).flatMap(([role, verbs]) => verbs.split(' ').map((verb) => [verb, role] as const)),
);

/** What the verb needs between itself and the body: presides over, negotiates for. */
export const HEADING_LINKS: ReadonlySet<string> = new Set(['over', 'for', 'up']);
