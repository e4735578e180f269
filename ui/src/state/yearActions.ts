/** What the keys and the palette do in the evaluation of a year. */
import type { Action } from './keyboard.svelte';
import { showForm } from './warningActions';
import { warnings } from './warnings.svelte';
import { year } from './year.svelte';

/** Turns to the year before or after, where a year is looked at. */
function turn(years: number): void {
  if (warnings.form === 'year' && warnings.id === null) year.move(years);
}

const here = { group: 'time', place: 'warnings', shy: true } as const;

export const yearActions: readonly Action[] = [
  { id: 'warnings-year', group: 'places', keys: [], run: () => showForm('year') },
  { id: 'year-back', ...here, keys: ['ArrowLeft'], turns: true, run: () => turn(-1) },
  { id: 'year-on', ...here, keys: ['ArrowRight'], turns: true, run: () => turn(1) },
];
