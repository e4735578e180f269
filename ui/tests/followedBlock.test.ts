import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { followed } from '@/state/followed.svelte';
import { record } from '@/state/record.svelte';
import { screen } from '@/state/screen.svelte';
import type { FakeBackend } from './backend';
import { effectOf } from './followed';
import { idOf, SHUTTLE } from './inventedRecords';
import { faults, openPlace, words } from './pages';

async function openShuttle(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  Object.assign(followed, { id: null, answer: null, fault: null });
  const fake = openPlace('record', other);
  record.open(SHUTTLE);
  await page.findByTestId('followed');
  return fake;
}

async function ask(): Promise<void> {
  await fireEvent.click(page.getByTestId('followed-ask'));
}

afterEach(() => {
  cleanup();
  record.list('engagement');
  screen.go('situation');
});

describe('what followed an engagement', () => {
  it('is asked for by a person, and only then', async () => {
    const fake = await openShuttle();
    expect(fake.calls).not.toContain('getEffect');
    await ask();
    expect(await page.findByText('What followed is not what it caused.')).toBeTruthy();
    expect(fake.calls).toContain('getEffect');
  });

  it('puts what speaks against it before the figures: found, not found, not known', async () => {
    await openShuttle();
    await ask();
    const against = await page.findByRole('list', { name: /^What speaks against/ });
    expect(
      [...against.querySelectorAll('li')].map((one) => [one.dataset.found, one.querySelector('b')?.textContent]),
    ).toEqual([
      ['true', 'Speaks against it:'],
      ['false', 'Does not speak against it:'],
      [undefined, 'Not known:'],
    ]);
    const chart = page.getByTestId('chart-followed-events-GIN');
    expect(against.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('gives figures with intervals and like cases, and says why there are none', async () => {
    await openShuttle();
    await ask();
    await page.findByRole('radio', { name: 'Deaths' });
    const block = () => words(page.getByTestId('followed'));
    expect(block()).toContain('0.61 (90 % between 0.33 and 1.12)');
    expect(block()).toContain('Côte d’Ivoire Nov 2004 0.21 0.80');
    await fireEvent.click(page.getByRole('radio', { name: 'Deaths' }));
    expect(block()).toContain('Too few months are known after it.');
    expect(block()).toContain('Fewer than ten places are comparable.');
    expect(block()).not.toContain('Côte d’Ivoire');
  });

  it('says that it is looking, and drops what comes late for another engagement', async () => {
    const answers: (() => void)[] = [];
    await openShuttle({ getEffect: (id) => new Promise((done) => answers.push(() => done(effectOf(id)))) });
    await ask();
    expect(words(page.getByTestId('followed'))).toContain('Looking at the months before and after');
    void followed.ask(idOf(6));
    answers[0]?.();
    await new Promise((done) => setTimeout(done, 20));
    expect([followed.id, followed.answer]).toEqual([idOf(6), null]);
  });

  it('tells what failed and what to do', async () => {
    const fault = {
      code: 'refused' as const,
      message: 'The start is not known.',
      hint: 'Write the day.',
      question: null,
    };
    await openShuttle({ getEffect: () => Promise.reject(fault) });
    await ask();
    expect(await page.findByText('The start is not known. Write the day.')).toBeTruthy();
  });

  it('has no fault that axe finds', async () => {
    await openShuttle();
    await ask();
    await page.findByText('What followed is not what it caused.');
    expect(await faults()).toEqual([]);
  });
});
