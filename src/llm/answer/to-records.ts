import type { Document } from '../../domain/document.ts';
import { parseRecords } from '../../domain/records/parse-records.ts';
import type { Records, StatementRecord } from '../../domain/records/schema.ts';
import { spansOverlap } from '../../domain/span.ts';
import { type DroppedFacts, NOTHING_DROPPED } from '../llm-account.ts';
import { type ActorRegister, createActorRegister, type DropReason } from './actor-register.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
import type { PieceAnswer } from './piece-answer.ts';
import { toMeetings } from './to-meetings.ts';

/**
 * Answers about the pieces of a document as its records. Nothing is believed for being said: quotes and names are looked
 * up in the text, and what is found there becomes the record, with its own offsets. What is true to the letter and yet
 * misread (a quote about another meeting) passes.
 */
export function toRecords(
  document: Document,
  answers: readonly PieceAnswer[],
  extractor: { readonly name: string; readonly version: string },
): { readonly records: Records; readonly dropped: DroppedFacts } {
  const counts = { ...NOTHING_DROPPED, malformed: answers.reduce((total, { malformed }) => total + malformed, 0) };
  const drop = (reason: DropReason) => {
    counts[reason] += 1;
  };
  const finder = createNameFinder(document.text);
  const actors = createActorRegister(answers, finder, drop);
  const found = toMeetings(answers, { actors, finder, drop, rule: `${extractor.name}:${extractor.version}` });
  const { records, rejected } = parseRecords(
    {
      document,
      extractor,
      people: actors.people,
      organizations: actors.organizations,
      countries: actors.countries,
      ...found,
      statements: toStatements(answers, { actors, finder, drop, text: document.text }),
    },
    document.id,
  );
  if (records === null) throw new RangeError(`the document ${document.id} is no record`);
  counts.malformed += rejected.length;
  return { records, dropped: counts };
}

function toStatements(
  answers: readonly PieceAnswer[],
  sources: { actors: ActorRegister; finder: NameFinder; drop: (reason: DropReason) => void; text: string },
): readonly StatementRecord[] {
  const { actors, finder, drop, text } = sources;
  const statements: StatementRecord[] = [];
  for (const { answer, piece } of answers) {
    for (const { speaker, quoted, quote } of answer.statements) {
      const span = finder.find(quote, piece);
      const id = actors.find(speaker);
      if (span === null) drop('quoteNotFound');
      else if (id === null) drop('referenceLost');
      else if (!statements.some((known) => known.speaker === id && spansOverlap(known, span))) {
        const said = text.slice(span.start, span.end);
        statements.push({ speaker: id, text: said, quoted, topics: [], meeting: null, ...span });
      }
    }
  }
  return statements.sort((a, b) => a.start - b.start);
}
