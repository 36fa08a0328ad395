/** Last words of capitalized names that are neither people nor organizations, lower-case: places to meet at, deals, events. */
export const BUILDING_HEADS: ReadonlySet<string> = new Set(
  (
    'palace castle hotel airport stadium hall house manor villa residence fort fortress tower building embassy consulate mansion ' +
    'base camp resort lodge centre center museum cathedral mosque chapel abbey compound arena locks'
  ).split(' '),
);

export const THING_HEADS: ReadonlySet<string> = new Set(
  (
    'canal strait straits sea ocean river lake bay gulf island islands mountain mountains valley desert coast peninsula ' +
    'bridge road street avenue square park garden gardens gateway corridor highway railway pipeline port harbour harbor ' +
    'quarter district province region county state territory city town village zone area border basin delta plateau ' +
    'framework agreement accord accords treaty protocol pact deal act bill law plan programme program project declaration ' +
    'charter convention communique statement resolution roadmap doctrine constitution memorandum package scheme strategy ' +
    'summit conference congress games cup championship olympics festival fair expo exhibition prize award medal day week ' +
    'year war wars revolution uprising crisis spring winter era age empire dynasty kingdom republic operation pandemic ' +
    'virus disease hurricane typhoon earthquake storm standard index dollar euro pound yen yuan shilling rupee stream ' +
    'mission missile system rocket satellite shuttle station line express belt road fund facility dialogue process ' +
    'round trip tour visit event series report review paper papers book bible koran quran desk room office floor wing north south east west ' +
    'hemisphere world street wall times league jihad affairs box door gate gates states steps'
  ).split(' '),
);

/** Capitalized words that belong to no person's name though they may stand inside a run of capitals. */
export const NON_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western central middle upper lower new old great greater united federal national international global world ' +
    'european asian african american arab islamic muslim christian jewish catholic orthodox protestant sunni shia shiite kurdish hispanic western ' +
    'democratic republican socialist communist liberal conservative labour green royal holy supreme high grand first second third joint combined ' +
    'operation internet covid christmas nobel olympic ministry department university bank belt air free blue red white black golden silver human ' +
    'trade security nuclear climate energy health peace freedom independence liberation people public private social inherent resolve'
  ).split(' '),
);
