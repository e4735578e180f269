/** The record of an outlook as a calibration: at each tenth of the distribution, in how many months the outcome lay below it. */
import type { OutlookRecord } from '@/contract/OutlookRecord';
import type { OutlookScores } from '@/contract/OutlookScores';
import type { Calibration, CalibrationSeries } from './calibration';

/** Returns the calibration of model and benchmark; a series without outcomes has no points. */
export function calibrationOf({ model, benchmark }: OutlookRecord): Calibration {
  return { kind: 'pit', series: [seriesOf('model', model), seriesOf('benchmark', benchmark)] };
}

function seriesOf(of: CalibrationSeries['of'], { outcomes, calibration }: OutlookScores): CalibrationSeries {
  const tenths = calibration.length;
  let below = 0;
  const points = calibration.slice(0, -1).map((share, at) => {
    below += share;
    return { nominal: (at + 1) / tenths, hits: Math.round(below * outcomes) };
  });
  return { of, n: outcomes, points: outcomes === 0 ? [] : points };
}
