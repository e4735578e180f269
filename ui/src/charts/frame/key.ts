/** Where the entries of a chart's key stand: side by side, on as many lines as they need. */
import { textWidth } from '../lanes/place';

export interface KeyEntry {
  /** The form that is explained. */
  id: string;
  text: string;
}

export interface PlacedKey {
  entries: (KeyEntry & { x: number; y: number })[];
  /** Height of all lines. */
  height: number;
}

/** Width of the drawn form with the room after it, on a desk. */
export const SYMBOL_PX = 26;
const GAP_PX = 12;
const LINE_PX = 17;

/** Returns the entries in their places, `left` and 0 being the corner. */
export function placeKey(entries: readonly KeyEntry[], left: number, width: number, letterScale = 1): PlacedKey {
  let [x, line] = [left, 0];
  const placed = entries.map((entry) => {
    const wide = SYMBOL_PX * letterScale + textWidth(entry.text, letterScale);
    if (x > left && x + wide > left + width) [x, line] = [left, line + 1];
    const at = { ...entry, x, y: line * LINE_PX * letterScale };
    x += wide + GAP_PX * letterScale;
    return at;
  });
  return { entries: placed, height: entries.length === 0 ? 0 : (line + 1) * LINE_PX * letterScale };
}
