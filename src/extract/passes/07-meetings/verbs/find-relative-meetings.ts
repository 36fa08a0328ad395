import { textIn } from '../../../lexicon/placed-words.ts';
import { clauseEnd } from '../../06-clauses/clause-bounds.ts';
import { findArguments } from '../../06-clauses/find-arguments.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { isVerb, readVerbGroup } from '../../06-clauses/verb-group.ts';
import { kindOfNoun } from '../kinds/kind-of-noun.ts';
import { PLENARY } from '../kinds/plenary.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { readNounPhrase } from '../nouns/noun-phrase.ts';
import { findNounRule } from '../nouns/noun-use.ts';
import { partiesOf, uniteParties } from '../parties/parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { isHearsay, statusOfSetting } from '../status/status-of-setting.ts';
import { statusOfText } from '../status/status-of-text.ts';
import { isUndoneAfter } from '../status/undone-after.ts';

/**
 * Meetings whose noun is the object of its relative clause: "the lunch that A had with B", "talks she held with B", "a
 * breakfast with B that A had been promised". Limits: the clause stands right behind the noun, its day, or its partner.
 */
const HAVING: ReadonlySet<string> = new Set(
  'have hold take share get promise grant arrange schedule plan conduct host attend enjoy give offer agree book fix chair convene make pay'.split(
    ' ',
  ),
);
/** What joins the partner of the verb, besides `with`: the call that A made to B, the dinner that A gave for B. */
const TO_PARTNER: Readonly<Record<string, readonly string[]>> = {
  make: ['to'],
  pay: ['to'],
  give: ['for', 'to'],
  host: ['for'],
};
/** The ministerial meeting that A chaired: who was there besides need not be told. */
const CHAIRING: ReadonlySet<string> = new Set(['chair', 'host', 'convene']);
const OPENERS: ReadonlySet<string> = new Set(['that', 'which']);
/** What may follow the verb, whose object the noun is: no other. */
const BEHIND_VERB: ReadonlySet<string> = new Set(['ADP', 'PUNCT', 'AUX', 'VERB', 'ADV', 'PROPN', 'SCONJ']);
const AT: ReadonlySet<string> = new Set(['at', 'in', 'to', 'during', 'for']);
/** Adverbs and times between the noun and its clause: the talks on Sunday that. */
const MAX_GAP = 4;
const PROMISED =
  /\b(?:was|were|had been|has been|have been) (?:\S+ )?(?:promised|granted|offered|scheduled|due|set)\b/u;

interface Relative {
  readonly subject: PhraseGroup;
  /** Its last verb. */
  readonly verb: number;
}

/** The subject and the verb of a relative clause that begins at the token, with or without its opener. */
function relativeAt({ words, groups, times }: MeetingSentence, from: number): Relative | null {
  let at = from;
  const isOfTime = (index: number): boolean => {
    const token = words.tokens[index];
    return token !== undefined && times.some((time) => time.start <= token.start && token.end <= time.end);
  };
  while (at - from < MAX_GAP && (isOfTime(at) || (/^(?:on|in|last)$/u.test(words.lower[at] ?? '') && isOfTime(at + 1))))
    at += 1;
  if (words.lower[at] === ',' && words.lower[at + 1] !== 'which') return null;
  while (words.lower[at] === ',' || OPENERS.has(words.lower[at] ?? '')) at += 1;
  // The phrase may have taken the opener, or the noun, for its own: that Minister X, talks Minister X.
  const subject = groups.find((one) => one.from <= at && at < one.to);
  if (subject === undefined || subject.actors.length === 0) return null;
  let verb = subject.to - 1;
  for (let index = subject.to; index < clauseEnd(words, subject.to); index += 1) {
    const pos = words.tokens[index]?.pos ?? 'X';
    if (isVerb(words, index)) verb = index;
    else if (pos !== 'PART' && pos !== 'ADV' && words.lower[index] !== 'due') break;
  }
  const lemma = words.tokens[verb]?.lemma ?? '';
  // Talks that A held last week with B: a day is no object.
  const isOpen = BEHIND_VERB.has(words.tokens[verb + 1]?.pos ?? 'PUNCT') || isOfTime(verb + 1);
  return verb >= subject.to && HAVING.has(lemma) && isOpen ? { subject, verb } : null;
}

function statusOf(sentence: MeetingSentence, { subject, verb }: Relative): MeetingMention['status'] {
  const { words } = sentence;
  const text = textIn(words, subject.to, verb + 1);
  const own = statusOfText(readVerbGroup(words, verb).text) ?? (PROMISED.test(text) ? 'PLANNED' : 'HELD');
  if ((own === 'PLANNED' || own === 'HELD') && isUndoneAfter(words, verb)) return 'CANCELLED';
  return own === 'HELD' ? (statusOfSetting(words, subject.from) ?? own) : own;
}

/** @returns the meetings that relative clauses behind their nouns tell of. @param codes countries that the article names. */
export function findRelativeMeetings(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  return words.tokens.flatMap((_, at): readonly MeetingMention[] => {
    if (sentence.quoted[at] === true) return [];
    const rule = findNounRule(sentence, at);
    if (rule === null) return [];
    const direct = relativeAt(sentence, at + 1);
    const own = findArguments(words, groups, at + 1).find((one) => one.preposition === 'with')?.group;
    const relative =
      direct ??
      (own === undefined || !(OPENERS.has(words.lower[own.to] ?? '') || words.lower[own.to + 1] === 'which')
        ? null
        : relativeAt(sentence, own.to));
    if (relative === null) return [];
    const { subject, verb } = relative;
    const partner =
      direct === null
        ? own
        : findArguments(words, groups, verb + 1).find(
            ({ preposition }) =>
              preposition === 'with' || TO_PARTNER[words.tokens[verb]?.lemma ?? '']?.includes(preposition) === true,
          )?.group;
    const isChaired =
      partner === undefined &&
      CHAIRING.has(words.tokens[verb]?.lemma ?? '') &&
      PLENARY.has(rule.kind) &&
      subject.actors.every((actor) => actor.startsWith('p')) &&
      // Spoke at a conference that A hosted: the noun tells it.
      !AT.has(words.lower[readNounPhrase(words, sentence.phrases, at).from - 1] ?? '');
    if (!isChaired && (partner === undefined || partner.actors.length === 0)) return [];
    const parties = uniteParties([
      ...partiesOf(words, subject.phrases, isChaired ? 'HOST' : rule.owner),
      ...partiesOf(words, partner?.phrases ?? [], rule.partner),
    ]);
    if (parties.length < 2 && !isChaired) return [];
    const status = statusOf(sentence, relative);
    const group = readVerbGroup(words, verb);
    return [
      {
        sentence: words.sentence.index,
        token: verb,
        ...kindOfNoun(words, rule, at),
        status,
        parties,
        time: chooseTime(sentence, verb, status)?.time ?? null,
        venue: chooseVenue(sentence, verb, codes),
        force: 'new',
        rule: rule.name,
        confidence: rule.confidence,
        occasion: at,
        isHearsay: isHearsay(words, group.from),
        isEarlier: /\bhad\b(?! (?:with|on|in|at)\b)/u.test(group.text) && group.from < verb,
        extent: [at, partner?.to ?? verb + 1],
      },
    ];
  });
}
