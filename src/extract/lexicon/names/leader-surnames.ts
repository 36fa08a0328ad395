/**
 * Family names that headlines and live blogs use alone for heads of state and government, foreign ministers and heads of
 * international bodies in office between 2015 and 2026, folded; left out are those that are also common words, cities or
 * everybody's names (May, Park, Johnson, Abbas).
 */
export const LEADER_SURNAMES: ReadonlySet<string> = new Set(
  // The Americas
  (
    'trump biden obama blinken rubio hegseth vance bessent yellen lutnick tillerson pompeo trudeau carney freeland joly ' +
    'sheinbaum obrador lula bolsonaro milei macri maduro guaido bukele noboa lasso boluarte boric mulino ' +
    // Europe
    'merkel scholz merz baerbock macron hollande sunak starmer lammy meloni draghi tusk duda nawrocki orban szijjarto fico ' +
    'babis fiala vucic kurti mitsotakis tsipras plenkovic rutte stoltenberg borrell kallas lagarde juncker nauseda ' +
    'landsbergis stubb niinisto kristersson frederiksen solberg rajoy zapatero ' +
    // Russia and its neighbours
    'putin lavrov medvedev peskov shoigu mishustin zelensky zelenskyy zelenskiy poroshenko kuleba sybiha umerov yermak ' +
    'lukashenko sandu aliyev pashinyan pashinian mirzoyan bayramov zourabichvili zurabishvili kobakhidze ivanishvili tokayev ' +
    'nazarbayev mirziyoyev japarov rahmon berdimuhamedov ' +
    // The Middle East and North Africa
    'erdogan cavusoglu fidan netanyahu gallant gantz lapid sisi assad rouhani raisi pezeshkian zarif araghchi khamenei sudani ' +
    'kadhimi mikati tebboune haftar dbeibah burhan hemedti ' +
    // Africa south of the Sahara
    'ramaphosa ruto kenyatta tinubu buhari kagame tshisekedi museveni abiy afwerki mnangagwa hichilema ouattara ' +
    // Asia and the Pacific
    'xi modi jaishankar kishida ishiba takaichi yoon widodo jokowi prabowo duterte srettha paetongtarn thaksin ghani ' +
    'ardern luxon albanese morrison marape guterres'
  ).split(' '),
);
