// Writes dist/countries.json: codes and names from facts/ and i18n-iso-countries, boxes from the map.
import { createRequire } from 'node:module';
import { countryOf } from './assign.mjs';
import { boundsOf, polygonsOf } from './bounds.mjs';
import { readJson, readTable, writeJsonLines } from './tables.mjs';

const require = createRequire(import.meta.url);
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** Packages spell Kosovo with the user-assigned XKK; the UN system and this program use XKX. */
const ALPHA3 = { XKK: 'XKX' };
/** XKX has no M49 number; the package gives it one that belongs to nobody in the standard. */
const WITHOUT_M49 = new Set(['XKX']);
/** Too small for Natural Earth's provinces. */
const BOUNDS = { VAT: [12.4457, 41.9002, 12.4584, 41.9075] };

function readPackage() {
  const names = Object.fromEntries(
    LANGUAGES.map((language) => [language, require(`i18n-iso-countries/langs/${language}.json`).countries]),
  );
  return require('i18n-iso-countries/codes.json').map(([iso2, alpha3, number]) => {
    const iso3 = ALPHA3[alpha3] ?? alpha3;
    const all = LANGUAGES.map((language) => [names[language][iso2]].flat());
    return { iso2, iso3, m49: WITHOUT_M49.has(iso3) ? null : Number(number), all };
  });
}

function readBounds() {
  const polygons = new Map();
  for (const { properties, geometry } of readJson('work/ne/states_provinces.geojson').features) {
    const iso3 = countryOf(properties);
    polygons.set(iso3, [...(polygons.get(iso3) ?? []), ...polygonsOf(geometry)]);
  }
  return new Map([...polygons].map(([iso3, list]) => [iso3, boundsOf(list)]));
}

const facts = new Map(readTable('facts/countries.tsv').map((row) => [row.iso3, row]));
const unNames = new Map(readTable('facts/un_names.tsv').map((row) => [row.iso3, row]));
const bounds = readBounds();

function toRecord({ iso2, iso3, m49, all }) {
  const fact = facts.get(iso3);
  if (!fact) throw new Error(`${iso3} is missing from facts/countries.tsv: add a line for it`);
  const names = Object.fromEntries(
    LANGUAGES.map((language, i) => [language, unNames.get(iso3)?.[language] || all[i][0]]),
  );
  const others = [...(fact.aka ? fact.aka.split('|') : []), ...all.flat()];
  const known = new Set(Object.values(names));
  const aka = [...new Set(others)].filter((name) => name && !known.has(name));
  const gw = fact.gw ? fact.gw.split(',').map(Number) : [];
  const bbox = bounds.get(iso3) ?? BOUNDS[iso3] ?? null;
  const timezone = fact.timezone || null;
  return { iso2, iso3, m49, gw, status: fact.status, names, aka, bbox, timezone };
}

/** Drops an other name that is the name of another country: "Congo" alone never means COD. */
function withoutForeignNames(records) {
  const owner = new Map(records.flatMap(({ iso3, names }) => Object.values(names).map((name) => [name, iso3])));
  const isOwn = (name, iso3) => (owner.get(name) ?? iso3) === iso3;
  return records.map((record) => ({
    ...record,
    aka: record.aka.filter((name) => isOwn(name, record.iso3)),
  }));
}

const records = withoutForeignNames(readPackage().map(toRecord));
records.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
writeJsonLines('dist/countries.json', records);
