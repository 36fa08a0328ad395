import { builder } from '../builder.ts';
import { CountryFilterInput } from '../country/country-filter-input.ts';
import { DocumentFilterInput } from '../document/document-filter-input.ts';
import { DocumentOrderEnum, MeetingOrderEnum, NameOrderEnum, SourceOrderEnum } from '../list-orders.ts';
import { MeetingFilterInput } from '../meeting/meeting-filter-input.ts';
import { OrganizationFilterInput } from '../organization/organization-filter-input.ts';
import { PersonFilterInput } from '../person/person-filter-input.ts';
import { PlaceFilterInput } from '../place/place-filter-input.ts';
import { ReportFilterInput } from '../report/report-filter-input.ts';
import { StatementFilterInput } from '../statement/statement-filter-input.ts';
import { TopicFilterInput } from '../topic/topic-filter-input.ts';
import { pageArguments } from './page-arguments.ts';

const ORDER = 'The order of the list; cursors belong to it.';

/** The filter of each concept, as an argument of its lists. */
const filters = builder.args((t) => ({
  people: t.field({ type: PersonFilterInput, description: 'Which people to list; all where nothing is given.' }),
  countries: t.field({ type: CountryFilterInput, description: 'Which countries to list; all where nothing is given.' }),
  organizations: t.field({
    type: OrganizationFilterInput,
    description: 'Which organizations to list; all where nothing is given.',
  }),
  meetings: t.field({ type: MeetingFilterInput, description: 'Which meetings to list; all where nothing is given.' }),
  topics: t.field({ type: TopicFilterInput, description: 'Which topics to list; all where nothing is given.' }),
  places: t.field({ type: PlaceFilterInput, description: 'Which places to list; all where nothing is given.' }),
  documents: t.field({
    type: DocumentFilterInput,
    description: 'Which documents to list; all where nothing is given.',
  }),
  reports: t.field({ type: ReportFilterInput, description: 'Which reports to list; all where nothing is given.' }),
  statements: t.field({
    type: StatementFilterInput,
    description: 'Which statements to list; all where nothing is given.',
  }),
}));

/** An order always has its default, so that every cursor names its order. */
const orders = builder.args((t) => ({
  names: t.field({ type: NameOrderEnum, defaultValue: 'NAME_ASC', description: ORDER }),
  meetings: t.field({ type: MeetingOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
  documents: t.field({ type: DocumentOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
  sources: t.field({ type: SourceOrderEnum, defaultValue: 'DATE_DESC', description: ORDER }),
}));

/** The arguments of lists of each concept. */
export const personListArguments = { filter: filters.people, orderBy: orders.names, ...pageArguments };
export const countryListArguments = { filter: filters.countries, orderBy: orders.names, ...pageArguments };
export const organizationListArguments = { filter: filters.organizations, orderBy: orders.names, ...pageArguments };
export const meetingListArguments = { filter: filters.meetings, orderBy: orders.meetings, ...pageArguments };
export const topicListArguments = { filter: filters.topics, orderBy: orders.names, ...pageArguments };
export const placeListArguments = { filter: filters.places, orderBy: orders.names, ...pageArguments };
export const documentListArguments = { filter: filters.documents, orderBy: orders.documents, ...pageArguments };
/** For lists that are narrowed already. */
export const sourceListArguments = { orderBy: orders.sources, ...pageArguments };
export const reportListArguments = { filter: filters.reports, orderBy: orders.sources, ...pageArguments };
export const statementListArguments = { filter: filters.statements, orderBy: orders.sources, ...pageArguments };

/** Those whose order is given: by name, or as they stand in the text of a document. */
export const officeHolderListArguments = { filter: filters.people, ...pageArguments };
export const reportsInTextArguments = { filter: filters.reports, ...pageArguments };
export const statementsInTextArguments = { filter: filters.statements, ...pageArguments };
