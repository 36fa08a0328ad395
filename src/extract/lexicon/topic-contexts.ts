import type { TopicContext } from '../../domain/vocabulary/topic-context.ts';

/** Words of a topic's label that tell its context; stems match at the beginning of a word. The first row that matches decides. */
export const TOPIC_CONTEXT_STEMS: readonly (readonly [TopicContext, string])[] = [
  ['TERRORISM', 'terror extremis jihad insurgen militan'],
  ['DISEASE', 'pandemic epidemic covid virus vaccin disease health'],
  ['REFUGEE', 'refugee displaced asylum humanitarian'],
  ['MIGRATION', 'migrat migrant border deport visa immigra'],
  ['CYBER', 'cyber hacking ransomware'],
  ['MISINFORMATION', 'misinformation disinformation propaganda'],
  ['ENVIRONMENT', 'climate emission environment biodiversity pollution carbon deforest'],
  ['DISASTER', 'earthquake flood hurricane disaster wildfire drought'],
  [
    'MILITARY',
    'militar defen army weapon missile nuclear troop arms war ceasefire truce nato drone naval navy satellite denuclear hostage security peace',
  ],
  ['RESOURCE', 'energy oil gas water mineral raw grain pipeline hydropower electricity mining copper uranium lithium'],
  [
    'ECONOMIC',
    'trade tariff econom invest financ budget loan debt tax market aid bank currency merger supply export import sanction industr business deficit borrowing wage duty reconstruct valuation price',
  ],
  ['ELECTION', 'election vote campaign ballot referendum'],
  ['HUMAN_RIGHTS', 'rights freedom prisoner detention journalist abuse'],
  ['CRIME', 'drug fentanyl cartel traffick crime smuggl police corruption gun'],
  ['LEGAL', 'court treaty law legal justice protocol extradition accession'],
  ['LEGISLATIVE', 'parliament bill legislat senate congress'],
  ['TECHNOLOGY', 'technolog artificial semiconductor chip digital science space connectiv'],
  ['CULTURE', 'cultur educat sport tournament exchange tourism student'],
  ['EXECUTIVE', 'government governance cabinet transition reform'],
  [
    'DIPLOMATIC',
    'relation diplom ties bilateral regional cooperation partnership dialogue stability sovereignty embassy alliance crisis situation developments tensions',
  ],
];
