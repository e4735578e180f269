/** What the fake desk tells of elections and constitutional crises. */
import type { Backend } from '@/backend/backend';
import type { CrisisLine } from '@/contract/CrisisLine';
import type { ElectionWatch } from '@/contract/ElectionWatch';

export const ELECTION_WATCH: ElectionWatch = {
  as_of: '2024-02-10',
  day: ['2024-03-10', '2024-03-10'],
  days_to: 29,
  window_days: 91,
  risks: [],
  weeks: [],
  past: [],
  incidents: [],
  more_incidents: 0,
  warnings: [],
  engagements: [],
  known_until: null,
  method: 'election watch 1.0',
};

export const CRISIS_LINE: CrisisLine = {
  as_of: '2024-02-10',
  day: ['2023-07-26', '2023-07-26'],
  restored: null,
  days: [199, 199],
  is_open: true,
  positions: [],
  silent: [],
  like: [],
  half_days: null,
  half_low: null,
  half_high: null,
  months: [],
  warnings: [],
  engagements: [],
  method: 'product-limit estimate (Kaplan and Meier 1958) 1.0',
};

export function electionAnswers(): Pick<Backend, 'getElectionWatch' | 'getCrisisLine'> {
  return { getElectionWatch: async () => ELECTION_WATCH, getCrisisLine: async () => CRISIS_LINE };
}
