// Finds the point of a polygon that is farthest from its edge: where a label stands, always inside.
import polylabel from 'polylabel';
import { polygonsOf } from './bounds.mjs';

const RADIANS = Math.PI / 180;

function areaOf([outer], squeeze) {
  let sum = 0;
  for (let i = 0; i + 1 < outer.length; i++) {
    sum += outer[i][0] * outer[i + 1][1] - outer[i + 1][0] * outer[i][1];
  }
  return (Math.abs(sum) / 2) * squeeze;
}

/** Returns {lon, lat, area} of the largest polygon; area in square degrees of the equator. */
export function labelOf(geometry) {
  const candidates = polygonsOf(geometry).map((polygon) => {
    const lats = polygon[0].map(([, lat]) => lat);
    const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
    const squeeze = Math.max(0.05, Math.cos(middle * RADIANS));
    return { polygon, squeeze, area: areaOf(polygon, squeeze) };
  });
  const { polygon, squeeze, area } = candidates.reduce((a, b) => (b.area > a.area ? b : a));
  const squeezed = polygon.map((ring) => ring.map(([lon, lat]) => [lon * squeeze, lat]));
  const precision = Math.max(0.0005, Math.sqrt(area) / 500);
  const [x, y] = polylabel(squeezed, precision);
  return { lon: x / squeeze, lat: y, area };
}
