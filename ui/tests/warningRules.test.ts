import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { editor } from '@/state/editor.svelte';
import { notices } from '@/state/notices.svelte';
import { ruleSentence } from '@/state/ruleWords';
import { screen } from '@/state/screen.svelte';
import type { FakeBackend } from './backend';
import { catalogOfTheCore } from './catalog';
import { BORDER_RULE } from './inventedWarnings';
import { faults, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';
import { testOf } from './warnings';
import { openWarnings, resetWarnings } from './warningWindow';

async function openRules(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  const fake = await openWarnings('rules', other);
  await page.findAllByTestId('rule');
  return fake;
}

afterEach(() => {
  cleanup();
  editor.close();
  resetWarnings();
  screen.go('situation');
  notices.list = [];
});

/** Opens the border rule for a change, and writes another threshold. */
async function writeThreshold(threshold: string) {
  const fake = await openRules();
  await fireEvent.click(page.getAllByTestId('rule')[1] as HTMLElement);
  await fireEvent.click(await page.findByTestId('rule-change'));
  const typist = new Typist();
  const field = (await page.findByTestId('small-threshold')) as HTMLInputElement;
  // The form begins at its first field, a moment after it is drawn.
  await soon(() => expect(document.activeElement).toBe(page.getByTestId('small-name')));
  field.focus();
  field.select();
  await typist.press('Backspace');
  await typist.write(threshold);
  return { fake, typist };
}

describe('a rule', () => {
  it('reads as one plain sentence', async () => {
    await openRules();
    expect(page.getAllByTestId('rule').map(words)).toEqual([
      'Many deaths likely in the year ahead paused In each of Mali, Niger: when the likelihood of 50 deaths or more in a month of the year ahead is at least 50 %, raise a high warning.',
      'Spill-over toward a border In each division: when events beyond the border in the last 3 months are at least 10 where it is quiet itself, raise a watch.',
      'Surge against its own past In each division: when events in the last month are more than 1 times the upper bound of what its own past lets expect and there are at least 3 events, raise an elevated warning; except in Nigeria.',
    ]);
  });

  it('has a sentence for everything that can be measured', () => {
    const card = catalogOfTheCore().nouns.find((one) => one.noun === 'rule');
    const indicators = card?.fields.find((field) => field.name === 'indicator')?.choices ?? [];
    expect(indicators.length).toBeGreaterThan(10);
    const said = indicators.map((indicator) => ruleSentence({ indicator, units: 'divisions', level: 'watch' }));
    expect(said.filter((sentence) => sentence.includes('choose what is measured') || sentence.includes('{'))).toEqual(
      [],
    );
  });

  it('is changed in its place, read as it is written, and stored in one step', async () => {
    const { fake, typist } = await writeThreshold('25');
    expect(words(page.getByTestId('rule-sentence'))).toContain('at least 25');
    expect(fake.records.card(BORDER_RULE).values.threshold).toBe(10);
    await typist.press('Enter', { ctrl: true });
    await soon(() => expect(fake.records.card(BORDER_RULE).values.threshold).toBe(25));
    await soon(() => expect(words(page.getByTestId('rule-pane'))).toContain('version 2'));
  });
});

describe('a test of a rule', () => {
  it('takes what is written and not stored, over the last five years', async () => {
    const { fake } = await writeThreshold('40');
    await fireEvent.click(page.getByTestId('test-ask'));
    await page.findByTestId('test-answer');
    expect(fake.warnings.tested).toEqual([
      {
        values: expect.objectContaining({ threshold: '40', indicator: 'near_border' }),
        since: '2019-01-01',
        until: '2023-12-31',
      },
    ]);
  });

  it('is shown only while it is about what is shown: not of a draft that was put away, nor after another change', async () => {
    await openRules();
    await fireEvent.click(page.getAllByTestId('rule')[1] as HTMLElement);
    await fireEvent.click(await page.findByTestId('rule-change'));
    const typist = new Typist();
    await soon(() => expect(typist.at).toBe('small-name'));
    const field = page.getByTestId('small-threshold') as HTMLInputElement;
    field.focus();
    field.select();
    await typist.write('40');
    await fireEvent.click(page.getByTestId('test-ask'));
    await page.findByTestId('test-answer');
    field.focus();
    await typist.write('1');
    await soon(() => expect(page.queryByTestId('test-answer')).toBeNull());
    expect(words(page.getByTestId('test-why'))).toContain('has changed since');
    await fireEvent.click(page.getByTestId('test-ask'));
    await page.findByTestId('test-answer');
    field.focus();
    await typist.press('Escape');
    await soon(() => expect(page.queryByTestId('small-form')).toBeNull());
    expect(page.queryByTestId('test-answer')).toBeNull();
  });

  it('tells hits, misses, false alarms, shares with intervals, lead, and plain rules beside it', async () => {
    await openRules();
    await fireEvent.click(page.getByTestId('test-ask'));
    const told = words(await page.findByTestId('test-answer'));
    expect(told).toContain(
      '12 hits: onsets with a warning before 9 misses: onsets without one 31 false alarms: nothing followed 2 late: violence was there already 4 open: time not up or data ended',
    );
    expect(told).toContain('28 % (90 % between 18 % and 40 %)');
    expect(told).toContain('Half of the hits came ahead by at least 41 d');
    expect(words(page.getByTestId('test-beside'))).toContain(
      'likelihood of an onset, as an order 0.25 0.11 – cannot be told – cannot be told',
    );
    expect(words(page.getByTestId('test-left-out'))).toContain('Mauritania Its data end in 2022-06');
  });

  it('lists each case, of one outcome, and writes all of them', async () => {
    const fake = await openRules();
    await fireEvent.click(page.getByTestId('test-ask'));
    await page.findByTestId('test-answer');
    await fireEvent.click(page.getByRole('radio', { name: 'miss' }));
    expect(page.getByTestId('test-cases').getAttribute('aria-rowcount')).toBe('7');
    await fireEvent.click(page.getByTestId('csv-rule-test'));
    await soon(() =>
      expect(
        [...fake.written.values()]
          .join()
          .split('\n')
          .filter((line) => /^"?(hit|miss|false_alarm|open)/.test(line)),
      ).toHaveLength(24),
    );
  });

  it('says that nothing can be told where nothing can, and can be stopped', async () => {
    const none = {
      ...testOf('2019-01-01', '2023-12-31'),
      precision: null,
      recall: null,
      median_lead_days: null,
      cases: [],
    };
    await openRules({ testRule: async () => none });
    await fireEvent.click(page.getByTestId('test-ask'));
    expect(words(await page.findByTestId('test-answer'))).toContain(
      'Of the warnings that are over, an onset followed – cannot be told',
    );
    cleanup();
    const fake = await openRules({ testRule: () => new Promise(() => {}) });
    await fireEvent.click(page.getByTestId('test-ask'));
    await fireEvent.click(await within(page.getByTestId('rule-test')).findByTestId('figure-stop'));
    expect(fake.calls).toContain('cancelFigures');
  });

  it('has no fault that axe finds', async () => {
    await openRules();
    await fireEvent.click(page.getAllByTestId('rule')[1] as HTMLElement);
    await fireEvent.click(page.getByTestId('test-ask'));
    await page.findByTestId('test-answer');
    expect(await faults()).toEqual([]);
  });
});
