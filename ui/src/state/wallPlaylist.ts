/** What follows what on a screen of the wall: which turns hold now, which comes next, which country is in focus. */
import type { WallPicture } from '@/contract/WallPicture';
import type { WallScene } from '@/contract/WallScene';
import type { WallTurn } from '@/contract/WallTurn';
import { isBetween, type ZoneTime } from './zoneTime';

export const SCENES: readonly WallScene[] = [
  'overview',
  'map',
  'clocks',
  'warnings',
  'calendar',
  'action',
  'changes',
  'country',
];

/** What is shown when no turn holds. */
export const NO_TURN: WallTurn = { scene: 'clocks', seconds: 60, country: null, between: null };

type Time = Pick<ZoneTime, 'hour' | 'minute'>;

/** Returns the places of the turns that hold at a time of day. */
export function holding(turns: readonly WallTurn[], time: Time): number[] {
  return turns.flatMap((turn, at) => (isBetween(time, turn.between) ? [at] : []));
}

/** Returns the place of the turn that holds after another, or before it; `null` where none holds. */
export function turnAfter(turns: readonly WallTurn[], at: number, by: 1 | -1, time: Time): number | null {
  const all = holding(turns, time);
  if (by === 1) return all.find((one) => one > at) ?? all[0] ?? null;
  return all.findLast((one) => one < at) ?? all.at(-1) ?? null;
}

/** Returns the countries to look at: those with open warnings, then those with deaths, the most first, then those where something is due. */
export function focusOrder(picture: WallPicture): string[] {
  const warned = picture.warnings.flatMap(({ countries }) => countries);
  const deadly = picture.countries
    .filter(({ now }) => now.deaths[2] > 0)
    .toSorted((a, b) => b.now.deaths[1] - a.now.deaths[1])
    .map(({ iso3 }) => iso3);
  const due = picture.due.flatMap(({ countries }) => countries);
  return [...new Set([...warned, ...deadly, ...due])];
}

/** Returns the country that comes after another in focus; `null` where none asks for it. */
export function focusAfter(picture: WallPicture | null, last: string | null): string | null {
  const order = picture ? focusOrder(picture) : [];
  return order[(last === null ? -1 : order.indexOf(last)) + 1] ?? order[0] ?? null;
}

/** Tells whether two turns are the same. */
export function sameTurn(a: WallTurn | undefined, b: WallTurn | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
