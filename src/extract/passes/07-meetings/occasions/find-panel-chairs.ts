import { textIn } from '../../../lexicon/placed-words.ts';
import { WordClass } from '../../../lexicon/word-class.ts';
import type { Words } from '../../03-names/words.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { NO_VENUE } from '../settings/venue-of-city.ts';

/**
 * Who leads the panel that the sentence before tells to have heard somebody, and speaks to whom it hears: "the chair, X, asked
 * her", "she told the committee's chairman, X"; and a member of it who asks: "Senator X pressed her". Adds to a hearing and founds nothing. Who only says something of it to
 * others (told reporters, said) is not known to have sat there.
 */
const CHAIRS = new WordClass(
  'chair chairman chairwoman chairperson convener chairs chaired leads heads led senator sen. lawmaker legislator congressman congresswoman representative rep. member deputy mp'.split(
    ' ',
  ),
);
const CHAIR = '(?:chair(?:man|woman|person)?|convener)';
const PANEL = '(?:committee|subcommittee|commission|inquiry|enquiry|panel|tribunal|board)';
const OF_PANEL = `(?:(?:[\\p{L}-]+ ){0,2}${PANEL}(?: ?['’]s)? )?`;
const TITLE = new RegExp(`^(?:the )?${OF_PANEL}${CHAIR} (?!of\\b)`, 'u');
const BEFORE = new RegExp(
  `(?:^|[,;:—–“"] |(?<=\\b(?:and|but|told|to|by|from) ))(?:the|its|their|whose) ${OF_PANEL}${CHAIR}(?: of (?:the|its|their) (?:[\\p{L}-]+ ){0,2}${PANEL})? ,?(?: (?!and\\b)[\\p{L}.-]+){0,3}$`,
  'u',
);
const MEMBER =
  /^(?:the )?(?:[\p{L}-]+ ){0,3}(?:senator|sen\.|lawmaker|legislator|congress(?:wo)?man|representative|rep\.|member|deputy|mp) (?!of\b)/u;
const BEHIND = new RegExp(
  `^, (?:who (?:led the (?:questioning|questions|hearing)|(?:chairs|chaired|leads|heads) (?:the|it|its)\\b[^,;.]{0,40})|(?:the|its) ${OF_PANEL}${CHAIR}(?: of the ${PANEL})?) ,`,
  'u',
);
const WITNESS =
  '(?:him|her|them|mr|mrs|ms|dr|sir|dame|lord|lady|general|(?:the|both) (?!reporters|journalists|press|media|public|news|house|chamber)[\\p{L}-]+)\\b';
const ASKS = new RegExp(
  `^(?:,? )?(?:(?:then|also|later|repeatedly|twice|again|finally|sharply) )*(?:(?:asked|told|pressed|questioned|grilled|quizzed|challenged|accused|thanked|interrupted|cut|warned|reminded|pushed|confronted|put it to|swore in|rebuked|stopped) ${WITNESS}|wanted to know|asked (?:whether|why|how|when|if|what)|(?:opened|closed|adjourned|suspended|ended|chaired) the (?:hearing|session))`,
  'u',
);
/** A member may also speak to somebody elsewhere: only questions count. */
const QUESTIONS = new RegExp(
  `^(?:,? )?(?:(?:then|also|later|repeatedly|twice|again|finally|sharply) )*(?:(?:asked|pressed|questioned|grilled|quizzed|challenged|interrupted|confronted) ${WITNESS}(?! to\\b)|wanted to know|put (?:(?:further|more|several|sharp) )?questions)`,
  'u',
);
const QUESTIONED =
  /\b(?:(?:under|to|with|by|in) )?(?:[\p{L}-]+ )?(?:questions?|questioning|grilling)(?: (?:put|asked|posed))? (?:by|from)$/u;
const ASKED = /\b(?:told|answered|questions? (?:(?:put |asked |posed )?(?:by|from)))$/u;
/** Between who asks and the witness with a name: questioned X. */
const ASKS_NAMED =
  /^(?:(?:then|also|later|repeatedly|twice|again|finally|sharply) )*(?:asked|pressed|questioned|grilled|quizzed|challenged|interrupted|confronted)$/u;
/** How many tokens may stand between the two. */
const NAMED_WINDOW = 3;
const BACK = 12;
const AHEAD = 16;
const CONFIDENCE = 0.65;

/** Whom the one who leads the panel or sits on it asks by name; undefined where nobody is. */
function witnessOf({ words, phrases }: MeetingSentence, { from, to }: Phrase): Phrase | undefined {
  const own = textIn(words, from, to);
  if (!TITLE.test(own) && !MEMBER.test(own) && !BEFORE.test(textIn(words, from - BACK, from))) return undefined;
  const next = phrases.find((one) => one.from > to && one.from <= to + NAMED_WINDOW);
  const isNamed = next?.kind === 'name' && !next.isPossessor && next.actors.length === 1;
  return isNamed && ASKS_NAMED.test(textIn(words, to, next.from)) ? next : undefined;
}

/** Whether the words around a name say that its bearer leads the panel and speaks to whom it hears. */
function asks(words: Words, { from, to }: Phrase): boolean {
  const before = textIn(words, from - BACK, from);
  const own = textIn(words, from, to);
  const behind = textIn(words, to, to + AHEAD);
  const aside = BEHIND.exec(behind)?.[0] ?? '';
  if (aside === '' && !TITLE.test(own) && !BEFORE.test(before))
    return MEMBER.test(own) && (QUESTIONS.test(behind) || QUESTIONED.test(before));
  if (ASKS.test(aside === '' ? behind : behind.slice(aside.length))) return true;
  const office = BEFORE.exec(before)?.[0];
  return ASKED.test((office === undefined ? before : before.slice(0, before.length - office.length)).trim());
}

/** @returns references to the hearing told before, each with the one who leads the panel. */
export function findPanelChairs(sentence: MeetingSentence): readonly MeetingMention[] {
  const { words, phrases } = sentence;
  if (!CHAIRS.isIn(words)) return [];
  return phrases.flatMap((phrase): readonly MeetingMention[] => {
    if (phrase.kind !== 'name' || phrase.actors.length !== 1 || sentence.quoted[phrase.from] === true) return [];
    const witness = witnessOf(sentence, phrase);
    if (witness === undefined && !asks(words, phrase)) return [];
    return [
      {
        sentence: words.sentence.index,
        token: words.tokens.length - 1,
        kind: 'MEETING',
        medium: 'UNKNOWN',
        status: 'HELD',
        parties: partiesOf(words, witness === undefined ? [phrase] : [phrase, witness], 'PARTICIPANT'),
        time: null,
        venue: NO_VENUE,
        force: 'reference',
        rule: 'attended-for',
        confidence: CONFIDENCE,
        isEarlier: false,
        isHearsay: false,
        extent: [phrase.from, phrase.to],
      },
    ];
  });
}
