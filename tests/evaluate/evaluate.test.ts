import { describe, expect, it } from 'vitest';
import { type Records, recordsSchema } from '../../src/domain/records/schema.ts';
import { type Evaluation, evaluate } from '../../src/evaluate/evaluate.ts';
import { formatEvaluation } from '../../src/evaluate/format-evaluation.ts';
import { type GoldArticle, parseGold } from '../../src/evaluate/gold.ts';

const TEXT =
  'Foreign Minister Rosa Pinto met Jonas Lind of Norway in Lima on Monday. Pinto refused to see Amara Okoye.';

const GOLD: GoldArticle = parseGold({
  id: 'lima',
  publisher: 'The Lima Paper',
  publishedAt: '2024-05-16',
  text: TEXT,
  people: [
    { name: 'Rosa Pinto', aka: ['Pinto', 'Foreign Minister Rosa Pinto'], country: 'PER', position: 'Foreign Minister' },
    { name: 'Jonas Lind', aka: [], country: 'NOR', position: null },
    { name: 'Amara Okoye', aka: [], country: null, position: null },
    { name: 'Ana Byline', aka: [], country: null, position: 'Journalist' },
  ],
  countries: ['PER', 'NOR'],
  organizations: [{ name: 'Coast Union', aka: ['the Union'] }],
  optionalOrganizations: ['Harbour Bank'],
  meetings: [
    {
      participants: ['Rosa Pinto', 'Jonas Lind'],
      delegations: ['PER', 'NOR'],
      kind: 'IN_PERSON',
      status: 'HELD',
      date: '2024-05-13',
      city: 'Lima',
      country: 'PER',
      topics: [['fish'], ['port', 'reform']],
    },
    { participants: ['Rosa Pinto', 'Amara Okoye'], kind: 'IN_PERSON', status: 'CANCELLED' },
  ],
  notMet: [['Jonas Lind', 'Amara Okoye']],
  statements: [
    { speaker: 'Rosa Pinto', contains: 'We are ready to talk' },
    { speaker: 'Coast Union', contains: 'The fleet will sail' },
  ],
});

const PINTO = { id: 'p1', name: 'Foreign Minister Rosa Pinto', aliases: ['Pinto'] };
const LIND = { id: 'p2', name: 'Jonas Lind' };
const OKOYE = { id: 'p3', name: 'Amara Okoye' };
const EXTRA = { id: 'x', name: 'Karl Extra', mentions: [{ start: 4, end: 8 }] };
const HELD = { kind: 'MEETING', status: 'HELD', evidence: [{ start: 0, end: 9 }] };

const toRecords = (parts: object): Records =>
  recordsSchema.parse({ document: { id: 'lima', text: TEXT }, people: [PINTO, LIND, OKOYE], ...parts });

const evaluateParts = (parts: object): Evaluation => evaluate([GOLD], () => toRecords(parts));

/** `tp/fp/fn` of one fact type. */
function count(evaluation: Evaluation, fact: string): string {
  const score = evaluation.scores.find((one) => one.fact === fact);
  return `${score?.tp}/${score?.fp}/${score?.fn}`;
}

describe('people', () => {
  it('are found by any form, missed, or extra; people in by-lines count neither way', () => {
    const people = [
      { id: 'a', name: 'Pinto' },
      { id: 'b', name: 'Karl Extra' },
      { id: 'c', name: 'Ana Byline' },
    ];
    const evaluation = evaluateParts({ people });
    expect(count(evaluation, 'people')).toBe('1/1/2');
    expect(count(evaluation, 'canonicalName')).toBe('2/0/0');
  });

  it('have a wrong name where it is an alias that ends no full form', () => {
    const people = [{ id: 'a', name: 'Minister', aliases: ['Rosa Pinto'] }];
    expect(count(evaluateParts({ people }), 'canonicalName')).toBe('0/1/1');
  });

  it('have a right position where half of its words are there, and a country from position or person', () => {
    const people = [{ ...PINTO, positions: [{ title: 'Minister', of: 'country:PER' }] }, LIND, OKOYE];
    const evaluation = evaluateParts({ people });
    expect(count(evaluation, 'position')).toBe('1/0/0');
    expect(count(evaluation, 'personCountry')).toBe('1/0/1');
  });
});

