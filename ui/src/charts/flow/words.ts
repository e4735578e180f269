/** Flows in words and as a table. */

import { desk } from '@/state/desk.svelte';
import { decimal, inTurn, number, sentences } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { ChartTable } from '../frame/table';
import type { Flow, FlowGroup } from './flow';

/** Returns a place, or that nobody knows it; nothing where there is none. */
export function placeName(name: string | null): string {
  return name === null ? '' : desk.spoken(name) || t('not-known');
}

/** Returns the first and the last place of a way. */
function endsOf({ origin, transit, destination }: Flow): { origin: string; destination: string } {
  return {
    origin: placeName(origin ?? transit[0] ?? ''),
    destination: placeName(destination ?? transit.at(-1) ?? ''),
  };
}

/** Returns a count; what is expected and not counted has digits behind the point. */
export function countWords(count: number, digits = 0): string {
  return digits > 0 ? decimal(count, digits) : number(count);
}

/** Returns for example "People: 340 persons". */
export function groupTitle(group: FlowGroup, digits = 0): string {
  const at = { kind: group.kind, unit: group.unit };
  if (group.uncounted === group.flows.length) return t('flow-group-uncounted', at);
  return t('flow-group', { ...at, total: countWords(group.total, digits) });
}

/** Returns the sentence that says what the diagram shows: each group with its largest way. */
export function flowLabel(title: string, groups: readonly FlowGroup[], digits = 0): string {
  const parts = groups.map((group) => {
    const largest = group.flows[0];
    const of = t('flow-label-group', {
      group: groupTitle(group, digits),
      ways: number(group.flows.length),
      uncounted: number(group.uncounted),
    });
    if (!largest || largest.count === null) return of;
    return `${of} ${t('flow-label-largest', { ...endsOf(largest), count: countWords(largest.count, digits) })}`;
  });
  return sentences([`${title}.`, ...parts]);
}

/** Returns the table of exactly the ways that are drawn; what has no count has no data, not zero. */
export function flowTable(groups: readonly FlowGroup[], digits = 0): ChartTable {
  return {
    columns: [
      { id: 'origin', title: t('flow-origin'), form: 'text' },
      { id: 'transit', title: t('flow-transit'), form: 'text' },
      { id: 'destination', title: t('flow-destination'), form: 'text' },
      { id: 'kind', title: t('flow-kind'), form: 'text' },
      { id: 'count', title: t('flow-count'), form: 'number', ...(digits > 0 ? { digits } : {}) },
      { id: 'unit', title: t('flow-unit'), form: 'text' },
    ],
    rows: groups.flatMap((group) =>
      group.flows.map((flow) => [
        placeName(flow.origin),
        inTurn(flow.transit.map(placeName)),
        placeName(flow.destination),
        group.kind,
        flow.count,
        group.unit,
      ]),
    ),
  };
}
