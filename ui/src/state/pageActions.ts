/** What the keys and the palette do in the pages of countries, of partners and of the calendar. */
import { calendar } from './calendar.svelte';
import { country } from './country.svelte';
import type { Action } from './keyboard.svelte';
import { screen } from './screen.svelte';

export const pageActions: readonly Action[] = [
  { id: 'country', group: 'places', keys: [], run: () => country.openAny() },
  { id: 'partners', group: 'places', keys: ['4'], run: () => screen.go('partners') },
  { id: 'calendar', group: 'places', keys: ['5'], run: () => screen.go('calendar') },
  {
    id: 'calendar-back',
    group: 'time',
    place: 'calendar',
    keys: ['ArrowLeft', 'PageUp'],
    run: () => calendar.move(-1),
    shy: true,
  },
  {
    id: 'calendar-on',
    group: 'time',
    place: 'calendar',
    keys: ['ArrowRight', 'PageDown'],
    run: () => calendar.move(1),
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
