import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EventRow } from '@/contract/EventRow';
import type { ImportRun } from '@/contract/ImportRun';
import type { RunComparison } from '@/contract/RunComparison';
import { isCompared } from '@/state/comparison.svelte';
import { imports } from '@/state/imports.svelte';
import { screen } from '@/state/screen.svelte';
import { texts } from '@/state/texts.svelte';
import { faults, openPlace, words } from './pages';

const RUN: ImportRun = {
  id: 1,
  publisher: 'ucdp',
  file_name: 'ged.csv',
  file_hash: 'ab'.repeat(32),
  file_bytes: 1234,
  imported_at: '2024-02-07T08:30:00Z',
  licence: 'CC BY 4.0',
  state: 'done',
  counts: { read: 3, added: 1, revised: 1, unchanged: 0, rejected: 0, noted: 0, withdrawn: 1 },
  seconds: 1,
};

function row(best: number, place: string): EventRow {
  return {
    id: 1,
    first_day: '2024-05-13',
    last_day: '2024-05-13',
    date_precision: 'day',
    iso3: 'MLI',
    adm_1: '',
    place,
    lon: -4.2,
    lat: 14.5,
    location_precision: 'exact',
    kind: 'state',
    side_a: 'A',
    side_b: 'B',
    deaths: { best, low: 1, high: best, side_a: null, side_b: null, civilians: null, unknown: null },
    source_count: null,
    notes: [],
  };
}

const FOUND: RunComparison = {
  run: RUN,
  publisher: 'UCDP GED',
  sentence: '1 events added, 1 changed, 1 taken back.',
  added: 1,
  changed: 1,
  withdrawn: 1,
  figures: { events: [4, 4], deaths: [16, 12] },
  fields: [{ field: 'deaths', events: 1 }],
  countries: [{ iso3: 'MLI', figures: { events: [4, 4], deaths: [16, 12] } }],
  months: [{ iso3: 'MLI', month: '2025-03', figures: { events: [2, 1], deaths: [12, 5] } }],
  events: [
    { source_key: '102', before: row(7, 'Mopti'), after: null, fields: [] },
    { source_key: '1', before: row(2, 'Mopti'), after: row(3, 'Mopti'), fields: ['deaths'] },
  ],
};

afterEach(async () => {
  cleanup();
  screen.close();
  screen.go('situation');
  await texts.speak('en');
});

describe('whether the picture can be trusted', () => {
  it('is told in one sentence with the reasons, the limits marked in words', async () => {
    openPlace('sources');
    expect(words(await page.findByTestId('trust-verdict'))).toContain('No, not as a picture of today');
    const reasons = page.getByTestId('trust-reasons').querySelectorAll('li');
    expect([...reasons].map((reason) => words(reason as HTMLElement).split(' ')[0])).toEqual(['limits', 'note']);
    expect(await faults()).toEqual([]);
  });

  it('stands beside what is usual for each source and what it is blind to, files alike', async () => {
    openPlace('sources');
    const usual = await page.findByTestId('source-newest-ucdp-usual');
    expect(words(usual)).toBe('Out of the ordinary usual: up to 30 days (as announced, no record yet)');
    expect(words(page.getByTestId('source-last-ucdp-usual'))).toBe('usual: up to 31 days (its own record, steps: 4)');
    expect(words(page.getByTestId('source-blind-ucdp'))).toContain('No data of 2 countries in the care of the offices');
    expect(words(page.getByTestId('file-row-table'))).toContain('Imported from files');
  });
});

describe('what an import changed', () => {
  it('opens from the list of imports with figures before and after', async () => {
    const fake = openPlace('sources');
    fake.sources.comparison = FOUND;
    await page.findByTestId('runs');
    imports.runs = [RUN];
    await fireEvent.click(await page.findByTestId('compare-1'));
    expect(words(await page.findByTestId('comparison-sentence'))).toBe(FOUND.sentence);
    expect(words(page.getByTestId('around-MLI'))).toBe('Mali 4 4 16 12 −4');
    await fireEvent.click(page.getByTestId('around-months-MLI'));
    await vi.waitFor(() => expect(words(page.getByTestId('figures-around'))).toContain('Mar 2025 2 1 −1 12 5 −7'));
    expect(words(page.getByTestId('changed-102'))).toContain('taken back');
    expect(words(page.getByTestId('changed-1'))).toContain('Deaths 2 (1–2) → now: 3 (1–3)');
    expect(await faults()).toEqual([]);
  });

  it('says why where there is nothing to compare', async () => {
    openPlace('sources');
    await page.findByTestId('runs');
    imports.runs = [RUN];
    await fireEvent.click(await page.findByTestId('compare-1'));
    await vi.waitFor(() =>
      expect(words(page.getByTestId('comparison'))).toContain('Run 1 was undone. Import it again.'),
    );
  });

  it('is offered for runs of events that changed something and stand', () => {
    expect(isCompared(RUN)).toBe(true);
    expect(isCompared({ ...RUN, state: 'undone' })).toBe(false);
    expect(isCompared({ ...RUN, publisher: 'reliefweb' })).toBe(false);
    expect(isCompared({ ...RUN, counts: { ...RUN.counts, added: 0, revised: 0, withdrawn: 0 } })).toBe(false);
  });
});
