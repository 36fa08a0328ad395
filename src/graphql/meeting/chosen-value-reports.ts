import { builder } from '../builder.ts';
import { sourceListArguments } from '../connection/list-arguments.ts';
import { relation } from '../field/relation.ts';
import { MeetingType } from '../node/node-refs.ts';
import { ReportConnection } from '../report/report-connection.ts';

/** The values of a meeting are chosen from its reports: these lists say which of them give the one that was chosen. */
const LISTS = {
  dateReports: ['Meeting.dateReports', 'The reports that give the date on which it began.'],
  statusReports: ['Meeting.statusReports', 'The reports that say what became of it.'],
  placeReports: ['Meeting.placeReports', 'The reports that name the place.'],
  countryReports: ['Meeting.countryReports', 'The reports that set it in the country.'],
} as const;

builder.objectFields(MeetingType, (t) => {
  const list = ([name, description]: (typeof LISTS)[keyof typeof LISTS]) =>
    t.field({ type: ReportConnection, nullable: false, description, args: sourceListArguments, ...relation(name) });
  return {
    dateReports: list(LISTS.dateReports),
    statusReports: list(LISTS.statusReports),
    placeReports: list(LISTS.placeReports),
    countryReports: list(LISTS.countryReports),
  };
});
