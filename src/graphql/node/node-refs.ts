import type { PlannedNode } from '../../store/plan/selection.ts';
import { builder } from '../builder.ts';

/**
 * References to the types of nodes, apart from the fields that they have: types lead to one another in circles, modules
 * do not. What stands behind each of them is a node as the read plan answers it.
 */
export const NodeInterface = builder.interfaceRef<PlannedNode>('Node');
export const ActorInterface = builder.interfaceRef<PlannedNode>('Actor');
export const PersonType = builder.objectRef<PlannedNode>('Person');
export const CountryType = builder.objectRef<PlannedNode>('Country');
export const OrganizationType = builder.objectRef<PlannedNode>('Organization');
export const MeetingType = builder.objectRef<PlannedNode>('Meeting');
export const TopicType = builder.objectRef<PlannedNode>('Topic');
export const PlaceType = builder.objectRef<PlannedNode>('Place');
export const DocumentType = builder.objectRef<PlannedNode>('Document');
export const ReportType = builder.objectRef<PlannedNode>('Report');
export const StatementType = builder.objectRef<PlannedNode>('Statement');

export type NodeTypeRef = typeof NodeInterface | typeof PersonType;
