// Printed from documents.graphql by `npm run examples`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a document that is handed in is written. */
export type DocumentFormat =
  /** A page; the article in it is read, and its metadata. */
  | 'HTML'
  /** A JSON object with the text and the other fields, as in a file of documents, or a list of such objects. */
  | 'JSON'
  /** Markdown; front matter in YAML may say title, publisher, url, date, language and id. */
  | 'MARKDOWN'
  /** Plain text; paragraphs are apart by an empty line. */
  | 'TEXT';

/** A document that is handed in; what is given beside the text counts more than what the text says of itself. */
export type DocumentInput = {
  /** How the text is written. */
  readonly format?: DocumentFormat;
  /** The id that you know it by; the graph gives it one of its own. */
  readonly id?: string | null | undefined;
  /** Its language, by BCP 47, such as `en`; only English is read. */
  readonly language?: string | null | undefined;
  /** When it was published, as `2024-12-13`, `2024-12`, `2024` or a time of ISO 8601; dates such as "on Tuesday" are read from here. */
  readonly publishedAt?: string | null | undefined;
  /** Who published it. */
  readonly publisher?: string | null | undefined;
  /** The document, in its format; at most 300,000 characters. */
  readonly text: string;
  /** The headline. */
  readonly title?: string | null | undefined;
  /** Where it was published. */
  readonly url?: string | null | undefined;
};

/** Documents to read into the graph. */
export type IngestDocumentsInput = {
  /** The documents: at least one, at most 100, of 5,000,000 characters together. */
  readonly documents: ReadonlyArray<DocumentInput>;
};

/** Where an ingest stands. */
export type IngestJobState =
  /** It was ended on request, or by the end of the process; the batches before are stored. */
  | 'CANCELLED'
  /** All of it was dealt with; what was refused is in the report. */
  | 'DONE'
  /** It ended early: the batches before the failure are stored, the one under way is not. */
  | 'FAILED'
  /** It waits for the ingests before it. */
  | 'QUEUED'
  /** It is being read into the graph. */
  | 'RUNNING';

/** What became of a meeting. */
export type MeetingStatus =
  /** It was planned and then called off. */
  | 'CANCELLED'
  /** Somebody says that it did not take place. */
  | 'DENIED'
  /** It took place. */
  | 'HELD'
  /** It is only supposed or imagined. */
  | 'HYPOTHETICAL'
  /** It was under way when the source was written. */
  | 'ONGOING'
  /** It is agreed or announced, and lies ahead. */
  | 'PLANNED'
  /** Somebody offered or asked for it; nobody agreed yet. */
  | 'PROPOSED'
  /** Somebody declined it. */
  | 'REFUSED';

/** What an actor was at a meeting. */
export type ParticipantRole =
  /** Is said to have stayed away. */
  | 'ABSENT'
  /** Gave the briefing. */
  | 'BRIEFER'
  /** Placed the call. */
  | 'CALLER'
  /** Received the others. */
  | 'HOST'
  /** Was invited; whether they came is not said. */
  | 'INVITED'
  /** Mediated between the parties. */
  | 'MEDIATOR'
  /** Called or arranged the meeting. */
  | 'ORGANIZER'
  /** Took part on equal terms. */
  | 'PARTICIPANT'
  /** Received the call. */
  | 'RECEIVER'
  /** Came to the host. */
  | 'VISITOR';

export type MeetingsOfQueryVariables = Exact<{
  name: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingsOfQuery = { readonly person: { readonly name: string, readonly meetings: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly role: ParticipantRole | null, readonly node: { readonly id: string, readonly title: string, readonly start: string | null, readonly status: MeetingStatus } }> } } | null };

export type HandInMutationVariables = Exact<{
  input: IngestDocumentsInput;
}>;


export type HandInMutation = { readonly ingestDocuments: { readonly id: string } };

export type ProgressSubscriptionVariables = Exact<{
  job: string;
}>;


export type ProgressSubscription = { readonly ingestProgress: { readonly state: IngestJobState, readonly error: { readonly code: string } | null, readonly report: { readonly rejectedCount: number } | null } };

export type ReportedByQueryVariables = Exact<{
  publisher: string;
}>;


export type ReportedByQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly title: string }> } }> } | null };

export type TakeOutMutationVariables = Exact<{
  id: string;
}>;


export type TakeOutMutation = { readonly deleteDocument: { readonly removed: { readonly meetings: number } } | null };


export const MeetingsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsOfQuery, MeetingsOfQueryVariables>;
export const HandInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IngestDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HandInMutation, HandInMutationVariables>;
export const ProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Progress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"job"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingestProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"job"},"value":{"kind":"Variable","name":{"kind":"Name","value":"job"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectedCount"}}]}}]}}]}}]} as unknown as DocumentNode<ProgressSubscription, ProgressSubscriptionVariables>;
export const ReportedByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publisher"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportedByQuery, ReportedByQueryVariables>;
export const TakeOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"}}]}}]}}]}}]} as unknown as DocumentNode<TakeOutMutation, TakeOutMutationVariables>;