/** Brings the layers on a map to what is wanted, with as few changes as it takes, so that nothing is drawn twice. */
import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { PlacedLayer, Slot } from './layers/state';

/** For each slot, the id of the base layer that its layers lie under; undefined puts them on top. */
export type Anchors = Readonly<Record<Slot, string | undefined>>;

/** One change to the map. */
export type Change =
  | { kind: 'add'; layer: LayerSpecification; before: string | undefined }
  | { kind: 'remove'; id: string }
  | { kind: 'paint'; id: string; name: string; value: unknown }
  | { kind: 'layout'; id: string; name: string; value: unknown }
  | { kind: 'filter'; id: string; filter: FilterSpecification | undefined };

/** Returns the changes from one list of layers to another. A layer whose neighbours changed is put in again. */
export function changesBetween(
  old: readonly PlacedLayer[],
  wanted: readonly PlacedLayer[],
  anchors: Anchors,
): Change[] {
  const changes: Change[] = [];
  const byId = new Map(old.map((placed) => [placed.layer.id, placed]));
  const wantedIds = new Set(wanted.map(({ layer }) => layer.id));
  for (const { layer } of old) if (!wantedIds.has(layer.id)) changes.push({ kind: 'remove', id: layer.id });
  wanted.forEach((placed, index) => {
    const before = byId.get(placed.layer.id);
    if (before && canStay(before, placed)) {
      changes.push(...differences(before.layer, placed.layer));
      return;
    }
    if (before) changes.push({ kind: 'remove', id: placed.layer.id });
    changes.push({ kind: 'add', layer: placed.layer, before: nextOf(wanted, index, byId) ?? anchors[placed.slot] });
  });
  return changes;
}

/** Returns the next layer of the same slot that is on the map already and stays there. */
function nextOf(
  wanted: readonly PlacedLayer[],
  index: number,
  onMap: ReadonlyMap<string, PlacedLayer>,
): string | undefined {
  const slot = wanted[index]?.slot;
  return wanted.slice(index + 1).find((placed) => {
    const old = onMap.get(placed.layer.id);
    return placed.slot === slot && old !== undefined && canStay(old, placed);
  })?.layer.id;
}

function canStay(old: PlacedLayer, wanted: PlacedLayer): boolean {
  const place = ({ slot, layer }: PlacedLayer) =>
    JSON.stringify([
      slot,
      layer.type,
      'source' in layer ? layer.source : null,
      'source-layer' in layer ? layer['source-layer'] : null,
      layer.minzoom,
      layer.maxzoom,
    ]);
  return place(old) === place(wanted);
}

function differences(old: LayerSpecification, wanted: LayerSpecification): Change[] {
  const changes: Change[] = [];
  const filter = 'filter' in wanted ? wanted.filter : undefined;
  if (!same('filter' in old ? old.filter : undefined, filter)) {
    changes.push({ kind: 'filter', id: wanted.id, filter });
  }
  for (const kind of ['paint', 'layout'] as const) {
    const before: Record<string, unknown> = { ...old[kind] };
    const after: Record<string, unknown> = { ...wanted[kind] };
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!same(before[name], after[name])) changes.push({ kind, id: wanted.id, name, value: after[name] });
    }
  }
  return changes;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Returns those of the layers that are changed. */
export function changedLayers(layers: readonly PlacedLayer[], changes: readonly Change[]): PlacedLayer[] {
  const ids = new Set(changes.map((change) => (change.kind === 'add' ? change.layer.id : change.id)));
  return layers.filter(({ layer }) => ids.has(layer.id));
}

/** Carries the changes out. */
export function applyChanges(map: MapLibreMap, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind === 'add') map.addLayer(change.layer, change.before);
    else if (change.kind === 'remove') map.removeLayer(change.id);
    else if (change.kind === 'filter') map.setFilter(change.id, change.filter);
    else if (change.kind === 'paint') map.setPaintProperty(change.id, change.name as never, change.value as never);
    else map.setLayoutProperty(change.id, change.name as never, change.value as never);
  }
}
