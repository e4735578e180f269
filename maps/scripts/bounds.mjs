// Bounding boxes on the sphere: [west, south, east, north], with west > east across the antimeridian.

const round = (value) => Math.round(value * 1e4) / 1e4;

/** Returns the polygons of a Polygon or MultiPolygon geometry, each a list of rings. */
export const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/**
 * Returns the smallest box around some polygons. The widest empty stretch of longitude lies outside
 * it, so Fiji or the Russian Federation get a narrow box that crosses 180°, not a belt round the globe.
 */
export function boundsOf(polygons) {
  const spans = [];
  let south = 90;
  let north = -90;
  for (const [outer] of polygons) {
    let west = 180;
    let east = -180;
    for (const [lon, lat] of outer) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    spans.push([west, east]);
  }
  const [west, east] = narrowestSpan(spans);
  return [west, south, east, north].map(round);
}

function narrowestSpan(spans) {
  spans.sort((a, b) => a[0] - b[0]);
  const first = spans[0][0];
  let reach = spans[0][1];
  let gap = { width: 0, from: 0, to: 0 };
  for (const [west, east] of spans) {
    if (west - reach > gap.width) gap = { width: west - reach, from: reach, to: west };
    reach = Math.max(reach, east);
  }
  const outside = first + 360 - reach;
  return gap.width > outside ? [gap.to, gap.from] : [first, reach];
}
