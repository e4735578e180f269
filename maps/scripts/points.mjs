// One label point for each country, province and water. Each says from which zoom it shows (`min_zoom`),
// so that labels thin out by room, not by chance. Cities have a file of their own.
import { labelOf } from './labels.mjs';
import { readJson, readTable } from './tables.mjs';

const PIXELS_PER_DEGREE = 512 / 360;
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

const point = (properties, lon, lat) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lon, lat] },
});

const names = (row) => Object.fromEntries(LANGUAGES.map((language) => [`name_${language}`, row[language]]));

/** Returns the zoom at which something of that area (square degrees) is so many pixels wide. */
function zoomForWidth(area, width_px) {
  const zoom = Math.log2(width_px / (PIXELS_PER_DEGREE * Math.sqrt(area)));
  return Math.round(zoom * 4) / 4;
}

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** Label points that stand better elsewhere than farthest from the border. */
const placedByHand = new Map(
  readTable('facts/label_points.tsv').map((row) => [row.code, [Number(row.lon), Number(row.lat)]]),
);

export function countryLabels() {
  const records = new Map(readJson('dist/countries.json').map((row) => [row.iso3, row]));
  return readJson('work/levels/countries-6.json')
    .features.filter(({ properties, geometry }) => geometry && records.has(properties.iso3))
    .map(({ properties: { iso3 }, geometry }) => {
      const { lon, lat, area } = labelOf(geometry);
      const [x, y] = placedByHand.get(iso3) ?? [lon, lat];
      const record = records.get(iso3);
      const min_zoom = clamp(zoomForWidth(area, 26), 1, 7);
      const size = Math.round(Math.sqrt(area) * 10) / 10;
      return point({ kind: 'country', iso3, status: record.status, min_zoom, size, ...names(record.names) }, x, y);
    });
}

export function provinceLabels() {
  return readJson('work/levels/units-6.json')
    .features.filter(({ properties, geometry }) => geometry && properties.iso3)
    .map(({ properties: { code, iso3, name }, geometry }) => {
      const { lon, lat, area } = labelOf(geometry);
      return point({ kind: 'admin1', code, iso3, name, min_zoom: clamp(zoomForWidth(area, 80), 4, 9) }, lon, lat);
    });
}

export function waterLabels() {
  return readTable('facts/waters.tsv').map((row) =>
    point({ kind: 'water', min_zoom: Number(row.min_zoom), ...names(row) }, Number(row.lon), Number(row.lat)),
  );
}