describe('countries and organizations', () => {
  it('compare by code, and by shared form without publisher and optional ones', () => {
    const evaluation = evaluateParts({
      countries: [
        { id: 'country:PER', name: 'Peru', code: 'PER' },
        { id: 'country:FJI', name: 'Fiji', code: 'FJI' },
      ],
      organizations: [
        { id: 'o1', name: 'the Union' },
        { id: 'o2', name: 'Harbour Bank' },
        { id: 'o3', name: 'The Lima Paper' },
        { id: 'o4', name: 'Fish Board' },
      ],
    });
    expect(count(evaluation, 'countries')).toBe('1/1/1');
    expect(count(evaluation, 'organizations')).toBe('1/1/0');
  });
});

describe('meetings', () => {
  const place = {
    places: [{ id: 'lima', name: 'Lima' }],
    topics: [
      { id: 't', label: 'Fishing' },
      { id: 'u', label: 'Rain' },
    ],
  };
  const participants = [{ actor: 'p1' }, { actor: 'p2' }];

  it('count with their participants and details', () => {
    const evaluation = evaluateParts({
      ...place,
      meetings: [{ id: 'm', ...HELD, start: '2024-05-13', place: 'lima', participants, topics: ['t', 'u'] }],
    });
    expect(count(evaluation, 'meetings')).toBe('1/0/1');
    expect(count(evaluation, 'participants')).toBe('2/0/2');
    expect(count(evaluation, 'date')).toBe('1/0/0');
    expect(count(evaluation, 'city')).toBe('1/0/0');
    expect(count(evaluation, 'kind')).toBe('1/0/0');
    expect(count(evaluation, 'topics')).toBe('1/1/1');
  });

  it('are wrong in date and kind where those differ, and miss a city that is not said', () => {
    const meeting = { id: 'm', ...HELD, kind: 'PHONE_CALL', start: '2024-05-12', participants };
    const evaluation = evaluateParts({ meetings: [meeting] });
    expect(count(evaluation, 'date')).toBe('0/1/1');
    expect(count(evaluation, 'kind')).toBe('0/1/1');
    expect(count(evaluation, 'city')).toBe('0/0/1');
  });

  it('do not match across statuses', () => {
    const evaluation = evaluateParts({ meetings: [{ id: 'm', ...HELD, status: 'PLANNED', participants }] });
    expect(count(evaluation, 'meetings')).toBe('0/1/2');
  });

  it('that are only imagined are not punished', () => {
    const evaluation = evaluateParts({ meetings: [{ id: 'm', ...HELD, status: 'HYPOTHETICAL', participants }] });
    expect(count(evaluation, 'meetings')).toBe('0/0/2');
  });

  it('that never took place and come out as held are counted apart', () => {
    const evaluation = evaluateParts({
      meetings: [
        { id: 'm', ...HELD, participants: [{ actor: 'p2' }, { actor: 'p3' }] },
        { id: 'n', ...HELD, participants: [{ actor: 'p1' }, { actor: 'p3' }] },
      ],
    });
    expect(evaluation.falseHeld).toEqual({ count: 2, traps: 2 });
    expect(evaluation.notes[0]?.notes.map(({ text }) => text)).toContain('FALSE HELD Jonas Lind + Amara Okoye');
  });
});

describe('statements', () => {
  it('need the piece and its speaker; an organization may speak', () => {
    const said = { start: 0, end: 3 };
    const evaluation = evaluateParts({
      organizations: [{ id: 'o1', name: 'Coast Union' }],
      statements: [
        { speaker: 'p2', text: '“We are ready to talk,” she said', ...said },
        { speaker: 'o1', text: 'the fleet will', ...said },
      ],
    });
    expect(count(evaluation, 'statements')).toBe('1/1/1');
  });
});

