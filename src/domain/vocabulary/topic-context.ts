/** The context of a topic, after PLOVER (Political Language Ontology for Verifiable Event Records). */
export const TOPIC_CONTEXTS = {
  MILITARY: 'Armed forces, defence, operations and weapons.',
  ECONOMIC: 'Trade, finance, aid and business.',
  DIPLOMATIC: 'Relations between states and organizations.',
  RESOURCE: 'Territory, water, energy and raw materials.',
  CULTURE: 'Culture, education and sport.',
  DISEASE: 'Epidemics and public health.',
  DISASTER: 'Natural and technical disasters.',
  REFUGEE: 'Refugees and displaced people.',
  MIGRATION: 'Migration and borders.',
  TERRORISM: 'Terrorism and extremism.',
  HUMAN_RIGHTS: 'Human rights.',
  ELECTION: 'Elections and campaigns.',
  LEGISLATIVE: 'Parliaments and laws.',
  EXECUTIVE: 'Governments and their members.',
  LEGAL: 'Courts, treaties and justice.',
  ENVIRONMENT: 'Climate and environment.',
  CRIME: 'Crime and policing.',
  CYBER: 'Networks and information security.',
  MISINFORMATION: 'False and misleading information.',
  TECHNOLOGY: 'Science and technology.',
  OTHER: 'Any other context.',
} as const;

export type TopicContext = keyof typeof TOPIC_CONTEXTS;
