import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { desk } from '@/state/desk.svelte';
import { figures } from '@/state/figures.svelte';
import { history } from '@/state/history.svelte';
import { imports } from '@/state/imports.svelte';
import { notices } from '@/state/notices.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { type FakeBackend, fakeBackend, REJECTS } from './backend';

let fake: FakeBackend;

async function open(options: Parameters<typeof fakeBackend>[0] = {}): Promise<void> {
  fake = fakeBackend(options);
  useBackend(fake);
  desk.opening = null;
  selection.picture = null;
  selection.key = null;
  render(App);
  await page.findByTestId(options.empty ? 'first-start' : 'events-total');
}

beforeEach(() => {
  Object.assign(window, { innerWidth: 1600 });
  screen.close();
  screen.drawer = null;
  screen.go('situation');
  imports.clear();
  notices.list = [];
  history.clear();
  selection.event = null;
});
afterEach(cleanup);

describe('the first start', () => {
  it('offers a file and an exercise, one click each', async () => {
    await open({ empty: true });
    await fireEvent.click(page.getByTestId('start-exercise'));
    expect(await page.findByTestId('events-total')).toBeTruthy();
    expect(page.getByTestId('exercise').textContent).toBe('EXERCISE');
  });

  it('shows what came of a file with every refused row', async () => {
    await open({ empty: true });
    await fireEvent.click(page.getByTestId('open-file'));
    const outcome = await page.findByTestId('import-outcome');
    for (const reject of REJECTS) expect(outcome.textContent).toContain(reject.reason);
    expect(page.getByTestId('count-added').textContent).toBe('1\u202f200');
  });

  it('takes a dropped file', async () => {
    await open({ empty: true });
    await vi.waitFor(() => expect(fake.calls).toContain('onFilesDropped'));
    fake.drop(['/home/analyst/dropped.csv']);
    expect((await page.findByTestId('import-outcome')).textContent).toContain('dropped.csv');
  });
});

describe('the place panel', () => {
  it('shows the same figures as the caption for the whole subregion', async () => {
    await open();
    const total = page.getByTestId('events-total').textContent;
    await vi.waitFor(() => expect(page.getByTestId('place-events').textContent).toBe(total));
    expect(page.getByTestId('place-name').textContent).toBe('West Africa');
  });

  it('keeps the period that its figures are of until there are others', async () => {
    await open();
    await vi.waitFor(() => expect(figures.place).toBeTruthy());
    const shown = figures.place && { ...figures.place, before: figures.place.totals };
    figures.place = shown;
    const text = () => page.getByTestId('place-events').parentElement?.textContent;
    await vi.waitFor(() => expect(text()).toContain('on '));
    const before = text();
    let give: (() => void) | undefined;
    const later = new Promise<typeof shown>((resolve) => {
      give = () => resolve(shown);
    });
    const asked = vi.spyOn(fake, 'getPlace').mockImplementation(() => later as ReturnType<typeof fake.getPlace>);
    selection.setFilter({ since: '2019-01-01', until: '2019-12-31' });
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(selection.toldFilter.since).toBe('2019-01-01');
    expect(text()).toBe(before);
    give?.();
    await vi.waitFor(() => expect(text()).toContain('on 2018'));
  });

  it('says "no data", never 0, for a country that the store does not hold', async () => {
    await open();
    selection.selectPlace({ type: 'country', iso3: 'GIN' });
    expect(await page.findByText('No events in Guinea')).toBeTruthy();
    expect(page.getByText(/That is no data, not zero/)).toBeTruthy();
    expect(page.queryByTestId('place-events')).toBeNull();
  });

  it('says 0 and when the newest event was for a country with none in the period', async () => {
    await open();
    selection.selectPlace({ type: 'country', iso3: 'CIV' });
    expect(await page.findByText(/^0 events in/)).toBeTruthy();
    expect(page.getByTestId('place-events').textContent).toBe('0');
    expect(page.getByText(/outside the period/)).toBeTruthy();
  });

  it('says what failed when the core refuses', async () => {
    await open();
    const fault = { code: 'refused', message: 'The place is not known.', hint: 'Choose another.', question: null };
    useBackend({ ...fake, getPlace: () => Promise.reject(fault) });
    selection.selectPlace({ type: 'admin1', code: 'XX' });
    expect(await page.findByText('The place is not known.')).toBeTruthy();
    expect(page.getByText('Choose another.')).toBeTruthy();
  });

  it('hatches the countries without data among the parts', async () => {
    await open();
    await fireEvent.click(await page.findByText(/^Show all 16/));
    expect(page.getAllByText('no data').length).toBe(10);
  });
});

