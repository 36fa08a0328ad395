import { fold } from '../../../domain/fold.ts';
import type { Span } from '../../../domain/span.ts';
import type { Dateline } from '../../layers.ts';
import { findCities } from '../03-names/place-index.ts';

/**
 * Datelines: `GULL HARBOUR, May 3 (Agency) - …`, `TURKU — …`, `CORK, IRELAND - …`, `May 3, 2024 (BERGEN) – …`, or a line of its own such as
 * `Bergen, 7 May 2024`. Only the first 120 characters of a block are looked at.
 */
const MAX_LENGTH = 120;
const DASH = /\s*(?:\s-{1,2}|[–—])\s/u;
const PLACE = /^[\p{L}\p{M}.'’ -]{2,40}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,}(?:,|\(|$|\s)/u;
const DATE_PARTS = /^[\p{L}\p{M}\p{N}.,'’() /-]*$/u;
const AGENCY = /\([^()]{2,40}\)\s*$/u;
const OWN_LINE =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{2,30},\s+(?:\p{N}{1,2}(?:st|nd|rd|th)?\s+\p{L}+|\p{L}+\s+\p{N}{1,2}),?\s+\p{N}{4}\.?$/u;
/** `NEW DELHI: …`, where the capitals are a city. */
const COLON = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}):\s+(?=\S)/u;
const SLASH_AGENCY = /^[\p{Lu}][\p{L}\p{M} .]{2,30}\/\s/u;

/** `May 3, 2024 (BERGEN) – …`, with the city behind the day. */
const CITY_BEHIND =
  /^(\p{Lu}\p{L}{2,8}\s+\p{N}{1,2},?\s+\p{N}{4}\s+\()(\p{Lu}[\p{L}\p{M}.'’ /-]{2,30})\)\s*[-–—]{1,2}\s/u;

/** The name of a station or a programme, where a script has its title. */
const PROGRAMME = /\b(?:radio|tv|television|news|bulletin|broadcast|fm|channel|press|media|script|live)\b/iu;

const placeOf = (head: string, block: Span): Span => {
  const place = PLACE.exec(head)?.[0] ?? '';
  return { start: block.start, end: block.start + Math.max(1, place.trimEnd().length) };
};

/** @returns the dateline that opens the block, or null. */
export function findDateline(text: string, block: Span & { readonly index: number }): Dateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + MAX_LENGTH));
  if (OWN_LINE.test(head)) {
    const place = head.slice(0, head.indexOf(','));
    return {
      start: block.start,
      end: block.end,
      block: block.index,
      place: { start: block.start, end: block.start + place.length },
    };
  }
  const behind = CITY_BEHIND.exec(head);
  if (behind !== null) {
    const start = block.start + (behind[1] ?? '').length;
    const place = { start, end: start + (behind[2] ?? '').length };
    return { start: block.start, end: block.start + behind[0].length, block: block.index, place };
  }
  const slash = SLASH_AGENCY.exec(head);
  if (slash !== null) {
    // An agency that signs with a slash names no place.
    const end = block.start + slash[0].length;
    return { start: block.start, end, block: block.index, place: { start: block.start, end: block.start } };
  }
  const colon = COLON.exec(head);
  if (colon !== null && findCities(fold(colon[1] ?? '')).length > 0) {
    const end = block.start + colon[0].length;
    const place = { start: block.start, end: block.start + (colon[1] ?? '').length };
    return { start: block.start, end, block: block.index, place };
  }
  const dash = DASH.exec(head);
  if (dash === null || dash.index < 3) return null;
  const before = head.slice(0, dash.index);
  if (!DATE_PARTS.test(before)) return null;
  if (!CAPITALS.test(before) && !(AGENCY.test(before) && /^\p{Lu}/u.test(before))) return null;
  if (PROGRAMME.test(PLACE.exec(before)?.[0] ?? '')) return null;
  return {
    start: block.start,
    end: block.start + dash.index + dash[0].length,
    block: block.index,
    place: placeOf(before, block),
  };
}
