import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendar, OCCASIONS } from '@/state/calendar.svelte';
import { onKey } from '@/state/keyboard.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import { faults, openPlace } from './pages';

async function openCalendar(): Promise<ReturnType<typeof openPlace>> {
  Object.assign(calendar, { form: 'month', occasions: OCCASIONS, calendar: null, late: [] });
  const fake = openPlace('calendar');
  await page.findByTestId('calendar-grid');
  calendar.goTo(calendar.today);
  await vi.waitFor(() => expect(page.getByTestId('calendar-title').textContent).toBe('February 2024'));
  await vi.waitFor(() => expect(page.queryByTestId('calendar-late')).not.toBeNull());
  return fake;
}

function press(key: string): void {
  onKey(new KeyboardEvent('keydown', { key, cancelable: true }));
}

afterEach(() => {
  cleanup();
  screen.go('situation');
});

describe('the calendar', () => {
  it('has the 29 days of February 2024 and what is due on them', async () => {
    await openCalendar();
    const grid = page.getByTestId('calendar-grid');
    expect(grid.querySelectorAll('time[datetime^="2024-02"]')).toHaveLength(29);
    expect(grid.querySelector('[aria-current=date]')?.getAttribute('datetime')).toBe('2024-02-10');
    const due = page.getByRole('button', { name: /^Hotline between prefects/ });
    expect(due.getAttribute('aria-label')).toBe('Hotline between prefects, Commitment due, open, 29 Feb 2024, Niger');
  });

  it('draws an uncertain day as a bar across its span, each occasion in a form of its own', async () => {
    await openCalendar();
    const bars = page.getAllByRole('button', { name: /^Registration/ });
    expect(bars.map((bar) => bar.style.gridColumn.replace(/\s/g, ''))).toEqual(['1/8', '1/8']);
    expect(bars.every((bar) => bar.classList.contains('spans'))).toBe(true);
    const forms = page.getByTestId('calendar-grid').querySelectorAll('[data-occasion=anniversary]');
    expect(forms.length).toBe(1);
  });

  it('puts what is late first and says how late, whichever month is open', async () => {
    await openCalendar();
    const late = () => [...page.getByTestId('calendar-late').querySelectorAll('b')].map((one) => one.textContent);
    expect(late()).toEqual(['118 d late', '10 d late']);
    await fireEvent.click(page.getByTestId('calendar-on'));
    expect(late()).toEqual(['118 d late', '10 d late']);
    await fireEvent.click(page.getByText('Release of the voters’ register', { exact: false }));
    await vi.waitFor(() => expect(screen.place).toBe('record'));
    expect(record.id).toMatch(/^d/);
  });

  it('turns months by arrow keys', async () => {
    await openCalendar();
    press('ArrowRight');
    await vi.waitFor(() => expect(page.getByTestId('calendar-title').textContent).toBe('March 2024'));
    press('ArrowLeft');
    press('ArrowLeft');
    await vi.waitFor(() => expect(page.getByTestId('calendar-title').textContent).toBe('January 2024'));
  });

  it('turns a month by other days in the same cells, and asks for that month alone', async () => {
    const fake = await openCalendar();
    const cells = () => [...page.getByTestId('calendar-grid').querySelectorAll('time')];
    const [before, asked] = [cells(), fake.calls.filter((call) => call === 'getCalendar').length];
    press('ArrowRight');
    await vi.waitFor(() => expect(page.getByTestId('calendar-title').textContent).toBe('March 2024'));
    expect(cells().every((cell, at) => cell === before[at])).toBe(true);
    expect(cells()[0]?.getAttribute('datetime')).toBe('2024-02-26');
    expect(fake.calls.filter((call) => call === 'getCalendar').length - asked).toBe(1);
  });

  it('leaves occasions out, and keeps the last one', async () => {
    await openCalendar();
    for (const name of ['Election', 'Phase of an election', 'Commitment due', 'Anniversary', 'Follow-up']) {
      await fireEvent.click(page.getByLabelText(name));
    }
    expect(calendar.occasions).toEqual(['mandate_end']);
    expect((page.getByLabelText('Mandate end') as HTMLInputElement).disabled).toBe(true);
    await vi.waitFor(() => expect(page.queryByRole('button', { name: /^Hotline/ })).toBeNull());
  });

  it('is a list too, and says why it is empty', async () => {
    await openCalendar();
    await fireEvent.click(page.getByRole('radio', { name: 'List' }));
    expect((await page.findByTestId('calendar-agenda')).textContent).toContain('General elections');
    await fireEvent.click(page.getByRole('radio', { name: 'Month' }));
    calendar.goTo('2031-05-01');
    expect((await page.findByTestId('calendar-empty')).textContent).toContain('Nothing is due: May 2031');
  });

  it('goes to a file and comes from one', async () => {
    const fake = await openCalendar();
    await fireEvent.click(page.getByTestId('calendar-export'));
    expect((await page.findByTestId('leaving-left')).textContent).toContain('2 are marked higher and stay here');
    await fireEvent.click(page.getByTestId('leaving-write'));
    expect(await page.findByText(/entries written to .*calendar-unclassified.ics/)).toBeTruthy();
    await fireEvent.click(page.getByTestId('calendar-import'));
    expect(await page.findByText('2 entries taken from the calendar.')).toBeTruthy();
    expect(fake.calls).toContain('importCalendar');
  });

  it('has no fault that axe finds', async () => {
    await openCalendar();
    expect(await faults()).toEqual([]);
  });
});
