/**
 * What goes from where through where to where. Flows are drawn by kind and by unit, each group on its own scale: persons and
 * kilograms are never added, and never stand side by side as if they could be compared.
 */

export interface Flow {
  /** What flows, in words: People, Arms. */
  kind: string;
  /** What is counted: persons, kg, cases. */
  unit: string;
  /** An empty text where nobody knows; `null` where the flow comes from a place on the way. */
  origin: string | null;
  /** Places on the way, in order. */
  transit: readonly string[];
  /** As the origin; `null` where what goes on from the last place on the way is another flow. */
  destination: string | null;
  /** `null` where it is known to flow and not how much. */
  count: number | null;
}

/** Flows that may be added to each other. */
export interface FlowGroup {
  kind: string;
  unit: string;
  /** One for each way, the largest first, those without a count last. */
  flows: Flow[];
  total: number;
  /** How many ways have no count. */
  uncounted: number;
}

/** Returns the flows by kind and unit, in the order in which these come first; equal ways are added up. */
export function flowGroups(flows: readonly Flow[]): FlowGroup[] {
  const groups = new Map<string, Map<string, Flow>>();
  for (const flow of flows) {
    const group = JSON.stringify([flow.kind, flow.unit]);
    const way = JSON.stringify([flow.origin, flow.transit, flow.destination, flow.count === null]);
    const ways = groups.get(group) ?? new Map<string, Flow>();
    const before = ways.get(way);
    ways.set(way, before ? { ...before, count: added(before.count, flow.count) } : flow);
    groups.set(group, ways);
  }
  return [...groups.values()].map((ways) => {
    const all = [...ways.values()].toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1));
    return {
      kind: all[0]?.kind ?? '',
      unit: all[0]?.unit ?? '',
      flows: all,
      total: all.reduce((sum, flow) => sum + (flow.count ?? 0), 0),
      uncounted: all.filter((flow) => flow.count === null).length,
    };
  });
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
