import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import axe from 'axe-core';
import type { Component } from 'svelte';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend';
import BandSparkline from '@/charts/BandSparkline.svelte';
import CalibrationPlot from '@/charts/calibration/CalibrationPlot.svelte';
import FanChart from '@/charts/fan/FanChart.svelte';
import FlowDiagram from '@/charts/flow/FlowDiagram.svelte';
import type { ChartCredit } from '@/charts/frame/credit';
import InterruptedChart from '@/charts/interrupted/InterruptedChart.svelte';
import { notices } from '@/state/notices.svelte';
import { type FakeBackend, fakeBackend } from '../backend';

const credit: ChartCredit = {
  method: 'hurdle model 1.2',
  sources: ['UCDP GED, CC BY 4.0'],
  newest: '2023-12-31',
  lastRun: '2024-01-05T09:25:00Z',
  marking: 'confidential',
  exercise: true,
};
const frame = { title: 'Deaths a month, Niger', name: 'niger', credit };
const band = [
  { month: '2023-11-01', value: 12, low: 2, expected: 5, high: 9, verdict: 'above' as const },
  { month: '2023-12-01', value: null, low: null, expected: null, high: null, verdict: 'none' as const },
];
const outlook = {
  observed: [
    { month: '2023-11-01', value: 12 },
    { month: '2023-12-01', value: 3 },
  ],
  ahead: [
    {
      month: '2024-01-01',
      median: 4,
      band50: [2, 6] as const,
      band80: [1, 9] as const,
      band90: [0, 14] as const,
      benchmark: { median: 5, band90: [0, 20] as const },
      came: null,
    },
  ],
  cutOff: '2023-12-31',
};
const calibration = {
  kind: 'coverage' as const,
  series: [{ of: 'model' as const, n: 40, points: [{ nominal: 0.5, hits: 21 }] }],
};
const series = {
  months: [
    { month: '2023-11-01', observed: 12, fitted: 11, counterfactual: null },
    { month: '2023-12-01', observed: 3, fitted: 4, counterfactual: { expected: 11, low: 8, high: 15 } },
  ],
  startedOn: '2023-12-04',
  engagement: 'Shuttle from Dakar',
};
const flows = [
  { kind: 'People', unit: 'persons', origin: 'Senegal', transit: ['Gao'], destination: 'Algeria', count: 20 },
];

/** Each has props of its own, and the same questions are asked of all. */
const chart = (of: unknown) => of as Component<Record<string, unknown>>;

/** Each chart filled and empty, with the rows of its table and how it begins to speak. */
const CHARTS: [
  name: string,
  chart: Component<Record<string, unknown>>,
  filled: object,
  empty: object,
  rows: number,
  words: RegExp,
][] = [
  ['the band', chart(BandSparkline), { months: band }, { months: [] }, 2, /above the expected band: 1;/],
  [
    'the fan',
    chart(FanChart),
    { outlook },
    { outlook: { ...outlook, observed: [], ahead: [] } },
    3,
    /last 3 in Dec 2023/,
  ],
  [
    'the calibration',
    chart(CalibrationPlot),
    { calibration },
    { calibration: { ...calibration, series: [] } },
    1,
    /Model, n 40/,
  ],
  [
    'the interrupted series',
    chart(InterruptedChart),
    { series },
    { series: { ...series, months: [] } },
    2,
    /Shuttle from Dakar began/,
  ],
  ['the flows', chart(FlowDiagram), { flows }, { flows: [] }, 1, /from Senegal to Algeria: 20/],
];

let fake: FakeBackend;
const width = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth');

beforeAll(() => {
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 320 });
});
afterAll(() => {
  if (width) Object.defineProperty(Element.prototype, 'clientWidth', width);
});
beforeEach(() => {
  fake = fakeBackend();
  useBackend(fake);
});
afterEach(cleanup);

async function save(format: 'CSV' | 'SVG'): Promise<string> {
  await fireEvent.click(page.getByRole('button', { name: 'Save: Deaths a month, Niger' }));
  await fireEvent.click(await page.findByRole('menuitemradio', { name: new RegExp(`^${format}`) }));
  await vi.waitFor(() => expect(fake.written.size).toBe(1));
  return [...fake.written.values()][0] ?? '';
}

