import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { editor } from '@/state/editor.svelte';
import type { FakeBackend } from './backend';
import { field, newEngagement, rewrite, state, writeEngagement } from './formDesk';
import { AFRICAN_UNION, ECOWAS } from './inventedRecords';
import { resetRecord, soon } from './recordWindow';
import type { Typist } from './typist';

let fake: FakeBackend;
let typist: Typist;

beforeEach(resetRecord);
afterEach(cleanup);

describe('a new engagement', () => {
  it('is written by keyboard with visits, partners and a commitment and stored in one step', async () => {
    ({ fake, typist } = await newEngagement());
    typist.strokes = 1;
    await writeEngagement(typist);
    await typist.press('Tab');
    await typist.write('un');
    await typist.press('Tab');
    await typist.write('guin');
    await typist.press('Tab');
    for (const [when, place] of [
      ['15 Mar 2010', 'cona'],
      ['19 Mar 2010', 'cona'],
    ] as const) {
      await typist.press('v', { alt: true });
      await typist.write(when);
      await typist.press('Tab');
      await typist.write('Special Representative');
      await typist.press('Tab');
      await typist.write(place);
      await typist.press('Tab');
    }
    for (const partner of ['au', 'ecowas']) {
      await typist.press('p', { alt: true });
      await typist.write(partner);
      await typist.press('Tab');
    }
    await typist.press('p', { alt: true });
    await typist.write('Elders of Kankan');
    await typist.press('Enter');
    await typist.press('c', { alt: true });
    await typist.write('Publish the register');
    await typist.press('Tab');
    await typist.write('Government');
    await typist.press('Tab');
    await typist.write('June 2010');
    await typist.press('1', { alt: true });
    await typist.press('Enter', { ctrl: true });

    await page.findByTestId('record-edit');
    expect(fake.records.steps.length).toBe(1);
    const [step = []] = fake.records.steps;
    expect(step.map((change) => change.noun)).toEqual([
      'partner',
      'engagement',
      'visit',
      'visit',
      'participation',
      'participation',
      'participation',
      'commitment',
    ]);
    const [partner, engagement, visit, , first, second, third, commitment] = step;
    expect(engagement?.values).toMatchObject({
      name: 'Good offices',
      kind: 'good_offices',
      since: { first: '2010-03-11', last: '2010-03-20' },
      state: 'under_way',
      countries: ['GIN'],
    });
    expect(visit?.values).toMatchObject({ engagement: engagement?.id, place: { name: 'Conakry' }, countries: ['GIN'] });
    expect([first, second, third].map((change) => change?.values.partner)).toEqual([
      AFRICAN_UNION,
      ECOWAS,
      partner?.id,
    ]);
    expect([first, second, third].map((change) => change?.values.role)).toEqual(['support', 'support', 'support']);
    expect(partner?.values).toEqual({ name: 'Elders of Kankan', kind: 'other' });
    expect(commitment?.values).toMatchObject({ owner: 'Government', state: 'open', due: { last: '2010-06-30' } });
    expect(new Set(step.map((change) => change.marking))).toEqual(new Set(['unclassified']));
    expect(state()).toMatch(/^Saved \d\d:\d\d$/);
    expect(page.getByTestId('record').textContent).toContain('Elders of Kankan');
    // Two minutes, at the 0.28 seconds a key of an average typist (Card, Moran and Newell 1983).
    expect(typist.strokes * 0.28).toBeLessThan(120);
  });

  it('is a draft until it is saved, however complete it is', async () => {
    ({ fake, typist } = await newEngagement());
    await writeEngagement(typist);
    await soon(() => expect(state()).toMatch(/^Draft kept \d\d:\d\d$/));
    expect(fake.records.steps).toEqual([]);
    expect(fake.records.drafts.length).toBe(1);
    await typist.press('Enter', { ctrl: true });
    await page.findByTestId('record-edit');
    expect(fake.records.steps.length).toBe(1);
    expect(fake.records.drafts).toEqual([]);
  });

  it('says under each field what is missing and goes there', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.write('Good offices');
    await typist.press('Enter', { ctrl: true });
    await soon(() => expect(state()).toBe('Not saved: 2 fields need a look'));
    await soon(() => expect(typist.at).toBe('field-kind'));
    expect(page.getAllByText('Nothing is written. Fill it in.').length).toBe(2);
    expect(fake.records.steps).toEqual([]);
    await typist.write('envoy');
    await typist.press('Tab');
    expect(page.getAllByText('Nothing is written. Fill it in.').length).toBe(1);
  });

  it('reads a place that is half written when its field is left, not when merely the window loses the focus', async () => {
    ({ fake, typist } = await newEngagement());
    await writeEngagement(typist);
    await typist.press('v', { alt: true });
    await typist.press('Tab');
    await typist.press('Tab');
    await typist.write('cona');
    const left = vi.spyOn(editor, 'left');
    onTestFinished(() => left.mockRestore());
    // The field stays the active element.
    await fireEvent.focusOut(typist.focused);
    expect(left).not.toHaveBeenCalled();
    await typist.press('Tab');
    expect(left.mock.calls.map(([, of]) => of?.kind)).toEqual(['place']);
  });

  it('counts as strictly confidential until somebody marks it', async () => {
    ({ fake, typist } = await newEngagement());
    await writeEngagement(typist);
    expect(page.getByText('Not marked yet: it counts as the highest.')).toBeTruthy();
    await typist.press('Enter', { ctrl: true });
    await page.findByTestId('record-edit');
    expect(page.getByTestId('record-marking').textContent).toBe('Strictly Confidential');
  });

  it('is followed by another when one saves with Shift', async () => {
    ({ fake, typist } = await newEngagement());
    await writeEngagement(typist);
    await typist.press('Enter', { ctrl: true, shift: true });
    await soon(() => expect(fake.records.steps.length).toBe(1));
    await soon(() => expect(typist.at).toBe('field-name'));
    expect(field('name').value).toBe('');
  });

  it('leaves out a row in which nothing is written and takes a row away by keyboard', async () => {
    ({ fake, typist } = await newEngagement());
    await writeEngagement(typist);
    await typist.press('v', { alt: true });
    await typist.press('c', { alt: true });
    await typist.write('Publish');
    await typist.press('Delete', { ctrl: true });
    expect(typist.at).toBe('child-add-commitment');
    await typist.press('Enter', { ctrl: true });
    await page.findByTestId('record-edit');
    expect(fake.records.steps[0]?.map((change) => change.noun)).toEqual(['engagement']);
  });

  it('shows its rarer fields when asked by key', async () => {
    ({ fake, typist } = await newEngagement());
    expect(page.queryByTestId('field-tracks')).toBeNull();
    await typist.press('m', { alt: true });
    expect(field('tracks')).toBeTruthy();
    field('tracks').focus();
    await typist.write('i');
    await typist.press('Enter');
    await typist.press('Tab');
    expect(page.getByRole('button', { name: 'Take away I' })).toBeTruthy();
  });
});

