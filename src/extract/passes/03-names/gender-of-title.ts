const MALE =
  /(?:^|\s|-)(?:king|prince|emir|sultan|pope|chairman|spokesman|businessman|congressman|father|husband|son|brother|duke|sheikh|cardinal|bishop|archbishop|ayatollah)$/u;
const FEMALE =
  /(?:^|\s|-)(?:queen|princess|chairwoman|spokeswoman|businesswoman|congresswoman|mother|wife|daughter|sister|duchess|empress|actress|widow)$/u;

/** @returns what the last word of an office says of who holds it. */
export function genderOfTitle(title: string): 'male' | 'female' | null {
  if (MALE.test(title)) return 'male';
  return FEMALE.test(title) ? 'female' : null;
}
