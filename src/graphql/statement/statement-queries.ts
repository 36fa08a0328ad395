import { builder } from '../builder.ts';
import { statementListArguments } from '../connection/list-arguments.ts';
import { rootList } from '../field/relation.ts';
import { StatementConnection } from './statement-connection.ts';

builder.queryFields((t) => ({
  statements: t.field({
    type: StatementConnection,
    description: 'All statements, those of the latest document first.',
    args: statementListArguments,
    ...rootList('Query.statements'),
  }),
}));
