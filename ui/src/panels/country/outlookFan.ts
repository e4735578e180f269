/** An outlook as the fan chart draws it. */
import type { Outlook as FanOutlook } from '@/charts/fan/fan';
import type { Outlook } from '@/contract/Outlook';
import { endOfMonth } from '@/state/months';

const firstDay = (month: string) => `${month}-01`;

/** Returns the months gone and to come; where the benchmark itself is shown, nothing stands beside it. */
export function outlookFan(outlook: Outlook): FanOutlook {
  const [low, tenth, quarter, median, threeQuarters, ninth, high] = outlook.forecast.quantiles;
  const beside = outlook.benchmark.quantiles;
  const benchmark = outlook.is_benchmark ? null : { median: beside[3], band90: [beside[0], beside[6]] as const };
  return {
    observed: outlook.observed.map(({ month, deaths }) => ({ month: firstDay(month), value: deaths })),
    ahead: outlook.ahead.map((month) => ({
      month: firstDay(month),
      median,
      band50: [quarter, threeQuarters],
      band80: [tenth, ninth],
      band90: [low, high],
      benchmark,
      came: null,
    })),
    cutOff: endOfMonth(firstDay(outlook.known_until)),
  };
}
