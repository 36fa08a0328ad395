import type { Records } from '../domain/records/schema.ts';
import type { Finding } from './fact.ts';
import { foldForm } from './fold-form.ts';
import type { GoldArticle } from './gold.ts';
import { locateForm } from './locate.ts';
import type { Entities } from './read-entities.ts';
import { FOUND, MISSED, WRONG } from './tally.ts';

/** Of a shorter statement that the wanted piece contains, this share of the piece must be there. */
const MIN_SHARE = 0.5;
const SHOWN_LENGTH = 50;

/** A statement is right where the first that holds the wanted piece has its speaker. */
export function scoreStatements(gold: GoldArticle, records: Records, entities: Entities): readonly Finding[] {
  return gold.statements.map(({ speaker, contains }): Finding => {
    const piece = foldForm(contains);
    const found = records.statements.find(({ text }) => {
      const folded = foldForm(text);
      return folded.includes(piece) || (piece.includes(folded) && text.length > MIN_SHARE * contains.length);
    });
    const said = found && (entities.personNames.get(found.speaker) ?? entities.organizationNames.get(found.speaker));
    if (said === speaker) return { fact: 'statements', tally: FOUND };
    const note = {
      text: `statement ${speaker} ≠ ${said ?? 'nobody'}: ${contains.slice(0, SHOWN_LENGTH)}`,
      at: locateForm(gold.text, [contains]),
      record: found === undefined ? null : `statement ${found.start}`,
    };
    return { fact: 'statements', tally: found === undefined ? MISSED : WRONG, note };
  });
}
