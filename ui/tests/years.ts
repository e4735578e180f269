/** What the fake desk tells of a year, and what leaves it. */
import type { Backend } from '@/backend/backend';
import type { WarningShare } from '@/contract/WarningShare';
import type { YearEvaluation } from '@/contract/YearEvaluation';

export function yearOf(year: number): YearEvaluation {
  return {
    year,
    days: [`${year}-01-01`, `${year}-12-31`],
    is_over: true,
    verdicts: { raised: 0, yes: 0, partly: 0, averted: 0, no: 0, cannot_tell: 0, due: 0, open: 0 },
    warnings: [],
    clock: {
      warnings: 0,
      acted: 0,
      waiting: 0,
      quartiles: [null, null, null],
      median_low: null,
      median_high: null,
      steps: [],
      target_days: null,
      within_target: [0, 0],
      parts: [],
      method: 'product-limit estimate (Kaplan and Meier 1958) 1.0',
    },
    onsets: null,
    engagements: [],
    more_engagements: 0,
    commitments: { due: 0, kept: 0, broken: 0, withdrawn: 0, open: 0 },
    lessons: [],
    without_lesson: [],
  };
}

export function shareOf(): WarningShare {
  return { marking: 'unclassified', kept: [['warning', 1]], left_out: [], refused: null };
}

export function yearAnswers(): Pick<Backend, 'getYear' | 'previewShare' | 'shareWarning'> {
  return {
    getYear: async (_area, year) => yearOf(year),
    previewShare: async () => shareOf(),
    shareWarning: async () => shareOf(),
  };
}
