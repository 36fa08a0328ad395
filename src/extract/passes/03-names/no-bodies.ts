/** What a head ends or opens that is no organization. */

/** Rooms, planes and happenings that a head ends or opens. */
export const NO_BODIES =
  /^(?:oval office|state and government|air force (?:one|two)|box office|post office|civic cent(?:re|er)|community cent(?:re|er)|(?:champions|europa|nations|conference) league)\b/u;
/** Halls that are called centres: Kigali Convention Centre. */
export const HALLS =
  /^(?:convention|conference|conferences|exhibition|congress|shopping|visitor|visitors|sports|leisure|detention|data|distribution|garden|town|city)$/u;
