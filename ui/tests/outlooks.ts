/** The outlook of a country as the core answers: the pool is shown, and was better than the benchmark but in the subregion. */
import type { Outlook } from '@/contract/Outlook';
import type { OutlookScores } from '@/contract/OutlookScores';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

function scores(outcomes: number, crps: number): OutlookScores {
  return {
    outcomes,
    crps,
    ignorance: 1.84,
    interval: 310.5,
    coverage: 0.91,
    coverage_above_zero: 0.88,
    calibration: [0.09, 0.1, 0.11, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  };
}

export function outlookOf(iso3: string): Outlook {
  return {
    country: iso3,
    known_until: '2023-12',
    newest: ['2023-12-31', '2023-12-29'],
    observed: [
      ...MONTHS.map((month, at) => ({ month: `2022-${month}`, deaths: at < 3 ? null : at * 7 })),
      ...MONTHS.map((month, at) => ({ month: `2023-${month}`, deaths: 60 - at * 2 })),
    ],
    ahead: MONTHS.map((month) => `2024-${month}`),
    forecast: { quantiles: [4, 9, 21, 48, 96, 170, 233], none: 0.02, at_least_25: 0.71 },
    benchmark: { quantiles: [38, 38, 44, 50, 56, 60, 60], none: 0, at_least_25: 1 },
    model: 'linear pool of eleven components, weighted by their past CRPS',
    is_benchmark: false,
    why: 'pool is better than the benchmark: mean CRPS in units of the recent level 0.31, benchmark 0.33, over 1240 past outcomes.',
    group: 'more than 10 and up to 100 deaths a month',
    records: [
      { area: iso3, countries: 1, model: scores(240, 18.4), benchmark: scores(240, 19.1) },
      { area: 'west-africa', countries: 12, model: scores(2880, 9.2), benchmark: scores(2880, 9.1) },
      { area: 'world', countries: 12, model: scores(2880, 9.2), benchmark: scores(2880, 9.6) },
    ],
    learned_from: [12, 60],
    trained_on: ['2014-01', '2023-12'],
    method: 'outlook by pooled components, method 1.0',
  };
}
