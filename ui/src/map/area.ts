/** Areas as the legend writes them: three significant figures, since a cell's area is a mean. */
import { decimal, number } from '@/state/numbers';

/** Returns 1 770 for 1770.3, 252 for 252.9, 36.1 for 36.13. */
export function formatKm2(km2: number): string {
  if (km2 < 100) return decimal(km2, 1);
  const power = 10 ** Math.max(0, Math.floor(Math.log10(km2)) - 2);
  return number(Math.round(km2 / power) * power);
}