describe('a field', () => {
  it('shows below what it understood of a day, and in words what is wrong with it', async () => {
    ({ fake, typist } = await newEngagement());
    field('since').focus();
    await typist.write('mid-March 2010');
    expect(await page.findByText('11–20 Mar 2010')).toBeTruthy();
    await rewrite(typist, 'since', 'soon');
    await typist.press('Tab');
    expect(await page.findByText('“soon”: no day can be read in it. Write the day in another way.')).toBeTruthy();
    expect(field('since').getAttribute('aria-invalid')).toBe('true');
  });

  it('finds a country in any of the six languages, the near ones first', async () => {
    ({ fake, typist } = await newEngagement());
    field('countries').focus();
    await typist.write('Niger');
    await typist.press('Enter');
    await typist.write('cote');
    await typist.press('Tab');
    const chips = page.getAllByRole('button', { name: /^Take away/ }).map((button) => button.ariaLabel);
    expect(chips.map((chip) => chip?.replace('Take away ', ''))).toEqual(['Niger', 'Côte d’Ivoire']);
    field('countries').focus();
    await typist.press('Backspace');
    expect(page.getAllByRole('button', { name: /^Take away/ }).length).toBe(1);
  });

  it('keeps a link that names nothing and says what to do', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.press('m', { alt: true });
    field('crisis').focus();
    await typist.write('Coup of 2010');
    await typist.press('Tab');
    expect(await page.findByText(/“Coup of 2010” is not among Constitutional crises/)).toBeTruthy();
    expect(field('crisis').value).toBe('Coup of 2010');
  });

  it('never makes a partner that nobody asked for', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.press('p', { alt: true });
    await typist.write('Ecowass');
    await typist.press('Tab');
    expect(await page.findByText(/“Ecowass” is not among Partners/)).toBeTruthy();
    expect(editor.form?.made).toEqual([]);
  });

  it('takes yes and no by their letters and forgets both', async () => {
    ({ fake, typist } = await newEngagement());
    await typist.press('v', { alt: true });
    await typist.press('m', { alt: true });
    const flag = within(page.getByTestId('child-visit-0-women'));
    flag.getByRole('radio', { name: 'not known' }).focus();
    await typist.press('y');
    expect(flag.getByRole('radio', { name: 'yes' }).ariaChecked).toBe('true');
    await typist.press('n');
    expect(editor.form?.rows[0]?.values.women).toBe(false);
  });
});
