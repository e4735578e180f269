import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '@/contract/Changes';
import type { Fault } from '@/contract/Fault';
import type { Hotspots } from '@/contract/Hotspots';
import { findings, type PlacesChanged, type Tab } from '@/state/findings.svelte';
import { onKey } from '@/state/keyboard.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { SlowFigure } from '@/state/slowFigure.svelte';
import { type FakeBackend, fakeBackend } from './backend';
import { hotListOf } from './hotspots';
import { faults, openPlace } from './pages';

const words = (testId: string) => page.getByTestId(testId).textContent?.replace(/[\s\u202f]+/g, ' ') ?? '';
const rows = (testId: string) => [...page.getByTestId(testId).querySelectorAll('.space [role=row]')];
const cells = (row: Element | undefined) =>
  [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map((cell) => cell.textContent?.trim());
const refusal: Fault = { code: 'refused', message: 'No steps.', hint: 'Widen the period.', question: null };

async function open(tab: Tab, other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  Object.assign(window, { innerWidth: 1600 });
  Object.assign(findings, {
    tab,
    hot: { units: 'divisions', resolution: 4, method: 'gistar', steps: null },
    units: 'divisions',
    step: 'month',
    hotspots: new SlowFigure<Hotspots>(),
    changes: new SlowFigure<PlacesChanged>(),
    spillover: new SlowFigure(),
  });
  screen.drawer = 'findings';
  const fake = openPlace('situation', other);
  await page.findByTestId('findings');
  return fake;
}

afterEach(() => {
  cleanup();
  screen.drawer = null;
  selection.selectPlace(null);
});

describe('the drawer', () => {
  it('opens and closes by its key, from any place, and takes turns with the table', async () => {
    openPlace('sources');
    await page.findByTestId('coverage');
    const press = (key: string) => onKey(new KeyboardEvent('keydown', { key, cancelable: true }));
    press('g');
    expect([screen.place, screen.drawer]).toEqual(['situation', 'findings']);
    press('t');
    expect(screen.drawer).toBe('table');
    press('g');
    press('Escape');
    expect(screen.drawer).toBeNull();
  });

  it('opens where nothing is stored, and says why it is empty and what to do', async () => {
    const fake = openPlace('situation', fakeBackend({ empty: true }));
    await page.findByTestId('first-start');
    onKey(new KeyboardEvent('keydown', { key: 'g', cancelable: true }));
    expect((await page.findByTestId('findings-empty')).textContent).toContain('open a file of events, or start');
    expect(document.activeElement?.textContent).toBe('Open a file');
    expect(fake.calls).not.toContain('listHotspots');
    expect(await faults()).toEqual([]);
    onKey(new KeyboardEvent('keydown', { key: 't', cancelable: true }));
    expect((await page.findByTestId('table-empty')).textContent).toContain('The table lists stored events');
  });

  it('has a button beside that of the table', async () => {
    openPlace('situation');
    await fireEvent.click(await page.findByTestId('open-findings'));
    expect(await page.findByTestId('findings')).toBeTruthy();
    await fireEvent.click(page.getByTestId('findings-close'));
    expect(page.queryByTestId('findings')).toBeNull();
  });

  it('asks nothing while it is closed, and only what the open tab shows', async () => {
    const fake = await open('changes');
    await page.findByTestId('own-past');
    expect(fake.calls).not.toContain('listHotspots');
    const asked = () => fake.calls.filter((call) => call === 'listChanges').length;
    expect(asked()).toBe(1);
    screen.drawer = null;
    await vi.waitFor(() => expect(page.queryByTestId('findings')).toBeNull());
    selection.setFilter({ civilians: true });
    await vi.waitFor(() => expect(selection.key).toContain('"civilians":true'));
    expect(asked()).toBe(1);
    screen.drawer = 'findings';
    await vi.waitFor(() => expect(asked()).toBe(2));
    selection.setFilter({ civilians: false });
    await vi.waitFor(() => expect(asked()).toBe(3));
  });
});

describe('a question that takes seconds', () => {
  it('says so, keeps the last answer, and drops a late answer of an older question', async () => {
    const ends: ((answer: Hotspots) => void)[] = [];
    await open('hotspots', { listHotspots: () => new Promise((end) => ends.push(end)) });
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    expect(words('slow-status')).toContain('Being counted.');
    ends[0]?.(hotListOf(findings.hot));
    expect(await page.findByText('Mopti')).toBeTruthy();
    findings.narrow({ steps: 'year' });
    await vi.waitFor(() => expect(words('slow-status')).toContain('of the choice before'));
    findings.narrow({ steps: null, units: 'cells' });
    await vi.waitFor(() => expect(ends).toHaveLength(3));
    ends[2]?.(hotListOf(findings.hot));
    await page.findByText('8458ccbffffffff');
    ends[1]?.(hotListOf({ ...findings.hot, units: 'divisions' }));
    await vi.waitFor(() => expect(page.queryByTestId('slow-status')).toBeNull());
    expect(page.queryByText('Mopti')).toBeNull();
  });

  it('is stopped by whoever does not want to wait, and asked again', async () => {
    const cancelFigures = vi.fn(async () => {});
    const listHotspots = vi.fn(() => new Promise<Hotspots>(() => {}));
    await open('hotspots', { cancelFigures, listHotspots });
    await fireEvent.click(await page.findByTestId('figure-stop'));
    expect(cancelFigures).toHaveBeenCalledOnce();
    expect(page.getByTestId('figure-again')).toBeTruthy();
    await fireEvent.click(page.getByTestId('figure-again'));
    await vi.waitFor(() => expect(listHotspots).toHaveBeenCalledTimes(2));
    screen.drawer = null;
    await vi.waitFor(() => expect(cancelFigures).toHaveBeenCalledTimes(2));
  });

  it('that fails says what failed and what to do', async () => {
    await open('hotspots', { listHotspots: () => Promise.reject(refusal) });
    expect(await page.findByText('No steps.')).toBeTruthy();
    expect(page.getByText('Widen the period.')).toBeTruthy();
    expect(await faults()).toEqual([]);
  });
});

describe('hot spots', () => {
  it('say how many places took part, and what they rest on', async () => {
    await open('hotspots');
    expect(cells((await page.findByTestId('hot-spots')).querySelector('.space [role=row]') ?? undefined)).toEqual([
      'Mopti',
      'Mali',
      '5.12',
      '< 0.001',
      '350',
    ]);
    expect(words('findings-told')).toContain('3 of 300 places are hot (q < 0.05), 2 of them very hot (q < 0.01).');
    expect(words('findings-told')).toContain('40 of them are known to an area only');
    expect(words('findings-foot')).toContain('Method: Getis-Ord Gi*, method 1.0 · Sources: UCDP GED, CC BY 4.0');
    expect(words('findings-foot')).toContain('UNCLASSIFIED');
  });

  it('say since when, with a gloss, in the steps that are chosen', async () => {
    await open('hotspots');
    await fireEvent.click(page.getByRole('radio', { name: 'By quarter' }));
    expect(await page.findByText('new: hot in the last step, in none before')).toBeTruthy();
    expect(cells(rows('hot-spots')[1]).slice(5)).toEqual([
      'intensifying: hot nearly always, and more so over time',
      '11',
      'hotter',
      '0.005',
    ]);
    expect(words('findings-told')).toContain('12 steps, 1 Jan 2021 to 31 Dec 2023');
    expect(await faults()).toEqual([]);
  });

  it('of cells have fractions of events, and by Moran what surrounds them', async () => {
    await open('hotspots');
    await fireEvent.click(page.getByRole('radio', { name: /^Cells of 253/ }));
    await fireEvent.click(page.getByRole('radio', { name: 'Moran’s I' }));
    await page.findAllByText('many beside many');
    expect(cells(rows('hot-spots')[1])).toEqual(['8458cc9ffffffff', '2.90', '0.031', '0.4', 'many beside many']);
    expect(words('findings-told')).toContain('Moran’s I 0.31');
    expect(findings.hot).toMatchObject({ units: 'cells', resolution: 5, method: 'moran' });
  });

  it('select a place on the map by arrows and Enter, and by a click', async () => {
    await open('hotspots');
    const grid = await page.findByTestId('hot-spots');
    await fireEvent.keyDown(grid, { key: 'ArrowDown' });
    expect(grid.getAttribute('aria-activedescendant')).toBe(rows('hot-spots')[1]?.id);
    await fireEvent.keyDown(grid, { key: 'Enter' });
    expect(selection.place).toEqual({ type: 'admin1', code: 'BFA-sahel' });
    await fireEvent.click(rows('hot-spots')[0] as Element);
    expect(selection.place).toEqual({ type: 'admin1', code: 'MLI-mopti' });
    expect(rows('hot-spots')[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('write exactly the rows that are shown', async () => {
    const fake = await open('hotspots');
    await fireEvent.click(await page.findByTestId('hot-spots-csv'));
    await vi.waitFor(() => expect(fake.written.size).toBe(1));
    const [[path, text] = ['', '']] = fake.written;
    expect(path).toBe('/home/analyst/hot-spots.csv');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'place,country,z,q,events,chart,about,caveats,marking,exercise,method,sources,newest_observation,last_run',
      expect.stringMatching(
        /^Mopti,Mali,5\.12,0\.000004,350,Hot spots,"[^"]+, [^"]+",,UNCLASSIFIED,,"Getis-Ord Gi\*, method 1\.0"/,
      ),
    ]);
  });

  it('say that none stands out, which is no lack of data; and that none takes part, which is', async () => {
    const none = { ...hotListOf(findings.hot), hot: [], very_hot: 0 };
    await open('hotspots', { listHotspots: async () => none });
    expect(await page.findByText('No place is hot')).toBeTruthy();
    cleanup();
    await open('hotspots', { listHotspots: async () => ({ ...none, cells: 0, events: 0 }) });
    expect(await page.findByText('No place takes part')).toBeTruthy();
  });
});

describe('places against their own past', () => {
  it('stand with verdict, figures and level, and what cannot be told stands last and is not zero', async () => {
    await open('changes');
    await page.findByTestId('own-past');
    const names = rows('own-past').map((row) => cells(row)[0]);
    expect(names).toEqual(['Mopti', 'Nord', 'Tillabéri', 'Alibori']);
    expect(cells(rows('own-past')[0]).slice(1, 10)).toEqual([
      'Mali',
      '▲ above',
      '1 Dec 2023',
      '31',
      '9.6',
      '4',
      '17',
      '< 0.001',
      '1 Mar 2023',
    ]);
    expect(cells(rows('own-past')[2])[2]).toBe('▽ below: fewer events, or fewer reports?');
    const [, country, verdict, , , expected, low] = cells(rows('own-past')[3]);
    expect(country).toBe('Benin');
    expect(verdict).toMatch(/^cannot be told: Its past is too short/);
    expect([expected, low]).toEqual(['', '']);
    expect(words('findings-told')).toContain('1 above ▲, 1 within, 1 below ▽');
    expect(await faults()).toEqual([]);
  });

  it('draw the series of the row that the keys are on', async () => {
    await open('changes');
    const grid = await page.findByTestId('own-past');
    expect(words('past-place')).toContain('since 1 Mar 2023: 31.0 a step (95 % 24.8–40.3)');
    await fireEvent.keyDown(grid, { key: 'End' });
    await vi.waitFor(() => expect(words('past-place')).toContain('Events a month, Alibori'));
    expect(words('past-place')).toContain('too short to tell since when');
  });

  it('hatch what was not counted', async () => {
    const unknown = ({ places: [first, ...others], ...more }: Changes): Changes => {
      const steps = first?.steps.map((step) => ({ ...step, observed: null })) ?? [];
      return { ...more, places: first ? [{ ...first, steps }, ...others] : [] };
    };
    const { changesOf } = await import('./changes');
    await open('changes', { listChanges: async (_key, units, step) => unknown(changesOf(units, step)) });
    await page.findByTestId('own-past');
    expect(rows('own-past')[0]?.querySelector('.no-data')?.textContent?.trim()).toBe('no data');
  });

  it('by week and by country are asked so, and drawn by weeks', async () => {
    await open('changes');
    await page.findByTestId('own-past');
    await fireEvent.click(page.getByRole('radio', { name: 'By week' }));
    await fireEvent.click(page.getByRole('radio', { name: 'Countries' }));
    expect(await page.findByText('Mali', { selector: '[role=gridcell]' })).toBeTruthy();
    expect(words('past-place')).toContain('Events a week, Mali');
    expect(words('past-place')).toContain('Week of 25 Dec 2023: 31, expected 9.6 (4–17)');
    await fireEvent.keyDown(page.getByTestId('own-past'), { key: 'Enter' });
    expect(selection.place).toEqual({ type: 'country', iso3: 'MLI' });
  });
});

describe('spill-over', () => {
  it('says where next week’s events come from, and of whom nothing is known', async () => {
    await open('spillover');
    await page.findByTestId('spill-next');
    const [first, , last] = rows('spill-next').map(cells);
    expect(first?.slice(0, 9)).toEqual([
      'Burkina Faso',
      '12.40',
      '6',
      '19',
      '2.10',
      '8.20',
      '2.10',
      '16.9\u202f%',
      'Mali 1.90, Niger 0.20',
    ]);
    expect(last?.[1]).toBe('no data');
    expect(last?.[8]).toBe('No data: those of the country end on 2019-12-31.');
    expect(page.getByTestId('chart-spill-over-next-week').textContent).toContain('Nothing before it');
  });

  it('says what it does not mean beside it, and who takes no part', async () => {
    await open('spillover');
    await page.findByTestId('spill-caveats');
    expect(words('spill-caveats')).toContain('Nothing here says what caused what');
    expect(words('spill-told')).toContain('No data to the end of the period, and no part in these figures: Nigeria.');
    expect(words('findings-foot')).toContain('Hawkes 1971');
    expect(words('findings-foot')).toContain('Newest observation 30 Dec 2023');
  });

  it('has pairs with interval and p, scales against chance, and border zones', async () => {
    await open('spillover');
    await page.findByTestId('spill-pairs');
    expect(cells(rows('spill-pairs')[0]).slice(0, 7)).toEqual([
      'Mali',
      'Burkina Faso',
      '0.084',
      '0.031',
      '0.142',
      '< 0.001',
      '0.002',
    ]);
    expect(cells(rows('spill-space')[0]).slice(0, 5)).toEqual(['10', '7', '420', '181.2', '132\u202f%']);
    expect(cells(rows('spill-borders')[0]).slice(0, 4)).toEqual(['Burkina Faso', 'Mali', '127', 'rising']);
    expect(cells(rows('spill-borders')[1]).slice(1, 4)).toEqual(['Niger: not counted', '6', 'too short to tell']);
    await fireEvent.click(rows('spill-pairs')[0] as Element);
    expect(selection.place).toEqual({ type: 'country', iso3: 'BFA' });
    expect(await faults()).toEqual([]);
  });

  it('is asked of the area and of the last day of the period, not of the other filters', async () => {
    const getSpillover = vi.fn((await import('./spillovers')).spilloverOf);
    await open('spillover', { getSpillover: async (_area, until) => getSpillover(until) });
    await page.findByTestId('spill-next');
    selection.setFilter({ civilians: true });
    await vi.waitFor(() => expect(selection.key).toContain('"civilians":true'));
    expect(getSpillover).toHaveBeenCalledOnce();
    selection.setFilter({ civilians: false, until: '2022-12-31' });
    await vi.waitFor(() => expect(getSpillover).toHaveBeenLastCalledWith('2022-12-31'));
  });

  it('says why there are no figures', async () => {
    const { spilloverOf } = await import('./spillovers');
    const none = { ...spilloverOf(null), pairs: [], pooled: null, branching: null, why_none: 'Too little is known.' };
    await open('spillover', { getSpillover: async () => none });
    expect((await page.findAllByText('Too little is known.')).length).toBeGreaterThan(0);
  });
});
