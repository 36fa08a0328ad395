import type { Finding } from './fact.ts';
import { foldForm } from './fold-form.ts';
import { type FoundMeeting, noteOnMeeting } from './found-meeting.ts';
import type { GoldMeeting } from './gold.ts';
import { EXTRA, FOUND, MISSED, WRONG } from './tally.ts';

/** When, where, what kind and what about, of a meeting that was found. */
function scoreDate({ date, participants }: GoldMeeting, found: FoundMeeting): readonly Finding[] {
  const { record } = found;
  if (date === null) return record.start === null ? [] : [{ fact: 'date', tally: EXTRA }];
  if (record.start === date) return [{ fact: 'date', tally: FOUND }];
  const note = noteOnMeeting(found, `date ${date} ≠ ${record.start ?? 'none'} ${participants.join(' + ')}`);
  return [{ fact: 'date', tally: record.start === null ? MISSED : WRONG, note }];
}

function scoreCity({ city }: GoldMeeting, found: FoundMeeting): readonly Finding[] {
  if (city === null) return found.city === null ? [] : [{ fact: 'city', tally: EXTRA }];
  if (foldForm(found.city) === foldForm(city)) return [{ fact: 'city', tally: FOUND }];
  const note = noteOnMeeting(found, `city ${city} ≠ ${found.city ?? 'none'}`);
  return [{ fact: 'city', tally: found.city === null ? MISSED : WRONG, note }];
}

function scoreKind({ kind }: GoldMeeting, found: FoundMeeting): Finding {
  const wanted = kind === 'IN_PERSON' ? 'MEETING' : kind;
  return wanted === found.record.kind
    ? { fact: 'kind', tally: FOUND }
    : { fact: 'kind', tally: WRONG, note: noteOnMeeting(found, `kind ${kind} ≠ ${found.record.kind}`) };
}

/** A label is right where it holds all words of a wanted topic, and extra where it holds none of any. */
function scoreTopics({ topics }: GoldMeeting, found: FoundMeeting): readonly Finding[] {
  if (topics.length === 0) return [];
  const isIn = (word: string, label: string): boolean => label.includes(foldForm(word));
  const wanted = topics.map((words): Finding => {
    if (found.topics.some((label) => words.every((word) => isIn(word, label)))) return { fact: 'topics', tally: FOUND };
    return {
      fact: 'topics',
      tally: MISSED,
      note: noteOnMeeting(found, `missed topic ${words.join(' ')}, got ${found.topics.join('; ') || 'none'}`),
    };
  });
  const extra = found.topics.filter((label) => !topics.some((words) => words.some((word) => isIn(word, label))));
  const extras = extra.map(
    (label): Finding => ({ fact: 'topics', tally: EXTRA, note: noteOnMeeting(found, `extra topic ${label}`) }),
  );
  return [...wanted, ...extras];
}

export function scoreMeetingDetails(gold: GoldMeeting, found: FoundMeeting): readonly Finding[] {
  return [...scoreDate(gold, found), ...scoreCity(gold, found), scoreKind(gold, found), ...scoreTopics(gold, found)];
}
