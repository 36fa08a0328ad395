import { textIn } from '../../../lexicon/placed-words.ts';
import { anyOf } from '../../../rules/any-of.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { TURN_RULES, type TurnRule } from '../../../rules/occasions/turns.ts';
import { isPossessive } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { isRemote } from '../kinds/remote-kind.ts';
import type { MeetingMention, MeetingSentence, Party } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';

/**
 * "A met B in Rome on Tuesday. On Wednesday it was the turn of C; next up: D." Each who is brought in so met the one whom
 * those sentences are about: who was at more than one of the meetings told just before, their host, or who is named first.
 * Limits: the words stand in the same paragraph as such a meeting or in the next, and no more than three sentences behind it.
 */
const CONFIDENCE = 0.7;
const REACH = 3;
const WINDOW = 12;
/** What every row has one of. */
const GATE: ReadonlySet<string> = new Set(
  'turn turns next first last up came followed follows comes still also brought brings bring saw'.split(' '),
);

const placed = (place: TurnRule['place']) => {
  const rules = TURN_RULES.filter((rule) => rule.place === place);
  return { rules, any: new GatedPattern(anyOf(rules.map(({ pattern }) => pattern))) };
};
const BEFORE = placed('before');
const BEHIND = placed('behind');

/** Of whom several were named, one after the other: the turn of A of Estonia, B of Latvia. */
interface Turn {
  readonly rule: TurnRule;
  readonly phrase: Phrase;
}

function turnAt({ words }: MeetingSentence, phrase: Phrase): Turn | null {
  const behind = textIn(words, phrase.end, phrase.end + WINDOW);
  // The time of a live blog's entry opens its line.
  const first = Math.max(
    0,
    words.tokens.findIndex(({ text }) => /\p{L}/u.test(text)),
  );
  const before = textIn(words, Math.max(first, phrase.from - WINDOW), phrase.from);
  const rule =
    (BEFORE.any.matches(words, before)
      ? BEFORE.rules.find((one) => one.pattern.test(before) && one.barredBy?.test(behind) !== true)
      : undefined) ??
    (BEHIND.any.matches(words, behind)
      ? BEHIND.rules.find(
          (one) => one.pattern.test(behind) && (one.name !== 'own-turn') === !isPossessive(words.tokens[phrase.to]),
        )
      : undefined);
  return rule === undefined ? null : { rule, phrase };
}

/** The people of the sentence whose turn it tells of, with those that commas and `and` join to the first. */
function turnsOf(sentence: MeetingSentence): readonly Turn[] {
  const { words, phrases } = sentence;
  if (!words.lower.some((word) => GATE.has(word))) return [];
  const isNamed = ({ kind, actors }: Phrase): boolean =>
    (kind === 'name' || kind === 'role') && actors.length === 1 && actors[0]?.startsWith('p') === true;
  for (const phrase of phrases) {
    if (!isNamed(phrase) || sentence.quoted[phrase.from] === true) continue;
    const turn = turnAt(sentence, phrase);
    if (turn === null) continue;
    if (turn.rule.place === 'behind') return [turn];
    const turns = [turn];
    let last = phrase;
    for (const next of phrases.filter((one) => one.from >= phrase.end)) {
      const gap = textIn(words, last.end, next.from);
      if (/^(?:,|and|, and|then|of|, then|and then|of the)$/u.test(gap)) {
        if (isNamed(next)) turns.push({ rule: turn.rule, phrase: next });
        last = next;
      } else if (next.from >= last.end) break;
    }
    return turns;
  }
  return [];
}

const isTold = ({ force, status, parties }: MeetingMention): boolean =>
  force === 'new' && (status === 'HELD' || status === 'PLANNED') && parties.length > 0;

/** Whom the meetings are about; null where nobody stands out. */
function centreOf(told: readonly MeetingMention[]): Party | null {
  const last = told.at(-1);
  if (last === undefined) return null;
  const count = (party: Party): number =>
    told.filter((one) => one.parties.some((other) => other.actor === party.actor)).length;
  const [most, second] = last.parties.toSorted((a, b) => count(b) - count(a));
  if (most === undefined || (second !== undefined && last.parties.length > 2 && count(second) === count(most)))
    return last.parties.find((party) => party.role === 'HOST') ?? null;
  return most;
}

function statusOf(sentence: MeetingSentence, { rule, phrase }: Turn, base: MeetingMention): MeetingMention['status'] {
  if (rule.tense === 'past') return base.status;
  if (rule.tense === 'ahead') return 'PLANNED';
  if (/\b(?:was|came|had|brought|saw)\b/u.test(sentence.words.text)) return base.status;
  const time = chooseTime(sentence, phrase.from, 'HELD')?.time;
  return time?.direction === 'past' ? 'HELD' : 'PLANNED';
}

function mentionOf(
  sentence: MeetingSentence,
  turn: Turn,
  base: MeetingMention,
  centre: Party,
  codes: ReadonlySet<string>,
): MeetingMention {
  const { words } = sentence;
  const { phrase } = turn;
  const status = statusOf(sentence, turn, base);
  const time = chooseTime(sentence, phrase.from, status)?.time ?? (status === base.status ? base.time : null);
  const venue = chooseVenue(sentence, phrase.from, codes);
  const isThere = base.venue.city !== null && (centre.role === 'HOST' || time?.date === base.time?.date);
  return {
    sentence: words.sentence.index,
    token: phrase.from,
    kind: isRemote(base.kind) ? base.kind : 'MEETING',
    medium: base.medium,
    status,
    parties: [centre, ...partiesOf(words, [phrase], 'PARTICIPANT')],
    time,
    venue: venue === NO_VENUE && isThere ? base.venue : venue,
    force: 'new',
    rule: 'turn',
    confidence: CONFIDENCE,
    isEarlier: false,
    isHearsay: false,
    isFurther: true,
    extent: [phrase.from, phrase.to],
  };
}

/** Those whom no other clause of the sentence brings to a meeting: the turn of A, who received him. */
const openTurns = (turns: readonly Turn[], mentions: readonly MeetingMention[]): readonly Turn[] =>
  turns.filter(
    ({ phrase }) =>
      !mentions.some((one) => isTold(one) && one.parties.some(({ actor }) => phrase.actors.includes(actor))),
  );

/** @param own the mentions of each sentence. @returns the same, with the meetings whose turn came behind others. */
export function findTurns(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
  codes: ReadonlySet<string>,
): readonly (readonly MeetingMention[])[] {
  const settled: (readonly MeetingMention[])[] = [];
  sentences.forEach((sentence, index) => {
    const mentions = own[index] ?? [];
    const turns = sentence.isProse ? openTurns(turnsOf(sentence), mentions) : [];
    const { paragraph } = sentence.words.sentence;
    const told =
      turns.length === 0
        ? []
        : settled
            .slice(Math.max(0, index - REACH), index)
            .flat()
            .filter((mention) => isTold(mention) && !mention.isEarlier)
            .filter(({ sentence: at }) =>
              sentences.some(({ words }) => words.sentence.index === at && paragraph - words.sentence.paragraph <= 1),
            );
    const base = told.at(-1);
    const centre = centreOf(told);
    if (base === undefined || centre === null) {
      settled.push(mentions);
      return;
    }
    const others = turns.filter(({ phrase }) => !phrase.actors.includes(centre.actor));
    settled.push([...mentions, ...others.map((turn) => mentionOf(sentence, turn, base, centre, codes))]);
  });
  return settled;
}
