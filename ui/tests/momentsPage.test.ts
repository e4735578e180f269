import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Area } from '@/contract/Area';
import { calendar, OCCASIONS } from '@/state/calendar.svelte';
import { country } from '@/state/country.svelte';
import { actions, onKey } from '@/state/keyboard.svelte';
import { moments } from '@/state/moments.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import type { FakeBackend } from './backend';
import { momentsOf } from './moments';
import { faults, openPlace, words } from './pages';

async function openMoments(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  Object.assign(calendar, { form: 'moments', occasions: OCCASIONS, calendar: null, late: [] });
  const fake = openPlace('calendar', other);
  await page.findByTestId('calendar');
  return fake;
}

function rows(): string[] {
  return page.getAllByTestId('moment').map(words);
}

afterEach(() => {
  cleanup();
  selection.filter = { ...selection.filter, area: { type: 'subregion', id: 'west-africa' } };
  country.close();
  screen.go('situation');
});

describe('what falls due with what rises there', () => {
  it('stands by day, with what rises, what does not and what is not known', async () => {
    await openMoments();
    const due = await page.findByTestId('moments-due');
    expect(
      rows().map((row) => row.replace(/ (Phase|Commitment|Election,|Mandate end).*?(?= (Mali|Niger|Ghana|names))/, '')),
    ).toEqual([
      'within 8 d 5–18 Feb 2024 Registration Niger events do not rise deaths: not known',
      'in 19 d 29 Feb 2024 Hotline between prefects Mali events rise deaths do not rise',
      'Hotline between prefects Niger events do not rise deaths: not known',
      'in 64–78 d 14–28 Apr 2024 General elections Mali events rise deaths do not rise',
      'in 70 d 20 Apr 2024 Election of mayors Ghana no event data',
      'in 81 d 1 May 2024 Mandate of the contact group names no country here',
    ]);
    const marks = [...due.querySelectorAll('[data-form]')].map((mark) => mark.getAttribute('data-form'));
    expect(marks).toEqual(['level', 'above', 'level', 'level', 'above', 'level']);
    expect(due.querySelectorAll('td.no-data')).toHaveLength(1);
  });

  it('counts what is late and what has no day', async () => {
    await openMoments();
    const counted = await page.findByTestId('moments-counted');
    await vi.waitFor(() => expect(words(counted)).toContain('2 entries are late and stand above.'));
    expect(words(counted)).toContain('3 records have no day and are not shown.');
  });

  it('opens the record and the country', async () => {
    await openMoments();
    await fireEvent.click((await page.findAllByRole('button', { name: 'Hotline between prefects' }))[0] as HTMLElement);
    await vi.waitFor(() => expect(screen.place).toBe('record'));
    expect(record.id).toMatch(/^e/);
    cleanup();
    await openMoments();
    const due = await page.findByTestId('moments-due');
    await fireEvent.click(within(due).getByRole('button', { name: 'Ghana' }));
    expect(country.iso3).toBe('GHA');
  });

  it('looks farther by choice and by arrow keys, and no farther than it can', async () => {
    await openMoments();
    await vi.waitFor(() => expect(rows()).toHaveLength(6));
    await fireEvent.click(page.getByRole('radio', { name: '180 days' }));
    await vi.waitFor(() => expect(rows()).toHaveLength(7));
    const press = (key: string) => onKey(new KeyboardEvent('keydown', { key, cancelable: true }));
    press('ArrowRight');
    expect(moments.horizon).toBe(180);
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(moments.horizon).toBe(30);
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
  });

  it('leaves out the occasions that are not ticked, and says how many entries', async () => {
    await openMoments();
    await vi.waitFor(() => expect(rows()).toHaveLength(6));
    await fireEvent.click(page.getByLabelText('Commitment due'));
    expect(rows()).toHaveLength(4);
    expect(words(page.getByTestId('moments-counted'))).toContain(
      '2 entries of occasions that are not ticked are left out.',
    );
  });

  it('says why it is empty', async () => {
    await openMoments({ listMoments: async (_area, asOf, days) => ({ ...momentsOf(asOf, days), moments: [] }) });
    expect(words(await page.findByTestId('moments-none'))).toContain(
      'Nothing falls due until 10 May 2024: West Africa',
    );
    await fireEvent.click(page.getByRole('button', { name: 'Look farther ahead' }));
    expect(moments.horizon).toBe(180);
  });

  it('is opened from the palette', () => {
    Object.assign(calendar, { form: 'month' });
    actions.find((action) => action.id === 'moments')?.run();
    expect([screen.place, calendar.form]).toEqual(['calendar', 'moments']);
  });
});

