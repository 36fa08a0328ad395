/** Offices that one country alone has under that name, lower-case: title → ISO 3166-1 alpha-3. */
export const OFFICE_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'],
  ['us secretary of state', 'USA'],
  ['secretary of defense', 'USA'],
  ['defense secretary', 'USA'],
  ['secretary of the treasury', 'USA'],
  ['treasury secretary', 'USA'],
  ['secretary of homeland security', 'USA'],
  ['house speaker', 'USA'],
  ['congressman', 'USA'],
  ['congresswoman', 'USA'],
  ['chancellor of the exchequer', 'GBR'],
  ['home secretary', 'GBR'],
  ['taoiseach', 'IRL'],
  ['tánaiste', 'IRL'],
  ['chief cabinet secretary', 'JPN'],
]);
