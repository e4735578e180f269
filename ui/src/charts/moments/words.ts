/** What falls due and what rises there, in words. */
import type { Interval } from '@/contract/Interval';
import type { LikeEscalation } from '@/contract/LikeEscalation';
import type { Moment } from '@/contract/Moment';
import type { MomentIndicator } from '@/contract/MomentIndicator';
import type { RisingIndicator } from '@/contract/RisingIndicator';
import { daysBetween } from '@/state/months';
import { decimal, listed, number, range, share } from '@/state/numbers';
import { t } from '@/state/texts.svelte';

/** Returns the days until the first and the last possible day; 0 for a day that has come. */
export function daysAhead(moment: Moment, today: string): [first: number, last: number] {
  const [first, last] = moment.item.days;
  return [Math.max(0, daysBetween(today, first)), Math.max(0, daysBetween(today, last))];
}

/** Returns in 19 d, in 64–78 d, within 8 d, or today. */
export function aheadWords(moment: Moment, today: string): string {
  const [first, last] = daysAhead(moment, today);
  if (last === 0) return t('moments-today');
  if (first === 0) return t('moments-within', { days: number(last) });
  return t('moments-in', { days: range(first, last) });
}

/** Returns "events", or "events and deaths". */
export function indicatorWords(indicators: readonly MomentIndicator[]): string {
  const [one, other] = indicators.map((indicator) => t(`moments-of-${indicator}`));
  return other === undefined ? (one ?? '') : t('moments-both', { one: one ?? '', other });
}

/** From here on a decimal would only pretend to be exact. */
const WHOLE_FROM = 10;

function rounded(value: number): string {
  return value >= WHOLE_FROM ? number(value) : decimal(value, 1);
}

/** Returns what was to be expected with its band: 1.2 (0.0–4.0); `null` where nothing was. */
export function expectedWords({ expected }: RisingIndicator): string | null {
  const [low, figure, high] = expected;
  if (low === null || figure === null || high === null) return null;
  return t('moments-expected', { figure: rounded(figure), low: rounded(low), high: rounded(high) });
}

/** Returns a share with its interval: 4 % (2 %–8 %). */
export function shareWords({ value, low, high }: Interval): string {
  return t('moments-share', { value: share(value, 1), low: share(low, 1), high: share(high, 1) });
}

/** Returns by what an earlier case is alike, and by what it differs. */
export function likeWords(like: LikeEscalation): [alike: string, different: string] {
  const named = (all: LikeEscalation['alike']) => listed(all.map((one) => t(`moments-profile-${one}`)));
  return [named(like.alike) || t('moments-nothing'), named(like.different) || t('moments-nothing')];
}
