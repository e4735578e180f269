// Writes work/units.geojson: the provinces of Natural Earth with their country, code and names, in UN
// practice. Western Sahara is joined later, with the topology; the Golan is cut out here.
import { countryOf } from './assign.mjs';
import { joinPieces, splitRing } from './rings.mjs';
import { readJson, readTable, writeFeatures } from './tables.mjs';

/** Natural Earth's line of the Syrian claim: the armistice line west of the occupied Golan. */
const GOLAN_LINE_FID = 22;
const GOLAN = { province: 'HaZafon', into: 'Quneitra' };

/** Provinces that Natural Earth names as if they were states. */
const RENAMED = {
  CYN: 'Northern part of Cyprus',
  SOL: 'North-western Somalia',
  KAS: 'Siachen',
};

/** Today's names near the offices; the code keeps the name of the source. */
const today = new Map(readTable('facts/province_names.tsv').map((row) => [row.code, row.name]));

const slugOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Returns the other names of a province: Yahoo's and GeoNames', without the country behind the comma. */
function otherNames({ adm0_a3, name, woe_name, woe_label, gn_name }) {
  if (RENAMED[adm0_a3]) return [name];
  const all = [woe_name, gn_name, woe_label?.split(',')[0]];
  return [...new Set(all.filter((other) => other && other !== name))];
}

function toUnit({ properties, geometry }, taken) {
  const iso3 = countryOf(properties);
  const name = RENAMED[properties.adm0_a3] ?? properties.name ?? properties.admin;
  const stem = `${iso3 || 'XXX'}-${slugOf(name)}`;
  const count = (taken.get(stem) ?? 0) + 1;
  taken.set(stem, count);
  const code = count === 1 ? stem : `${stem}-${count}`;
  const others = otherNames(properties);
  if (today.has(code)) others.unshift(name);
  const unit = { code, iso3, name: today.get(code) ?? name, names: others.join('|') };
  return { type: 'Feature', properties: unit, geometry };
}

/** Moves the Golan from the district of Israel in which Natural Earth has it to Quneitra of Syria. */
function moveGolan(units) {
  const lines = readJson('work/ne/disputed_borders.geojson').features;
  const pieces = lines.find((line) => line.properties.fid === GOLAN_LINE_FID).geometry.coordinates;
  const district = units.find((unit) => unit.properties.name === GOLAN.province);
  const [golan, rest] = splitRing(district.geometry.coordinates[0][0], joinPieces(pieces));
  district.geometry = { type: 'Polygon', coordinates: [rest] };
  const target = units.find(({ properties }) => properties.iso3 === 'SYR' && properties.name === GOLAN.into);
  if (!target) throw new Error(`no province ${GOLAN.into} in SYR to hold the Golan`);
  const geometry = { type: 'Polygon', coordinates: [golan] };
  units.push({ type: 'Feature', properties: { ...target.properties }, geometry });
}

const taken = new Map();
const units = readJson('work/ne/states_provinces.geojson').features.map((row) => toUnit(row, taken));
moveGolan(units);
writeFeatures('work/units.geojson', units);
