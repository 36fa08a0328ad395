/** Function words that open a sentence and are no part of a name though they stand with a capital there, lower-case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'a about above according across additionally after afterwards again against ahead all almost along already also ' +
    'although always amid among an and another any anyone anything around as aside at away back based because before ' +
    'behind being below beneath beside besides between beyond both briefly but by can clearly compared could despite ' +
    'did do does down due during each earlier eight either eleven elsewhere even eventually ever every everybody ' +
    'everyone everything exactly except few finally five following for four from further furthermore generally given ' +
    'had half has have having he hence her here hers him his hours how however i if in indeed inside instead into is ' +
    'it its just later least less let likewise many may maybe meanwhile moreover most much my near nearly neither ' +
    'never nevertheless nine no nobody none nonetheless nor not notably nothing now obviously of off often on once ' +
    'one only onto or others otherwise our out outside over overall particularly per perhaps previously probably ' +
    'quite rather recently regarding roughly separately seven several shall she should similarly since six so some ' +
    'somebody someone something sometimes soon such suddenly surely ten than that the their them then there ' +
    'thereafter therefore these they this those though three through throughout thus to today together tomorrow ' +
    'tonight too toward towards twelve two under unless unlike until up upon us usually via was we well were what ' +
    'whatever when whenever where whereas whether which while who whoever whom whose why will with within without ' +
    'would yes yesterday yet you your'
  ).split(' '),
);
