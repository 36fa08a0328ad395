/** Offices and ranks that may be written with a capital before a name, lower-case. General English: none belongs to one person. */
export const OFFICES: readonly string[] = (
  'adm|administrator|admiral|agriculture minister|air chief marshal|air marshal|ambassador|ambassador-at-large|' +
  'archbishop|army chief|assistant secretary|assistant secretary of state|attaché|attorney general|ayatollah|' +
  'bishop|brig gen|brigadier|brigadier general|business secretary|cabinet minister|cabinet secretary|capt|' +
  'captain|cardinal|ceo|cfo|chair|chairman|chairman-in-office|chairperson|chairperson-in-office|chairwoman|chancellor|chancellor of the exchequer|' +
  "charge d'affaires|charge d’affaires|chargé d'affaires|chargé d’affaires|chief|chief cabinet secretary|" +
  'chief executive|chief executive officer|chief financial officer|chief justice|chief marshal|chief minister|' +
  'chief negotiator|chief of defence|chief of staff|chief operating officer|chief prosecutor|chief rabbi|cllr|cllrs|cmdr|' +
  'co-founder|co-president|col|colonel|comptroller general|comptroller|auditor general|commander|commerce minister|commerce secretary|commissioner|commodore|' +
  'congressman|congresswoman|consul|consul general|coo|councillor|councilor|councilman|councilwoman|councilmember|council member|assemblyman|assemblywoman|city manager|district attorney|state senator|state representative|fire chief|crown prince|crown princess|' +
  'culture minister|dalai lama|defence minister|defence secretary|defense minister|defense secretary|' +
  'deputy administrator|deputy chairman|deputy chief of staff|deputy commander|deputy director|' +
  'deputy first minister|deputy foreign minister|deputy mayor|deputy minister|deputy national security adviser|' +
  'deputy premier|deputy prime minister|deputy secretary|deputy secretary of state|deputy secretary-general|' +
  'deputy speaker|deputy spokesman|deputy spokesperson|deputy spokeswoman|director|director general|' +
  'director-general|duchess|duke|economy minister|education minister|emir|emperor|empress|energy minister|' +
  'energy secretary|environment minister|envoy|executive director|executive vice president|father|' +
  'field marshal|finance minister|first deputy prime minister|first gentleman|first lady|first minister|first secretary|fm|eam|dpm|' +
  'foreign minister|foreign secretary|founder|gen|general|general secretary|gov|governor|governor general|' +
  'governor-general|grand ayatollah|grand duke|head of government|head of state|health minister|' +
  'health secretary|high commissioner|high representative|home secretary|house speaker|imam|' +
  'information minister|inspector|interior minister|interior secretary|judge|justice|justice minister|king|' +
  'labour minister|lawmaker|lieutenant|lieutenant colonel|lieutenant general|lieutenant governor|lt|lt col|' +
  'lt gen|maj|maj gen|major|major general|majority leader|managing director|marshal|mayor|mep|minister|' +
  'minister of state|minority leader|mp|mk|td|msp|mullah|national security adviser|national security advisor|negotiator|' +
  'oil minister|opposite number|opposition leader|paramount leader|party chairman|party leader|party secretary|pastor|' +
  'catholicos|patriarch|permanent representative|permanent secretary|planning minister|pm|police chief|pope|premier|' +
  'president|president and ceo|president-elect|press secretary|prime minister|prince|princess|prosecutor|' +
  'prosecutor general|queen|rabbi|rear adm|rear admiral|rep|representative|secretary|secretary general|' +
  'secretary of commerce|secretary of defense|secretary of energy|secretary of homeland security|' +
  'secretary of state|secretary of the treasury|secretary-general|security adviser|sen|senator|sergeant|sgt|' +
  'sister|state secretary|solicitor general|speaker|special envoy|special presidential envoy|special representative|' +
  'spokesman|spokesperson|spokeswoman|sultan|superintendent|supreme leader|taoiseach|trade minister|' +
  'trade representative|trade secretary|transport minister|treasury secretary|tánaiste|under secretary|' +
  'under secretary of state|under-secretary-general|undersecretary|undersecretary of state|vice adm|' +
  'vice admiral|vice chair|vice chairman|vice chairperson|vice chairwoman|vice chancellor|vice foreign minister|vice minister|vice premier|vice president|' +
  'vice prime minister|vice-president'
).split('|');
