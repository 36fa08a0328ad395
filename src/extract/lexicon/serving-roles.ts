/** What somebody is to a person whose name stands right before: Solís `ally` Lund met the press. Lower-case, singular. */
export const SERVING_ROLES: ReadonlySet<string> = new Set(
  (
    'ally aide adviser advisor assistant envoy emissary negotiator spokesman spokeswoman spokesperson deputy lieutenant ' +
    'confidant confidante loyalist appointee nominee protégé protege supporter backer donor associate friend foe critic ' +
    'rival opponent challenger successor predecessor lawyer attorney son daughter wife husband brother sister nephew niece ' +
    'cousin widow biographer running-mate staffer strategist pollster fundraiser surrogate'
  ).split(' '),
);
