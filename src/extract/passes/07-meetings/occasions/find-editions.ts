import { textIn } from '../../../lexicon/placed-words.ts';
import { EDITION_RULES, type EditionRule } from '../../../rules/occasions/editions.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';

/**
 * Others of a series whose noun is left out: "Their first was in Lima in March 2018, the second in Quito a year later. Peru
 * will host the next one." Those who met at the one before take part. Limits: the clause has a day or a place of its own,
 * and a meeting was told no more than six sentences before it.
 */
const CONFIDENCE = 0.65;
const REACH = 6;
const WINDOW = 16;
const GATE: ReadonlySet<string> = new Set(
  'previous last first inaugural preceding earlier next follow-up second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th'.split(
    ' ',
  ),
);
/** The second in Quito: the verb of the first is left out. */
const GAPPED = /^(?:and )?the (?:second|third|fourth|fifth|last|next) (?:in|on|at)\b/u;

interface Edition {
  readonly rule: EditionRule;
  readonly from: number;
  readonly to: number;
}

function editionsOf({ words, quoted }: MeetingSentence): readonly Edition[] {
  if (!words.lower.some((word) => GATE.has(word))) return [];
  const starts = [0];
  words.lower.forEach((word, at) => {
    if (word === ',' || word === ';' || word === 'and' || word === 'but') starts.push(at + 1);
  });
  const found: Edition[] = [];
  for (const [index, from] of starts.entries()) {
    if (quoted[from] === true) continue;
    const text = textIn(words, from, from + WINDOW);
    const [last] = found.slice(-1);
    const rule =
      last !== undefined && GAPPED.test(text) ? last.rule : EDITION_RULES.find(({ pattern }) => pattern.test(text));
    if (rule === undefined) continue;
    const next = starts.slice(index + 1).find((start) => GAPPED.test(textIn(words, start, start + 4)));
    found.push({ rule, from, to: next ?? words.tokens.length });
  }
  return found;
}

function mentionOf(sentence: MeetingSentence, edition: Edition, codes: ReadonlySet<string>): MeetingMention | null {
  const { words } = sentence;
  const { rule, from, to } = edition;
  const [start, end] = [words.tokens[from]?.start ?? 0, words.tokens[to - 1]?.end ?? 0];
  const own = {
    ...sentence,
    times: sentence.times.filter((time) => time.start >= start && time.end <= end && time.attributive !== true),
    chunks: sentence.chunks.filter((chunk) => chunk.from >= from && chunk.to <= to),
    landmarks: sentence.landmarks.filter((one) => one.from >= from && one.to <= to),
  };
  const time = own.times.find(({ direction }) => (rule.series === 'next') === (direction === 'future')) ?? null;
  const venue = chooseVenue(own, from, codes);
  if (time === null && venue === NO_VENUE) return null;
  return {
    sentence: words.sentence.index,
    token: from,
    kind: 'MEETING',
    medium: 'UNKNOWN',
    status: rule.series === 'next' ? 'PLANNED' : 'HELD',
    parties: [],
    time,
    venue,
    force: 'reference',
    rule: 'edition',
    confidence: CONFIDENCE,
    isEarlier: rule.series === 'previous',
    isHearsay: false,
    series: rule.series,
    extent: [from, to],
  };
}

/** @param own the mentions of each sentence. @returns the same, with others of a series that are told without their noun. */
export function findEditions(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
  codes: ReadonlySet<string>,
): readonly (readonly MeetingMention[])[] {
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const isOpen =
      sentence.isProse && mentions.every((mention) => mention.force !== 'new' && mention.series === undefined);
    if (!isOpen) return mentions;
    const editions = editionsOf(sentence);
    const isBehind =
      editions.length > 0 &&
      own.slice(Math.max(0, index - REACH), index).some((some) => some.some(({ force }) => force === 'new'));
    if (!isBehind) return mentions;
    const found = editions.flatMap((edition) => mentionOf(sentence, edition, codes) ?? []);
    return found.length === 0 ? mentions : [...mentions.filter(({ force }) => force !== 'reference'), ...found];
  });
}
