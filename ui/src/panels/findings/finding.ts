/** Rows of findings: the table that is shown and written to a file, and beside each row the place that it is of. */
import { type ChartColumn, type ChartTable, cellText } from '@/charts/frame/table';
import type { PlaceRef } from '@/contract/PlaceRef';
import { desk } from '@/state/desk.svelte';
import { t, texts } from '@/state/texts.svelte';

export interface FindingColumn extends ChartColumn {
  /** Its least width, at the type of a desk. */
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

/** The type of rows on a desk. */
const TYPE_PX = 12;
/** The room at both ends of a row. */
const EDGES_PX = 32;

/** Returns the columns as tracks of a grid, which grow with the type, and the width below which they are scrolled. */
export function tracksOf(columns: readonly FindingColumn[]): { tracks: string; least: string } {
  const em = (px: number) => `${(px / TYPE_PX).toFixed(2)}em`;
  const tracks = columns.map(({ px, grows }) => (grows ? `minmax(${em(px)}, ${grows}fr)` : em(px)));
  return { tracks: tracks.join(' '), least: em(columns.reduce((sum, { px }) => sum + px, EDGES_PX)) };
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

/** The code of a division begins with that of its country. */
const DIVISION = /^([A-Z]{3})-/;

/** The column that says which country a division lies in: a name like Nord is that of several. */
export function countryColumn(): FindingColumn {
  return { id: 'country', title: t('column-country'), form: 'text', px: 90, grows: 0.6 };
}

/** Returns the name of the country that a division lies in. */
export function countryOfDivision(code: string): string {
  const iso3 = DIVISION.exec(code)?.[1];
  return iso3 ? desk.countryName(iso3) : '';
}

/** Returns a share as the tables write it, with a digit behind the point. */
export function shareWords(part: number): string {
  return cellText({ id: 'share', title: '', form: 'percent', digits: 1 }, part);
}
