import type { Records } from '../../domain/records/schema.ts';
import { type Span, spansOverlap } from '../../domain/span.ts';
import type { ExplainedFact, ExplainedSentence, Finding } from './explanation.ts';

type Draft = Omit<ExplainedFact, 'sentences'>;

/** The rules of the findings at exactly these spans, each once, in the order of the text. */
function rulesAt(findings: readonly Finding[], layer: Finding['layer'], spans: readonly Span[]): string | null {
  const keys = new Set(spans.map(({ start, end }) => `${start}:${end}`));
  const rules = findings
    .filter((one) => one.layer === layer && keys.has(`${one.start}:${one.end}`))
    .flatMap(({ rule }) => (rule === null ? [] : rule.split(', ')));
  return rules.length === 0 ? null : [...new Set(rules)].join(', ');
}

/** Every fact of the records with what made it: the meetings by their rules, the rest by the findings of the sentences. */
export function explainFacts(
  records: Records,
  sentences: readonly ExplainedSentence[],
  nameOf: (id: string) => string,
): readonly ExplainedFact[] {
  const findings = sentences.flatMap((sentence) => sentence.findings);
  const actors = [
    ...records.people.map((person) => ({
      ...person,
      record: 'person',
      more: person.positions.map(({ title, of }) => `${title}${of === null ? '' : ` (${nameOf(of)})`}`),
    })),
    ...records.countries.map((country) => ({ ...country, record: 'country', more: [] })),
    ...records.organizations.map((organization) => ({
      ...organization,
      record: 'organization',
      more: [organization.kind],
    })),
  ];
  const drafts: readonly Draft[] = [
    ...actors.map(({ record, id, name, more, mentions }) => ({
      record: `${record} ${id}`,
      reads: [name, ...more].join('; '),
      rule: rulesAt(findings, 'name', mentions),
      confidence: null,
      spans: mentions,
    })),
    ...records.meetings.map((meeting) => ({
      record: `meeting ${meeting.id}`,
      reads: [
        `${meeting.status} ${meeting.kind}`,
        meeting.participants.map(({ actor, role }) => `${nameOf(actor)} ${role}`).join(' + '),
        meeting.start === null ? 'no date' : `${meeting.start} ${meeting.dateBasis ?? ''}`.trim(),
        ...[meeting.place, meeting.country].flatMap((id) => (id === null ? [] : [nameOf(id)])),
        ...meeting.topics.map((id) => `about ${nameOf(id)}`),
      ].join('; '),
      rule: meeting.rule,
      confidence: meeting.confidence,
      spans: meeting.evidence,
    })),
    ...records.statements.map(({ speaker, quoted, meeting, start, end }) => ({
      record: 'statement',
      reads: `${nameOf(speaker)}, ${quoted ? 'quoted' : 'reported'}${meeting === null ? '' : `, at ${meeting}`}`,
      rule: rulesAt(findings, 'speech', [{ start, end }]),
      confidence: null,
      spans: [{ start, end }],
    })),
  ];
  return drafts.map((draft) => ({
    ...draft,
    sentences: sentences
      .filter((sentence) => draft.spans.some((span) => spansOverlap(span, sentence)))
      .map(({ index }) => index),
  }));
}
