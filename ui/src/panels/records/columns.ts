/** The columns of the table of a noun: what they show, how wide they are, and what the list can be ordered by. */

import type { FieldCard } from '@/contract/FieldCard';
import type { Noun } from '@/contract/Noun';
import type { NounCard } from '@/contract/NounCard';
import type { RecordSort } from '@/contract/RecordSort';

export type Column = { field: FieldCard; sort: RecordSort | null; end: boolean };

/** Fields that titles begin with, so that the order by title is the order of their column. */
const TITLES: readonly string[] = ['name', 'partner', 'expert', 'commodity'];
/** Nouns whose title begins with another field; `null` where no column shows it. */
const OTHER_TITLES: Partial<Record<Noun, string | null>> = {
  partner: 'acronym',
  office: 'acronym',
  country: 'countries',
  conflict: 'side_a',
  electoral_event: null,
};

const WIDTHS: Partial<Record<FieldCard['kind'], string>> = {
  when: '126px',
  moment: '136px',
  choice: 'minmax(84px, 0.7fr)',
  choices: 'minmax(120px, 1fr)',
  number: '76px',
  money: '120px',
  flag: '64px',
  countries: 'minmax(100px, 0.9fr)',
  place: 'minmax(100px, 0.9fr)',
};
const WIDEST = 'minmax(150px, 1.8fr)';
/** Marking and the day of the last change stand behind every row. */
const ALWAYS = ['78px', '92px'];

/** Returns the columns of a noun. */
export function columnsOf(card: NounCard): Column[] {
  const fields = card.columns.flatMap((name) => card.fields.find((field) => field.name === name) ?? []);
  const own = OTHER_TITLES[card.noun];
  const title = own === undefined ? TITLES.find((name) => card.columns.includes(name)) : own;
  return fields.map((field) => ({
    field,
    sort: field.name === card.since ? 'day' : field.name === title ? 'title' : null,
    end: field.kind === 'number' || field.kind === 'money',
  }));
}

/** Returns the grid of the columns. */
export function gridOf(columns: readonly Column[]): string {
  return [...columns.map(({ field }) => WIDTHS[field.kind] ?? WIDEST), ...ALWAYS].join(' ');
}

/** Returns how wide a table must be at least, in pixels: what its columns ask for, and room between them. */
export function leastWidth(columns: readonly Column[]): number {
  const asked = gridOf(columns).match(/\d+(?=px)/g) ?? [];
  return asked.reduce((sum, width) => sum + Number(width), 2 * 16);
}
