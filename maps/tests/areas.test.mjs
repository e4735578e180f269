import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, locate, readAreas } from './areas.mjs';

const areas = readAreas();
const find = (code) => areas.find((area) => area.code === code);

/** Name, longitude, latitude, country, admin-1 code. */
const POINTS = [
  ['Mopti', -4.18, 14.49, 'MLI', 'MLI-mopti'],
  ['Bamako', -8.0, 12.65, 'MLI', 'MLI-bamako'],
  ['Kidal', 1.41, 18.44, 'MLI', 'MLI-kidal'],
  ['Maiduguri', 13.15, 11.85, 'NGA', 'NGA-borno'],
  ['Djibo', -1.63, 14.1, 'BFA', 'BFA-soum'],
  ['Osh', 72.8, 40.53, 'KGZ', 'KGZ-osh'],
  ['Dushanbe', 68.78, 38.56, 'TJK', 'TJK-dushanbe'],
  ['Khorugh', 71.55, 37.5, 'TJK', 'TJK-gorno-badakhshan'],
  ['Nukus', 59.6, 42.46, 'UZB', 'UZB-karakalpakstan'],
  ['Ashgabat', 58.37, 37.95, 'TKM', 'TKM-ahal'],
  ['Baikonur', 63.3, 45.95, 'KAZ', 'KAZ-baykonur-lease-in-qyzylorda'],
  ['Libreville', 9.46, 0.4, 'GAB', 'GAB-estuaire'],
  ['Bangui', 18.56, 4.38, 'CAF', 'CAF-bangui'],
  ['Bunia', 30.25, 1.56, 'COD', 'COD-orientale'],
  ['Simferopol', 34.1, 44.95, 'UKR', 'UKR-crimea'],
  ['Sevastopol', 33.6, 44.6, 'UKR', 'UKR-sevastopol'],
  ['Pristina', 21.16, 42.67, 'XKX', 'XKX-pristina'],
  ['Hargeisa', 44.06, 9.56, 'SOM', 'SOM-north-western-somalia'],
  ['Kyrenia', 33.32, 35.32, 'CYP', 'CYP-northern-part-of-cyprus'],
  ['Laayoune', -13.2, 27.15, 'ESH', 'ESH-western-sahara'],
  ['Tifariti', -10.57, 26.16, 'ESH', 'ESH-western-sahara'],
  ['Tarfaya', -12.9, 27.92, 'MAR', 'MAR-laayoune-boujdour-sakia-el-hamra'],
  ['Majdal Shams', 35.77, 33.27, 'SYR', 'SYR-quneitra'],
  ['Abyei', 28.43, 9.6, 'SDN', 'SDN-south-kordufan'],
  ['Suva', 178.44, -18.1, 'FJI', 'FJI-central'],
];

for (const [name, lon, lat, iso3, code] of POINTS) {
  test(`${name} lies in ${iso3}, in ${code}`, () => {
    assert.equal(locate(areas, 'country', [lon, lat])?.iso3, iso3);
    assert.equal(locate(areas, 'admin1', [lon, lat])?.code, code);
  });
}

test('a point of the open sea lies in no country', () => {
  assert.equal(locate(areas, 'country', [-25, 5]), undefined);
});

test('Western Sahara is one polygon that reaches 27°40′ N', () => {
  const { polygons, bbox } = find('ESH');
  assert.equal(polygons.length, 1);
  assert.ok(Math.abs(bbox[3] - 27.6667) < 0.001);
});

test('no ring crosses the antimeridian', () => {
  for (const { code, polygons } of areas) {
    for (const ring of polygons.flat()) {
      const width = Math.max(...ring.map(([lon]) => lon)) - Math.min(...ring.map(([lon]) => lon));
      const jump = Math.max(...ring.map(([lon], i) => Math.abs(lon - ring[(i + 1) % ring.length][0])));
      assert.ok(jump <= 180 || code.startsWith('ATA'), `${code} jumps ${jump}° of longitude`);
      assert.ok(width <= 180 || code.startsWith('ATA'), `${code} has a ring ${width}° wide`);
    }
  }
});

test('every label stands inside its area', () => {
  assert.deepEqual(
    areas.filter((area) => !holds(area, area.label)).map(({ code }) => code),
    [],
  );
});

test('no code is given twice', () => {
  assert.equal(new Set(areas.map(({ code }) => code)).size, areas.length);
});

test('every corner of a country is a corner of one of its provinces', () => {
  const cornersOf = (list) => new Set(list.flatMap(({ polygons }) => polygons.flat(2)).map(String));
  for (const iso3 of ['MLI', 'BFA', 'TJK', 'KGZ', 'CAF', 'ESH', 'SOM', 'UKR']) {
    const units = cornersOf(areas.filter((area) => area.iso3 === iso3 && area.kind === 'admin1'));
    const strange = [...cornersOf([find(iso3)])].filter((corner) => !units.has(corner));
    assert.deepEqual(strange, [], iso3);
  }
});

test('neighbours share the corners of their border', () => {
  const cornersOf = (code) => new Set(find(code).polygons.flat(2).map(String));
  const burkinaFaso = cornersOf('BFA');
  const shared = [...cornersOf('MLI')].filter((corner) => burkinaFaso.has(corner));
  assert.ok(shared.length > 50, `Mali and Burkina Faso share ${shared.length} corners`);
});
