/** Words of the names of clubs and teams, folded: two of them that meet play a match. */
export const TEAM_WORDS: ReadonlySet<string> = new Set(
  (
    'united city athletic rovers wanderers hotspur villa town county albion rangers celtic forest wednesday fc afc cf sc club sporting ' +
    'dynamo dinamo real inter atletico athletico racing olympique stade borussia bayern deportivo red white blue sox giants lions tigers ' +
    'bears eagles hawks falcons bulls kings royals stars warriors'
  ).split(' '),
);

/** Last words of the names of clubs that no other name ends in, folded. */
export const TEAM_ENDINGS: ReadonlySet<string> = new Set(
  'rovers wanderers hotspur albion fc afc cf sc bk ffc rfc hurricanes harlequins saracens'.split(' '),
);

/** Words of a report of a match, lower-case. */
export const MATCH_WORDS: ReadonlySet<string> = new Set(
  'cup final finals semi-final semi-finals quarter-final quarter-finals league match derby fixture playoff play-off tournament goal goals penalties championship kick-off'.split(
    ' ',
  ),
);

/** Further words of sport, lower-case: beside one of them countries that meet play each other. */
export const SPORT_WORDS: ReadonlySet<string> = new Set([
  ...MATCH_WORDS,
  ...(
    'qualifier qualifiers qualifying goalkeeper goalkeepers squad striker strikers midfielder kickoff semifinal quarterfinal seed seeded ' +
    'wicket wickets innings scrum halftime unbeaten football rugby cricket hockey handball netball basketball volleyball'
  ).split(' '),
]);

/** Last words of the names of companies, folded, that need no legal form behind them. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  'labs devices systems technologies motors energy power media studios pharma foods airlines airways shipping steel oil gas mining metals partners capital holdings resources industries semiconductors networks brands software robotics logistics pharmaceuticals'.split(
    ' ',
  ),
);
