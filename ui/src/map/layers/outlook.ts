/** The outlook: countries or cells in five fixed classes. Where too little is stored the land is hatched, never the lowest class. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { AREAS, BASE_FIELD, BASE_LAYER } from '../base';
import { PATTERN } from '../patterns';
import { type LayerState, type OutlookDrawn, type PlacedLayer, SOURCE } from './state';

/** Ids of the layers that the pointer asks. */
export const OUTLOOK_LAYER = { countries: 'outlook-countries', cells: 'outlook-cells' } as const;

const SEAM_PX = 0.6;

/** Returns the layers of the outlook; none while it is off. */
export function outlookLayers(state: LayerState): PlacedLayer[] {
  const { outlook } = state;
  if (!outlook) return [];
  const drawn = outlook.units === 'cells' ? cellLayers(state) : countryLayers(outlook, state);
  return [...hatchLayers(outlook, state), ...drawn];
}

/** Of the whole world nobody names what is not stored: whatever has no outlook is hatched. */
function hatchLayers(outlook: OutlookDrawn, state: LayerState): PlacedLayer[] {
  const known: FilterSpecification = inCountries(outlook.countries.map(([iso3]) => iso3));
  const filter: FilterSpecification =
    state.members.length === 0 ? (['!', known] as FilterSpecification) : inCountries(outlook.tooLittle);
  if (state.members.length > 0 && outlook.tooLittle.length === 0) return [];
  return [onLand({ id: 'outlook-too-little', filter, paint: { 'fill-pattern': PATTERN.hatch } })];
}

function countryLayers(outlook: OutlookDrawn, state: LayerState): PlacedLayer[] {
  if (outlook.countries.length === 0) return [];
  const colours = outlook.countries.flatMap(([iso3, at]) => [iso3, state.colours.outlook[at] ?? state.colours.land]);
  const colour = [
    'match',
    ['get', BASE_FIELD.iso3],
    ...colours,
    state.colours.land,
  ] as unknown as ExpressionSpecification;
  const filter = inCountries(outlook.countries.map(([iso3]) => iso3));
  return [onLand({ id: OUTLOOK_LAYER.countries, filter, paint: { 'fill-color': colour } })];
}

function cellLayers(state: LayerState): PlacedLayer[] {
  const shades = state.colours.outlook.slice(0, -1).flatMap((colour, at) => [at, colour]);
  const colour = ['match', ['get', 'class'], ...shades, state.colours.outlook[4]] as unknown as ExpressionSpecification;
  const seam = { 'line-color': state.colours.land, 'line-width': SEAM_PX * state.weight };
  return [
    {
      slot: 'events',
      layer: { id: OUTLOOK_LAYER.cells, type: 'fill', source: SOURCE.outlook, paint: { 'fill-color': colour } },
    },
    { slot: 'events', layer: { id: 'outlook-cells-seam', type: 'line', source: SOURCE.outlook, paint: seam } },
  ];
}

function onLand(fill: { id: string; filter: FilterSpecification; paint: object }): PlacedLayer {
  return { slot: 'land', layer: { type: 'fill', source: AREAS, 'source-layer': BASE_LAYER.countries, ...fill } };
}

function inCountries(codes: readonly string[]): FilterSpecification {
  return ['in', ['get', BASE_FIELD.iso3], ['literal', [...codes]]];
}
