/** Roles that companies have as people do. */
export const COMPANY_ROLE =
  /(?:^|[\s-])(?:rival|partner|competitor|operator|owner|producer|developer|publisher|investor|contractor|shareholder|supplier|miner|trader|maker|brewer|grocer|broker|insurer|retailer|grower|breeder|dealer|buyer|seller|customer|sponsor|lender|hotelier|stevedore)$/iu;
