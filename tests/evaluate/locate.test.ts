import { describe, expect, it } from 'vitest';
import { locateForm, locateTogether, sentenceAt } from '../../src/evaluate/locate.ts';

const TEXT = 'Sen. Bell met Lind.\nPinto said: “No.” Bell and Pinto\ndid not meet Lind.';

describe('locateForm', () => {
  it('takes the first form of the list that the text has, at its first place', () => {
    expect(locateForm(TEXT, ['Rosa Pinto', 'Pinto', 'Bell'])).toEqual({ start: 20, end: 25 });
  });

  it('finds nothing of an empty form or a strange one', () => {
    expect(locateForm(TEXT, ['', 'Okoye'])).toBeNull();
  });
});

describe('locateTogether', () => {
  it('takes the first sentence that names most of them', () => {
    expect(locateTogether(TEXT, [['Bell'], ['Jonas Lind', 'Lind']])).toMatchObject({ start: 5, end: 19 });
  });

  it('finds nothing where nobody is named', () => {
    expect(locateTogether(TEXT, [['Okoye']])).toBeNull();
  });
});

describe('sentenceAt', () => {
  it('gives the sentence on one line', () => {
    expect(sentenceAt(TEXT, { start: 22, end: 23 })).toBe('Pinto said: “No.”');
  });
});
