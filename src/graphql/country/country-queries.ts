import { builder } from '../builder.ts';
import { countryListArguments } from '../connection/list-arguments.ts';
import { lookUp } from '../field/look-up.ts';
import { rootList } from '../field/relation.ts';
import { CountryType } from '../node/node-refs.ts';
import { CountryConnection } from './country-connection.ts';

builder.queryFields((t) => ({
  country: t.field({
    type: CountryType,
    description: 'A country by code, name or id; null where there is none.',
    args: {
      code: t.arg.string({ description: 'ISO 3166-1 alpha-3, in either case.' }),
      name: t.arg.string({ description: 'A whole name or alias.' }),
      id: t.arg.id({ description: 'The id of the country.' }),
    },
    ...lookUp({ named: 'Country', kinds: ['Country'] }),
  }),
  countries: t.field({
    type: CountryConnection,
    description: 'All countries of the graph, by name.',
    args: countryListArguments,
    ...rootList('Query.countries'),
  }),
}));
