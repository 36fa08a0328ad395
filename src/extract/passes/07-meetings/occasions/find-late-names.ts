import { isPerson } from '../../../entities.ts';
import type { Phrase } from '../../04-references/phrase.ts';
import type { MeetingMention, MeetingSentence } from '../meeting-mention.ts';
import { partiesOf } from '../parties/parties.ts';
import { attendedReference } from './attended-reference.ts';

/**
 * The name of whom the sentence before told by office alone: "Lund met his Icelandic counterpart in Oslo. Jón Helgason said
 * after the talks". Limits: one person met one office of a country or a body whose holder nobody named, and the sentence right
 * behind brings one name that is new, bare of any title and of any description of its own.
 */
const CONFIDENCE = 0.6;

const isSingular = (text: string): boolean =>
  /^(?:his|her|the|its|an?) (?!.*\b(?:leaders|ministers|presidents|counterparts|officials|delegation|envoys|chiefs)\b)/u.test(
    text,
  ) ||
  /\b(?:counterpart|president|premier|minister|chancellor|secretary|chief|chairman|ambassador|king|emir|governor|mayor)$/u.test(
    text,
  );

/** A told by name who met a country or a body that stands for the holder of its office. */
function isOfOffice({ words, phrases }: MeetingSentence, mention: MeetingMention): boolean {
  const others = mention.parties.filter(({ actor }) => !isPerson(actor));
  const [office] = others;
  if (mention.parties.length !== 2 || others.length !== 1 || office === undefined) return false;
  const role = phrases.find(
    (phrase) => phrase.kind === 'role' && words.tokens[phrase.from]?.start === office.start && !phrase.isPossessor,
  );
  if (role === undefined) return false;
  return isSingular(words.lower.slice(role.from, role.to).join(' '));
}

/** A name without a title before it or a description behind it. */
const isBare = ({ words, chunks }: MeetingSentence, phrase: Phrase): boolean =>
  phrase.kind === 'name' &&
  !phrase.isPossessor &&
  phrase.end === phrase.to &&
  phrase.to - phrase.from > 1 &&
  chunks.some(({ kind, from, to }) => kind === 'name' && from === phrase.from && to === phrase.to) &&
  !/^(?:,|of|from)$/u.test(words.lower[phrase.to] ?? '') &&
  !/^(?:['’]s|of|for)$/u.test(words.lower[phrase.from - 1] ?? '');

/** @returns for each actor the place of the sentence that speaks of them first. */
function firstSentences(sentences: readonly MeetingSentence[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  sentences.forEach(({ phrases }, index) => {
    for (const { actors } of phrases) for (const actor of actors) if (!first.has(actor)) first.set(actor, index);
  });
  return first;
}

/** @param own the mentions of each sentence. @returns the same, with the holders of such offices. */
export function findLateNames(
  sentences: readonly MeetingSentence[],
  own: readonly (readonly MeetingMention[])[],
): readonly (readonly MeetingMention[])[] {
  let seen: ReadonlyMap<string, number> | null = null;
  return sentences.map((sentence, index) => {
    const mentions = own[index] ?? [];
    const before = sentences[index - 1];
    const told = (own[index - 1] ?? []).filter(({ force }) => force === 'new');
    const [meeting] = told;
    if (before === undefined || !sentence.isProse || meeting === undefined || told.length > 1) return mentions;
    if (before.words.sentence.paragraph !== sentence.words.sentence.paragraph) return mentions;
    if (mentions.some(({ force }) => force === 'new') || !isOfOffice(before, meeting)) return mentions;
    seen ??= firstSentences(sentences);
    const first = seen;
    const isNew = ({ actors: [actor = '', ...others] }: Phrase): boolean =>
      others.length === 0 && isPerson(actor) && first.get(actor) === index;
    const late = sentence.phrases.filter(
      (phrase) => isBare(sentence, phrase) && isNew(phrase) && sentence.quoted[phrase.from] !== true,
    );
    const [name] = late;
    if (name === undefined || late.length > 1) return mentions;
    const parties = partiesOf(sentence.words, [name], 'PARTICIPANT');
    return [...mentions, attendedReference(sentence, meeting, parties, [name.from, name.to], CONFIDENCE)];
  });
}
