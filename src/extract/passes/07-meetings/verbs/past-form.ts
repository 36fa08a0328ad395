const PAST_FORM =
  /(?:ed|met|spoke|sat|shook|told|saw|spent|held|rang|spoken|had|gave|paid|took|brought|broke|came|got|went|shown|threw)$/u;

/** Whether a form of a meeting's verb is a past tense or a past participle, and so no noun. @param form in lower case. */
export const isPastForm = (form: string): boolean => PAST_FORM.test(form);
