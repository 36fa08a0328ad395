import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { explainDocument } from '../../../src/extract/explain/explain-document.ts';
import type { ExplainedLayer } from '../../../src/extract/explain/explanation.ts';
import { extract } from '../../../src/extract/extract.ts';

const toDocument = (text: string): Document => ({
  id: 'document:test',
  title: null,
  publisher: null,
  url: null,
  publishedAt: '2024-05-16',
  language: null,
  text,
});

const TEXT =
  'Foreign Minister Rosa Pinto of Peru met Prime Minister Jonas Lind of Norway in Oslo on Monday to discuss fishing ' +
  'quotas. She refused to see Amara Okoye, the chairwoman of the Coast Union.\n\n“We are ready to talk,” Pinto said.\n';
const EXPLANATION = explainDocument(toDocument(TEXT));

/** `words: reads [rule]` of one layer of one sentence. */
const findings = (sentence: number, layer: ExplainedLayer): readonly string[] =>
  (EXPLANATION.sentences[sentence]?.findings ?? [])
    .filter((one) => one.layer === layer)
    .map(({ start, end, reads, rule }) => `${TEXT.slice(start, end)}: ${reads} [${rule}]`);

describe('explainDocument', () => {
  it('says of each verb who its subject and its partners are', () => {
    expect(findings(0, 'verb group')[0]).toBe('met: meet; subject Rosa Pinto (p1); object Jonas Lind (p2) [null]');
  });

  it('gives the evidence for a name with its weights and its title', () => {
    const [pinto] = findings(0, 'name');
    expect(pinto).toMatch(/^Rosa Pinto: person Rosa Pinto \(p1\) \[.*title-before \+\d/u);
    expect(pinto).toContain('title before: Foreign Minister');
    expect(findings(1, 'name')[0]).toContain('apposition: chairwoman');
  });

  it('names the rules of dates, meetings, topics and speech', () => {
    expect(findings(0, 'date')).toEqual(['Monday: 2024-05-13, RELATIVE_TO_PUBLICATION, past [weekday]']);
    expect(findings(0, 'meeting')[0]).toMatch(/^met: tells of m1; HELD MEETING; .*; 2024-05-13; in Oslo \[met\]$/u);
    expect(findings(0, 'topic')[0]).toMatch(/^fishing quotas: m1 about “fishing quotas”, [A-Z]+ \[discuss\]$/u);
    expect(findings(2, 'speech')).toEqual(['We are ready to talk: quoted, Rosa Pinto (p1) says it [verb-after]']);
  });

  it('resolves pronouns and roles', () => {
    expect(findings(1, 'reference')).toContain('She: person Rosa Pinto (p1) [pronoun]');
  });

  it('has the facts of the records, each with rule, words and sentences', () => {
    const { people, countries, organizations, meetings, statements } = extract(toDocument(TEXT));
    expect(EXPLANATION.facts.map(({ record }) => record)).toEqual([
      ...people.map(({ id }) => `person ${id}`),
      ...countries.map(({ id }) => `country ${id}`),
      ...organizations.map(({ id }) => `organization ${id}`),
      ...meetings.map(({ id }) => `meeting ${id}`),
      ...statements.map(() => 'statement'),
    ]);
    const held = EXPLANATION.facts.find(({ record }) => record === 'meeting m1');
    expect(held).toMatchObject({ rule: 'met', confidence: meetings[0]?.confidence, spans: meetings[0]?.evidence });
    expect(held?.sentences).toContain(0);
  });

  it('shows a clause that no meeting came of', () => {
    const { sentences, facts } = explainDocument(toDocument('The minister met nobody whom the paper names.'));
    const told = sentences[0]?.findings.filter(({ layer }) => layer === 'meeting') ?? [];
    expect(told.every(({ reads }) => reads.startsWith('comes to no meeting'))).toBe(true);
    expect(facts).toEqual([]);
  });

  it('says the language of a text that it does not read, and finds nothing in it', () => {
    const french =
      'La ministre du Commerce a rencontré mardi son homologue à Lyon pour parler des droits de douane, sans accord.';
    expect(explainDocument(toDocument(french))).toEqual({ language: 'fr', blocks: [], sentences: [], facts: [] });
  });
});
