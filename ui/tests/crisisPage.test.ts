import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { daysDots, daysScale } from '@/charts/crisis/crisisDays';
import { crisisFrame, laneOf } from '@/charts/crisis/crisisLanes';
import { editor } from '@/state/editor.svelte';
import { record } from '@/state/record.svelte';
import { crisisLine } from '@/state/recordWatch.svelte';
import { screen } from '@/state/screen.svelte';
import { warnings } from '@/state/warnings.svelte';
import type { FakeBackend } from './backend';
import { BARE_LINE, CRISIS, CRISIS_LINE, WATCHED } from './elections';
import { idOf } from './inventedRecords';
import { faults, openPlace, words } from './pages';
import { resetRecord, soon } from './recordWindow';

async function openCrisis(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  crisisLine.figure.clear();
  const fake = openPlace('record', other);
  fake.records.put(WATCHED);
  record.open(CRISIS);
  await page.findByTestId('crisis-line');
  return fake;
}

afterEach(() => {
  cleanup();
  resetRecord();
  warnings.id = null;
});

describe('the page of a constitutional crisis', () => {
  it('says how long it goes on, or how long it took', async () => {
    await openCrisis();
    expect(words(await page.findByTestId('crisis-line-days'))).toBe(
      '199 days so far without constitutional order Since 26 Jul 2023; drawn for 10 Feb 2024.',
    );
    cleanup();
    await openCrisis({ getCrisisLine: async () => BARE_LINE });
    expect(words(await page.findByTestId('crisis-line-days'))).toBe(
      '159–189 days to constitutional order From 26 Jul 2023 to 1–31 Jan 2024.',
    );
  });

  it('has a lane for each organization with how soon it acted, and names what it did', async () => {
    await openCrisis();
    const chart = await page.findByTestId('chart-crisis-responses');
    expect(words(chart)).toContain('first on the same day');
    expect(words(chart)).toContain('1 response without a day');
    const marks = within(chart).getAllByTestId('crisis-response');
    expect(marks).toHaveLength(6);
    expect(marks[2]?.getAttribute('aria-label')).toBe(
      'Economic Community of West African States, mediation, 12 Aug 2023, until 10 Dec 2023, Sent a delegation, then named three mediators.',
    );
    await fireEvent.click(within(chart).getByRole('button', { name: /^Table of/ }));
    const rows = within(within(chart).getByRole('table')).getAllByRole('row');
    expect(words(rows.at(-1) ?? null)).toBe('European Union sanctions no data no data');
    if (marks[0]) await fireEvent.keyDown(marks[0], { key: 'Enter' });
    expect(record.id).toBe(idOf(900_641));
  });

  it('says of which organizations no position is recorded', async () => {
    await openCrisis();
    expect(words(await page.findByTestId('crisis-silent'))).toBe(
      'No position is recorded of this organization, which is present: Organization of the Islamic Conference',
    );
  });

  it('stands beside other crises, those that go on as going on', async () => {
    await openCrisis();
    const chart = await page.findByTestId('chart-crisis-days');
    expect(words(page.getByTestId('crisis-line'))).toContain(
      '8 other crises, 3 of them going on. Half were over by 365 days (90 % sure: at least 20 days, no upper end); those that go on count as going on.',
    );
    expect(chart.querySelectorAll('circle.dot.open').length).toBe(3 + 1);
  });

  it('counts events by month, without those across the border that nobody counted', async () => {
    await openCrisis();
    const months = words(await page.findByTestId('chart-crisis-months'));
    expect(months).toContain('Dec 2023: events');
    expect(months).not.toContain('border');
  });

  it('begins a warning and an engagement that name it', async () => {
    await openCrisis();
    await fireEvent.click(await page.findByTestId('watch-engage'));
    await soon(() => expect(editor.form?.root.values).toMatchObject({ crisis: CRISIS, countries: ['NER'] }));
    editor.close();
    record.open(CRISIS);
    await fireEvent.click(await page.findByTestId('watch-raise'));
    await soon(() => expect(editor.form?.root.noun).toBe('warning'));
    expect(screen.place).toBe('warnings');
    expect(editor.form?.root.values).toMatchObject({ crisis: CRISIS, countries: ['NER'] });
  });

  it('says in words what is not there', async () => {
    await openCrisis({ getCrisisLine: async () => BARE_LINE });
    await page.findByTestId('crisis-line-days');
    const block = words(page.getByTestId('crisis-line'));
    expect(block).toContain('No organization’s response is recorded');
    expect(block).toContain('No other crisis is recorded whose length is known.');
    expect(block).toContain('That is no data, not zero.');
  });

  it('has no fault that axe finds', async () => {
    await openCrisis();
    await page.findByTestId('crisis-line-days');
    expect(await faults()).toEqual([]);
  });
});

describe('the drawing of a crisis', () => {
  it('holds what was done before it and after its end', () => {
    const early = {
      id: 'e',
      kind: 'envoy',
      did: '',
      when: ['2023-07-01', '2023-07-01'] as [string, string],
      until: null,
    };
    const line = { ...CRISIS_LINE, positions: [{ partner: 'p', title: 'P', first_days: -25, responses: [early] }] };
    const frame = crisisFrame(line, 100, 900);
    const [mark] = laneOf(line.positions[0] ?? { partner: '', title: '', first_days: null, responses: [] }, frame, 1);
    expect(mark?.from).toBeGreaterThanOrEqual(100);
  });

  it('draws a day that is not sure as a span, and nothing without a day', () => {
    const frame = crisisFrame(CRISIS_LINE, 100, 900);
    const [, union, european] = CRISIS_LINE.positions.map((position) => laneOf(position, frame, 1));
    expect((union?.[1]?.to ?? 0) - (union?.[1]?.from ?? 0)).toBeGreaterThan(20);
    expect(european).toEqual([]);
  });

  it('stacks dots that would lie on each other', () => {
    const like = [100, 101, 102].map((days, at) => ({
      id: String(at),
      title: '',
      kind: 'coup',
      days: [days, days] as [number, number],
      is_open: false,
    }));
    const line = { ...CRISIS_LINE, like };
    const dots = daysDots(line, daysScale(line, 0, 600), 11);
    expect(dots.map(({ row }) => row)).toEqual([0, 0, 1, 2]);
  });
});
