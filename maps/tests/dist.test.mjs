import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { readAreas } from './areas.mjs';
import { readPack } from './pack.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

const countries = json('dist/countries.json');
const { offices } = json('subregions.json');
const pack = readPack();
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
const DIST = ['areas.bin', 'base.pack', 'countries.json', 'places.tsv'];

/** Returns the properties of a layer over all tiles of one zoom. */
const layerAt = (zoom, name) =>
  pack.keys.filter(([z]) => z === zoom).flatMap(([z, x, y]) => pack.tile(z, x, y)[name] ?? []);

const drawn = new Set(layerAt(3, 'country').map(({ iso3 }) => iso3));

test('every member of a subregion is a known country and is drawn', () => {
  const known = new Set(countries.map(({ iso3 }) => iso3));
  for (const { iso3 } of offices.flatMap(({ members }) => members)) {
    assert.ok(known.has(iso3), `${iso3} is not in countries.json`);
    assert.ok(drawn.has(iso3), `${iso3} is not in the tiles`);
  }
});

test('the spans of a member follow one another', () => {
  for (const { code, members } of offices) {
    for (const { iso3 } of members) {
      const spans = members.filter((member) => member.iso3 === iso3);
      spans.slice(1).forEach((span, i) => {
        assert.ok(spans[i].until <= span.since, `${code}: ${iso3}`);
      });
    }
  }
});

test('each office has its seat inside its country and its names in six languages', () => {
  const places = readFileSync(at('dist/places.tsv'), 'utf8');
  for (const { seat, names, office_names } of offices) {
    assert.ok(places.includes(`\n${seat.name}\t${seat.iso3}\t`), `${seat.name} is no place of ${seat.iso3}`);
    for (const language of LANGUAGES) assert.ok(names[language] && office_names[language]);
  }
});

test('every country has names in six languages, a box and a code used once', () => {
  for (const { iso3, names, bbox, status } of countries) {
    for (const language of LANGUAGES) assert.ok(names[language], `${iso3} has no name in ${language}`);
    assert.equal(bbox?.length, 4, iso3);
    assert.ok(['state', 'non-self-governing', 'territory', 'undetermined'].includes(status), iso3);
  }
  const numbers = countries.flatMap(({ gw }) => gw);
  assert.equal(new Set(numbers).size, numbers.length);
  assert.equal(new Set(countries.map(({ iso3 }) => iso3)).size, countries.length);
});

test('no name belongs to two countries', () => {
  const owners = new Map();
  for (const { iso3, names, aka } of countries) {
    for (const name of [...Object.values(names), ...aka].map((text) => text.toLowerCase())) {
      assert.equal(owners.get(name) ?? iso3, iso3, `${name} means ${owners.get(name)} and ${iso3}`);
      owners.set(name, iso3);
    }
  }
});

test('the names and numbers of the Uppsala programme are known', () => {
  const byNumber = new Map(countries.flatMap(({ iso3, gw }) => gw.map((number) => [number, iso3])));
  const byName = new Map(countries.flatMap(({ iso3, aka, names }) => [names.en, ...aka].map((name) => [name, iso3])));
  const expected = [
    [345, 'Serbia (Yugoslavia)', 'SRB'],
    [678, 'Yemen (North Yemen)', 'YEM'],
    [680, 'South Yemen', 'YEM'],
    [365, 'Russia (Soviet Union)', 'RUS'],
    [816, 'Vietnam (North Vietnam)', 'VNM'],
    [490, 'DR Congo (Zaire)', 'COD'],
    [437, 'Ivory Coast', 'CIV'],
    [775, 'Myanmar (Burma)', 'MMR'],
    [572, 'Kingdom of eSwatini (Swaziland)', 'SWZ'],
    [811, 'Cambodia (Kampuchea)', 'KHM'],
    [552, 'Zimbabwe (Rhodesia)', 'ZWE'],
    [346, 'Bosnia-Herzegovina', 'BIH'],
    [343, 'Macedonia, FYR', 'MKD'],
    [347, 'Kosovo', 'XKX'],
    [2, 'United States of America', 'USA'],
    [484, 'Congo', 'COG'],
  ];
  for (const [number, name, iso3] of expected) {
    assert.equal(byNumber.get(number), iso3);
    assert.equal(byName.get(name), iso3);
  }
});

test('every country label in the tiles has six names', () => {
  const labels = layerAt(6, 'label').filter(({ kind }) => kind === 'country');
  assert.ok(new Set(labels.map(({ iso3 }) => iso3)).size > 240);
  for (const label of labels) {
    for (const language of LANGUAGES) assert.ok(label[`name_${language}`], `${label.iso3}: ${language}`);
  }
});

test('all kinds of boundary are in the tiles, and the dotted ones where they belong', () => {
  const kinds = new Set(layerAt(4, 'boundary').map(({ kind }) => kind));
  const expected = ['abyei', 'coast', 'international', 'line-of-control', 'province', 'undetermined'];
  assert.deepEqual([...kinds].sort(), expected);
  const kindsIn = (z, x, y) => new Set(pack.tile(z, x, y).boundary.map(({ kind }) => kind));
  assert.ok(kindsIn(5, 22, 12).has('line-of-control'));
  assert.ok(kindsIn(5, 18, 15).has('abyei'));
});

test('the world is there from the first tile on and the sea is not stored', () => {
  assert.ok(pack.tile(0, 0, 0).country.length > 200);
  assert.equal(pack.tile(6, 8, 30), undefined);
});

test('tiles and areas know the same provinces', () => {
  const inAreas = readAreas()
    .filter(({ kind }) => kind === 'admin1')
    .map(({ code }) => code);
  const inTiles = new Set(layerAt(6, 'admin1').map(({ code }) => code));
  assert.deepEqual(
    inAreas.filter((code) => !inTiles.has(code)),
    [],
  );
});

test('the cities near the offices have Russian and Arabic names', () => {
  const cities = new Map(layerAt(6, 'city').map((city) => [`${city.iso3} ${city.name}`, city]));
  const dushanbe = cities.get('TJK Dushanbe');
  assert.equal(dushanbe.capital, 1);
  assert.equal(dushanbe.name_ru, 'Душанбе');
  assert.equal(cities.get("TCD N'Djamena").name_ar, 'نجامينا');
});

test('what is shipped stays under 14 MB and is what was built', () => {
  const sizes = DIST.map((name) => statSync(at(`dist/${name}`)).size);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 14e6);
  const sums = new Map(
    readFileSync(at('dist/SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).reverse()),
  );
  for (const name of DIST) {
    const sum = createHash('sha256')
      .update(readFileSync(at(`dist/${name}`)))
      .digest('hex');
    assert.equal(sum, sums.get(name), `${name} is not the file that was built: run build.sh`);
  }
});
