/** The clock of one warning as a strip: its moments in order, each with how long it took to come to it. */
import type { WarningClock } from '@/contract/WarningClock';

export type MomentName = 'first_signal' | 'raised' | 'acknowledged' | 'options_weighed' | 'first_action' | 'closed';

export interface StripStop {
  name: MomentName;
  /** RFC 3339; `null` where it did not come yet. */
  at: string | null;
  /** Days since the moment before that is known; `null` at the first and where it did not come. */
  days: number | null;
}

export const MOMENTS: readonly MomentName[] = [
  'first_signal',
  'raised',
  'acknowledged',
  'options_weighed',
  'first_action',
  'closed',
];
const MS_A_DAY = 86_400_000;

/** Returns the stops; a moment that was passed over stays in its place without a day. */
export function stripOf(clock: WarningClock): StripStop[] {
  let before: string | null = null;
  return MOMENTS.map((name) => {
    const at = clock[name];
    const days = at !== null && before !== null ? (Date.parse(at) - Date.parse(before)) / MS_A_DAY : null;
    if (at !== null) before = at;
    return { name, at, days: days === null ? null : Math.max(0, days) };
  });
}
