/** First words of the names of places and storms, folded, that open no name of a person: Puerto Quemado, Storm Ida. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  (
    'puerto porto port fort mount mont monte cape cabo ciudad villa playa punta santo nova novi novo nowy nova nueva nuevo ' +
    'koh phnom kuala tanjung pulau gunung bukit kampung sungai ban wat hat muang nong burj wadi jebel jabal deir tell beit kfar kafr tel ' +
    'rio costa sierra cerro lago lac lake cote isla ilha grand grande haute bas-congo chateau palais plaza piazza place rue avenue bad ' +
    'castel castello castelli rocca camp campo casa santa san sao saint sainte sankt los las les upper lower nether little greater ' +
    'storm hurricane typhoon cyclone tamil uttar madhya andhra himachal arunachal jammu abu-dhabi addis dar ouaga bobo nieuw oude groot klein'
  ).split(' '),
);
