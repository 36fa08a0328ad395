/** Abbreviations that keep their full stop, lower-case and without it: a stop after one of them ends no sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt brig gov sen rep hon rev fr sr jr st amb sec pres dep ' +
    'vice-adm rear-adm insp supt messrs mme mlle sra dra engr eng atty cllr cpl pvt cdr cdre wg sqn lieut rt ' +
    'msgr archbp asst commr gens sens govs reps drs profs dott avv arq dipl sig ald mgr fra det supt const sgt-maj lt-gen lt-col maj-gen brig-gen hj ste assoc ma h.e h.r.h h.m h.h'
  ).split(' '),
);

/** Abbreviations that stand inside a sentence and may also end one. */
export const PLAIN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs etc inc ' +
    'ltd co corp bros plc llc dept est approx ca cf al ave blvd rd ft mt vol pp fig'
  ).split(' '),
);
