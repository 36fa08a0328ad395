import type { ReportAccount } from '../../src/domain/graph/report-account.ts';

let count = 0;

/** @param who ids of actors, with `/` and the id of whom they represent, such as `person:ann/country:NOR`. */
export function makeAccount({
  who = ['person:ann-brown', 'person:ola-vik'],
  ...given
}: Partial<ReportAccount> & { readonly who?: readonly string[] } = {}): ReportAccount {
  count += 1;
  return {
    id: `report:${count}-m`,
    document: `document:${count}`,
    publisher: 'The Daily',
    published: '2023-05-10',
    kind: 'MEETING',
    status: 'HELD',
    medium: 'UNKNOWN',
    date: '2023-05-09',
    dateEnd: null,
    dateBasis: 'STATED',
    confidence: 0.8,
    place: null,
    country: null,
    topics: [],
    participants: who.map((one) => {
      const [actor = '', representing = null] = one.split('/');
      return { actor, role: 'PARTICIPANT', representing, start: null, end: null };
    }),
    partOf: null,
    ...given,
  };
}
