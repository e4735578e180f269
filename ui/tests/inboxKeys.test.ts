import { cleanup, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { inbox } from '@/state/inbox.svelte';
import { deciding } from '@/state/inboxDecisions.svelte';
import { actions } from '@/state/keyboard.svelte';
import { screen } from '@/state/screen.svelte';
import { headline, openInbox, resetInbox, settled } from './inboxWindow';
import { ARABIC, CHINESE } from './inventedItems';
import { words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';

const KONNA = { type: 'event', id: 1 } as const;

async function typist(): Promise<Typist> {
  const one = new Typist();
  await soon(() => expect(one.at).toBe('item-list'));
  return one;
}

afterEach(() => {
  cleanup();
  resetInbox();
  screen.go('situation');
});

describe('the inbox by keyboard', () => {
  it('is the sixth place of the rail, between Calendar and Briefings', async () => {
    await openInbox();
    const places = within(page.getByRole('navigation', { name: 'Places' })).getAllByRole('button');
    expect(places.map((place) => place.dataset.testid).slice(4, 7)).toEqual([
      'go-calendar',
      'go-inbox',
      'go-briefings',
    ]);
    expect(words(places[5] ?? null)).toBe('Inbox 5 open items 6');
    screen.go('calendar');
    await page.findByTestId('calendar');
    await new Typist().press('6');
    await page.findByTestId('inbox');
  });

  it('clears items with one or two strokes each, and opens the next one at once', async () => {
    const fake = await openInbox();
    const keys = await typist();
    expect(headline()).toContain('At least 12 killed');
    await keys.press('1');
    await soon(() => expect(headline()).toBe(ARABIC));
    await keys.press('x');
    expect(page.getByText('1 to 4: a reason. W: words of your own.', { selector: '.hint' })).toBeTruthy();
    await keys.press('3');
    await soon(() => expect(headline()).toBe(CHINESE));
    await keys.press('2');
    await soon(() => expect(headline()).toContain('Communiqué'));
    await keys.press('m');
    await soon(() => expect(headline()).toContain('Opposition'));
    await settled();
    expect(fake.inbox.sent).toEqual([
      { type: 'link', item: 1, target: KONNA },
      { type: 'set_aside', item: 2, aside: { reason: 'not_confirmed', words: '' } },
      { type: 'link', item: 3, target: { type: 'record', id: 'w-mopti' } },
      { type: 'mute', item: 4, on: true },
    ]);
    expect(inbox.list.counts).toMatchObject({ open: 1, muted: 2, linked: 2, set_aside: 1 });
    expect(keys.at).toBe('item-list');
    expect(page.getAllByRole('option')).toHaveLength(1);
  });

  it('says that all is decided when the last item has gone, and how many are where', async () => {
    const fake = await openInbox({}, ({ inbox: { items } }) => items.splice(1));
    const keys = await typist();
    await keys.press('x');
    await keys.press('1');
    const said = words(await page.findByTestId('inbox-empty'));
    await soon(() => expect(words(page.getByTestId('inbox-empty'))).toContain('Set aside: 1'));
    expect(said).toContain('All is decided');
    expect(fake.inbox.sent).toHaveLength(1);
  });

  it('takes decisions back by Ctrl+Z and by the notice, and does them again', async () => {
    const fake = await openInbox();
    const keys = await typist();
    await keys.press('1');
    await soon(() => expect(headline()).toBe(ARABIC));
    await keys.press('z', { ctrl: true });
    await soon(() => expect(headline()).toContain('At least 12 killed'));
    await settled();
    expect(fake.inbox.sent.at(-1)).toEqual({ type: 'restore', item: 1, version: 0 });
    await soon(() => expect(inbox.list.counts).toMatchObject({ open: 5, linked: 0 }));
    await keys.press('z', { ctrl: true, shift: true });
    await settled();
    await soon(() => expect(inbox.list.counts).toMatchObject({ open: 4, linked: 1 }));
    await keys.press('x');
    await keys.press('4');
    (await page.findByTestId('notice-action')).click();
    await settled();
    await soon(() => expect(fake.inbox.sent.at(-1)?.type).toBe('restore'));
  });

  it('keeps digits for the offers: they do not leave the place, but from the rail they do', async () => {
    const fake = await openInbox();
    const keys = await typist();
    await keys.press('8');
    expect(screen.place).toBe('inbox');
    expect(fake.inbox.sent).toEqual([]);
    expect(await page.findByText('There is no offer 8.')).toBeTruthy();
    await keys.press('Escape');
    expect(keys.at).toBe('go-inbox');
    await keys.press('8');
    expect(screen.place).toBe('sources');
  });

  it('never links by a slip after a first stroke', async () => {
    const fake = await openInbox();
    const keys = await typist();
    await keys.press('x');
    await keys.press('7');
    await keys.press('Escape');
    await keys.press('g');
    await keys.press('1');
    await keys.press('Escape');
    await keys.press('x');
    await keys.press('j');
    expect(deciding.stroke).toBeNull();
    expect(fake.inbox.sent).toEqual([]);
    expect(inbox.id).toBe(2);
  });

  it('grades the outlet and the content, and goes back to what is suggested', async () => {
    const fake = await openInbox();
    const keys = await typist();
    expect(words(page.getAllByTestId('item-grade')[0] ?? null)).toContain('suggested');
    await keys.press('g');
    await keys.press('d');
    await keys.press('c');
    await keys.press('1');
    await settled();
    expect(fake.inbox.sent).toEqual([
      { type: 'grade_outlet', outlet: 'Sahel Wire', grade: 'D' },
      { type: 'grade_content', item: 1, grade: 1 },
    ]);
    await soon(() => expect(page.getByTestId('grade-D').getAttribute('aria-pressed')).toBe('true'));
    expect(page.getByTestId('grade-1').getAttribute('aria-pressed')).toBe('true');
    page.getByRole('button', { name: 'As suggested: 2' }).click();
    await settled();
    expect(fake.inbox.sent.at(-1)).toEqual({ type: 'grade_content', item: 1, grade: null });
    expect(headline()).toContain('At least 12 killed');
  });

  it('accepts the first place and the first day, then the next, then none', async () => {
    const fake = await openInbox();
    const keys = await typist();
    const accepted = () => page.getAllByTestId('item-place').map((place) => place.getAttribute('aria-pressed'));
    await keys.press('p');
    await soon(() => expect(accepted()).toEqual(['true', 'false']));
    await keys.press('p');
    await soon(() => expect(accepted()).toEqual(['false', 'true']));
    await keys.press('p');
    await soon(() => expect(accepted()).toEqual(['false', 'false']));
    await keys.press('d');
    await settled();
    expect(fake.inbox.sent.map((change) => ('place' in change ? (change.place?.name ?? null) : null))).toEqual([
      'Konna',
      'Mopti',
      null,
      null,
    ]);
    expect(fake.inbox.sent.at(-1)).toEqual({ type: 'day', item: 1, day: '2024-01-03' });
  });

  it('puts a mark on, gives to a person, and writes words of one’s own', async () => {
    const fake = await openInbox();
    const keys = await typist();
    await keys.press('t');
    await soon(() => expect(keys.at).toBe('item-write-tag'));
    await keys.write('market 2');
    await keys.press('Enter');
    await soon(() => expect(keys.at).toBe('item-list'));
    await keys.press('a');
    await soon(() => expect(keys.at).toBe('item-write-assign'));
    await keys.write('A. Diallo');
    await keys.press('Enter');
    await soon(() => expect(keys.at).toBe('item-list'));
    await keys.press('x');
    await keys.press('w');
    await soon(() => expect(keys.at).toBe('aside-words'));
    await keys.write('told on 3 January');
    await keys.press('Enter');
    await soon(() => expect(keys.at).toBe('item-list'));
    await keys.press('2');
    await settled();
    expect(fake.inbox.sent).toEqual([
      { type: 'tag', item: 1, tag: 'market 2', on: true },
      { type: 'assign', item: 1, to: 'A. Diallo' },
      { type: 'set_aside', item: 1, aside: { reason: 'known_already', words: 'told on 3 January' } },
    ]);
  });

  it('searches for another link, and takes it with Enter', async () => {
    const fake = await openInbox();
    const keys = await typist();
    await keys.press('l');
    await soon(() => expect(keys.at).toBe('item-write-link'));
    await keys.write('benin');
    await keys.press('Enter');
    await soon(() => expect(headline()).toBe(ARABIC));
    await settled();
    expect(fake.inbox.sent).toEqual([{ type: 'link', item: 1, target: { type: 'record', id: 'w-benin' } }]);
    await soon(() => expect(keys.at).toBe('item-list'));
  });

  it('splits the open report off', async () => {
    const fake = await openInbox();
    const keys = await typist();
    page.getByRole('tab', { name: 'Radio Kayira' }).click();
    await soon(() => expect(words(page.getByTestId('report-facts'))).toContain('82 of 100 words'));
    await keys.press('s');
    await soon(() => expect(page.getAllByTestId('report-tab')).toHaveLength(3));
    expect(fake.inbox.sent).toEqual([{ type: 'split', item: 1, report: 12 }]);
    await keys.press('z', { ctrl: true });
    await soon(() => expect(page.getAllByTestId('report-tab')).toHaveLength(4));
  });

  it('joins an item to another that tells the same story', async () => {
    const fake = await openInbox();
    const keys = await typist();
    await keys.press('j');
    await soon(() => expect(headline()).toBe(ARABIC));
    await keys.press('b');
    await soon(() => expect(keys.at).toBe('item-write-join'));
    await keys.write('mopti');
    await keys.press('Enter');
    await soon(() => expect(headline()).toBe(CHINESE));
    await settled();
    expect(fake.inbox.sent).toEqual([{ type: 'join', item: 2, into: 1 }]);
    await keys.press('z', { ctrl: true });
    await soon(() => expect(headline()).toBe(ARABIC));
    await soon(() => expect(inbox.list.total).toBe(5));
  });

  it('opens again what was linked, in its own view', async () => {
    const fake = await openInbox();
    const keys = await typist();
    await keys.press('1');
    await settled();
    await keys.press('v');
    await soon(() => expect(headline()).toContain('Football'));
    await keys.press('v');
    await soon(() => expect(headline()).toContain('At least 12 killed'));
    expect(words(page.getByTestId('item-offers'))).toContain('Linked to Event Attack at Konna');
    await keys.press('u');
    await soon(() => expect(words(page.getByTestId('inbox-empty'))).toContain('Nothing is linked yet'));
    expect(fake.inbox.sent.at(-1)).toEqual({ type: 'reopen', item: 1 });
  });

  it('brings an item back that the core refused to change, and says why', async () => {
    const fake = await openInbox();
    const keys = await typist();
    fake.inbox.refuses = true;
    await keys.press('1');
    expect(await page.findByText('The store is full.')).toBeTruthy();
    await soon(() => expect(headline()).toContain('At least 12 killed'));
    await soon(() => expect(inbox.list.total).toBe(5));
  });

  it('has a key of its own for each thing to do, which the sheet of keys shows', async () => {
    await openInbox();
    const own = actions.filter((action) => action.place === 'inbox').map(({ keys }) => keys[0]);
    expect(own.join(' ')).toBe('1 L X J K G C P D M T A S B U Enter Space V / R Ctrl+Z');
    screen.open('keys');
    const link = await page.findByText('Link the item to the offer of this number, and go on');
    expect(words(link.parentElement)).toMatch(/1–9$/);
    expect(page.getByText('Go to another place: digits are offers until Esc leads to the rail')).toBeTruthy();
  });

  it('is in the palette with its views, but no offer is', async () => {
    await openInbox();
    (await typist()).focused.blur();
    screen.open('palette');
    await page.findByText('Inbox: muted items');
    expect(page.queryByText('Link the item to the offer of this number, and go on')).toBeNull();
    const keys = new Typist();
    await soon(() => expect(keys.at).toBe('palette'));
    await keys.write('muted items');
    await keys.press('Enter');
    await soon(() => expect(headline()).toContain('Football'));
  });
});