describe('the event panel', () => {
  it('shows notes as sentences, the source down to the line, and what was different before', async () => {
    await open();
    const row = (
      await fake.listEvents(selection.key ?? '', { sort: 'day', descending: true, offset: 0, limit: 200 })
    ).rows.find((one) => one.notes.includes('province_only'));
    selection.selectEvent(row?.id ?? 0);
    expect(await page.findByText('The place is known only to the province or worse.')).toBeTruthy();
    expect(page.getByText(/ged_west_africa.csv, line/)).toBeTruthy();
    expect(page.getByText(/Deaths, best estimate: /)).toBeTruthy();
  });
});

describe('the filters', () => {
  it('switch a kind off, keep the last one, and are cleared', async () => {
    await open();
    await fireEvent.click(page.getByLabelText(/Non-state/));
    expect(selection.filter.kinds).toEqual(['state', 'onesided']);
    await fireEvent.click(page.getByLabelText(/State-based/));
    expect((page.getByLabelText(/One-sided/) as HTMLInputElement).disabled).toBe(true);
    await fireEvent.click(page.getByText('Clear'));
    expect(selection.filter.kinds).toEqual([]);
    expect(selection.filter.since).toBe('2021-01-01');
  });

  it('understand a written day and refuse an ambiguous one in words', async () => {
    await open();
    const field = page.getByTestId('period-since') as HTMLInputElement;
    await fireEvent.input(field, { target: { value: 'Mar 2022' } });
    await fireEvent.change(field);
    expect(selection.filter.since).toBe('2022-03-01');
    await fireEvent.input(field, { target: { value: '03/04/2022' } });
    await fireEvent.change(field);
    expect(await page.findByText('Can be read two ways. Write 3 Apr 2022 or 4 Mar 2022.')).toBeTruthy();
    expect(selection.filter.since).toBe('2022-03-01');
  });

  it('keep what is being written as the last day when the first is another', async () => {
    await open();
    const since = page.getByTestId<HTMLInputElement>('period-since');
    const until = page.getByTestId<HTMLInputElement>('period-until');
    await fireEvent.input(until, { target: { value: 'Ju' } });
    await fireEvent.input(since, { target: { value: '2021-05' } });
    await fireEvent.change(since);
    await vi.waitFor(() => expect(since.value).toBe('1 May 2021'));
    expect(until.value).toBe('Ju');
  });
});

describe('the table', () => {
  it('has the rows of the caption and writes them to a file', async () => {
    await open();
    await fireEvent.click(page.getByTestId('open-table'));
    const table = await page.findByTestId('table');
    const total = selection.picture?.totals.events ?? 0;
    await vi.waitFor(() =>
      expect(table.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe(`${total + 1}`),
    );
    await fireEvent.click(page.getByTestId('export-xlsx'));
    expect(await page.findByText(/rows written to .*events.xlsx/)).toBeTruthy();
  });

  it('says why it is empty', async () => {
    await open();
    selection.setFilter({ text: 'nowhere at all' });
    await fireEvent.click(page.getByTestId('open-table'));
    expect(await page.findByText('No stored event passes the filters.')).toBeTruthy();
  });
});

describe('the chooser', () => {
  it('changes the area, the place and the figures', async () => {
    await open();
    await fireEvent.click(page.getByTestId('subregion-chooser'));
    await fireEvent.click(page.getByTestId('subregion-central-asia'));
    await vi.waitFor(() => expect(page.getByTestId('no-data-here').textContent).toContain('not zero'));
    await vi.waitFor(() => expect(figures.place?.name).toBe('Central Asia'));
    expect(page.getByText('No events in Central Asia')).toBeTruthy();
  });
});
