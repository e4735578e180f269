/** A calibration in words and as a table. */
import { number, sentences } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { ChartTable } from '../frame/table';
import type { Calibration, CalibrationShapes } from './calibration';

function percent(share: number): string {
  return t('chart-percent', { share: number(share * 100) });
}

/** Returns the sentence that says how far each series kept its word. */
export function calibrationLabel(title: string, calibration: Calibration, shapes: CalibrationShapes): string {
  const parts = shapes.series.map((series) => {
    const farthest = series.points.reduce((a, b) =>
      Math.abs(b.observed - b.nominal) > Math.abs(a.observed - a.nominal) ? b : a,
    );
    return t('calibration-series', {
      of: t(`calibration-of-${series.of}`),
      n: number(series.n),
      outside: number(series.points.filter((point) => point.verdict !== 'within').length),
      points: number(series.points.length),
      nominal: percent(farthest.nominal),
      observed: percent(farthest.observed),
    });
  });
  return sentences([t('calibration-label', { title, axis: t(`calibration-x-${calibration.kind}`) }), ...parts]);
}

/** Returns the table of exactly the points that are drawn, each with its own band of chance. */
export function calibrationTable(shapes: CalibrationShapes): ChartTable {
  return {
    columns: [
      { id: 'series', title: t('calibration-column-series'), form: 'text' },
      { id: 'n', title: t('calibration-column-n'), form: 'number' },
      { id: 'nominal', title: t('calibration-column-nominal'), form: 'percent' },
      { id: 'observed', title: t('chart-observed'), form: 'percent', digits: 1 },
      { id: 'hits', title: t('calibration-column-hits'), form: 'number' },
      { id: 'chance_low', title: t('calibration-column-low'), form: 'percent', digits: 1 },
      { id: 'chance_high', title: t('calibration-column-high'), form: 'percent', digits: 1 },
      { id: 'verdict', title: t('band-verdict'), form: 'text' },
    ],
    rows: shapes.series.flatMap(({ of, n, points }) =>
      points.map((point) => [
        t(`calibration-of-${of}`),
        n,
        point.nominal,
        point.observed,
        point.hits,
        point.low,
        point.high,
        t(`calibration-verdict-${point.verdict}`),
      ]),
    ),
  };
}
