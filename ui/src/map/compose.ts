/** The base map's style with the sources and layers of events put in: what the map is given when the theme changes. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Anchors } from './apply';
import type { PlacedLayer, Slot } from './layers/state';

/** Returns the base style with our sources and layers in their slots. */
export function composeStyle(
  base: StyleSpecification,
  sources: Readonly<Record<string, SourceSpecification>>,
  layers: readonly PlacedLayer[],
  anchors: Anchors,
): StyleSpecification {
  const bySlot = (slot: Slot) => layers.filter((placed) => placed.slot === slot).map(({ layer }) => layer);
  const waiting = new Set<Slot>(['land', 'events', 'marks', 'top']);
  const all: LayerSpecification[] = [];
  for (const layer of base.layers) {
    for (const slot of [...waiting]) {
      if (anchors[slot] !== layer.id) continue;
      all.push(...bySlot(slot));
      waiting.delete(slot);
    }
    all.push(layer);
  }
  for (const slot of waiting) all.push(...bySlot(slot));
  return { ...base, sources: { ...base.sources, ...sources }, layers: all };
}
