/**
 * Where the places and the ribbons of a group of flows stand: origins in the first column, destinations in the last, places on the way
 * between. A flow that needs fewer columns passes through an empty slot, so that no ribbon runs behind a place it does not touch.
 */
import { px } from '../frame/path';
import type { Flow, FlowGroup } from './flow';

export interface FlowFrame {
  left: number;
  right: number;
  top: number;
  /** Least height of a place with its label. */
  slot: number;
  /** Height of all that is counted together, where the places leave it. */
  room: number;
}

export interface FlowNode {
  key: string;
  column: number;
  /** `null` for an empty slot. */
  name: string | null;
  count: number;
  /** Some of what passes has no count. */
  uncounted: boolean;
  x: number;
  y: number;
  height: number;
}

export interface FlowLink {
  key: string;
  from: string;
  to: string;
  /** `null` where nobody knows how much. */
  count: number | null;
  path: string;
}

export interface FlowShapes {
  columns: number;
  nodes: FlowNode[];
  links: FlowLink[];
  height: number;
}

export const NODE_PX = 8;
const GAP_PX = 8;
const THINNEST_PX = 1.5;

type Draft = { key: string; from: FlowNode; to: FlowNode; count: number | null; wide: number };

/** Returns what is drawn of a group. */
export function flowShapes(group: FlowGroup, frame: FlowFrame): FlowShapes {
  const places = transitColumns(group.flows);
  const columns = 2 + Math.max(0, ...places.values(), ...group.flows.map((flow) => flow.transit.length));
  const perCount = frame.room / Math.max(1, group.total);
  const wide = (count: number | null) => (count === null ? THINNEST_PX : Math.max(THINNEST_PX, count * perCount));
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, Draft>();
  for (const flow of group.flows) {
    const stops = stopsOf(flow, columns, places).map(({ key, name, column }) => {
      const x = frame.left + (column / (columns - 1)) * (frame.right - frame.left - NODE_PX);
      const node = nodes.get(key) ?? { key, column, name, count: 0, uncounted: false, x, y: 0, height: 0 };
      nodes.set(key, node);
      node.uncounted ||= flow.count === null;
      return node;
    });
    stops.slice(1).forEach((to, at) => {
      const from = stops[at];
      if (!from) return;
      const key = JSON.stringify([from.key, to.key, flow.count === null]);
      const link = links.get(key) ?? { key, from, to, count: flow.count === null ? null : 0, wide: 0 };
      if (link.count !== null) link.count += flow.count ?? 0;
      link.wide = wide(link.count);
      links.set(key, link);
    });
  }
  const drafts = [...links.values()];
  for (const node of nodes.values()) {
    // What comes in goes out again: the larger side is what passes.
    node.height = largerSide(drafts, node, (link) => link.wide);
    node.count = largerSide(drafts, node, (link) => link.count ?? 0);
  }
  const height = placeNodes([...nodes.values()], drafts, columns, frame);
  return { columns, nodes: [...nodes.values()], links: placeLinks(drafts), height };
}

/**
 * Returns the column of each place on the way, so that a place stands once however late a flow reaches it; none where flows go round
 * in a circle, and then a place stands in every column in which it is reached.
 */
function transitColumns(flows: readonly Flow[]): Map<string, number> {
  const columns = new Map<string, number>();
  const most = new Set(flows.flatMap((flow) => flow.transit)).size;
  for (let round = 0; round <= most; round += 1) {
    let moved = false;
    for (const { transit } of flows) {
      let column = 0;
      for (const place of transit) {
        column = Math.max(column + 1, columns.get(place) ?? 0);
        moved ||= column !== columns.get(place);
        columns.set(place, column);
      }
    }
    if (!moved) return columns;
  }
  return new Map();
}

type Stop = { key: string; name: string | null; column: number };

