/** Where an ingest stands. The last three are its end. */
export const JOB_STATES = {
  QUEUED: 'It waits for the ingests before it.',
  RUNNING: 'It is being read into the graph.',
  DONE: 'All of it was dealt with; what was refused is in the report.',
  FAILED: 'It ended early: the batches before the failure are stored, the one under way is not.',
  CANCELLED: 'It was ended on request, or by the end of the process; the batches before are stored.',
} as const;

export type JobState = keyof typeof JOB_STATES;
