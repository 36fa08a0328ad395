/** Everyday words of news prose that name nobody when a sentence or a headline gives them a capital, lower-case. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'additional advisers afternoon aides ambassador analysis analysts ask asked big business central chancellor ' +
    'children civilian click climate concerns court critics day debate delegates diplomatic diplomats discussions doctors ' +
    'dozens eastern economic elections energy english envoys evening exclusive experts families fans farmers federal ' +
    'fighting file first forces foreign former fourth friends full gas general global good government governments ' +
    'great high hostages human hundreds international internet investigators joint journalists judges key king last ' +
    'late lawmakers lawyers leaders left live local long look markets media meet meeting meetings men migrants ' +
    'military millions minister ministers missing month more morning national negotiations new news next night ' +
    'northern officials oil old opinion opposition older oldest ordinary other own parliament peace people photo photos players ' +
    'please police political polls premier president prices prince princess prisoners private profits prosecutors ' +
    'protesters public queen readers rebels recent refugees regional relations report reporters reports residents ' +
    'right rights said sales same say says second secretary security see senior share shares small social soldiers ' +
    'sources southern speaking special state statement still stocks students subscribe sure talks teachers teams ' +
    'tell tensions thank thanks third thousands ties tonight top trade troops unionists unions update video voters ' +
    'war week western witnesses women workers world year young younger youngest footwear'
  ).split(' '),
);