describe('evidence', () => {
  it('is bad where a span is empty or lies outside the text', () => {
    const mentions = [
      { start: 0, end: 4 },
      { start: 4, end: 4 },
      { start: 0, end: TEXT.length + 2 },
    ];
    expect(evaluateParts({ people: [{ ...PINTO, mentions }] }).evidence).toEqual({ spans: 3, bad: 2 });
  });
});

describe('formatEvaluation', () => {
  const evaluation = evaluateParts({ people: [PINTO, LIND, { id: 'x', name: 'Karl Extra' }] });

  it('prints a line for each fact type with intervals, the traps and the evidence', () => {
    const lines = formatEvaluation(evaluation).split('\n');
    expect(lines).toContain('people           .667  .667  .667  .208–.939   .208–.939   2/1/1');
    expect(lines).toContain('kind               –     –     –     –           –         0/0/0');
    expect(lines).toContain('false held      0 of 2 traps (not held, or never met, shown as held)');
    expect(lines.at(-1)).toBe('');
  });

  it('shows the sentence of each miss and extra, and the rule of what is wrong', () => {
    const okoye = { id: 'm', ...HELD, rule: 'met', confidence: 0.8, participants: [{ actor: 'p2' }, { actor: 'p3' }] };
    const { notes } = evaluate(
      [GOLD],
      () => toRecords({ people: [PINTO, LIND, OKOYE, EXTRA], meetings: [okoye] }),
      (_, record) => (record === 'person x' ? 'given-name' : null),
    );
    const sentence = 'Foreign Minister Rosa Pinto met Jonas Lind of Norway in Lima on Monday.';
    const find = (start: string) => notes[0]?.notes.find(({ text }) => text.startsWith(start));
    expect(find('missed meeting HELD')).toMatchObject({ sentence, rule: null });
    expect(find('missed meeting CANCELLED')?.sentence).toBe('Pinto refused to see Amara Okoye.');
    expect(find('extra meeting')).toMatchObject({ sentence, rule: 'met' });
    expect(find('extra person')).toMatchObject({ sentence, rule: 'given-name' });
    expect(find('missed country PER')).toMatchObject({ sentence: null, rule: null });
  });

  it('compares what meetings claim with what is right, and leaves those without a claim out', () => {
    const right = { id: 'm', ...HELD, rule: 'met', confidence: 0.85, participants: [{ actor: 'p1' }, { actor: 'p2' }] };
    const wrong = { id: 'n', ...HELD, rule: 'saw', confidence: 0.6, participants: [{ actor: 'p2' }, { actor: 'p3' }] };
    const unsure = { id: 'o', ...HELD, participants: [{ actor: 'p1' }, { actor: 'p3' }] };
    const judged = evaluateParts({ meetings: [right, wrong, unsure] });
    expect(judged.claims).toEqual([
      { article: 'lima', meeting: 'm', rule: 'met', confidence: 0.85, isRight: true },
      { article: 'lima', meeting: 'n', rule: 'saw', confidence: 0.6, isRight: false },
    ]);
    const lines = formatEvaluation(judged).split('\n');
    expect(lines).toContain('  0.6–0.7     1   .600  .000  .000–.793');
    expect(lines).toContain('  0.8–0.9     1   .850  1.000  .207–1.000');
  });

  it('names every miss and every extra when it explains', () => {
    const text = formatEvaluation(evaluation, { explains: true });
    expect(text).toContain('== lima\n');
    expect(text).toContain('  missed person Amara Okoye\n');
    expect(text).toContain('  extra person Karl Extra\n');
    expect(formatEvaluation(evaluation)).not.toContain('Karl Extra');
  });
});
