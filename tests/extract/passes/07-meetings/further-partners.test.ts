import { describe, expect, it } from 'vitest';
import { readArticle } from '../../support/read-article.ts';

const A = 'President Amara Okonjo';
const B = 'Prime Minister Henrik Dahl';
const C = 'Foreign Minister Rosa Quintana';

const pairs = (sentence: string): readonly number[] =>
  readArticle(sentence)
    .meetings.filter((meeting) => meeting.status === 'HELD')
    .map((meeting) => meeting.participants.length);

describe('one verb with a partner at one time and a partner at another', () => {
  it.each([
    `${A} met ${B} on Monday and ${C} on Tuesday.`,
    `${A} saw ${B} on Saturday, ${C} on Sunday morning.`,
    `${A} received ${B} and, later that evening, ${C}.`,
    `${A} spoke to ${B} on Monday and to ${C} on Tuesday.`,
    `${A} was received by ${B} on Monday and by ${C} on Tuesday.`,
    `${A} held talks with ${B} in the morning and with ${C} after lunch.`,
  ])('tells of two meetings: %s', (sentence) => {
    expect(pairs(sentence)).toEqual([2, 2]);
  });

  it.each([
    `${A} met ${B} on Monday, a week before ${C}.`,
    `${A} met ${B} on Monday, and ${C}, who was abroad, said that tea was good.`,
    `${A} met ${B} on Monday and ${C} praised the tea.`,
  ])('tells of one where the other is no partner: %s', (sentence) => {
    expect(pairs(sentence)).toEqual([2]);
  });
});

describe('a list of two that a relative clause parts', () => {
  it('is the subject of the verb behind it', () => {
    expect(pairs(`${A}, who has run the board since 2019, and ${B} met in Oslo on Monday.`)).toEqual([2]);
  });
});

describe('a meeting noun that is the subject of a verb', () => {
  it.each([
    `A meeting was held on Monday between ${A} and ${B}.`,
    `A meeting took place in Oslo on Monday between ${A} and ${B}.`,
  ])('has its parties behind the verb: %s', (sentence) => {
    expect(pairs(sentence)).toEqual([2]);
  });
});

describe('two who were seen in one place', () => {
  it('met where they talked', () => {
    expect(pairs(`${A} ran into ${B} at the airport on Monday. The two talked for an hour.`)).toEqual([2]);
  });

  it.each([
    `${A} was seated next to ${B} at a dinner on Monday. They did not exchange a word.`,
    `${A} ran into ${B} at the airport on Monday but did not speak.`,
    `${A} was photographed with ${B} over coffee on Monday, in a picture that was doctored.`,
  ])('did not where the text says so: %s', (sentence) => {
    expect(pairs(sentence)).toEqual([]);
  });
});
