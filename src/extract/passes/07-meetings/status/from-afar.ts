import { textIn } from '../../../lexicon/placed-words.ts';
import { GatedPattern } from '../../../rules/gated-pattern.ts';
import type { Words } from '../../03-names/words.ts';

/**
 * What people do to each other in print, on the air or on a network brings them to no one place: "welcomed B in a post on
 * Telegram", "exchanged words with B on social media".
 */
const AFAR = new GatedPattern(
  /\b(?:in (?:an?|his|her|their|the) (?:\S+ ){0,3}?(?:posts?|tweets?|messages?|letters?|telegrams?|cables?|statements?|speech(?:es)?|broadcasts?|addresses|address|interviews?|op-ed|column|article|editorial|court filings?|filings?|press releases?|social media \S+|war of words|spat|(?:public |diplomatic |bitter )?(?:row|feud|quarrel|dispute|debate)|lawsuit|race|campaign|contest|power struggle|tussle|bidding war|battle)|on (?:x|twitter|facebook|telegram|instagram|tiktok|weibo|truth social|social media|social networks?|television|tv|the radio|air)|by (?:letter|telegram|post|proxy)|from afar|(?:through|via) (?:\S+ ){0,2}?(?:intermediaries|intermediary|mediators?|proxies|lawyers|the press|the media|social media|back ?channels?))(?= |$|[.,;])/u,
);

/** How many words behind the verb are read. */
const WINDOW = 22;

/** Where another verb begins, whose adjunct it may be: welcomed B and said in a statement. */
const OTHER_VERB = / (?:and|but|who|which|that|saying|said|says|adding|told|as|while|before|when) /u;

/** @returns whether the words behind the verb say that it was done from afar, next to it or in an adjunct behind a comma. */
export function isFromAfar(words: Words, verb: number): boolean {
  const text = textIn(words, verb + 1, verb + WINDOW);
  const [first = '', second = ''] = (text.split(OTHER_VERB)[0] ?? '').split(' , ');
  return AFAR.matches(words, first) || (/^(?:in|on|via|through|by) /u.test(second) && AFAR.matches(words, second));
}