describe.each(CHARTS)('%s', (_, chart, filled, empty, rows, words) => {
  const show = (props: object) => render(chart, { ...frame, ...props });

  it('says in a sentence what it shows', () => {
    show(filled);
    const image = page.getByRole('img');
    expect(image.getAttribute('aria-label')).toContain('Deaths a month, Niger');
    expect(image.getAttribute('aria-label')).toMatch(words);
  });

  it('has its table on a button', async () => {
    show(filled);
    expect(page.queryByRole('table')).toBeNull();
    await fireEvent.click(page.getByRole('button', { name: 'Table of “Deaths a month, Niger”' }));
    expect(page.getByRole('table').querySelectorAll('tbody tr')).toHaveLength(rows);
  });

  it('saves its figures with what they rest on', async () => {
    show(filled);
    const text = await save('CSV');
    expect(text.split('\r\n')).toHaveLength(rows + 2);
    expect(text).toContain(
      '"Deaths a month, Niger",,,CONFIDENTIAL,EXERCISE,hurdle model 1.2,"UCDP GED, CC BY 4.0",2023-12-31',
    );
    expect([...fake.written.keys()]).toEqual(['/home/analyst/EXERCISE-niger.csv']);
  });

  it('saves its drawing as a file that stands alone', async () => {
    show(filled);
    const file = new DOMParser().parseFromString(await save('SVG'), 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    for (const line of ['CONFIDENTIAL', 'EXERCISE', 'Method: hurdle model 1.2', 'Sources: UCDP GED, CC BY 4.0']) {
      expect(file.documentElement.textContent).toContain(line);
    }
    expect(file.querySelectorAll('path').length).toBeGreaterThan(2);
  });

  it('says why there is nothing, and offers neither table nor file', () => {
    show(empty);
    expect(page.getByText('No data for “Deaths a month, Niger”')).toBeTruthy();
    expect(page.queryByRole('img')).toBeNull();
    expect(page.queryByRole('button')).toBeNull();
  });

  it('has no fault that axe finds, with its table open', async () => {
    show(filled);
    await fireEvent.click(page.getByRole('button', { name: 'Table of “Deaths a month, Niger”' }));
    const rules = {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });
});

describe('a month', () => {
  it('is read out before anything is pointed at: the first one ahead', () => {
    render(FanChart, { ...frame, outlook });
    expect(page.getByText(/^January 2024: median 4/)).toBeTruthy();
  });

  it('is gone to by the arrow keys, and its figures are read out', async () => {
    render(FanChart, { ...frame, outlook });
    const cursor = page.getByRole('slider', { name: 'Months of Deaths a month, Niger' });
    await fireEvent.keyDown(cursor, { key: 'ArrowLeft' });
    const words = 'January 2024: median 4; 50 % 2–6, 80 % 1–9, 90 % 0–14; benchmark 5, 90 % 0–20';
    // The page is searched with all kinds of spaces as one.
    expect(page.getByText(words.replace(/\s/g, ' '))).toBeTruthy();
    expect(cursor.getAttribute('aria-valuetext')).toBe(words);
    await fireEvent.keyDown(cursor, { key: 'ArrowLeft' });
    expect(page.getByText('December 2023: 3 observed')).toBeTruthy();
  });

  it('keeps its keys from the window, which would change the month of the map', async () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    render(FanChart, { ...frame, outlook });
    await fireEvent.keyDown(page.getByRole('slider'), { key: 'ArrowLeft' });
    await fireEvent.keyDown(page.getByRole('slider'), { key: 'n' });
    window.removeEventListener('keydown', heard);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('the scale of the fan', () => {
  it('is by logarithm until equal steps are chosen', async () => {
    render(FanChart, { ...frame, outlook });
    const bars = () => page.getByRole('img').querySelector('.observed')?.getAttribute('d');
    const before = bars();
    await fireEvent.click(page.getByRole('radio', { name: 'Linear' }));
    expect(bars()).not.toBe(before);
  });
});

describe('a file that cannot be written', () => {
  it('is told, and nothing else happens', async () => {
    useBackend({ ...fake, saveText: () => Promise.reject(new Error('The disk is full.')) });
    render(FlowDiagram, { ...frame, flows });
    await fireEvent.click(page.getByRole('button', { name: 'Save: Deaths a month, Niger' }));
    await fireEvent.click(await page.findByRole('menuitemradio', { name: /^CSV/ }));
    await vi.waitFor(() => expect(notices.list.at(-1)?.message).toBe('The disk is full.'));
    expect(notices.list.at(-1)?.kind).toBe('fault');
  });
});
