import type { Match, SearchedKind } from '../../store/search/search-hit.ts';
import { builder } from '../builder.ts';

export const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'A kind of node that can be searched for.',
  values: {
    PERSON: { value: 'Person', description: 'People, by name and alias.' },
    COUNTRY: { value: 'Country', description: 'Countries, by name and alias.' },
    ORGANIZATION: { value: 'Organization', description: 'Organizations, by name and alias.' },
    MEETING: { value: 'Meeting', description: 'Meetings, by title.' },
    TOPIC: { value: 'Topic', description: 'Topics, by label and alias.' },
    PLACE: { value: 'Place', description: 'Places, by name.' },
    DOCUMENT: { value: 'Document', description: 'Documents, by title and text.' },
    STATEMENT: { value: 'Statement', description: 'Statements, by text.' },
  } as const satisfies Readonly<Record<string, { readonly value: SearchedKind; readonly description: string }>>,
});

export const SearchMatchEnum = builder.enumType('SearchMatch', {
  description: 'How a hit answers a search, the best first.',
  values: {
    EXACT: { description: 'Its name, label, title or whole text is what was searched for, case and accents apart.' },
    ALIAS: { description: 'One of its other names is.' },
    PREFIX: { description: 'Every word of the search stands in it, or begins a word in it.' },
    FUZZY: { description: 'The same, but for a typing error or another transliteration in one word at least.' },
  } as const satisfies Readonly<Record<Match, { readonly description: string }>>,
});
