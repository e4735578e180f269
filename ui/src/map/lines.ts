/** Lines on the map: where the middle of one lies, and which way it goes there. */

/** Longitude and latitude in degrees. */
export type Place = [number, number];

/** Latitudes beyond this have no place in Web Mercator. */
const MOST_LATITUDE = 85.05;

/** Returns the height of a latitude in Web Mercator, in degrees of longitude at the equator. */
function height(latitude: number): number {
  const lat = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, latitude));
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

/** Returns the middle of a line by its length on the map, and its direction there: degrees clockwise from the north. */
export function middleOf(line: readonly Place[]): { at: Place; turn: number } {
  const steps = line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    const [right, up] = [to[0] - from[0], height(to[1]) - height(from[1])];
    return { from, to, right, up, length: Math.hypot(right, up) };
  });
  let left = steps.reduce((sum, { length }) => sum + length, 0) / 2;
  for (const { from, to, right, up, length } of steps) {
    if (left <= length && length > 0) {
      const share = left / length;
      const at: Place = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      return { at, turn: (Math.atan2(right, up) * 180) / Math.PI };
    }
    left -= length;
  }
  return { at: line[0] ?? [0, 0], turn: 0 };
}
