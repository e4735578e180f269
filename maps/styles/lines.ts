/**
 * Province lines, coasts and boundaries in the practice of the United Nations: 1 px international, dashed where
 * undetermined, dotted along the Line of Control and around Abyei. Which stretch is of which kind is data.
 */
import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Flavor } from './flavors';
import { ANCHOR, SOURCE, TILE_LAYER } from './names';

type Kind = 'international' | 'undetermined' | 'line-of-control' | 'abyei' | 'coast' | 'province';

/** Returns a width that grows to `width_px` at zoom 4, so that the whole world is not a net of lines. */
function widthFrom(width_px: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 0, 0.4 * width_px, 4, width_px, 8, 1.4 * width_px];
}

function lineLayer(
  id: string,
  kinds: readonly Kind[],
  paint: LineLayerSpecification['paint'],
  cap: 'butt' | 'round' = 'round',
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE,
    'source-layer': TILE_LAYER.boundary,
    filter: ['in', ['get', 'kind'], ['literal', [...kinds]]],
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint,
  };
}

/** Returns the lines, province first. */
export function boundaryLayers(flavor: Flavor): LineLayerSpecification[] {
  const { stroke_px, coast, frontier, province } = flavor;
  const solid = { 'line-color': frontier, 'line-width': widthFrom(stroke_px) };
  return [
    {
      ...lineLayer(ANCHOR.land, ['province'], { 'line-color': province, 'line-width': 0.7 * stroke_px }),
      minzoom: 4,
    },
    lineLayer(ANCHOR.events, ['coast'], { 'line-color': coast, 'line-width': widthFrom(0.9 * stroke_px) }),
    lineLayer('boundary-international', ['international'], solid),
    lineLayer('boundary-undetermined', ['undetermined'], { ...solid, 'line-dasharray': [4, 3] }, 'butt'),
    lineLayer('boundary-dotted', ['line-of-control', 'abyei'], {
      'line-color': frontier,
      'line-width': widthFrom(1.6 * stroke_px),
      'line-dasharray': [0, 2.2],
    }),
  ];
}
