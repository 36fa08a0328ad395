import type { Participation, ReportAccount } from '../../domain/graph/report-account.ts';
import { PARTICIPANT_ROLES, type ParticipantRole } from '../../domain/vocabulary/participant-role.ts';
import { compareText, vote } from './vote.ts';

const ROLES = Object.keys(PARTICIPANT_ROLES);

/** Everybody whom the reports name, each in the role that most of them give. Ordered by the id of the actor. */
export function projectParticipants(reports: readonly ReportAccount[]): readonly Participation[] {
  const actors = [...new Set(reports.flatMap(({ participants }) => participants.map(({ actor }) => actor)))].sort();
  return actors.map((actor) => {
    const voices = reports.flatMap(({ participants, confidence }) =>
      participants.filter((one) => one.actor === actor).map((one) => ({ ...one, weight: confidence ?? 1 })),
    );
    const role = vote<ParticipantRole>(
      voices.map(({ role: value, weight }) => ({ value, weight })),
      // Of equals the more telling: PARTICIPANT, the first of the vocabulary, says least.
      (a, b) => ROLES.indexOf(b) - ROLES.indexOf(a),
    );
    const representing = vote(
      voices.map(({ representing: value, weight }) => ({ value, weight })),
      compareText,
    );
    return { actor, role: role ?? 'PARTICIPANT', representing };
  });
}
