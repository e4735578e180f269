/** The scale bar: a round distance, true at the latitude in the middle of the map. */

const EQUATOR_KM = 40_075.016_686;
const TILE_PX = 512;

/** A bar and what it stands for. */
export interface ScaleBar {
  km: number;
  widthPx: number;
}

/** Returns the kilometres that one CSS pixel spans in Web Mercator. */
export function kmPerPx(zoom: number, latitude: number): number {
  return (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)) / (TILE_PX * 2 ** zoom);
}

/** Returns the longest bar of 1, 2, 3 or 5 times a power of ten that is at most so wide. */
export function scaleBar(zoom: number, latitude: number, widestPx: number): ScaleBar {
  const perPx = kmPerPx(zoom, latitude);
  const widestKm = perPx * widestPx;
  const power = 10 ** Math.floor(Math.log10(widestKm));
  const km = [5, 3, 2, 1].map((factor) => factor * power).find((value) => value <= widestKm) ?? power;
  return { km, widthPx: km / perPx };
}
