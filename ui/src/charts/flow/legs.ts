/**
 * Legs from country to country as flows to be drawn: a country that anything passes through stands on the way, any other where its
 * records begin or end. A leg is drawn between its two countries and no farther: which leg follows which is not known.
 */
import type { FlowKind } from '@/contract/FlowKind';
import type { FlowLeg } from '@/contract/FlowLeg';
import type { FlowRole } from '@/contract/FlowRole';
import { t } from '@/state/texts.svelte';
import type { Flow } from './flow';

/** Returns one flow for each leg, counted in records. */
export function flowsOfLegs(legs: readonly FlowLeg[], roles: readonly FlowRole[]): Flow[] {
  const key = (iso3: string, kind: FlowKind) => `${iso3} ${kind}`;
  const passed = new Set(roles.filter((role) => role.transit[0] > 0).map((role) => key(role.country.iso3, role.kind)));
  return legs.map(({ from, to, kind, routes, cases }) => {
    const [passesFrom, passesTo] = [passed.has(key(from.iso3, kind)), passed.has(key(to.iso3, kind))];
    return {
      kind: t(`flow-kind-${kind}`),
      unit: t('flow-records'),
      origin: passesFrom ? null : from.name,
      transit: [...(passesFrom ? [from.name] : []), ...(passesTo ? [to.name] : [])],
      destination: passesTo ? null : to.name,
      count: routes + cases[0],
    };
  });
}
