import { ORGANIZATION_NOUNS } from '../../lexicon/organization-forms.ts';
import type { NameContext, NameEvidence } from './name-evidence-rule.ts';

/** Who speaks, works or decides for a body alone: a spokeswoman for X, analysts at X, executives from X. */
const SPEAKERS = /^(?:spokesman|spokeswoman|spokesperson|spokespeople|lobbyist|lobbyists)$/u;
const STAFF =
  /^(?:counterparts?|opposite numbers?|analysts?|economists?|traders?|strategists?|brokers?|executives?|engineers|workers|staff|employees|managers|bosses|shareholders|investors|directors)$/u;
const RUN = /^(?:runs|owns|chairs|co-founded|cofounded|manages|heads)$/u;
const BODIES =
  /^(?:authority|service|agency|regulator|watchdog|ministry|commission|committee|council|court|parliament|bureau|institute|office|party|bloc|alliance|coalition|union|federation|confederation|association|operator|company|bank|broadcaster|channel|group|militia|movement|board|fund|network|club|charity|ngo|unit)$/u;
const LINK = /^(?:at|from|of|with)$/u;

/** A trader at X market. */
const PLACES =
  /^(?:market|station|airport|port|harbour|harbor|plant|factory|mill|hospital|school|beach|square|street|road|mine|farm|village|town|prison|hotel|site|quarry|stadium|island|river|lake|district|province|region|city|county)$/u;

const isBare = ({ fullLength, hasTitle, hasApposition }: NameContext): boolean =>
  fullLength <= 2 && !hasTitle && !hasApposition;

/** What tells that a name is a body's by who acts for it. */
export const AFFILIATION_EVIDENCE: readonly NameEvidence[] = [
  {
    reason: 'spokesman-for',
    person: -1,
    organization: 2,
    holds: (name) => isBare(name) && name.before[0] === 'for' && SPEAKERS.test(name.before[1] ?? ''),
    example: 'A spokeswoman for [Qzent] declined to comment.',
    counterExample: 'A reward for [Qzent] was offered.',
  },
  {
    reason: 'staff-at',
    person: -1,
    organization: 2,
    holds: (name) =>
      isBare(name) &&
      LINK.test(name.before[0] ?? '') &&
      STAFF.test(name.before[1] ?? '') &&
      !PLACES.test(name.after[0] ?? ''),
    example: 'Analysts at [Qzent] agreed.',
    counterExample: 'Children at [Qzent] agreed.',
  },
  {
    reason: 'who-runs',
    person: -0.5,
    organization: 2,
    holds: (name) =>
      name.fullLength === 1 && isBare(name) && RUN.test(name.before[0] ?? '') && name.before[1] === 'who',
    example: 'A woman who runs [Qzent] agreed.',
    counterExample: 'A woman who likes [Qzent] agreed.',
  },
  {
    reason: 'which-speaks',
    person: -2,
    organization: 2,
    holds: ({ fullLength, after }) => {
      if (fullLength > 3 || after[0] !== ',' || after[1] !== 'which') return false;
      return /^(?:makes|bought|owns|sells|runs|employs|operates|produces|builds|said|says|has|had|supplies|acquired)$/u.test(
        after[2] ?? '',
      );
    },
    example: '[Qzent], which makes lamps, agreed.',
    counterExample: '[Qzent], which lies inland, was flooded.',
  },
  {
    reason: 'owner-apposition',
    person: -1,
    organization: 2,
    holds: ({ fullLength, after }) =>
      fullLength <= 2 &&
      after[0] === ',' &&
      after[1] === 'the' &&
      after
        .slice(2, 6)
        .some((word) => word === 'owner' || word === 'operator' || ORGANIZATION_NOUNS.get(word) === 'COMPANY') &&
      after.slice(2, 4).some((word) => /^['’]s$/u.test(word)),
    example: '[Qzent], the mill’s owner, agreed.',
    counterExample: '[Qzent], the mill’s best year, was over.',
  },
  {
    reason: 'acronym-of-body',
    person: -2,
    organization: 2,
    holds: ({ isAcronym, before }) => isAcronym && BODIES.test(before[0] ?? ''),
    example: 'The intelligence service [QZV] opened its files.',
    counterExample: 'The intelligence report [QZV] opened a debate.',
  },
  {
    reason: 'state-owned',
    person: -1,
    organization: 2,
    holds: (name) =>
      isBare(name) &&
      /^(?:state|privately|publicly|partly|part|family|foreign)-(?:owned|run|controlled|held|listed|backed)$/u.test(
        name.before[0] ?? '',
      ),
    example: 'State-run [Qzent] signed the paper.',
    counterExample: 'War-torn [Qzent] signed the paper.',
  },
  {
    reason: 'worked-at',
    person: -1,
    organization: 2,
    holds: (name) =>
      name.fullLength === 1 &&
      isBare(name) &&
      name.before[0] === 'at' &&
      /^(?:work(?:s|ed|ing)?|jobs?|career|employed|intern|internship|banker|lawyer|partner)$/u.test(
        name.before[1] ?? '',
      ) &&
      !PLACES.test(name.after[0] ?? ''),
    example: 'He worked at [Qzent] before.',
    counterExample: 'He worked in [Qzent] before.',
  },
  {
    reason: 'contract-with',
    person: -0.5,
    organization: 2,
    holds: (name) =>
      name.fullLength === 1 &&
      isBare(name) &&
      /^(?:with|from|to)$/u.test(name.before[0] ?? '') &&
      /^(?:contracts?|joint-venture|loans?|orders?|licen[cs]es?|deliveries|lease|tender)$/u.test(name.before[1] ?? ''),
    example: 'It signed a supply contract with [Qzent] on Friday.',
    counterExample: 'It signed a peace treaty with [Qzent] on Friday.',
  },
];
