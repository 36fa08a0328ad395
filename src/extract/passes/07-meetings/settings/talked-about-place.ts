import { textIn } from '../../../lexicon/placed-words.ts';
import type { Words } from '../../03-names/words.ts';

/** Behind one of these a place is what was talked about. */
const TOPICAL: ReadonlySet<string> = new Set(
  'about regarding concerning focused focusing focus crisis situation war conflict developments fighting stability peace security ceasefire troops forces efforts relations'.split(
    ' ',
  ),
);
/** Discussed the port of Lima; discussed the merger in Lima on Monday: with a day behind it, the place is of the talk. */
const DISCUSSING: ReadonlySet<string> = new Set(['discuss', 'discusses', 'discussed', 'discussing']);
const ABOUT: ReadonlySet<string> = new Set(['on', 'about', 'over', 'regarding']);
const DAY_BEHIND =
  /^(?:(?:early|late|earlier|later) )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|today|(?:last|this|earlier this) (?:week|month|year|\S+day)|on \p{N}|in (?:january|february|march|april|may|june|july|august|september|october|november|december))(?= |$)/u;
/** Discussed the attack in Lima on Friday: where that was. */
const HAPPENING =
  /^(?:attacks?|shootings?|bombings?|blasts?|explosions?|clashes|violence|unrest|riots?|protests?|killings?|massacre|coup|siege|strikes?|crash|elections?|floods?|earthquake|fires?)$/u;

interface Site {
  readonly from: number;
  readonly to: number;
  readonly isCountry: boolean;
}

/** Whether the place belongs to what was talked about; not where it stands behind whom it was discussed with. */
export function isTalkedAbout(words: Words, at: number, { from, to, isCountry }: Site): boolean {
  const { lower, tokens } = words;
  const all = lower.slice(at, from);
  const partner = all.lastIndexOf('with');
  const between = partner !== -1 && tokens[from - 2]?.pos === 'PROPN' ? all.slice(partner) : all;
  if (between.some((word) => TOPICAL.has(word))) return true;
  // To brief her on the elections in Jubaland.
  const isMatter = between.some((word) => ABOUT.has(word));
  if (isMatter && HAPPENING.test(lower[from - 2] ?? '')) return true;
  const isOfDay = !isCountry && DAY_BEHIND.test(textIn(words, to, to + 3));
  const isOfHappening = HAPPENING.test(lower[from - 2] ?? '');
  return (!isOfDay || isOfHappening) && between.some((word) => DISCUSSING.has(word));
}
