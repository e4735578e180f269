/** The tables of corridors as they leave the window: routes with the violence along them, and legs from country to country. */
import type { CorridorRoute } from '@/contract/CorridorRoute';
import type { FlowLeg } from '@/contract/FlowLeg';
import { inTurn } from '@/state/numbers';
import type { ChartColumn, ChartTable } from '../frame/table';

const text = (id: string): ChartColumn => ({ id, title: id, form: 'text' });
const figure = (id: string): ChartColumn => ({ id, title: id, form: 'number' });

const FIGURES = ['length_km', 'near_km', 'share', 'chance_mean', 'chance_low', 'chance_high', 'ratio'];
const TESTS = ['ratio_chance_low', 'ratio_chance_high', 'p', 'q', 'moved_routes', 'room'];

/** Returns a row for each route; what could not be reckoned has no data, and says why. */
export function routeTable(routes: readonly CorridorRoute[], distanceKm: number): ChartTable {
  return {
    columns: [
      ...['route', 'kind', 'volume', 'certainty', 'places'].map(text),
      ...['places_without_coordinates', 'within_km', 'km_without_data', ...FIGURES, ...TESTS].map(figure),
      text('why_none'),
    ],
    rows: routes.map((route) => {
      const of = route.figures;
      return [
        route.title,
        route.kind,
        route.volume,
        route.certainty,
        inTurn(route.places),
        route.unplaced,
        distanceKm,
        route.km_without_data,
        ...(of
          ? [of.length_km, of.near_km, of.share, of.expected, ...of.expected_range, of.ratio]
          : FIGURES.map(() => null)),
        ...(of ? [...(of.ratio_by_chance ?? [null, null]), of.p, of.q, of.moved, of.room] : TESTS.map(() => null)),
        route.why_none ?? '',
      ];
    }),
  };
}

/** Returns a row for each leg and unit; a leg without a quantity has one row without. */
export function legTable(legs: readonly FlowLeg[]): ChartTable {
  return {
    columns: [
      ...['from_iso3', 'from', 'to_iso3', 'to', 'kind'].map(text),
      ...['routes', 'cases', 'cases_without_quantity', 'quantity'].map(figure),
      text('unit'),
      ...['supposed', 'reported', 'seen'].map(figure),
    ],
    rows: legs.flatMap((leg) => {
      const volumes: [string, number | null][] = leg.volumes.length > 0 ? leg.volumes : [['', null]];
      return volumes.map(([unit, quantity]) => [
        leg.from.iso3,
        leg.from.name,
        leg.to.iso3,
        leg.to.name,
        leg.kind,
        leg.routes,
        ...leg.cases,
        quantity,
        unit,
        ...leg.by_certainty,
      ]);
    }),
  };
}
