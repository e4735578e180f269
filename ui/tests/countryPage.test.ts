import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CommandPalette from '@/panels/CommandPalette.svelte';
import { country } from '@/state/country.svelte';
import { desk } from '@/state/desk.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { faults, openPlace } from './pages';

async function openNiger(): Promise<void> {
  openPlace('record');
  await vi.waitFor(() => expect(desk.opening).not.toBeNull());
  country.open('NER');
  await page.findByTestId('country-axis');
  // What stands last is drawn last.
  await page.findByTestId('country-outlook');
}

afterEach(() => {
  cleanup();
  country.close();
  screen.close();
  screen.go('situation');
});

describe('the page of a country', () => {
  it('shows the figures of the period with those before it, and their source', async () => {
    await openNiger();
    const shown = selection.filter;
    expect(page.getByTestId('country-name').textContent).toBe('Niger');
    expect(Number(page.getByTestId('country-events').textContent)).toBe(country.place?.totals.events);
    const head = page.getByTestId('country-page').querySelector('header');
    expect(head?.textContent).toMatch(/in the 36 months before/);
    expect(head?.textContent).toContain('UCDP GED, CC BY 4.0');
    expect(selection.filter).toBe(shown);
  });

  it('draws one lane for each noun that has something to show, and none of warnings', async () => {
    await openNiger();
    for (const noun of ['events', 'deaths', 'crisis', 'election', 'agreement', 'engagement', 'mission', 'commitment']) {
      expect(page.getByTestId(`country-lane-${noun}`)).toBeTruthy();
    }
    expect(page.getByTestId('country-lanes').textContent).not.toMatch(/warning/i);
    expect(page.getByTestId('country-lane-election').querySelectorAll('[data-box]').length).toBe(8);
    expect(page.getByTestId('country-lane-election').textContent).toContain('2 without a day');
    expect(page.getByTestId('country-lane-election').textContent).toContain('5 older left out');
  });

  it('draws uncertain and open ends unlike known ones', async () => {
    await openNiger();
    const lane = page.getByTestId('country-lane-engagement');
    expect(lane.querySelector('[data-sure="false"]')).toBeTruthy();
    expect(lane.querySelector('[data-open="true"]')).toBeTruthy();
    expect(page.getByTestId('country-lane-crisis').querySelector('[data-sure="true"]')).toBeTruthy();
  });

  it('moves the date line by keys', async () => {
    await openNiger();
    const ruler = page.getByTestId('country-ruler');
    expect(ruler.getAttribute('aria-valuetext')).toBe('10 Feb 2024');
    await fireEvent.keyDown(ruler, { key: 'ArrowLeft', shiftKey: true });
    expect(ruler.getAttribute('aria-valuetext')).toBe('9 Feb 2024');
    await fireEvent.keyDown(ruler, { key: 'PageUp' });
    expect(ruler.getAttribute('aria-valuetext')).toBe('1 Jan 2023');
    expect(screen.place).toBe('record');
  });

  it('goes through the records of a lane by arrow keys and opens one; back is the page again', async () => {
    await openNiger();
    const marks = page.getByTestId('country-lane-agreement').querySelectorAll<SVGGElement>('[role=button]');
    const stops = [...marks].filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    expect(marks[0]?.getAttribute('aria-label')).toBe('Ouagadougou agreement, Agreement, 9 Oct 1994');
    marks[0]?.focus();
    await fireEvent.keyDown(marks[0] as Element, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(marks[1]);
    await fireEvent.keyDown(marks[1] as Element, { key: 'Enter' });
    expect(record.id).toBe(marks[1]?.getAttribute('data-item'));
    expect(country.seen).toBe(false);
    record.back();
    expect(await page.findByTestId('country-page')).toBeTruthy();
  });

  it('zooms by + about the date line, and a range brings the whole back', async () => {
    await openNiger();
    const chart = page.getByTestId('country-lanes');
    const whole = chart.getAttribute('aria-label');
    await fireEvent.keyDown(chart, { key: '+' });
    expect(chart.getAttribute('aria-label')).not.toBe(whole);
    const ranges = page.getByTestId('country-range').querySelectorAll('button');
    expect([...ranges].map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false']);
    await fireEvent.click(ranges[2] as Element);
    expect(chart.getAttribute('aria-label')).toBe(whole);
    await fireEvent.click(ranges[0] as Element);
    expect(chart.getAttribute('aria-label')).toContain('from 1 Feb 2021');
  });

  it('says what is late in words, and what fades with its figures', async () => {
    await openNiger();
    const commitments = page.getByTestId('country-commitments');
    expect(commitments.textContent).toContain('118 d late');
    expect(commitments.textContent).toContain('may be late');
    expect(commitments.textContent).not.toContain('Amnesty law');
    expect(page.getByTestId('country-late').textContent).toBe('2 of 5');
    expect(page.getByTestId('country-fading').textContent).toContain(
      'Visits: 1 in the last 180 days, 4 in the 180 before. Events: 23 against 11. The last visit was on 2 Oct 2023.',
    );
  });

  it('hatches what nobody there can do', async () => {
    await openNiger();
    const partners = page.getByTestId('country-partners');
    const heads = [...partners.querySelectorAll('thead th.gap')].map((head) => head.textContent);
    expect(heads).toEqual(['observe', 'deploy']);
    expect(partners.querySelector('tfoot')?.textContent?.match(/none/g)).toHaveLength(2);
  });

  it('marks a question of an election that nobody answered unlike a no', async () => {
    await openNiger();
    const row = [...page.getByTestId('country-elections').querySelectorAll('tbody tr')][1];
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.trim())).toEqual([
      'no',
      'yes',
      'not answered',
      'not answered',
      'not answered',
    ]);
  });

  it('says "no data", never 0, where nothing is stored, and hatches the bars', async () => {
    openPlace('record');
    await vi.waitFor(() => expect(desk.opening).not.toBeNull());
    country.open('GIN');
    await page.findByTestId('country-axis');
    // What stands last is drawn last.
    await page.findByTestId('country-outlook');
    expect(page.queryByTestId('country-events')).toBeNull();
    expect(page.getByTestId('country-lane-events').querySelectorAll('[data-none]')).toHaveLength(1);
    expect(page.getByText(/Nobody is recorded here or able to come/)).toBeTruthy();
  });

  it('has no fault that axe finds', async () => {
    await openNiger();
    expect(await faults()).toEqual([]);
  });
});

