import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import { COUNCIL, PANEL, PANELLISTS } from '../../../rules/verbs/panels.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import { clauseStart } from '../../06-clauses/clause-bounds.ts';
import { findArguments } from '../../06-clauses/find-arguments.ts';
import type { PhraseGroup } from '../../06-clauses/phrase-groups.ts';
import { readVerbGroup } from '../../06-clauses/verb-group.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { crowdBehind } from '../parties/unnamed-parties.ts';
import { chooseTime } from '../settings/choose-time.ts';
import { chooseVenue } from '../settings/choose-venue.ts';
import { statusOfVerb } from '../status/status-of-verb.ts';
import { findTestimony } from './find-testimony.ts';

/**
 * Hearings that are told from the side of the body ("the committee heard Minister A") or by a participle that opens the
 * sentence ("Testifying before the Senate committee, A said"). Those whose subject speaks are verbs of the rules.
 */
const ASKING = new WordClass(
  'heard hears hear questioned grilled quizzed questions question grill quiz interrogated examined pressed cross-examined'.split(
    ' ',
  ),
);
/** A court hears only whom it names as heard: questioned X is of the police as well. */
const HOUSE =
  /\b(?:parliaments?|senate|congress|assembly|court|judges?|justices|jury|tribunal|cabinet|council|board|bench|panel|bundestag|knesset|commission)\b/u;
/** Houses and boards that somebody reports to. */
const REPORTED_TO = /\b(?:parliament|cabinet|council|board)$/u;
/** Took evidence from X. */
const TAKES = new WordClass('took takes take taken taking hear hears heard'.split(' '));
const TAKING =
  /^(?:took|takes|take|taken|taking|hears?|heard) (?:oral |further |written )?(?:evidence|testimony)(?: (?:on|last|this|for) [^ ,]+(?: (?:morning|afternoon|hours|evening))?)? from\b/u;
/** The line of a diary. */
const BULLET = /^[-–—•*]$/u;
const BODY = new GatedPattern(new RegExp(`\\b(?:${PANEL}|${PANELLISTS})\\b`, 'u'));
const FORUM =
  '(?:conference|congress|convention|forum|symposium|seminar|club|chamber|association|federation|confederation|institute|society|university|academy|annual (?:meeting|dinner))';
const OPENING = new GatedPattern(
  new RegExp(
    `^(?:(?:testifying|appearing|giving evidence|giving testimony|speaking|in (?:oral )?(?:testimony|evidence)) (?:before|to|at) ((?:the|a|an|his|her) ${PANEL}|(?:the )?(?:(?:us|u\\.s\\.) )?(?:senate|congress|parliament|house|national assembly|bundestag|knesset))|` +
      `(?:briefing|addressing|speaking to|in (?:a|his|her|an) (?:\\S+ )?(?:briefing|address|speech|report|remarks) to|telling) (${COUNCIL}|the (?:\\S+ )?council)|` +
      `under (?:\\S+ )?questioning (?:by|from) (?:the )?(?:\\S+ ){0,3}?(${PANEL}|${PANELLISTS})|` +
      `(?:addressing|in (?:a|his|her|an) (?:\\S+ ){0,2}?(?:speech|address|lecture|remarks) (?:to|at|before)) ((?:the|a|an) (?:(?!of\\b|on\\b|in\\b|nation\\b|rally\\b)\\S+ ){0,6}?${FORUM}))\\b`,
    'u',
  ),
);
const MAX_TITLE = 4;
const CONFIDENCE = 0.65;
const KINDS: readonly MeetingMention['kind'][] = ['HEARING', 'BRIEFING', 'HEARING', 'CONFERENCE'];

const isPeople = (group: PhraseGroup): boolean =>
  group.actors.length > 0 && group.actors.every((actor) => actor.startsWith('p'));

function mentionOf(
  sentence: MeetingSentence,
  codes: ReadonlySet<string>,
  at: number,
  group: PhraseGroup,
  told: Pick<MeetingMention, 'kind' | 'status' | 'rule'>,
): MeetingMention {
  const { words } = sentence;
  const chosen = chooseTime(sentence, at, told.status);
  const isAhead = told.status === 'HELD' && chosen?.time.direction === 'future';
  return {
    sentence: words.sentence.index,
    token: at,
    kind: told.kind,
    medium: 'IN_PERSON',
    status: isAhead ? 'PLANNED' : told.status,
    parties: partiesOf(words, group.phrases, told.kind === 'BRIEFING' ? 'BRIEFER' : 'PARTICIPANT'),
    time: chosen?.time ?? null,
    venue: chooseVenue(sentence, at, codes),
    force: 'new',
    rule: told.rule,
    confidence: CONFIDENCE,
    isEarlier: false,
    isHearsay: false,
    extent: [Math.min(at, group.from), Math.max(at + 1, group.to)],
  };
}

