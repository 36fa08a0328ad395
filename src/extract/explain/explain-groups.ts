import { clauseEnd, isBoundary } from '../passes/06-clauses/clause-bounds.ts';
import { findArguments } from '../passes/06-clauses/find-arguments.ts';
import { findSubject } from '../passes/06-clauses/find-subject.ts';
import type { PhraseGroup } from '../passes/06-clauses/phrase-groups.ts';
import { readVerbGroup } from '../passes/06-clauses/verb-group.ts';
import type { MeetingSentence } from '../passes/07-meetings/meeting-mention.ts';
import type { Finding } from './explanation.ts';

type NameOf = (id: string) => string;

/** @returns the span of the tokens `[from, to)`. */
const spanOf = ({ words }: MeetingSentence, from: number, to: number) => ({
  start: words.tokens[from]?.start ?? words.sentence.start,
  end: words.tokens[to - 1]?.end ?? words.sentence.end,
});

const NOTHING = { rule: null, confidence: null } as const;

function explainClauses(sentence: MeetingSentence): readonly Finding[] {
  const { words } = sentence;
  const clauses: Finding[] = [];
  for (let from = 0; from < words.tokens.length; ) {
    const to = clauseEnd(words, from);
    const opener = from > 0 && isBoundary(words, from - 1) ? (words.lower[from - 1] ?? '') : '';
    if (words.folded.slice(from, to).some((word) => word !== ''))
      clauses.push({
        layer: 'clause',
        ...spanOf(sentence, from, to),
        reads: opener === '' ? 'first' : `after “${opener}”`,
        ...NOTHING,
      });
    from = to + 1;
  }
  return clauses.length > 1 ? clauses : [];
}

function explainPhrases(sentence: MeetingSentence, nameOf: NameOf): readonly Finding[] {
  return sentence.phrases.map((phrase) => {
    const who = phrase.actors.length === 0 ? 'nobody named' : phrase.actors.map(nameOf).join(' + ');
    return {
      layer: 'noun group',
      ...spanOf(sentence, phrase.from, phrase.to),
      reads: `${phrase.kind}${phrase.isPossessor ? ', owner of what follows' : ''}: ${who}`,
      ...NOTHING,
    };
  });
}

const showGroup = (group: PhraseGroup, nameOf: NameOf): string =>
  group.actors.length === 0 ? 'nobody named' : group.actors.map(nameOf).join(' + ');

function explainVerbs(sentence: MeetingSentence, nameOf: NameOf): readonly Finding[] {
  const { words, groups } = sentence;
  return words.tokens.flatMap((token, at): readonly Finding[] => {
    if (token.pos !== 'VERB') return [];
    const group = readVerbGroup(words, at);
    const subject = findSubject(words, groups, group.from);
    const parts = [
      `${token.lemma}${group.isPassive ? ', passive' : ''}${group.isInfinitive ? ', infinitive' : ''}`,
      ...(subject === null ? [] : [`subject ${showGroup(subject, nameOf)}`]),
      ...findArguments(words, groups, at + 1).map(
        (argument) =>
          `${argument.preposition === '' ? 'object' : argument.preposition} ${showGroup(argument.group, nameOf)}`,
      ),
    ];
    return [{ layer: 'verb group', ...spanOf(sentence, group.from, at + 1), reads: parts.join('; '), ...NOTHING }];
  });
}

/** Clause bounds where there are several, noun groups with whom they mean, verbs with their subject and arguments. */
export function explainGroups(sentence: MeetingSentence, nameOf: NameOf): readonly Finding[] {
  return [...explainClauses(sentence), ...explainPhrases(sentence, nameOf), ...explainVerbs(sentence, nameOf)];
}