describe('the ways to it', () => {
  it('are the list of the subregion, which a noun of the record leaves', async () => {
    openPlace('record');
    await page.findByTestId('country-list');
    await fireEvent.click(page.getByTestId('country-MLI'));
    expect(await page.findByTestId('country-page')).toBeTruthy();
    expect(page.getByTestId('country-MLI').getAttribute('aria-current')).toBe('page');
    await fireEvent.click(page.getByTestId('noun-agreement'));
    await vi.waitFor(() => expect(page.queryByTestId('country-page')).toBeNull());
    expect(record.noun).toBe('agreement');
  });

  it('are the place panel of a selected country', async () => {
    openPlace('situation');
    await page.findByTestId('events-total');
    selection.selectPlace({ type: 'country', iso3: 'MLI' });
    await fireEvent.click(await page.findByTestId('to-country-page'));
    expect(screen.place).toBe('record');
    expect(country.iso3).toBe('MLI');
  });

  it('are the palette, in any of the six languages', async () => {
    openPlace('record');
    await vi.waitFor(() => expect(desk.opening).not.toBeNull());
    render(CommandPalette);
    const field = page.getByTestId('palette');
    await fireEvent.input(field, { target: { value: 'нигер' } });
    await fireEvent.click(await page.findByText('Country page: Niger'));
    expect(country.iso3).toBe('NER');
  });
});

describe('a record', () => {
  it('is found in the palette, with its noun and its countries, and opened from it', async () => {
    openPlace('situation', {
      search: async () => [
        {
          type: 'record',
          id: `${'0'.repeat(31)}7`,
          noun: 'engagement',
          title: 'Ouagadougou process',
          countries: ['GIN'],
        },
      ],
    });
    await vi.waitFor(() => expect(desk.opening).not.toBeNull());
    render(CommandPalette);
    await fireEvent.input(page.getByTestId('palette'), { target: { value: 'ouaga' } });
    await page.findByText('Engagement · Guinea');
    await fireEvent.click(page.getByText('Ouagadougou process'));
    expect(screen.place).toBe('record');
    expect(record.id).toBe(`${'0'.repeat(31)}7`);
  });
});

describe('the calibration of the outlook', () => {
  it('stands with its record: of the country, its subregion and the world', async () => {
    await openNiger();
    await page.findByTestId('chart-outlook-calibration-NER');
    await fireEvent.click(page.getByRole('radio', { name: 'West Africa' }));
    const plot = await page.findByTestId('chart-outlook-calibration-west-africa');
    expect(plot.querySelector('svg[data-chart]')?.getAttribute('aria-label')).toContain('Model, n');
    expect(await faults()).toEqual([]);
  });
});

describe('onsets by decade', () => {
  it('stand above the list of conflicts with the rule and the report', async () => {
    openPlace('record');
    await fireEvent.click(await page.findByTestId('noun-conflict'));
    const onsets = await page.findByTestId('onsets');
    expect(onsets.textContent).toContain('it reaches 25 deaths in a year after two years below');
    expect(onsets.textContent).toContain('This rule agrees.');
    expect(onsets.querySelectorAll('th.no-data').length).toBe(1);
  });

  it('say where the file is when there is none', async () => {
    openPlace('record', {
      countOnsets: async () => ({ conflict_years: 0, years: null, rules: [], sources: [], method: 'onset 1' }),
    });
    await fireEvent.click(await page.findByTestId('noun-conflict'));
    expect((await page.findByTestId('onsets')).textContent).toContain('ucdp.uu.se/downloads');
  });
});