/** The energy committee will hear NGC executives, Parliament's committee heard experts: the bodies on both sides. */
function bodiesHeard(sentence: MeetingSentence, at: number, from: number, reach: number): PhraseGroup | null {
  const { words, phrases } = sentence;
  const crowd = crowdBehind(sentence, at, ['', 'from']);
  const start = clauseStart(words, from);
  const isSide = (phrase: Phrase): boolean =>
    phrase.actors.length > 0 && phrase.actors.every((actor) => !actor.startsWith('p'));
  const hearing = phrases.filter((phrase) => phrase.from >= start && phrase.to <= from && isSide(phrase));
  const heard = phrases.filter(
    (phrase) => phrase.from > at && phrase.to <= Math.max(at + 6, crowd?.to ?? 0) && isSide(phrase),
  );
  // Heard witnesses, among them X and Y.
  const named = crowd?.names ?? [];
  if (crowd !== undefined && named.length > 0) {
    const isOfPeople = named.every(({ actors }) => actors.every((actor) => actor.startsWith('p')));
    const all = [...hearing, ...named];
    return isOfPeople ? { from: start, to: crowd.to, phrases: all, actors: all.flatMap(({ actors }) => actors) } : null;
  }
  if (crowd === undefined && !heard.some((phrase) => phrase.from <= at + reach)) return null;
  const both = [...hearing, ...heard];
  return both.length === 0
    ? null
    : { from: start, to: crowd?.to ?? at + 1, phrases: both, actors: both.flatMap(({ actors }) => actors) };
}

/** `The committee will hear from Minister A`, `senators questioned A and B`. */
function findAsked(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const hearings: MeetingMention[] = [];
  if (!ASKING.isIn(words) && !TAKES.isIn(words)) return hearings;
  words.lower.forEach((word, at) => {
    // The tagger takes `grilled` for an adjective as often.
    const isTaking = TAKES.isAt(words, at) && TAKING.test(textIn(words, at, at + 7));
    if (!(isTaking || ASKING.isAt(words, at)) || sentence.quoted[at] === true || words.tokens[at]?.pos === 'NOUN')
      return;
    const verb = readVerbGroup(words, at);
    const before = textIn(words, clauseStart(words, verb.from), verb.from);
    const isHouse = HOUSE.test(before);
    if (verb.isPassive || !(BODY.matches(words, before) || (isHouse && /^hea/u.test(word)))) return;
    const [argument] = findArguments(words, groups, at + 1);
    const isHeard = argument !== undefined && ['', 'from', 'of'].includes(argument.preposition);
    const group =
      isHeard && isPeople(argument.group) ? argument.group : bodiesHeard(sentence, at, verb.from, isTaking ? 8 : 2);
    if (group === null) return;
    const isDiary = BULLET.test(words.tokens[0]?.text ?? '') && word.endsWith('s');
    const status = isDiary ? 'PLANNED' : statusOfVerb(words, verb, null);
    // The board met on Monday and heard a report from X: what it met for is no hearing.
    const isPanel = BODY.matches(words, before);
    const isMet = /\b(?:met|meets|meet|sat|gathered)\b/u.test(before);
    const ofHouse = isMet ? 'MEETING' : REPORTED_TO.test(before) ? 'BRIEFING' : 'HEARING';
    const kind = isPanel ? 'HEARING' : ofHouse;
    hearings.push(mentionOf(sentence, codes, at, group, { kind, status, rule: 'heard' }));
  });
  return hearings;
}

/** Whether somebody behind a comma has a verb of their own. */
const opensClause = ({ tokens }: MeetingSentence['words'], { from, to }: PhraseGroup): boolean =>
  /^(?:VERB|AUX)$/u.test(tokens[to]?.pos ?? '') &&
  tokens.slice(Math.max(0, from - MAX_TITLE), from).some(({ text }) => text === ',');

/** `Briefing the Security Council on Tuesday, A said`: who speaks is the subject behind the comma. */
function findOpening(sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] {
  const { words, groups } = sentence;
  const match = OPENING.execIn(words, 0, 16);
  const comma = words.tokens.findIndex((token) => token.text === ',');
  if (match === null || comma === -1) return [];
  const first = groups.find((one) => one.from > comma && isPeople(one));
  // Before a panel headed by Y, following a summons, X said: whoever has a verb of their own.
  const speaker = groups.find((one) => one.from > comma && isPeople(one) && opensClause(words, one));
  const isNear = first !== undefined && first.from <= comma + MAX_TITLE && words.lower[first.from - 1] !== 'by';
  const group = isNear ? first : speaker;
  if (group === undefined) return [];
  const kind = KINDS[match.slice(1).findIndex((one) => one !== undefined)] ?? 'BRIEFING';
  return [mentionOf(sentence, codes, 0, group, { kind, status: 'HELD', rule: 'spoke-before' })];
}

/** @returns the hearings and briefings of the sentence that no verb of the rules tells of. */
export const findHearings = (sentence: MeetingSentence, codes: ReadonlySet<string>): readonly MeetingMention[] => [
  ...findAsked(sentence, codes),
  ...findOpening(sentence, codes),
  ...findTestimony(sentence).map(({ at, group, status }) =>
    mentionOf(sentence, codes, at, group, { kind: 'HEARING', status, rule: 'spoke-before' }),
  ),
];
