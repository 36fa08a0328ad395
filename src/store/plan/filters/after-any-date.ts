/**
 * Sorts after every character that can follow a shared prefix of two dates. Dates are ISO prefixes, so each stands for a
 * run of days: with it behind one of two dates, one comparison tells whether their runs can follow on each other.
 */
export const AFTER_ANY_DATE = '~';
