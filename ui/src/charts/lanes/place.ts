/**
 * Rows of a lane: each mark has room of its own with its label beside it where that fits; where it does not, the label is left
 * to the tooltip, and where even the marks are too many they overlap in the last row. The newest are placed first.
 */
import type { LaneItem } from '@/contract/LaneItem';
import type { Noun } from '@/contract/Noun';
import { unmarked } from '@/state/bidi';
import type { Frame } from '@/timeline/frame';
import { formOf, type Shape, shapeOf } from './form';

/** A record with its shape, its row, and where its label stands; without a label the tooltip tells it. */
export interface Placed {
  item: LaneItem;
  shape: Shape;
  row: number;
  label: { text: string; x: number; anchor: 'start' | 'end' } | null;
}

export interface PlacedLane {
  /** By day, so that keys go through them in the order of time. */
  marks: Placed[];
  rows: number;
}

const MOST_ROWS: Record<ReturnType<typeof formOf>, number> = { bar: 6, flag: 3, diamond: 2, box: 2, tick: 2, dot: 2 };
const GAP_PX = 8;
const LABEL_GAP_PX = 6;
const LONGEST_LABEL = 38;
const LETTER_PX = 5.9;
const CYRILLIC_LETTER_PX = 6.5;
const WIDE_LETTER_PX = 11;
const FIRST_WIDE_LETTER = 0x2e80;

function letterWidth(code: number): number {
  if (code >= FIRST_WIDE_LETTER) return WIDE_LETTER_PX;
  return code >= 0x400 && code < 0x530 ? CYRILLIC_LETTER_PX : LETTER_PX;
}

/** Returns about how wide a text is in the small type. It is measured by its letters, so that it needs no window. */
export function textWidth(text: string, scale = 1): number {
  let width = 0;
  for (const letter of unmarked(text)) width += letterWidth(letter.codePointAt(0) ?? 0);
  return width * scale;
}

/** Returns a title short enough for a lane, cut between words where it can be. */
export function shortTitle(title: string, longest = LONGEST_LABEL): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

type Room = { left: number; right: number };
type Side = Room & { x: number; anchor: 'start' | 'end' };

function free(taken: readonly Room[], wanted: Room): boolean {
  return taken.every((room) => wanted.right + GAP_PX <= room.left || wanted.left >= room.right + GAP_PX);
}

/** Returns the records of a lane in their rows. */
export function placeLane(
  noun: Noun,
  items: readonly LaneItem[],
  frame: Frame,
  today: number,
  letterScale = 1,
): PlacedLane {
  const most = MOST_ROWS[formOf(noun)];
  const rows: Room[][] = [];
  const marks: Placed[] = [];
  const shaped = items.flatMap((item) => {
    const shape = shapeOf(noun, item, frame, today);
    return shape ? [{ item, shape }] : [];
  });
  for (const { item, shape } of shaped.toSorted((a, b) => b.shape.x - a.shape.x)) {
    const text = shortTitle(item.title);
    const own = seen(shape, frame);
    const labelled = sides(own, textWidth(text, letterScale), frame);
    const found = firstRoom(rows, most, labelled) ?? firstRoom(rows, most, [own]);
    const row = found?.row ?? most - 1;
    const room = found?.room ?? own;
    rows[row] = [...(rows[row] ?? []), room];
    const label = 'anchor' in room ? { text, x: (room as Side).x, anchor: (room as Side).anchor } : null;
    marks.push({ item, shape, row, label });
  }
  return { marks: marks.toSorted((a, b) => a.shape.x - b.shape.x), rows: Math.max(1, rows.length) };
}

function seen(shape: Shape, frame: Frame): Room {
  return { left: Math.max(frame.left, shape.left), right: Math.min(frame.left + frame.width, shape.right) };
}

/** Returns the room that a mark takes with its label after it, or before it where there is none after. */
function sides(own: Room, width: number, frame: Frame): Side[] {
  const all: Side[] = [
    { left: own.left, right: own.right + LABEL_GAP_PX + width, x: own.right + LABEL_GAP_PX, anchor: 'start' },
    { left: own.left - LABEL_GAP_PX - width, right: own.right, x: own.left - LABEL_GAP_PX, anchor: 'end' },
  ];
  return all.filter((side) => side.left >= frame.left && side.right <= frame.left + frame.width);
}

function firstRoom<R extends Room>(
  rows: readonly Room[][],
  most: number,
  wishes: readonly R[],
): { row: number; room: R } | null {
  for (let row = 0; row < most; row += 1) {
    const room = wishes.find((wish) => free(rows[row] ?? [], wish));
    if (room) return { row, room };
  }
  return null;
}
