/** Outlooks as the core answers: of a country, of the countries of a subregion, and of its cells. */
import type { CellOutlook } from '@/contract/CellOutlook';
import type { CellOutlooks } from '@/contract/CellOutlooks';
import type { Outlook } from '@/contract/Outlook';
import type { OutlookCard } from '@/contract/OutlookCard';
import type { OutlookScores } from '@/contract/OutlookScores';
import type { Outlooks } from '@/contract/Outlooks';
import type { Spread } from '@/contract/Spread';

const KEPT: OutlookScores['calibration'] = [0.09, 0.1, 0.11, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
const NARROW: OutlookScores['calibration'] = [0.21, 0.1, 0.06, 0.05, 0.05, 0.05, 0.06, 0.08, 0.1, 0.24];
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Mean scores; of those of a benchmark too many outcomes lie at both ends. */
function scores(outcomes: number, crps: number, calibration = KEPT): OutlookScores {
  return {
    outcomes,
    crps,
    ignorance: 1.84,
    interval: 310.5,
    coverage: 0.91,
    coverage_above_zero: 0.88,
    calibration,
  };
}

/** The pool is shown, and was better than the benchmark but in the subregion. */
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
      { area: iso3, countries: 1, model: scores(240, 18.4), benchmark: scores(240, 19.1, NARROW) },
      { area: 'west-africa', countries: 12, model: scores(2880, 9.2), benchmark: scores(2880, 9.1, NARROW) },
      { area: 'world', countries: 12, model: scores(2880, 9.2), benchmark: scores(2880, 9.6, NARROW) },
    ],
    learned_from: [12, 60],
    trained_on: ['2014-01', '2023-12'],
    method: 'outlook by pooled components, method 1.0',
  };
}

const spread = (at_least_25: number, none: number, median: number, high: number): Spread => ({
  quantiles: [0, 0, Math.round(median / 2), median, Math.round((median + high) / 2), Math.round(high * 0.8), high],
  none,
  at_least_25,
});

function card(
  iso3: string,
  name: string,
  deaths: (number | null)[],
  forecast: Spread,
  benchmark?: Spread,
): OutlookCard {
  return {
    country: iso3,
    name,
    newest: '2023-12-29',
    observed: deaths.map((value, at) => ({ month: `2023-${MONTHS[at]}`, deaths: value })),
    forecast,
    benchmark: benchmark ?? forecast,
    is_benchmark: benchmark === undefined,
    record: {
      area: iso3,
      countries: 1,
      model: scores(240, 18.4),
      benchmark: scores(240, benchmark ? 19.1 : 17.2, NARROW),
    },
  };
}

const TOO_LITTLE: [string, string][] = [
  ['CPV', 'Cabo Verde'],
  ['CIV', 'Côte d’Ivoire'],
  ['GMB', 'Gambia'],
  ['GHA', 'Ghana'],
  ['GIN', 'Guinea'],
  ['GNB', 'Guinea-Bissau'],
  ['LBR', 'Liberia'],
  ['MRT', 'Mauritania'],
  ['NGA', 'Nigeria'],
  ['SLE', 'Sierra Leone'],
  ['TGO', 'Togo'],
];

/** Five countries, one of each class: the benchmark is shown for one, data are missing in one. Of the others too little is stored. */
export function outlooksOf(): Outlooks {
  const none = MONTHS.map(() => 0);
  return {
    known_until: '2023-12',
    newest: '2023-12-31',
    ahead: MONTHS.map((month) => `2024-${month}`),
    countries: [
      card(
        'BFA',
        'Burkina Faso',
        [210, 180, 260, 190, 150, 240, 180, 220, 310, 160, 190, 230],
        spread(0.97, 0, 190, 420),
        spread(1, 0, 195, 305),
      ),
      card(
        'MLI',
        'Mali',
        [60, 58, 56, 54, 52, 50, 48, 46, 44, 42, 40, 38],
        spread(0.4, 0.02, 22, 170),
        spread(1, 0, 50, 60),
      ),
      card('NER', 'Niger', [null, null, null, 12, 9, 30, 22, 0, 4, 18, 11, 7], spread(0.12, 0.18, 9, 64)),
      card('BEN', 'Benin', [0, 0, 2, 0, 0, 1, 4, 0, 0, 0, 3, 0], spread(0.02, 0.71, 0, 12), spread(0, 0.67, 0, 4)),
      card('SEN', 'Senegal', none, spread(0.004, 0.96, 0, 0), spread(0, 1, 0, 0)),
    ],
    too_little: TOO_LITTLE,
    records: outlookOf('MLI').records.slice(1),
    trained_on: ['2014-01', '2023-12'],
    method: 'outlook by pooled components, method 1.0',
  };
}

function hexagon(lon: number, lat: number): [number, number][] {
  const corner = (at: number): [number, number] => {
    const turn = (at * Math.PI) / 3;
    return [lon + 0.24 * Math.cos(turn), lat + 0.24 * Math.sin(turn)];
  };
  return Array.from({ length: 7 }, (_, at) => corner(at % 6));
}

function cell(id: string, name: string, lon: number, lat: number, forecast: Spread, benchmark?: Spread): CellOutlook {
  return {
    cell: id,
    name,
    outline: [[hexagon(lon, lat)]],
    deaths_last_year: 75,
    forecast,
    benchmark: benchmark ?? forecast,
    is_benchmark: benchmark === undefined,
  };
}

/** Three cells in which enough is known. */
export function cellOutlooksOf(): CellOutlooks {
  const { known_until, ahead, trained_on, method } = outlooksOf();
  return {
    resolution: 4,
    known_until,
    ahead,
    cells: [
      cell('8458cc9ffffffff', 'Mopti', -3.6, 14.4, spread(0.31, 0.2, 9, 61), spread(0.42, 0.17, 12, 55)),
      cell('8458ccbffffffff', 'Sahel', -0.8, 14.1, spread(0.08, 0.4, 3, 34)),
      cell('8458cddffffffff', '', 1.9, 14.6, spread(0.006, 0.8, 0, 6), spread(0, 0.83, 0, 4)),
    ],
    too_little: 112,
    needed: [12, 60],
    imprecise: 38,
    record: { area: 'cells', countries: 3, model: scores(720, 2.41), benchmark: scores(720, 2.6, NARROW) },
    trained_on,
    method,
  };
}
