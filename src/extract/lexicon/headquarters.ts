/** Cities in which bodies have their headquarters, folded: `City: body|body`. */
const SEATS = `
  Addis Ababa: african union|au|uneca|african union commission; Abidjan: african development bank|afdb; Abu Dhabi: irena;
  Abuja: ecowas; Arusha: east african community|eac; Basel: bis|bank for international settlements; Beijing: aiib|shanghai cooperation organisation|shanghai cooperation organization|sco;
  Bonn: unfccc|un climate change; Brussels: nato|eu|european union|european commission|commission|european council|council of the eu|world customs organization|eeas|benelux|efta surveillance authority;
  Cairo: arab league|league of arab states|afreximbank; Copenhagen: european environment agency;
  Djibouti: igad; Frankfurt: ecb|european central bank|bundesbank; Gaborone: sadc; Georgetown: caricom;
  Geneva: wto|world trade organization|who|world health organization|ilo|unhcr|red cross|icrc|ifrc|itu|wipo|iom|unctad|gavi|cern|world economic forum;
  The Hague: icc|international criminal court|icj|international court of justice|opcw|europol|eurojust;
  Istanbul: bsec; Jakarta: asean; Jeddah: oic|organisation of islamic cooperation|organization of islamic cooperation|islamic development bank; Kathmandu: saarc; Lausanne: ioc|international olympic committee;
  London: imo|international maritime organization|ebrd|european bank for reconstruction and development|commonwealth; Lusaka: comesa; Luxembourg: eib|european investment bank; Lyon: interpol;
  Manila: adb|asian development bank; Minsk: cis; Montevideo: mercosur; Nairobi: unep|un-habitat; New York: un|united nations|unicef|undp|u.n.; Nyon: uefa;
  Paris: unesco|oecd|iea|international energy agency|fatf; Riyadh: gcc|gulf cooperation council; Rome: fao|wfp|world food programme|ifad; Santiago: eclac|cepal;
  Strasbourg: council of europe; Suva: pacific islands forum; Vienna: iaea|opec|osce|unido|unodc|ctbto|un in vienna; Warsaw: frontex|odihr; Washington: imf|international monetary fund|world bank|oas|organization of american states|inter-american development bank|idb|pan american health organization|paho|fbi|federal reserve;
  Zurich: fifa
`;
export const HEADQUARTERS: ReadonlyMap<string, string> = new Map(
  SEATS.split(';').flatMap((row) => {
    const [city = '', bodies = ''] = row.split(':').map((part) => part.trim());
    return bodies.split('|').map((body) => [body.trim(), city] as const);
  }),
);

/** Gatherings that come together in one city year after year, folded. */
export const GATHERINGS: ReadonlyMap<string, string> = new Map([
  ['un general assembly', 'New York'],
  ['u.n. general assembly', 'New York'],
  ['united nations general assembly', 'New York'],
  ['general assembly', 'New York'],
  ['security council', 'New York'],
  ['shangri-la dialogue', 'Singapore'],
  ['raisina dialogue', 'New Delhi'],
  ['manama dialogue', 'Manama'],
  ['boao forum', 'Boao'],
  ['ambrosetti forum', 'Cernobbio'],
  ['kautilya economic conclave', 'New Delhi'],
  ['future investment initiative', 'Riyadh'],
  ['human rights council', 'Geneva'],
  ['world health assembly', 'Geneva'],
  ['international labour conference', 'Geneva'],
]);
