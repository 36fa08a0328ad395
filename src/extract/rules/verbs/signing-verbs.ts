import { inflected } from './inflect.ts';
import { type MeetingVerbRule, PARTICIPANTS } from './meeting-verb-rule.ts';

/** What people come together to sign: agreements by any name, and what money, peace or work is promised in. */
const DOCUMENTS =
  'agreements?|memorand(?:um|a)|treat(?:y|ies)|accords?|pacts?|protocols?|contracts?|declarations?|communiqués?|conventions?|deals?|' +
  'loans?|grants?|leases?|truces?|ceasefires?|cease-fires?|armistices?|charters?|compacts?|covenants?|frameworks?|roadmaps?|settlements?|' +
  'partnerships?|concessions?|arrangements?|mous?|letters? of (?:intent|understanding)|(?:joint|final|political) (?:statement|plan|document)|terms of reference|' +
  'waivers?|road maps?|(?:action|work) (?:plan|programme|program)s?|plans? of action|programmes? of cooperation|exchange of letters';
/** The same by what it is written on, where it is the one that was told of. */
const PAPERS = 'documents?|papers?|texts?|paperwork|deeds?|instruments?|sheet of paper';
/** What an open letter or an appeal does, which each signs alone. */
const APPEALING =
  '(?:calling|urging|asking|demanding|protesting|condemning|critici[sz]ing|saying|backing|supporting|opposing|appealing)\\b';
const A_PAPER = `(?:an?|one|two|three|several) (?:(?!open\\b|position\\b)\\S+ ){0,2}(?:documents?|papers?|texts?)(?! ${APPEALING})`;
const SIGNED = { kind: 'SIGNING', medium: 'IN_PERSON', ...PARTICIPANTS } as const;

/** Verbs of signing, and of what is done with what was signed. */
export const SIGNING_VERBS: readonly MeetingVerbRule[] = [
  {
    name: 'signed',
    forms: inflected('sign initial ink'),
    complement: new RegExp(
      `^(?:(?:(?!${APPEALING})\\S+ ){1,7}(?:${DOCUMENTS})|(?:the|their) (?:\\S+ ){0,2}(?:${PAPERS})|${A_PAPER})\\b`,
      'u',
    ),
    passiveSubject: new RegExp(`\\b(?:${DOCUMENTS}|the (?:\\S+ ){0,2}(?:${PAPERS}))\\b`, 'u'),
    partners: ['with'],
    ...SIGNED,
    isReciprocal: true,
    accepts: 'sides',
    hasPassive: true,
    confidence: 0.75,
    example: 'President Ana Solís and Premier Pedro Lund signed a treaty on herring.',
    counterExample: 'President Ana Solís and Premier Pedro Lund signed shirts for the fans.',
  },
  {
    name: 'put-names',
    forms: inflected('put set affix add append'),
    complement: new RegExp(
      `^(?:his |her |their )(?:names?|signatures?|pens?|initials|hands?) (?:to|on|under) (?:(?:\\S+ ){0,7}(?:${DOCUMENTS})|(?:the|it|one|an?) (?:\\S+ ){0,2}(?:${PAPERS})|(?:the \\S+|one|two|three|several) of (?:them|these|those)|it|them)\\b`,
      'u',
    ),
    partners: ['with'],
    ...SIGNED,
    isReciprocal: true,
    accepts: 'sides',
    hasPassive: false,
    confidence: 0.75,
    example: 'President Ana Solís and Premier Pedro Lund put their names to a treaty on herring.',
    counterExample: 'President Ana Solís and Premier Pedro Lund put their names on the list for lunch.',
  },
  {
    name: 'pen-to-paper',
    forms: inflected('put set'),
    complement:
      /^pens? to paper\b(?! (?:to (?!(?:an?|the|their)\b)|(?:in|for) (?:an?|the|their)\b|about\b|against\b|and (?:asked|urged|wrote)\b))/u,
    partners: ['with'],
    ...SIGNED,
    isReciprocal: true,
    isOfPeople: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.7,
    example: 'President Ana Solís and Premier Pedro Lund put pen to paper on a treaty on Monday.',
    counterExample: 'President Ana Solís and Premier Pedro Lund put pen to paper to ask for rain.',
  },
  {
    name: 'signed-for',
    forms: inflected('sign initial'),
    complement: /^(?:it |them |the \S+ )?(?:for|on behalf of) (?!the (?:first|last)\b|\p{N})/u,
    partners: ['for', 'of'],
    ...SIGNED,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.7,
    example: 'Minister Ana Solís signed for Norway and Minister Pedro Lund for Peru.',
    counterExample: 'Minister Ana Solís signed for a parcel that Minister Pedro Lund had sent.',
  },
  {
    name: 'signed-with',
    forms: inflected('sign'),
    complement: /^(?:(?:his|hers|theirs|it|one) )?(?:separately |in turn |first |then )?with\b/u,
    partners: ['with'],
    ...SIGNED,
    isReciprocal: false,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.65,
    example: 'Minister Ana Solís signed with Minister Pedro Lund and left.',
    counterExample: 'Minister Ana Solís signed with a pen of Minister Pedro Lund.',
  },
  {
    name: 'exchanged-documents',
    forms: inflected('exchange swap trade'),
    complement:
      /^(?:(?:the|their|signed|copies of|instruments of|ratified|diplomatic) )*(?:signed (?:\S+ )?(?:documents|copies|texts|folders)|(?:an? )?(?:agreements?|memoranda|memorandum|memorandums|mous?|contracts?)|instruments of ratification|copies of the (?:\S+ ){0,3}(?:agreement|treaty|accord|pact|memorandum))\b/u,
    partners: ['with'],
    ...SIGNED,
    isReciprocal: true,
    accepts: 'people',
    hasPassive: false,
    confidence: 0.7,
    example: 'President Ana Solís and Premier Pedro Lund exchanged the signed documents.',
    counterExample: 'President Ana Solís and Premier Pedro Lund exchanged signed portraits.',
  },
];
