/** Letters behind a name for a seat, a degree, an order or an honour, as they are written: Jon Orr OBE, Kate Hill MSP. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  'MP MSP MEP MLA MLC MHA MPP MNA TD MK MS KC QC OBE MBE CBE KBE DBE JP FRS OAM PhD DPhil MD SJ OSB'.split(' '),
);