describe('how violence stands in the countries', () => {
  it('holds the last month against its band, numbers beside', async () => {
    await openMoments();
    const mali = await page.findByTestId('moments-MLI');
    expect(words(mali)).toContain('Events, Jan 2024 44 20 (12–31) above the band as many or more by chance: under 1 %');
    expect(words(mali)).toContain('Deaths, Jan 2024 96 70 (31–142) within the band as many or more by chance: 21 %');
    expect(mali.querySelectorAll('.room i.above')).toHaveLength(1);
  });

  it('says once why nothing is known, and never writes it as zero', async () => {
    await openMoments();
    const old = words(await page.findByTestId('moments-BFA'));
    expect(old.match(/too long before to tell of now/g)).toHaveLength(1);
    expect(old).not.toMatch(/\b0\b/);
    expect(words(page.getByTestId('moments-no-data'))).toBe(
      'No event is stored of Benin, Ghana. That is no data, not calm.',
    );
  });

  it('says a reason of several countries once, with the countries, and shows none that has nothing else', async () => {
    const more = (asOf: string | null, days: number) => {
      const all = momentsOf(asOf, days);
      const [mali, niger, faso] = all.countries;
      if (!mali || !niger || !faso) throw new Error('Three countries are invented.');
      const togo = { ...faso, country: 'TGO', name: 'Togo' };
      const chad = { ...niger, country: 'TCD', name: 'Chad' };
      return { ...all, countries: [mali, niger, chad, faso, togo] };
    };
    await openMoments({ listMoments: async (_area, asOf, days) => more(asOf, days) });
    const shared = (await page.findAllByTestId('moments-shared')).map(words);
    expect(shared).toContain(
      'Burkina Faso , Togo The last month that is known ended on 2023-05-31, too long before to tell of now.',
    );
    expect(page.queryByTestId('moments-BFA')).toBeNull();
    const all = words(page.getByTestId('moments-countries'));
    expect(all.match(/In every division there is violence/g)).toHaveLength(1);
    expect(words(page.getByTestId('moments-TCD'))).toContain(
      'Not known, with the reason below: deaths, nearness to earlier escalations',
    );
    await fireEvent.click(page.getByRole('button', { name: 'Togo' }));
    expect(country.iso3).toBe('TGO');
  });

  it('says of what a reason is the reason, where something else is known', async () => {
    await openMoments();
    const niger = words(await page.findByTestId('moments-NER'));
    expect(niger).toContain('Deaths, Jan 2024 0 nothing to expect it by not told');
    expect(niger).toContain('Not known, deaths: Fewer than 24 months are known before it.');
    expect(niger).toContain('Not known, nearness to earlier escalations: In every division there is violence');
  });

  it('shows like cases with what differs, and beside them what such nearness was worth', async () => {
    await openMoments();
    const gao = words(await page.findByTestId('closeness-MLI-Gao'));
    expect(gao).toContain('Gao 4 % (2 %–8 %)');
    expect(gao).toContain('Held against 312 ordinary months');
    expect(gao).toContain('Mopti before Jul 2012');
    expect(gao).toContain('Different: share of civilians among the deaths');
    const worth = words(page.getByTestId('closeness-worth'));
    expect(worth).toContain('Of 13 earlier escalations 31 % (15 %–53 %)');
    expect(worth).toContain('Of ordinary months 10 %');
    expect(worth).toContain('and missed the others.');
    expect(page.getByText('This is no forecast.')).toBeTruthy();
  });

  it('leaves as CSV with every figure, and with empty fields where nothing is known', async () => {
    const fake = await openMoments();
    await fireEvent.click(await page.findByTestId('csv-moments'));
    await fireEvent.click(page.getByTestId('csv-moments-countries'));
    await vi.waitFor(() => expect(fake.written.size).toBe(2));
    const [due = '', countries = ''] = [...fake.written.values()];
    expect(due.split('\r\n')).toHaveLength(8);
    expect(due).toContain('2024-02-29,2024-02-29,day,19,19,commitment,Hotline between prefects');
    expect(countries).toContain('MLI,Mali,events,,2024-01,44,12,20.4,31,,0.003,,yes,');
    expect(countries).toContain('BFA,Burkina Faso,events,,2024-01,,,,,,,,not known,');
    expect(countries).toContain('MLI,Mali,check_baseline,,,0.1');
    expect(countries).toContain(',Ghana,no_data,,,,');
  });
});

describe('a slow or failed answer', () => {
  it('is said to be on its way, can be stopped, and can be asked for again', async () => {
    let answer: () => void = () => {};
    const fake = await openMoments({
      listMoments: (_area, asOf, days) => new Promise((done) => (answer = () => done(momentsOf(asOf, days)))),
    });
    expect(words(await page.findByTestId('slow-status'))).toContain('Holding each country against its own past');
    await fireEvent.click(page.getByTestId('figure-stop'));
    expect(fake.calls).toContain('cancelFigures');
    answer();
    expect(words(await page.findByTestId('slow-status'))).toContain('Stopped.');
    expect(page.queryByTestId('moments')).toBeNull();
    await fireEvent.click(page.getByTestId('figure-again'));
    await vi.waitFor(() => expect(page.queryByTestId('figure-stop')).not.toBeNull());
    answer();
    expect(await page.findByTestId('moments')).toBeTruthy();
  });

  it('is dropped where a newer question is out, and the answer before stays meanwhile', async () => {
    const answers: (() => void)[] = [];
    await openMoments({
      listMoments: (_area, asOf, days) => new Promise((done) => answers.push(() => done(momentsOf(asOf, days)))),
    });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.();
    await vi.waitFor(() => expect(rows()).toHaveLength(6));
    moments.horizon = 180;
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    moments.horizon = 30;
    await vi.waitFor(() => expect(answers).toHaveLength(3));
    answers[2]?.();
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
    answers[1]?.();
    await new Promise((done) => setTimeout(done, 20));
    expect(rows()).toHaveLength(3);
  });

  it('tells what failed and what to do', async () => {
    const fault = { code: 'disk' as const, message: 'The disk is full.', hint: 'Make room.', question: null };
    await openMoments({ listMoments: () => Promise.reject(fault) });
    expect(words(await page.findByRole('alert'))).toBe('The disk is full. Make room. Ask again');
  });

  it('is not asked for where the area is the world', async () => {
    const world: Area = { type: 'world' };
    const asked = vi.fn();
    await openMoments({ listMoments: asked });
    selection.filter = { ...selection.filter, area: world };
    expect(await page.findByTestId('moments-area')).toBeTruthy();
    asked.mockClear();
    moments.horizon = 30;
    await new Promise((done) => setTimeout(done, 20));
    expect(asked).not.toHaveBeenCalled();
  });
});

it('has no fault that axe finds', async () => {
  await openMoments();
  await page.findByTestId('moments-MLI');
  expect(await faults()).toEqual([]);
});