function stopsOf(flow: Flow, columns: number, places: ReadonlyMap<string, number>): Stop[] {
  const named = (name: string, column: number) => ({ key: JSON.stringify([column, name]), name, column });
  const all = [
    ...(flow.origin === null ? [] : [named(flow.origin, 0)]),
    ...flow.transit.map((name, at) => named(name, places.get(name) ?? at + 1)),
    ...(flow.destination === null ? [] : [named(flow.destination, columns - 1)]),
  ];
  const stops: Stop[] = all.slice(0, 1);
  let before = all[0]?.name ?? '';
  for (const stop of all.slice(1)) {
    for (let column = (stops.at(-1)?.column ?? 0) + 1; column < stop.column; column += 1) {
      stops.push({ key: JSON.stringify([column, 'through', before, stop.name]), name: null, column });
    }
    stops.push(stop);
    before = stop.name;
  }
  return stops;
}

function largerSide(links: readonly Draft[], node: FlowNode, size: (link: Draft) => number): number {
  const sum = (side: 'from' | 'to') => links.reduce((all, link) => all + (link[side] === node ? size(link) : 0), 0);
  return Math.max(sum('from'), sum('to'));
}

/** Puts each column in order, the first by size, the others by where their flows come from; returns the height of the highest. */
function placeNodes(nodes: readonly FlowNode[], links: readonly Draft[], columns: number, frame: FlowFrame): number {
  const slotOf = (node: FlowNode) => (node.name === null ? node.height : Math.max(node.height, frame.slot));
  const heights: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    const own = nodes.filter((node) => node.column === column);
    const order = own.toSorted((a, b) => (column === 0 ? b.height - a.height : source(a, links) - source(b, links)));
    let y = frame.top;
    for (const node of order) {
      node.y = y + (slotOf(node) - node.height) / 2;
      y += slotOf(node) + GAP_PX;
    }
    heights.push(y - GAP_PX - frame.top);
  }
  const highest = Math.max(...heights);
  // The shorter columns stand in the middle.
  for (const node of nodes) node.y = px(node.y + (highest - (heights[node.column] ?? 0)) / 2);
  return highest;
}

/** Returns how high the flows of a place come from, by their widths. */
function source(node: FlowNode, links: readonly Draft[]): number {
  const into = links.filter((link) => link.to === node);
  const whole = into.reduce((sum, link) => sum + link.wide, 0);
  return into.reduce((sum, link) => sum + link.wide * (link.from.y + link.from.height / 2), 0) / Math.max(1e-9, whole);
}

function placeLinks(drafts: readonly Draft[]): FlowLink[] {
  const left = new Map<FlowNode, number>();
  const right = new Map<FlowNode, number>();
  const ends = new Map<Draft, { from: number; to: number }>();
  for (const link of drafts.toSorted((a, b) => a.to.y - b.to.y)) {
    const at = left.get(link.from) ?? link.from.y;
    left.set(link.from, at + link.wide);
    ends.set(link, { from: at + link.wide / 2, to: 0 });
  }
  for (const link of drafts.toSorted((a, b) => a.from.y - b.from.y)) {
    const at = right.get(link.to) ?? link.to.y;
    right.set(link.to, at + link.wide);
    const end = ends.get(link);
    if (end) end.to = at + link.wide / 2;
  }
  return drafts.map((link) => {
    const end = ends.get(link) ?? { from: 0, to: 0 };
    const x = link.from.x + (link.from.name === null ? 0 : NODE_PX);
    const path = ribbon(x, end.from, link.to.x, end.to, link.wide, link.count === null);
    return { key: link.key, from: link.from.key, to: link.to.key, count: link.count, path };
  });
}

/** Returns a shape of one width from one side to the other; what has no count is a line to be dashed. */
function ribbon(x: number, y: number, toX: number, toY: number, wide: number, line: boolean): string {
  const middle = px((x + toX) / 2);
  if (line) return `M${px(x)} ${px(y)}C${middle} ${px(y)} ${middle} ${px(toY)} ${px(toX)} ${px(toY)}`;
  const half = wide / 2;
  const [top, toTop, ground, toGround] = [y - half, toY - half, y + half, toY + half].map(px);
  return `M${px(x)} ${top}C${middle} ${top} ${middle} ${toTop} ${px(toX)} ${toTop}V${toGround}C${middle} ${toGround} ${middle} ${ground} ${px(x)} ${ground}z`;
}
