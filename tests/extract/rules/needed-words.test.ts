import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEETING_NOUNS } from '../../../src/extract/rules/meeting-nouns.ts';
import { neededWords } from '../../../src/extract/rules/needed-words.ts';
import { ATTENDANCE_RULES } from '../../../src/extract/rules/occasions/attendance.ts';
import { TURN_RULES } from '../../../src/extract/rules/occasions/turns.ts';
import { SETTING_RULES } from '../../../src/extract/rules/setting-rules.ts';
import { MODALITY_RULES } from '../../../src/extract/rules/status/modality.ts';
import { NOUN_GOVERNORS } from '../../../src/extract/rules/status/noun-governors.ts';
import { MEETING_VERBS } from '../../../src/extract/rules/verbs/meeting-verbs.ts';

const needed = (pattern: RegExp): readonly string[] | null => {
  const words = neededWords(pattern);
  return words === null ? null : [...words].toSorted();
};

test('of the ways through a pattern each gives its word', () => {
  expect(needed(/\b(?:met|sees?) (?:\S+ )?(?:\p{Lu}|.+)\b/u)).toEqual(['met', 'see', 'sees']);
  expect(needed(/\bput(?:s|ting)? off\b|^cancel(?:l?ed|ling)$/u)).toEqual([
    'canceled',
    'cancelled',
    'cancelling',
    'off',
  ]);
  expect(needed(/\btalk[as]?\b/u)).toEqual(['talk', 'talka', 'talks']);
});

test('of the words on one way the rarest are taken', () => {
  expect(needed(/\bin the (?:\S+ ){0,3}film\b/u)).toEqual(['film']);
  expect(needed(/\b(?:was|were) (?:killed|shot)\b/u)).toEqual(['killed', 'shot']);
});

test('a pattern of which one way has no whole word needs none', () => {
  expect(needed(/\bmet\b|\p{L}+ing$/u)).toBeNull();
  expect(needed(/\bmet/u)).toBeNull();
  expect(needed(/met\b/u)).toBeNull();
  expect(needed(/\b(?:met)?\b/u)).toBeNull();
  expect(needed(/\bme.t\b/u)).toBeNull();
  expect(needed(/\b(?:me)+t\b/u)).toBeNull();
});

test('an apostrophe, a hyphen and a letter with an accent part words, as they do for an edge of a word', () => {
  expect(needed(/\bdidn['’]t\b/u)).toEqual(['didn']);
  expect(needed(/\bfête\b/u)).toEqual(['f']);
  expect(needed(/\bone-on-one\b/u)).toEqual(['one']);
});

test('a look-around takes no part in what is needed but for the end of a word', () => {
  expect(needed(/^(?!met\b)saw(?= |$)/u)).toEqual(['saw']);
  expect(needed(/(?<=met )\bsaw$/u)).toEqual(['saw']);
  expect(needed(/\bsaw(?=dust)/u)).toBeNull();
});

test('of a pattern with other flags nothing is known', () => {
  expect(needed(/\bmet\b/iu)).toBeNull();
});

/** Sentences of the annotated articles, as patterns see them, cut also in the middle. */
function texts(): readonly string[] {
  const folder = new URL('../../corpus/development-5/', import.meta.url);
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const article: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      const text = typeof article === 'object' && article !== null && 'text' in article ? String(article.text) : '';
      return text.toLowerCase().split(/(?<=[.?!])\s+/u);
    })
    .map((sentence) =>
      sentence
        .replaceAll('’', "'")
        .replaceAll(/([,.;:?!“”()])/gu, ' $1 ')
        .split(/\s+/u),
    );
  return sentences.flatMap((words) => {
    const halves = [words, words.slice(0, words.length / 2), words.slice(words.length / 2)];
    return halves.map((half) => half.join(' ').trim());
  });
}

const examples = [...ATTENDANCE_RULES, ...SETTING_RULES, ...MODALITY_RULES, ...MEETING_NOUNS, ...MEETING_VERBS].flatMap(
  ({ example, counterExample }) => [example.toLowerCase(), counterExample.toLowerCase()],
);
const patterns = [
  ...[ATTENDANCE_RULES, SETTING_RULES, MODALITY_RULES, NOUN_GOVERNORS, MEETING_NOUNS, TURN_RULES].flatMap((rules) =>
    rules.map(({ pattern }) => pattern),
  ),
  ...MEETING_VERBS.flatMap(({ complement, setting }) => [complement, setting].filter((one) => one !== undefined)),
];

test('no rule matches a text without a word that it needs', () => {
  const wordsOf = new Map(patterns.map((pattern) => [pattern, neededWords(pattern)]));
  const missed = [...examples, ...texts()].flatMap((text) => {
    const words = new Set(text.match(/[a-z0-9_]+/gu));
    const isClosed = (pattern: RegExp): boolean => {
      const needs = wordsOf.get(pattern) ?? null;
      return needs !== null && ![...needs].some((word) => words.has(word));
    };
    return patterns.filter((pattern) => isClosed(pattern) && pattern.test(text));
  });
  expect(missed.map(({ source }) => source)).toEqual([]);
});

test('nearly all rules of attendance, of status and of nouns need words that are known', () => {
  const rules = [...ATTENDANCE_RULES, ...SETTING_RULES, ...MODALITY_RULES, ...NOUN_GOVERNORS, ...MEETING_NOUNS];
  const open = rules.filter(({ pattern }) => neededWords(pattern) === null);
  expect(open.length / rules.length).toBeLessThan(0.05);
});
