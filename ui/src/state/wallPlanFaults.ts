/** What is wrong with the plan of a wall? The same rules as the core's, told at the field before anything is sent. */
import type { WallPlan } from '@/contract/WallPlan';
import { t } from './texts.svelte';
import { isTime } from './zoneTime';

export const SECONDS = [5, 3600] as const;
export const MOST_SCREENS = 16;
export const MOST_TURNS = 64;
const MOST_LETTERS = 60;

export type PlanField = 'name' | 'monitor' | 'lit' | 'turns' | 'seconds' | 'between';
/** Where it is wrong, from 0; no turn where the screen itself is. */
export type PlanFault = { screen: number; turn: number | null; field: PlanField; text: string };

function ofTimes(times: readonly string[] | null): string {
  if (!times) return '';
  if (!times.every(isTime)) return t('wall-fault-time');
  return times[0] === times[1] ? t('wall-fault-same') : '';
}

/** Returns the name of a screen, or its number where it has none. */
export function screenName({ screens }: WallPlan, at: number): string {
  return screens[at]?.name.trim() || t('wall-plan-screen', { number: String(at + 1) });
}

function ofMonitor(plan: WallPlan, at: number): string {
  const monitor = plan.screens[at]?.monitor ?? null;
  const other = plan.screens.findIndex((one, where) => where !== at && one.monitor === monitor);
  return monitor === null || other === -1 ? '' : t('wall-fault-monitor', { screen: screenName(plan, other) });
}

/** Returns all that is wrong, in the order of the form. */
export function planFaults(plan: WallPlan): PlanFault[] {
  const all = plan.screens.flatMap((one, screen): PlanFault[] => {
    const own = (field: PlanField, text: string): PlanFault => ({ screen, turn: null, field, text });
    return [
      own('name', [...one.name].length > MOST_LETTERS ? t('wall-fault-name') : ''),
      own('monitor', ofMonitor(plan, screen)),
      own('lit', ofTimes(one.lit)),
      own('turns', one.turns.length === 0 ? t('wall-fault-turns') : ''),
      ...one.turns.flatMap(({ seconds, between }, turn): PlanFault[] => {
        const fits = Number.isInteger(seconds) && seconds >= SECONDS[0] && seconds <= SECONDS[1];
        return [
          { screen, turn, field: 'seconds', text: fits ? '' : t('wall-fault-seconds') },
          { screen, turn, field: 'between', text: ofTimes(between) },
        ];
      }),
    ];
  });
  return all.filter(({ text }) => text !== '');
}
