// Joins Western Sahara, mends the topology once, and writes one simplified copy per zoom level:
// provinces, countries dissolved from them, and their edges with the units on either side.
// All levels start from one set of arcs, so neighbours share every border at every level.

import { readFileSync } from 'node:fs';
import mapshaper from 'mapshaper';
import { inMaps, writeFile } from './tables.mjs';

/** Corner spacing in metres. Below the last zoom of the tiles the last level is drawn larger. */
export const LEVELS = [
  { zoom: 0, interval_m: 30000 },
  { zoom: 1, interval_m: 15000 },
  { zoom: 2, interval_m: 8000 },
  { zoom: 3, interval_m: 4000 },
  { zoom: 4, interval_m: 2000 },
  { zoom: 5, interval_m: 1000 },
  { zoom: 6, interval_m: 250 },
];

/** Western Sahara ends at 27°40′ N; Natural Earth cuts it at the berm and gives the west to Morocco. */
const SAHARA = '-20,20,-5,27.666667';

const JOIN = [
  '-i units.geojson name=units',
  `-filter target=units 'iso3 == "MAR"' + name=morocco`,
  `-filter target=units 'iso3 != "MAR"'`,
  `-clip target=morocco bbox=${SAHARA} + name=sahara`,
  `-erase target=morocco bbox=${SAHARA}`,
  `-each target=sahara 'iso3 = "ESH"; code = "ESH-western-sahara"; name = "Western Sahara"; names = ""'`,
  '-merge-layers target=units,morocco,sahara name=units',
  '-snap interval=0.0002',
  '-clean',
  '-dissolve code copy-fields=iso3,name,names',
  '-sort code',
  '-o units.json format=geojson precision=0.000001',
].join(' ');

const EDGES = `each='a = A.code; b = B ? B.code : ""; x = A.iso3; y = B ? B.iso3 : ""; inner = !!B'`;

const simplify = (zoom, interval_m) =>
  [
    '-i units.json name=units',
    `-simplify weighted keep-shapes interval=${interval_m}`,
    '-clean',
    '-dissolve iso3 + name=countries',
    `-lines target=units ${EDGES} + name=edges`,
    `-o target=units units-${zoom}.json format=geojson precision=0.00001`,
    `-o target=countries countries-${zoom}.json format=geojson precision=0.00001`,
    `-o target=edges edges-${zoom}.json format=geojson precision=0.00001`,
  ].join(' ');

const joined = await mapshaper.applyCommands(JOIN, {
  'units.geojson': readFileSync(inMaps('work/units.geojson')),
});
writeFile('work/units.json', joined['units.json']);
for (const { zoom, interval_m } of LEVELS) {
  const written = await mapshaper.applyCommands(simplify(zoom, interval_m), {
    'units.json': joined['units.json'],
  });
  for (const [name, bytes] of Object.entries(written)) writeFile(`work/levels/${name}`, bytes);
}
