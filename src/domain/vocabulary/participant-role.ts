/** What an actor was at a meeting. */
export const PARTICIPANT_ROLES = {
  PARTICIPANT: 'Took part on equal terms.',
  VISITOR: 'Came to the host.',
  HOST: 'Received the others.',
  MEDIATOR: 'Mediated between the parties.',
  ORGANIZER: 'Called or arranged the meeting.',
  CALLER: 'Placed the call.',
  RECEIVER: 'Received the call.',
  BRIEFER: 'Gave the briefing.',
  INVITED: 'Was invited; whether they came is not said.',
  ABSENT: 'Is said to have stayed away.',
} as const;

export type ParticipantRole = keyof typeof PARTICIPANT_ROLES;
