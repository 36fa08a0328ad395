import { describe, expect, it } from 'vitest';
import { readArticle } from '../support/read-article.ts';

const people = (text: string): readonly string[] => readArticle(text).people.map((person) => person.name);
const organizations = (text: string): readonly string[] => readArticle(text).organizations.map((one) => one.name);
const countries = (text: string): readonly string[] => readArticle(text).countries.map((country) => country.code);

describe('people', () => {
  it.each([
    ['Norwegian Foreign Minister Ingrid Aasen spoke on Monday.', ['Ingrid Aasen']],
    ['Kamal al-Tamimi, the head of the harbour board, resigned.', ['Kamal al-Tamimi']],
    ['Its spokesman, Oto Varga, said nothing.', ['Oto Varga']],
    ['Mrs van der Meulen smiled. Liesbeth van der Meulen is a judge.', ['Liesbeth van der Meulen']],
    ['Presidents Tomas Reyes, Ana Solís and Per Lund came.', ['Tomas Reyes', 'Ana Solís', 'Per Lund']],
    ['Gen. Ada Q. Stone and Sir Colin Hay left.', ['Ada Q. Stone', 'Colin Hay']],
    ['Prime Minister Khalid bin Nasser spoke. Khalid bin Nasser then left.', ['Khalid bin Nasser']],
    ['Peru’s Ana Solís and Chile’s Pedro Lund agreed.', ['Ana Solís', 'Pedro Lund']],
    ['Deputy budget director Joan Adeyemi, 54, chaired it.', ['Joan Adeyemi']],
    ['Bram “Bo” Kuiper, a retired pilot, laughed.', ['Bram “Bo” Kuiper']],
    ['President Baek Min-jae met Premier Hu Lian. Baek smiled.', ['Baek Min-jae', 'Hu Lian']],
    ['Ada Okoro met Bo Lee in Lagos on Friday.', ['Ada Okoro', 'Bo Lee']],
    ['Ada Okoro has spoken. Ada Okoro and Bo Lee met in Lagos.', ['Ada Okoro', 'Bo Lee']],
    ['Okoro and Lee held talks.', ['Okoro', 'Lee']],
  ])('are read from %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['The Treaty of Westphalia was signed long ago.'],
    ['They walked to Harbour Bridge and back.'],
    ['The Green River Framework took effect on Monday.'],
    ['By Nadia Holloway\n\nThe harbour was closed.'],
    ['Iranian-backed militias fired rockets.'],
    ['On Monday the North Sea froze.'],
    ['Rotterdam and Antwerp are rivals.'],
    ['Manchester United met Arsenal on Sunday.'],
    ['Leeds United met Aston Villa on Sunday.'],
    ['Hilver Rondo met Casta Lingo in the league on Sunday.'],
    ['Qentora Devices met Vellix Shipping on Friday.'],
    ['East met West.'],
    ['Supply met demand.'],
    ['Apple met expectations.'],
    ['Qentora and Vellix held talks.'],
  ])('are not read from %j', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('are one under all their forms, which become aliases with and without title', () => {
    const [person, ...others] = readArticle(
      'Chilean President Jorge Antonio Quiroga Ruiz spoke. Mr. Quiroga left. President Quiroga slept.',
    ).people;
    expect(others).toEqual([]);
    expect(person?.aliases).toEqual(
      expect.arrayContaining(['Quiroga', 'Mr. Quiroga', 'President Quiroga', 'President Jorge Antonio Quiroga Ruiz']),
    );
  });

  it('have their office with the country that the words name', () => {
    const [person] = readArticle('Norwegian Foreign Minister Ingrid Aasen spoke.').people;
    expect(person).toMatchObject({
      country: 'country:NOR',
      positions: [{ title: 'Foreign Minister', of: 'country:NOR' }],
    });
  });

  it('have their office with the organization that the words name', () => {
    const { people: found, organizations: known } = readArticle(
      'Ana Solís, the president of the Harbour Workers Union, spoke.',
    );
    expect(found[0]?.positions[0]).toEqual({
      title: 'president of Harbour Workers Union',
      of: known[0]?.id,
      from: null,
      to: null,
    });
  });

  it('are told apart by title where they share a family name', () => {
    expect(people('Premier Hu Lian came. Minister Hu Keran stayed. Hu Lian left.')).toEqual(['Hu Lian', 'Hu Keran']);
  });
});

describe('organizations', () => {
  it.each([
    ['The Harbour Workers Association agreed.', ['Harbour Workers Association']],
    ['The Ministry of Trade, Industry and Energy agreed.', ['Ministry of Trade, Industry and Energy']],
    ['The Peruvian foreign ministry said so.', ['Peruvian foreign ministry']],
    ['Officials of the Central Bank of Malta left.', ['Central Bank of Malta']],
    ['Shares in Qentora rose. Qentora’s board met.', ['Qentora']],
    ['The conglomerate Qentora lost money.', ['Qentora']],
    ['Talks at NATO went on.', ['NATO']],
  ])('are read from %j', (text, expected) => {
    expect(organizations(text)).toEqual(expected);
  });

  it.each([
    ['It is what it is.'],
    ['Who knows?'],
    ['The economist left.'],
    ['They met at Harbour House.'],
    ['The guardian slept.'],
  ])('are not read from %j', (text) => {
    expect(organizations(text)).toEqual([]);
  });

  it('take an abbreviation in brackets for an alias', () => {
    const [one, ...others] = readArticle(
      'The Harbour Workers Association (HWA) agreed. The HWA chairman left.',
    ).organizations;
    expect(others).toEqual([]);
    expect(one?.aliases).toContain('HWA');
  });
});

describe('countries', () => {
  it.each([
    ['Norway and the Dutch agreed.', ['NLD', 'NOR']],
    ['The US and the U.K. agreed.', ['GBR', 'USA']],
    ['Tehran denied it, and Moscow’s envoy left.', ['IRN', 'RUS']],
    ['US-backed and Iranian-led forces fought.', ['IRN', 'USA']],
    ['The Democratic Republic of the Congo agreed.', ['COD']],
  ])('are read from %j', (text, expected) => {
    expect(countries(text)).toEqual(expected);
  });

  it.each([
    ['They told us to wait.'],
    ['Latin America grew by a tenth.'],
    ['They stayed in Vienna for a week.'],
    ['Michael Chad, the player, retired.'],
    ['The Gulf of Mexico is warm.'],
  ])('are not read from %j', (text) => {
    expect(countries(text)).toEqual([]);
  });
});
