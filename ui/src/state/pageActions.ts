/** What the keys and the palette do in the pages of countries, of partners and of the calendar. */
import { calendar } from './calendar.svelte';
import { country } from './country.svelte';
import { editor } from './editor.svelte';
import type { Action } from './keyboard.svelte';
import { moments } from './moments.svelte';
import { record } from './record.svelte';
import { leaveForm } from './recordActions';
import { screen } from './screen.svelte';

/** Turns to the month before or after, or looks less far or farther ahead. */
function turn(by: number): void {
  if (calendar.form === 'moments') moments.step(by);
  else calendar.move(by);
}

function showMoments(): void {
  calendar.form = 'moments';
  screen.go('calendar');
}

/** Opens the corridors in the record. What a form holds is kept as a draft. */
export async function showCorridors(): Promise<void> {
  await leaveForm();
  if (editor.form) return;
  country.close();
  record.showCorridors();
  screen.go('record');
}

export const pageActions: readonly Action[] = [
  { id: 'country', group: 'places', keys: [], run: () => country.openAny() },
  { id: 'partners', group: 'places', keys: ['4'], run: () => screen.go('partners') },
  { id: 'corridors', group: 'places', keys: [], run: () => void showCorridors() },
  { id: 'calendar', group: 'places', keys: ['5'], run: () => screen.go('calendar') },
  { id: 'moments', group: 'places', keys: [], run: showMoments },
  {
    id: 'calendar-back',
    group: 'time',
    place: 'calendar',
    keys: ['ArrowLeft', 'PageUp'],
    turns: true,
    run: () => turn(-1),
    shy: true,
  },
  {
    id: 'calendar-on',
    group: 'time',
    place: 'calendar',
    keys: ['ArrowRight', 'PageDown'],
    turns: true,
    run: () => turn(1),
    shy: true,
  },
  {
    id: 'calendar-today',
    group: 'time',
    place: 'calendar',
    keys: ['Home'],
    run: () => calendar.goTo(calendar.today),
    shy: true,
  },
];
