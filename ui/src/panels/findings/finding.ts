/** Rows of findings: the table that is shown and written to a file, and beside each row the place that it is of. */
import { type ChartColumn, type ChartTable, cellText } from '@/charts/frame/table';
import type { PlaceRef } from '@/contract/PlaceRef';
import { t, texts } from '@/state/texts.svelte';

export interface FindingColumn extends ChartColumn {
  /** Its least width. */
  px: number;
  /** Its share of the room that is left. */
  grows?: number;
  /** What the figure means, in a sentence. */
  gloss?: string;
}

export interface FindingTable extends ChartTable {
  columns: readonly FindingColumn[];
  /** What a row selects; `null` where it is of no single place. */
  places: readonly (PlaceRef | null)[];
}

const NUMBER_PX = 84;

/** Returns a column as a track of a grid. */
export function trackOf({ px, grows }: FindingColumn): string {
  return grows ? `minmax(${px}px, ${grows}fr)` : `${px}px`;
}

/** Returns a column of figures by its text, beside which another may stand that says what it means. */
export function figureColumn(id: string, text: string, more: Partial<FindingColumn> = {}): FindingColumn {
  return { id, title: t(text), form: 'number', px: NUMBER_PX, gloss: glossOf(text), ...more };
}

/** Returns a column of words. */
export function wordColumn(id: string, text: string, px: number, grows = 1): FindingColumn {
  return { id, title: t(text), form: 'text', px, grows, gloss: glossOf(text) };
}

function glossOf(text: string): string | undefined {
  return texts.has(`${text}-gloss`) ? t(`${text}-gloss`) : undefined;
}

/** Returns a probability as the tables write it. */
export function probabilityWords(p: number): string {
  return cellText({ id: 'p', title: '', form: 'probability' }, p);
}

/** Returns a share as the tables write it, with a digit behind the point. */
export function shareWords(part: number): string {
  return cellText({ id: 'share', title: '', form: 'percent', digits: 1 }, part);
}
