import type { PersonRecord, Records } from '../domain/records/schema.ts';
import type { Finding, Note } from './fact.ts';
import { foldForm } from './fold-form.ts';
import type { GoldArticle, GoldPerson } from './gold.ts';
import { locateForm } from './locate.ts';
import type { Entities } from './read-entities.ts';
import { EXTRA, FOUND, MISSED, WRONG } from './tally.ts';

/** People in by-lines and contact lines count neither way. */
const AROUND_THE_ARTICLE =
  /journalist|photographer|author|reporter|editor|press counsellor|duty officer|contact|proofreader/iu;

const isOptional = (person: GoldPerson): boolean => AROUND_THE_ARTICLE.test(person.position ?? '');

const noteOn = ({ id, mentions }: PersonRecord, text: string): Note => ({
  text,
  at: mentions[0] ?? null,
  record: `person ${id}`,
});

/** The name is right where it is the gold name, or the end of one of its full forms (a title left away). */
function scoreName(gold: GoldPerson, found: PersonRecord): Finding {
  const name = foldForm(found.name);
  const fullForms = [gold.name, ...gold.aka].map(foldForm).filter((form) => form.includes(' '));
  const isRight = name === foldForm(gold.name) || fullForms.some((form) => form.endsWith(name));
  return isRight
    ? { fact: 'canonicalName', tally: FOUND }
    : { fact: 'canonicalName', tally: WRONG, note: noteOn(found, `name ${gold.name} ≠ ${found.name}`) };
}

function scoreCountry(gold: GoldPerson, found: PersonRecord): readonly Finding[] {
  const { country } = gold;
  if (country === null || country === '') return [];
  const said = [...found.positions.map((position) => position.of ?? ''), found.country ?? ''];
  const isRight = said.some((id) => id.includes(country));
  return [{ fact: 'personCountry', tally: isRight ? FOUND : MISSED }];
}

/** A position is right where its titles hold at least half of its longer words. */
function scorePosition(gold: GoldPerson, found: PersonRecord): readonly Finding[] {
  const { position } = gold;
  if (position === null || position === '' || isOptional(gold)) return [];
  const words = foldForm(position)
    .split(' ')
    .filter((word) => word.length > 3);
  const said = foldForm(found.positions.map(({ title }) => title).join(' '));
  const held = words.filter((word) => said.includes(word)).length;
  if (words.length > 0 && held >= Math.ceil(words.length / 2)) return [{ fact: 'position', tally: FOUND }];
  const note = noteOn(found, `position of ${gold.name}: ${position}, got ${said || 'nothing'}`);
  return [{ fact: 'position', tally: MISSED, note }];
}

export function scorePeople(gold: GoldArticle, records: Records, { people }: Entities): readonly Finding[] {
  const wanted = gold.people.flatMap((person, index): readonly Finding[] => {
    const partner = people.foundOf.get(index);
    const found = partner === undefined ? undefined : records.people[partner];
    if (found === undefined) {
      const at = locateForm(gold.text, [person.name, ...person.aka]);
      const note = { text: `missed person ${person.name}`, at, record: null };
      return isOptional(person) ? [] : [{ fact: 'people', tally: MISSED, note }];
    }
    const own: readonly Finding[] = isOptional(person) ? [] : [{ fact: 'people', tally: FOUND }];
    return [...own, scoreName(person, found), ...scoreCountry(person, found), ...scorePosition(person, found)];
  });
  const extra = records.people.flatMap((found, index): readonly Finding[] =>
    people.wantedOf.has(index)
      ? []
      : [{ fact: 'people', tally: EXTRA, note: noteOn(found, `extra person ${found.name}`) }],
  );
  return [...wanted, ...extra];
}
