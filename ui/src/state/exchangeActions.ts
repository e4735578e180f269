/** What the keys and the palette do in the exchange with missions and other offices. */
import { type ExchangePart, exchange } from './exchange.svelte';
import { hub } from './hub.svelte';
import type { Action } from './keyboard.svelte';

const leadsTo = (part: ExchangePart, keys: string[]): Action => ({
  id: `exchange-${part}`,
  group: 'exchange',
  keys,
  run: () => exchange.show(part),
});

export const exchangeActions: readonly Action[] = [
  leadsTo('identity', ['Shift+X']),
  leadsTo('peers', []),
  leadsTo('pack', ['Shift+P']),
  leadsTo('mission', []),
  leadsTo('merge', ['Shift+M']),
  leadsTo('settle', ['Shift+C']),
  leadsTo('hub', []),
  { id: 'exchange-sync', group: 'exchange', keys: [], run: () => void hub.syncFromAnywhere() },
  leadsTo('handovers', []),
];
