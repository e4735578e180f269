// Turns the edges of the units into boundary lines with their kind: coast, province, international,
// undetermined, line-of-control, abyei. Exceptions are rows of facts/, never code.
import { readJson, readTable } from './tables.mjs';

const numbers = (row, columns) => columns.map((column) => Number(row[column]));
const rules = readTable('facts/boundary_rules.tsv').map((row) => ({
  pair: [row.a, row.b].sort().join(' '),
  box: numbers(row, ['west', 'south', 'east', 'north']),
  kind: row.kind,
}));
const extraKinds = new Map(readTable('facts/extra_lines.tsv').map((row) => [Number(row.fid), row.kind]));

function kindOf({ x, y, inner }, [lon, lat]) {
  if (!inner) return 'coast';
  if (x === y) return 'province';
  if (!x || !y) return 'undetermined';
  const pair = [x, y].sort().join(' ');
  const within = ([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north;
  return rules.find((rule) => rule.pair === pair && within(rule.box))?.kind ?? 'international';
}

/** Says whether a stretch is no shore: where polygons are cut at 180° and under Antarctica. */
const isCut = ([x1, y1], [x2, y2]) => (Math.abs(x1) > 179.85 && Math.abs(x2) > 179.85) || (y1 < -85 && y2 < -85);

const line = (kind, coordinates) => ({
  type: 'Feature',
  properties: { kind },
  geometry: { type: 'LineString', coordinates },
});

/** Returns the lines of one edge, cut where its kind changes. */
function splitByKind({ properties, geometry }) {
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const lines = [];
  for (const points of parts) {
    let run;
    for (let i = 0; i + 1 < points.length; i++) {
      const [from, to] = [points[i], points[i + 1]];
      const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const kind = kindOf(properties, middle);
      if (kind === 'coast' && isCut(from, to)) run = undefined;
      else if (run?.properties.kind === kind) run.geometry.coordinates.push(to);
      else {
        run = line(kind, [from, to]);
        lines.push(run);
      }
    }
  }
  return lines;
}

/** Returns the boundary lines of one zoom level. */
export function boundariesOf(zoom) {
  const edges = readJson(`work/levels/edges-${zoom}.json`).features.filter((edge) => edge.geometry);
  const extra = readJson('work/ne/disputed_borders.geojson')
    .features.filter(({ properties }) => extraKinds.has(properties.fid))
    .flatMap(({ properties, geometry }) =>
      geometry.coordinates.map((part) => line(extraKinds.get(properties.fid), part)),
    );
  return [...edges.flatMap(splitByKind), ...extra];
}
