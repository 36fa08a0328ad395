import type { RecordsSketch } from './make-records.ts';
import { createRandom } from './random.ts';

const GIVEN = [
  'Arvid',
  'Berit',
  'Cyrus',
  'Dalia',
  'Emre',
  'Farah',
  'Goran',
  'Hilde',
  'Imran',
  'Jelena',
  'Karim',
  'Lucia',
];
const FAMILY = [
  'al-Rashed',
  'Okonjo',
  'van Dalen',
  'Petrovsky',
  'Salgado',
  'Ruiz',
  'Tanaka',
  'Oduya',
  'Brandt',
  'Haddad',
];
const CITIES = [
  ['Oslo', 'NOR'],
  ['Lima', 'PER'],
  ['Accra', 'GHA'],
  ['Hanoi', 'VNM'],
  ['Tunis', 'TUN'],
] as const;
const CODES = ['NOR', 'PER', 'GHA', 'VNM', 'TUN', 'CHL', 'KEN', 'POL'];
const KINDS = ['MEETING', 'MEETING', 'VISIT', 'PHONE_CALL', 'SUMMIT', 'NEGOTIATION', 'BRIEFING'];
const STATUSES = ['HELD', 'HELD', 'HELD', 'PLANNED', 'CANCELLED', 'DENIED'];
const TOPICS = ['fishing rights', 'the water treaty', 'rail links', 'grain exports', 'border crossings', 'vaccines'];

export interface SketchesOptions {
  readonly seed: number;
  readonly documents: number;
  /** How many people there are to meet. */
  readonly people: number;
  /** Days over which the documents are spread. */
  readonly days: number;
}

/**
 * Made-up documents on the meetings of a made-up circle of people, with the spellings, gaps and contradictions that real
 * ones have: the same happening told by several, bare family names, transliterations, months for days, plans and denials.
 */
export function randomSketches({ seed, documents, people, days }: SketchesOptions): readonly RecordsSketch[] {
  const { next: random, pick } = createRandom(seed);
  const person = (n: number) => ({
    name: `${GIVEN[n % GIVEN.length]} ${FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length]}${n >= 120 ? ` ${'ABCDEFGH'[Math.floor(n / 120) % 8]}${n}` : ''}`,
    country: CODES[n % CODES.length] ?? 'NOR',
  });
  const spelled = (name: string) =>
    pick([name, name, name.replace('al-', 'Al '), name.replace('sky', 'skiy'), name.replace('ou', 'u')]);
  const dayOf = (n: number) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
  const happenings = Array.from({ length: Math.ceil(documents / 3) }, () => {
    const first = Math.floor(random() * people);
    const [city, country] = pick(CITIES);
    return {
      who: [first, (first + 1 + Math.floor(random() * 3)) % people],
      day: Math.floor(random() * days),
      city,
      country,
      kind: pick(KINDS),
    };
  });
  return Array.from({ length: documents }, (_, index): RecordsSketch => {
    const told = [pick(happenings), ...(random() < 0.4 ? [pick(happenings)] : [])];
    const cast = [...new Set(told.flatMap(({ who }) => who))];
    const names = new Map(
      cast.map((n) => [
        n,
        random() < 0.15 ? person(n).name.split(' ').slice(1).join(' ') || person(n).name : spelled(person(n).name),
      ]),
    );
    const unique = new Map(
      [...names].filter(([n, name], at, all) => all.findIndex(([, other]) => other === name) === at && n >= 0),
    );
    return {
      title: `Dispatch ${index}`,
      publishedAt: random() < 0.05 ? null : dayOf((told[0]?.day ?? 0) + Math.floor(random() * 3)),
      people: [...unique].map(([n, name]) => ({
        name,
        ...(random() < 0.8 ? { country: person(n).country } : {}),
        ...(random() < 0.4
          ? {
              position: pick([
                'Foreign Minister',
                'FM',
                'minister of foreign affairs',
                'President',
                'Envoy',
                'Special Envoy',
              ]),
            }
          : {}),
      })),
      organizations:
        random() < 0.3
          ? [
              {
                name: pick(['Foreign Ministry', 'Nordic Council', 'the Harbour Union', 'HU']),
                kind: 'GOVERNMENT_BODY',
                country: pick(CODES),
              },
            ]
          : [],
      meetings: told.map(({ who, day, city, country, kind }, at) => {
        const date = pick([dayOf(day), dayOf(day), dayOf(day), dayOf(day).slice(0, 7), null]);
        return {
          kind: random() < 0.8 ? kind : 'MEETING',
          status: pick(STATUSES),
          date,
          ...(date === null ? {} : { basis: pick(['STATED', 'RELATIVE_TO_PUBLICATION', 'INFERRED']) }),
          ...(random() < 0.7 ? { city, country } : {}),
          who: [...new Set(who.map((n) => unique.get(n)).filter((name) => name !== undefined))].map((name) => ({
            name,
            role: pick(['PARTICIPANT', 'HOST', 'VISITOR']),
          })),
          topics: [...new Set([pick(TOPICS), pick(TOPICS)])],
          ...(at > 0 && random() < 0.2 ? { partOf: 0 } : {}),
          confidence: pick([0.5, 0.7, 0.9, null]),
        };
      }),
      statements: [...unique.values()]
        .slice(0, 1)
        .map((speaker) => ({ speaker, text: 'We agreed on the next steps.', meeting: 0 })),
    };
  });
}
