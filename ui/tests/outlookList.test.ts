import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calibrationOf } from '@/charts/calibration/ofRecord';
import { highest, sparkShapes, sparkWords } from '@/charts/spark/spark';
import type { Outlooks } from '@/contract/Outlooks';
import { outlookFile } from '@/panels/findings/outlookTable';
import { country } from '@/state/country.svelte';
import { findings } from '@/state/findings.svelte';
import { layers } from '@/state/layers.svelte';
import { outlooks } from '@/state/outlooks.svelte';
import { probability } from '@/state/outlookWords';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { SlowFigure } from '@/state/slowFigure.svelte';
import type { FakeBackend } from './backend';
import { outlooksOf } from './outlooks';
import { faults, openPlace } from './pages';

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[\s\u202f]+/g, ' ')
    .trim();
const rows = () => [...page.getByTestId('outlooks').querySelectorAll('.space [role=row]')];
const cells = (row: Element | undefined) =>
  [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) => plain(cell.textContent));

async function open(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  Object.assign(window, { innerWidth: 1600 });
  Object.assign(outlooks, { countries: new SlowFigure<Outlooks>() });
  Object.assign(findings, { tab: 'outlook', outlook: outlooks.countries });
  layers.restore('cells', 'events', ['figures']);
  screen.drawer = 'findings';
  const fake = openPlace('situation', other);
  await page.findByTestId('findings');
  return fake;
}

afterEach(() => {
  cleanup();
  screen.drawer = null;
  findings.tab = 'hotspots';
  country.close();
  screen.go('situation');
  selection.selectPlace(null);
});

describe('the list of outlooks', () => {
  it('sets what is shown beside the benchmark, with the record of both', async () => {
    await open();
    await page.findByTestId('outlooks');
    expect(cells(rows()[1])).toEqual([
      'Mali',
      'top 60',
      'model',
      '22 / 50',
      '0–170 / 0–60',
      '2 % / 0 %',
      '40 % / 100 %',
      '18.40 / 19.10',
      '91 % / 91 %',
    ]);
    expect(plain(page.getByTestId('outlook-record').textContent)).toContain('all countries better than the benchmark');
    expect(plain(page.getByTestId('outlook-record').textContent)).toContain(
      'West Africa not better than the benchmark',
    );
    expect(plain(page.getByTestId('findings-told').textContent)).toContain(
      'From what is known until Dec 2023, for any one month Jan 2024 – Dec 2024',
    );
    expect(plain(page.getByTestId('findings-foot').textContent)).toContain('method 1.0 · Sources: UCDP GED, CC BY 4.0');
    expect(await faults()).toEqual([]);
  });

  it('says where nothing did better than the benchmark, and hatches months without data', async () => {
    await open();
    await page.findByTestId('outlooks');
    expect(cells(rows()[2]).slice(2, 4)).toEqual(['benchmark', '9']);
    const niger = page.getByRole('img', { name: /^Niger/ });
    expect(niger.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '')).toContain(
      'no data, no data, no data, 12, 9',
    );
    expect(niger.querySelectorAll('rect')).toHaveLength(1);
  });

  it('names the countries of which too little is stored apart, as no zero', async () => {
    await open();
    const told = plain((await page.findByTestId('outlook-too-little')).textContent);
    expect(told).toContain('which is not zero: Cabo Verde, Côte d’Ivoire');
    expect(rows()).toHaveLength(5);
  });

  it('selects by Enter, and opens the page of what is selected by Enter again', async () => {
    await open();
    const grid = await page.findByTestId('outlooks');
    await fireEvent.keyDown(grid, { key: 'ArrowDown' });
    await fireEvent.keyDown(grid, { key: 'Enter' });
    expect(selection.place).toEqual({ type: 'country', iso3: 'MLI' });
    expect(screen.place).toBe('situation');
    await fireEvent.keyDown(grid, { key: 'Enter' });
    expect([screen.place, country.iso3]).toEqual(['record', 'MLI']);
  });

  it('opens the page by its link too', async () => {
    await open();
    await fireEvent.click(await page.findByTestId('outlook-page'));
    expect([screen.place, country.iso3]).toEqual(['record', 'BFA']);
  });

  it('writes exactly what it shows, with no data as empty and zero as 0', async () => {
    const fake = await open();
    await fireEvent.click(await page.findByTestId('outlooks-csv'));
    await vi.waitFor(() => expect(fake.written.size).toBe(1));
    const [head, , , niger, , senegal, first] = [...fake.written.values()].join('').split('\r\n');
    expect(head).toMatch(/^iso3,country,deaths_2023-01,.*,shown,shown_median,shown_low_5,shown_high_95,shown_p_none/);
    expect(niger).toMatch(/^NER,Niger,,,,12,9,30,22,0,4,18,11,7,benchmark,9,0,64,0.18,0.12,9,0,64/);
    expect(senegal).toMatch(/^SEN,Senegal,0,0,0/);
    expect(first).toMatch(/^CPV,Cabo Verde,,,,/);
    const { columns, rows: written } = outlookFile(outlooksOf());
    expect(written.every((row) => row.length === columns.length)).toBe(true);
  });

  it('shows whether the outlooks kept their word, of the area and of the world, with its table', async () => {
    await open();
    const kept = await page.findByTestId('outlook-kept');
    kept.setAttribute('open', '');
    const plot = page.getByTestId('chart-outlook-calibration-west-africa');
    expect(plot.querySelector('svg[data-chart]')?.getAttribute('aria-label')).toContain('Benchmark');
    await fireEvent.click(page.getByRole('radio', { name: 'all countries' }));
    const world = await page.findByTestId('chart-outlook-calibration-world');
    await fireEvent.click(world.querySelector('button[aria-expanded]') as Element);
    expect(world.querySelectorAll('tbody tr')).toHaveLength(18);
    expect(await faults()).toEqual([]);
  });

  it('waits, is stopped and asked again like every finding; a fault says what to do', async () => {
    const listOutlooks = vi.fn(() => new Promise<Outlooks>(() => {}));
    await open({ listOutlooks });
    await fireEvent.click(await page.findByTestId('figure-stop'));
    listOutlooks.mockRejectedValue({
      code: 'refused',
      message: 'No month is whole.',
      hint: 'Import more.',
      question: null,
    });
    await fireEvent.click(page.getByTestId('figure-again'));
    expect(await page.findByText('No month is whole.')).toBeTruthy();
    expect(listOutlooks).toHaveBeenCalledTimes(2);
  });

  it('says so where no country has one', async () => {
    await open({ listOutlooks: async () => ({ ...outlooksOf(), countries: [] }) });
    expect(await page.findByText('No country here has an outlook')).toBeTruthy();
    expect(page.queryByTestId('outlooks')).toBeNull();
  });
});

