/** Verbs whose subject speaks, in the forms that news uses, lower-case. */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds stated states noted notes warned warns explained explains insisted insists ' +
    'argued argues claimed claims declared declares announced announces acknowledged recalled remarked replied responded ' +
    'stressed stresses emphasized emphasised emphasizes underlined underscored reiterated reaffirmed affirmed confirmed ' +
    'denied pledged vowed promised urged called asked joked quipped wrote tweeted posted testified conceded admitted ' +
    'sighed sighs mused muses shrugged shrugs whispered shouted murmured muttered grumbled grumbles recalls observed observes ' +
    'concluded concludes writes confided confides jokes quips complained complains suspects reckoned reckons predicted predicts ' +
    'objected countered retorted boasted lamented laments estimated estimates calls'
  ).split(' '),
);

/** Other verbs that people more than organizations are the subject of. */
export const PERSON_VERB_FORMS: ReadonlySet<string> = new Set(
  (
    'met meets visited visits arrived arrives flew flies travelled traveled hosted hosts received receives greeted welcomed ' +
    'spoke speaks smiled laughed resigned died born thanked praised accused invited wants wanted hopes hoped believes thinks ' +
    'attended walked sat stood shook left returned joined telephoned phoned ' +
    'smiles laughs nodded frowned cried wept grinned cheered waved knelt slept woke ate cooked sings sang played teaches taught ' +
    'studied remembers remembered feared regretted apologised apologized sued bowed fled hid drowned collapsed recovered ' +
    'swore confessed appeared disappeared vanished volunteered works worked sells sold wore sits stands lives runs owns ' +
    'watched listened drove stayed learned spent waited lives lived retired graduated married grew campaigned testified'
  ).split(' '),
);
