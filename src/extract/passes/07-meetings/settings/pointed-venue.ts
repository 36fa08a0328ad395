import { toCountryId } from '../../../../domain/ids.ts';
import { capitalOf } from '../../03-names/place-index.ts';
import type { MeetingSentence, Venue } from '../meeting-mention.ts';
import { NO_VENUE } from './venue-of-city.ts';

/** Where a meeting was that its sentence only points at: there, in the same city, in the capital. */

/** How far behind the verb `there` points back at a place, in tokens. */
const THERE_WINDOW = 14;

/** There he is to see X: of the place that the sentence before told last. */
const opensThere = ({ words }: MeetingSentence): boolean =>
  words.lower[0] === 'there' && /^(?:PRON|PROPN|DET|PUNCT)$/u.test(words.tokens[1]?.pos ?? '');

const HOSTING = /^(?:receiv|host|welcom|summon)/u;
/** In the capital: of the host, whose country stands first, or of the one country that the article names. */
function capitalAt({ words, chunks }: MeetingSentence, at: number, codes: ReadonlySet<string>): string | null {
  if (!IN_CAPITAL.test(words.text)) return null;
  const [only, ...others] = codes;
  if (only !== undefined && others.length === 0) return only;
  const isHosted = HOSTING.test(words.lower[at] ?? '') && words.lower[at + 1] !== 'by';
  const owner = isHosted ? chunks.find((one) => one.kind === 'country' && one.to <= at) : undefined;
  return owner?.kind === 'country' ? owner.code : null;
}

const IN_CAPITAL = /\bin the capital(?! (?:of|,|city|market|markets)\b)/u;
/** In the same city; in that city. */
const SAME_CITY = /\bin (?:the same|that) (?:city|town|place)\b/u;

/** @returns the place that the sentence points at, or none. @param codes countries that the article names. */
export function pointedVenue(sentence: MeetingSentence, at: number, codes: ReadonlySet<string>): Venue {
  const { words } = sentence;
  if (opensThere(sentence) || SAME_CITY.test(words.text)) return sentence.placeBefore;
  const capital = capitalAt(sentence, at, codes);
  if (capital !== null) return { city: capitalOf(capital), country: toCountryId(capital) };
  const there = words.lower.indexOf('there', at + 1);
  const pointsBack = there !== -1 && there - at <= THERE_WINDOW && words.tokens[there + 1]?.pos !== 'AUX';
  return pointsBack ? sentence.placeBefore : NO_VENUE;
}