describe('the months of a row', () => {
  const months = [3, null, 5, null].map((deaths, at) => ({ month: `2023-0${at + 1}`, deaths }));

  it('are broken where there is no data, and never drawn as zero there', () => {
    const shapes = sparkShapes(months, 40, 18);
    expect(shapes.missing).toEqual([
      { x: 10, width: 10 },
      { x: 30, width: 10 },
    ]);
    expect(shapes.alone).toHaveLength(2);
    expect(shapes.line).not.toContain('L');
  });

  it('say that none is known', () => {
    const unknown = months.map(({ month }) => ({ month, deaths: null }));
    expect(highest(unknown)).toBeNull();
    expect(plain(sparkWords('Niger', unknown))).toContain('Highest: no data.');
  });
});

describe('a probability', () => {
  it('is never none or certain where it is only near', () => {
    expect([0, 0.002, 0.4, 0.997, 1].map((value) => plain(probability(value)))).toEqual([
      '0 %',
      'under 1 %',
      '40 %',
      'over 99 %',
      '100 %',
    ]);
  });
});

describe('the calibration of a record', () => {
  it('counts at each tenth the months that fell below it', () => {
    const [record] = outlooksOf().records;
    if (!record) throw new Error('Nothing of this is invented.');
    const { kind, series } = calibrationOf(record);
    expect(kind).toBe('pit');
    expect(series[0]?.points.map(({ hits }) => hits)).toEqual([259, 547, 864, 1152, 1440, 1728, 2016, 2304, 2592]);
    const none = calibrationOf({ ...record, model: { ...record.model, outcomes: 0 } });
    expect(none.series[0]).toMatchObject({ n: 0, points: [] });
  });
});
