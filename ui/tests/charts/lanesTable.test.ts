import { describe, expect, it } from 'vitest';
import { lanesLabel, lanesTable, type ShownLanes } from '@/charts/lanes/table';
import { waitsOf } from '@/charts/waits';
import { waitTable } from '@/charts/waitTable';
import type { LaneItem } from '@/contract/LaneItem';
import { parseDay } from '@/timeline/day';
import { timelineTable } from '@/timeline/table';

const at = (text: string) => parseDay(text) ?? 0;
const none = [0, 0, 0];

function item(id: string, since: string): LaneItem {
  const days: [string, string] = [since, since];
  return {
    id,
    title: `Coup ${id}`,
    kind: 'coup',
    state: '',
    since: days,
    certainty: 'day',
    until: null,
    open: false,
  };
}

const drawn: ShownLanes = {
  lanes: [{ noun: 'crisis', items: [item('old', '1999-04-09'), item('new', '2023-07-26')], more: 4, undated: 0 }],
  timeline: {
    unit: 'year',
    starts: ['2021-01-01', '2022-01-01', '2023-01-01'],
    events: [[5, 0, 7], none, [1, 0, 0], none],
    deaths: [[50, 0, 70], none, none, none],
  },
  shown: { first: at('2022-01-01'), last: at('2023-12-31') },
  reach: { first: at('2021-01-01'), last: at('2022-12-31') },
  today: at('2023-12-31'),
};

describe('the table of the lanes', () => {
  const { columns, rows } = lanesTable(drawn);
  const column = (id: string) => columns.findIndex((one) => one.id === id);

  it('holds what is shown, and nothing of before', () => {
    expect(rows.map((row) => row[column('first_from')])).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2022-01-01',
      '2023-01-01',
      '2023-07-26',
      '',
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('tells none counted from not reached', () => {
    expect(rows.slice(0, 2).map((row) => row[column('count')])).toEqual([0, null]);
  });

  it('says what the lane leaves out', () => {
    expect(rows.at(-1)?.[column('title')]).toContain('4 older');
  });

  it('has no counts where the stored events know nothing of the country', () => {
    const unknown = lanesTable({ ...drawn, reach: null });
    expect(unknown.rows.slice(0, 4).map((row) => row.at(-1))).toEqual([null, null, null, null]);
    expect(lanesLabel('Niger', { ...drawn, reach: null })).toContain('Events: no data');
  });
});

describe('the table of the time line', () => {
  it('has the kinds in the order of the bars, and no data where nothing reaches', () => {
    const bins = [
      { first: at('2021-01-01'), last: at('2021-12-31'), counts: [1, 2, 3, 0] as const, total: 6 },
      { first: at('2022-01-01'), last: at('2022-12-31'), counts: [0, 0, 0, 0] as const, total: 0 },
    ];
    const reach = { first: at('2021-01-01'), last: at('2021-12-31') };
    const { columns, rows } = timelineTable(bins, { first: at('2021-01-01'), last: at('2022-12-31') }, reach);
    expect(columns.slice(2).map(({ title }) => title)).toEqual([
      'State-based',
      'Non-state',
      'One-sided',
      'Not stated',
      'Total',
    ]);
    expect(rows.map((row) => row.slice(2))).toEqual([
      [1, 2, 3, 0, 6],
      [null, null, null, null, null],
    ]);
  });
});

describe('the table of the waits', () => {
  it('leaves the answer empty while nobody answered, and names what is late', () => {
    const deployment = {
      id: 'd1',
      title: 'Electoral expert',
      countries: ['NER'],
      requested: '2023-11-01T08:00:00Z',
      answered_hours: null,
      declined: false,
      arrived_hours: null,
      waiting_hours: 90,
    };
    const { rows } = waitTable(waitsOf([deployment], 72, 0, 100), () => 'Niger');
    expect(rows).toEqual([['Niger', 'Electoral expert', '2023-11-01T08:00:00Z', '', 90, 'waiting', 'late']]);
  });
});
