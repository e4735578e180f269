import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { corridors } from '@/state/corridors.svelte';
import { country } from '@/state/country.svelte';
import { actions } from '@/state/keyboard.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { goUp } from '@/state/up';
import type { FakeBackend } from './backend';
import { corridorsOf, noCorridors, ROUTE } from './corridors';
import { faults, openPlace, words } from './pages';

async function openCorridors(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  const fake = openPlace('record', other);
  await fireEvent.click(await page.findByTestId('open-corridors'));
  await page.findByTestId('corridors');
  return fake;
}

afterEach(() => {
  cleanup();
  record.list('engagement');
  country.close();
  screen.go('situation');
});

describe('the corridors', () => {
  it('hold the violence along a route against chance, with its interval, p and q', async () => {
    await openCorridors();
    const [first, second, third] = (await page.findAllByTestId('corridor-route')).map(words);
    expect(first).toContain('Gao → Ménaka → Niamey arms medium reported 62 % 380 of 612 km 40 km more without data');
    expect(first).toContain('30 % (12 %–55 % in nine of ten) 2.1 times chance; by chance 0.4–1.8');
    expect(first).toMatch(/0\.012 0\.030$/);
    expect(second).toContain('nothing to compare with: no moved route met violence');
    expect(third).toContain('Fewer than two of its places have coordinates.');
    expect(third).toContain('supposed');
  });

  it('draw how sure a record is in forms of its own', async () => {
    await openCorridors();
    await page.findAllByTestId('corridor-route');
    const marks = [...page.getByTestId('corridor-routes').querySelectorAll('[data-certainty]')];
    expect(marks.map((mark) => mark.getAttribute('data-certainty'))).toEqual(['reported', 'seen', 'supposed']);
    const dashes = marks.map((mark) => mark.querySelector('path')?.getAttribute('stroke-dasharray') ?? 'solid');
    expect(dashes).toEqual(['7 3', 'solid', '0.1 4.2']);
  });

  it('say beside the figures that seizures measure interdiction', async () => {
    await openCorridors();
    const caveats = await page.findByTestId('corridors-caveats');
    expect(caveats.querySelector('b')?.textContent).toContain('where interdiction happens');
    expect(page.getByTestId('corridor-routes').contains(caveats)).toBe(true);
  });

  it('put countries that anything passes through on the way', async () => {
    await openCorridors();
    const drawing = (await page.findByTestId('chart-corridors')).querySelector('svg[data-chart]');
    expect(drawing?.getAttribute('aria-label')).toContain('Drugs: 5 on record, counted leg by leg');
    expect(drawing?.getAttribute('aria-label')).toContain('The largest leads from Colombia to Guinea-Bissau: 4.');
    expect(words(page.getByTestId('corridor-legs'))).toContain(
      'Colombia → Guinea-Bissau Drugs 0 4 15 kg; 900 tablets 1 case without 1 seen, 3 reported',
    );
  });

  it('are asked for by kind and distance', async () => {
    const asked = vi.fn(async (_area, kind, _since, _until, km) => corridorsOf(kind, km));
    await openCorridors({ getCorridors: asked });
    await page.findAllByTestId('corridor-route');
    await fireEvent.click(page.getByRole('radio', { name: 'Arms' }));
    await vi.waitFor(() => expect(page.getAllByTestId('corridor-route')).toHaveLength(2));
    await fireEvent.click(page.getByRole('radio', { name: '100 km' }));
    await page.findByText('With an event within 100 km');
    const { since, until } = selection.filter;
    expect(asked.mock.lastCall?.slice(1)).toEqual(['arms', since, until, 100]);
    expect(corridors.distance).toBe(100);
  });

  it('open a route, come back to it, and then to the list', async () => {
    await openCorridors();
    await fireEvent.click(await page.findByRole('button', { name: 'Gao – Niamey' }));
    expect(record.id).toBe(ROUTE);
    goUp();
    expect(await page.findByTestId('corridors')).toBeTruthy();
    goUp();
    expect(await page.findByTestId('records')).toBeTruthy();
    expect(record.noun).toBe('route');
  });

  it('are opened from the palette', async () => {
    openPlace('calendar');
    actions.find((action) => action.id === 'corridors')?.run();
    expect(await page.findByTestId('corridors')).toBeTruthy();
  });

  it('say that nothing is recorded, which is not that nothing is there', async () => {
    await openCorridors({ getCorridors: async () => noCorridors() });
    expect(words(await page.findByTestId('corridors-none'))).toContain('which does not mean that there is none');
    await fireEvent.click(page.getByRole('button', { name: 'New route' }));
    expect(await page.findByTestId('record-form')).toBeTruthy();
  });

  it('can be stopped while they are reckoned', async () => {
    const fake = await openCorridors({ getCorridors: () => new Promise(() => {}) });
    await fireEvent.click(await page.findByTestId('figure-stop'));
    expect(fake.calls).toContain('cancelFigures');
    expect(words(await page.findByTestId('slow-status'))).toContain('Stopped.');
  });

  it('leave as CSV with what is shown, and with empty fields where nothing is known', async () => {
    const fake = await openCorridors();
    await fireEvent.click(await page.findByTestId('csv-corridor-routes'));
    await fireEvent.click(page.getByTestId('csv-corridor-legs'));
    await vi.waitFor(() => expect(fake.written.size).toBe(2));
    const [routes = '', legs = ''] = [...fake.written.values()];
    expect(routes).toContain(
      'Gao – Niamey,arms,medium,reported,Gao → Ménaka → Niamey,0,50,40.4,612,380,0.62,0.3,0.12,0.55,2.07,0.4,1.83,0.012,0.03,499,0.34,',
    );
    expect(routes).toContain('By name alone,arms,,supposed,Gao → Agadez,2,50,0,,,,,,,,,,,,,,Fewer than two');
    expect(legs).toContain('COL,Colombia,GNB,Guinea-Bissau,drugs,0,4,1,900,tablets,0,3,1');
    expect(legs).toContain('CONFIDENTIAL');
  });

  it('leave with what stands around them: area, period, kind, marking, and that seizures measure interdiction', async () => {
    const fake = await openCorridors();
    await fireEvent.click(await page.findByTestId('csv-corridor-routes'));
    await fireEvent.click(page.getByRole('button', { name: /^Save: From where/ }));
    await fireEvent.click(page.getByRole('menuitemradio', { name: /^SVG/ }));
    await vi.waitFor(() => expect(fake.written.size).toBe(2));
    const drawn = new DOMParser().parseFromString(
      fake.written.get('/home/analyst/corridors.svg') ?? '',
      'image/svg+xml',
    );
    const read = [...drawn.querySelectorAll('text')].map((one) => one.textContent).join(' ');
    const routes = fake.written.get('/home/analyst/corridor-routes.csv') ?? '';
    for (const file of [read, routes]) {
      expect(file).toContain('West Africa, January 2021 to December 2023, all that is trafficked');
      expect(file).toContain('where interdiction happens');
      expect(file).toContain('Left out of the flows:');
      expect(file).toContain('CONFIDENTIAL');
    }
  });

  it('have no fault that axe finds', async () => {
    await openCorridors();
    await page.findAllByTestId('corridor-route');
    expect(await faults()).toEqual([]);
  });
});
