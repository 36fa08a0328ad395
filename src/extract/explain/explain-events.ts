import type { MeetingMention } from '../passes/07-meetings/meeting-mention.ts';
import type { Layers } from '../read-layers.ts';
import type { Finding } from './explanation.ts';

interface Placed {
  readonly sentence: number;
  readonly finding: Finding;
}

const keyOf = ({ sentence, token, rule }: MeetingMention): string => `${sentence}:${token}:${rule}`;

/** What a clause of that force does to a meeting. */
const FORCES: Readonly<Record<MeetingMention['force'], string>> = {
  new: 'tells of',
  reference: 'points at',
  support: 'adds to',
};

function explainMeetings({ clauses, meetings, sentences }: Layers, nameOf: (id: string) => string): readonly Placed[] {
  const meetingOf = new Map<string, string>();
  meetings.forEach((meeting, index) => {
    for (const mention of meeting.mentions) meetingOf.set(keyOf(mention), `m${index + 1}`);
  });
  const bySentence = new Map(sentences.map((sentence) => [sentence.words.sentence.index, sentence]));
  return clauses.flatMap((clause) => {
    const tokens = bySentence.get(clause.sentence)?.words.tokens ?? [];
    const word = tokens[clause.token];
    if (word === undefined) return [];
    const meeting = meetingOf.get(keyOf(clause));
    const parties = clause.parties.map(({ actor, role }) => `${nameOf(actor)} ${role}`);
    const reads = [
      meeting === undefined ? 'comes to no meeting' : `${FORCES[clause.force]} ${meeting}`,
      `${clause.status} ${clause.kind}`,
      parties.length === 0 ? 'nobody named' : parties.join(' + '),
      ...(clause.time === null ? [] : [clause.time.date]),
      ...(clause.venue.city === null ? [] : [`in ${clause.venue.city}`]),
      ...(clause.isEarlier ? ['earlier than the news'] : []),
      ...(clause.isHearsay ? ['hearsay'] : []),
    ].join('; ');
    const { rule, confidence } = clause;
    const finding = { layer: 'meeting', start: word.start, end: word.end, reads, rule, confidence } as const;
    return [{ sentence: clause.sentence, finding }];
  });
}

function explainTopics({ topics, prose }: Layers): readonly Placed[] {
  return topics.flatMap((own, index) =>
    own.flatMap(({ start, end, label, context, rule }) => {
      const sentence = prose.find((one) => one.start <= start && start < one.end);
      if (sentence === undefined) return [];
      const reads = `m${index + 1} about “${label}”, ${context}`;
      return [{ sentence: sentence.index, finding: { layer: 'topic', start, end, reads, rule, confidence: null } }];
    }),
  );
}

function explainSpeech({ utterances }: Layers, nameOf: (id: string) => string): readonly Placed[] {
  return utterances.map(({ start, end, sentence, quoted, speaker, rule }) => {
    const reads = `${quoted ? 'quoted' : 'reported'}, ${speaker === null ? 'nobody named' : nameOf(speaker.entity)} says it`;
    return { sentence, finding: { layer: 'speech', start, end, reads, rule, confidence: null } };
  });
}

/** Dates, clauses that tell of meetings, topics and utterances, by sentence. */
export function explainEvents(layers: Layers, nameOf: (id: string) => string): ReadonlyMap<number, readonly Finding[]> {
  const dates = layers.times.map(({ start, end, sentence, date, endDate, basis, direction, rule }): Placed => {
    const reads = `${date}${endDate === null ? '' : ` to ${endDate}`}, ${basis}, ${direction}`;
    return { sentence, finding: { layer: 'date', start, end, reads, rule, confidence: null } };
  });
  const all = [
    ...dates,
    ...explainMeetings(layers, nameOf),
    ...explainTopics(layers),
    ...explainSpeech(layers, nameOf),
  ];
  const bySentence = new Map<number, Finding[]>();
  for (const { sentence, finding } of all) {
    const same = bySentence.get(sentence);
    if (same === undefined) bySentence.set(sentence, [finding]);
    else same.push(finding);
  }
  return bySentence;
}
