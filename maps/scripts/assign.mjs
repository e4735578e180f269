// Says which country each province of Natural Earth belongs to, in the practice of the United Nations.
// The reasons stand in `boundaries.md`.

/** Provinces that Natural Earth files under another country or under a code that is not ISO 3166. */
const BY_NAME = {
  'RUS:Crimea': 'UKR',
  'RUS:Sevastopol': 'UKR',
  'NLD:Bonaire': 'BES',
  'NLD:St. Eustatius': 'BES',
  'NLD:Saba': 'BES',
  'NOR:Svalbard': 'SJM',
};

/** Overseas areas with an ISO code of their own that Natural Earth keeps as units of their state. */
const OVERSEAS = new Set(['GLP', 'GUF', 'MTQ', 'MYT', 'REU', 'TKL', 'BVT', 'CCK', 'CXR']);

/** Natural Earth's own codes. An empty value: no country, the land is drawn and never counted. */
const BY_CODE = {
  ALD: 'ALA',
  ATC: 'AUS',
  CLP: 'FRA',
  CYN: 'CYP',
  ESB: 'CYP',
  KAB: 'KAZ',
  KAS: '',
  KOS: 'XKX',
  PGA: '',
  PSX: 'PSE',
  SAH: 'ESH',
  SDS: 'SSD',
  SOL: 'SOM',
  USG: 'CUB',
  WSB: 'CYP',
};

/** Returns the ISO 3166-1 alpha-3 code of a province, or '' where no country is stated. */
export function countryOf({ adm0_a3, gu_a3, name }) {
  const named = BY_NAME[`${adm0_a3}:${name}`];
  if (named) return named;
  if (OVERSEAS.has(gu_a3)) return gu_a3;
  return BY_CODE[adm0_a3] ?? adm0_a3;
}
