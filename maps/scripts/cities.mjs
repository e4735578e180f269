// The city points of the map, each with the first zoom at which it has room.
import { readTable } from './tables.mjs';

const PIXELS_PER_DEGREE = 512 / 360;

/** From which population a town may show, by zoom; a capital may from zoom 2. */
const FLOOR = [Infinity, Infinity, 3e6, 5e5, 2e4, 5e3, 0, 0, 0, 0, 0];
const FIRST_ZOOM = 2;
/** Room that a town needs to the next greater town, and that any place needs to a capital. */
const TOWN_SPACING_PX = 64;
const CAPITAL_SPACING_PX = 26;
/** Such a city shows beside a capital all the same: Lagos beside Porto-Novo. */
const METROPOLIS = 1e6;

/** Returns the place in pixels of zoom 0 in Web Mercator. */
function project(lon, lat) {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon * PIXELS_PER_DEGREE, (-256 / Math.PI / 2) * Math.log((1 + sine) / (1 - sine))];
}

/** The places shown at one zoom, in cells as wide as the room they need. */
class Room {
  cells = new Map();
  constructor(zoom) {
    this.town = TOWN_SPACING_PX / 2 ** zoom;
    this.capital = CAPITAL_SPACING_PX / 2 ** zoom;
  }
  cellOf([x, y]) {
    return [Math.floor(x / this.town), Math.floor(y / this.town)];
  }
  take(city) {
    const key = this.cellOf(city.at).join();
    this.cells.set(key, [...(this.cells.get(key) ?? []), city]);
  }
  isCrowded(city) {
    const [column, row] = this.cellOf(city.at);
    const isNear = (other) => {
      if (city.population >= METROPOLIS && other.capital) return false;
      const reach = city.capital || other.capital ? this.capital : this.town;
      return Math.hypot(other.at[0] - city.at[0], other.at[1] - city.at[1]) < reach;
    };
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        if (this.cells.get([column + i, row + j].join())?.some(isNear)) return true;
      }
    }
    return false;
  }
}

/** Gives each city, greatest first, its `min_zoom`. */
function thinCities(cities) {
  const rest = new Set(cities);
  const shown = [];
  for (let zoom = FIRST_ZOOM; zoom < FLOOR.length; zoom++) {
    const room = new Room(zoom);
    for (const city of shown) room.take(city);
    for (const city of rest) {
      const isWanted = city.capital || city.population >= FLOOR[zoom];
      if (!isWanted || room.isCrowded(city)) continue;
      city.min_zoom = zoom;
      rest.delete(city);
      shown.push(city);
      room.take(city);
    }
  }
  for (const city of rest) city.min_zoom = FLOOR.length;
}

function toFeature({ row, capital, population, min_zoom }, rank) {
  const spelled = {};
  if (row.name_ru) spelled.name_ru = row.name_ru;
  if (row.name_ar) spelled.name_ar = row.name_ar;
  const { name, iso3 } = row;
  return {
    type: 'Feature',
    properties: { name, ...spelled, iso3, capital: Number(capital), population, rank, min_zoom },
    geometry: { type: 'Point', coordinates: [Number(row.lon), Number(row.lat)] },
  };
}

/** Returns all places of dist/places.tsv as points, capitals first, then by population. */
export function cityPoints() {
  const cities = readTable('dist/places.tsv').map((row) => ({
    row,
    at: project(Number(row.lon), Number(row.lat)),
    capital: row.capital === '1',
    population: Number(row.population),
  }));
  cities.sort((a, b) => Number(b.capital) - Number(a.capital));
  thinCities(cities);
  return cities.map(toFeature);
}
