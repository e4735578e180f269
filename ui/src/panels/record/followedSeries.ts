/** What followed an engagement, as the chart of an interrupted series draws it. */
import type { InterruptedSeries } from '@/charts/interrupted/interrupted';
import type { Effect } from '@/contract/Effect';
import type { Followed } from '@/contract/Followed';

export function followedSeries(effect: Effect, followed: Followed): InterruptedSeries {
  return {
    engagement: effect.title,
    startedOn: `${effect.start_month}-01`,
    months: followed.months.map(({ month, observed, fitted, without }) => ({
      month: `${month}-01`,
      observed,
      fitted,
      counterfactual: without && { low: without[0], expected: without[1], high: without[2] },
    })),
  };
}
