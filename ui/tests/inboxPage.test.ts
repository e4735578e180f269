import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { inbox } from '@/state/inbox.svelte';
import { piecesOf } from '@/state/inboxWords';
import { screen } from '@/state/screen.svelte';
import { texts } from '@/state/texts.svelte';
import { fakeBackend } from './backend';
import { headline, openInbox, resetInbox, settled } from './inboxWindow';
import { ARABIC, CHINESE } from './inventedItems';
import { faults, openPlace, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';

afterEach(async () => {
  cleanup();
  resetInbox();
  screen.go('situation');
  await texts.speak('en');
});

describe('the list of the inbox', () => {
  it('is a list box in which the open item is the active one, and names outlets, countries, grade and marking', async () => {
    await openInbox();
    const list = page.getByRole('listbox', { name: 'Items: Open' });
    const options = within(list).getAllByRole('option');
    expect(list.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['true', ...Array(4).fill('false')]);
    expect(words(options[0] ?? null)).toMatch(/At least 12 killed.* Sahel Wire \+ 3 .*Mali attack$/);
    expect(words(options[3] ?? null)).toContain('Confidential');
    expect(words(options[1] ?? null)).toContain('Aïcha Diallo');
    await fireEvent.click(options[2] as HTMLElement);
    await soon(() => expect(headline()).toBe(CHINESE));
  });

  it('lets each headline run in its own direction and language', async () => {
    await openInbox();
    const title = page.getByText(ARABIC, { selector: '.title' });
    expect([title.dir, title.lang]).toEqual(['auto', 'ar']);
  });

  it('counts every view at all times, and shows what is muted', async () => {
    await openInbox();
    const views = within(page.getByTestId('inbox-views')).getAllByRole('radio');
    expect(views.map(words)).toEqual(['Open 5', 'Muted 1', 'Linked 0', 'Set aside 0', 'Rules']);
    views[1]?.click();
    await soon(() => expect(headline()).toContain('Football'));
    expect(words(page.getByTestId('item-rules'))).toContain('“Sport” muted it: football.');
    expect(words(page.getByTestId('inbox-views'))).toContain('Open 5');
  });

  it('asks for words, mark and person, and says when nothing fits', async () => {
    const fake = await openInbox();
    const typist = new Typist();
    await soon(() => expect(typist.at).toBe('item-list'));
    await typist.press('/');
    await soon(() => expect(typist.at).toBe('inbox-search'));
    await typist.write('matin');
    await soon(() => expect(inbox.list.total).toBe(2));
    await typist.press('Enter');
    await soon(() => expect(typist.at).toBe('item-list'));
    page.getByTestId('inbox-tag').click();
    (await page.findByRole('menuitemradio', { name: 'election' })).click();
    expect(words(await page.findByTestId('inbox-empty'))).toContain('No item fits');
    expect(fake.inbox.asked.at(-1)).toMatchObject({ text: 'matin', tag: 'election', assigned_to: null });
    page.getByRole('button', { name: 'Show all' }).click();
    await soon(() => expect(inbox.list.total).toBe(5));
    page.getByTestId('inbox-person').click();
    (await page.findByRole('menuitemradio', { name: 'Nobody’s' })).click();
    await soon(() => expect(fake.inbox.asked.at(-1)).toMatchObject({ assigned_to: '' }));
    await soon(() => expect(inbox.list.total).toBe(4));
  });

  it('draws only the rows in sight of ten thousand, and fetches the others when they are reached', async () => {
    const fake = await openInbox({ inbox: 10_000 });
    expect(page.getAllByRole('option').length).toBeLessThan(60);
    expect(fake.inbox.asked.every(({ most }) => most <= 200)).toBe(true);
    const typist = new Typist();
    await soon(() => expect(typist.at).toBe('item-list'));
    expect(words(page.getByTestId('item-pane'))).toContain('1 of 10 005');
    inbox.list.need(9_900, 20);
    await soon(() => expect(inbox.list.item(9_910)).toBeDefined());
  });

  it('says where reports come from when there are none', async () => {
    await openInbox({ inbox: null });
    expect(words(page.getByTestId('inbox-empty'))).toContain('No report has come in: West Africa');
    page.getByRole('button', { name: /To the sources/ }).click();
    await soon(() => expect(screen.place).toBe('sources'));
  });

  it('says in a sentence why it could not be read, and is asked again', async () => {
    resetInbox();
    const told = fakeBackend();
    let isClosed = true;
    openPlace('inbox', {
      listInbox: async (request) => {
        if (isClosed)
          throw { code: 'refused', message: 'The store is closed.', hint: 'Open it again.', question: null };
        return told.listInbox(request);
      },
    });
    expect(words(await page.findByRole('alert'))).toContain('The store is closed. Open it again.');
    isClosed = false;
    within(page.getByRole('alert')).getByRole('button').click();
    await soon(() => expect(headline()).toContain('At least 12 killed'));
    expect(page.queryByRole('alert')).toBeNull();
  });
});

describe('the open item', () => {
  it('marks what was understood in its text and tells why, and names where each report is from', async () => {
    await openInbox();
    const marks = [...document.querySelectorAll<HTMLElement>('[data-testid="item-pane"] mark[title]')];
    expect(marks.map((mark) => [mark.dataset.kind, mark.textContent])).toEqual([
      ['figure', 'At least 12'],
      ['place', 'Mopti'],
      ['day', '3 January 2024'],
    ]);
    expect(marks[1]?.title).toContain('Mali is named');
    page.getByRole('tab', { name: 'Le Matin' }).click();
    await soon(() => expect(words(page.getByTestId('report-facts'))).toContain('Same day and same town.'));
    expect(words(page.getByTestId('report-facts'))).toContain('Passed on by ReliefWeb · import 3');
    expect(page.getByText('https://example.org/1/1').closest('a')).toBeNull();
    expect(document.querySelector('[data-testid="item-pane"] a')).toBeNull();
  });

  it('offers links with their number, kind and reason, and takes a link away', async () => {
    const fake = await openInbox();
    const [first] = page.getAllByTestId('item-offer');
    expect(words(first ?? null)).toBe(
      '1 Attack at Konna Event · 3 Jan 2024, Mali Same day, 4 km away, 12 deaths in both',
    );
    first?.click();
    await settled();
    inbox.show('linked');
    const away = await page.findByRole('button', { name: 'Take the link away: Attack at Konna' });
    away.click();
    await soon(() => expect(fake.inbox.sent.at(-1)?.type).toBe('unlink'));
  });

  it('says so where nothing fits', async () => {
    await openInbox();
    inbox.open(4);
    await soon(() => expect(words(page.getByTestId('item-offers'))).toContain('Nothing stored fits'));
  });

  it('keeps passages apart that overlap or lie outside of the text', () => {
    const mark = (start: number, end: number) => ({ in_title: false, start, end, kind: 'place' as const, told: '' });
    const pieces = piecesOf('Konna near Mopti', [mark(11, 16), mark(0, 5), mark(3, 8), mark(14, 40)]);
    expect(pieces.map(({ text, mark: of }) => (of ? `[${text}]` : text)).join('')).toBe('[Konna] near [Mopti]');
  });

  it('has no fault that axe finds, with links, a stroke that waits and lines to write in', async () => {
    await openInbox();
    expect(await faults()).toEqual([]);
    const typist = new Typist();
    await soon(() => expect(typist.at).toBe('item-list'));
    await typist.press('x');
    await typist.press('Escape');
    await typist.press('t');
    await soon(() => expect(typist.at).toBe('item-write-tag'));
    expect(await faults()).toEqual([]);
  });

  it('speaks Arabic with its headlines as they are', async () => {
    await openInbox();
    await texts.speak('ar');
    await soon(() => expect(document.documentElement.dir).toBe('rtl'));
    expect(page.getByRole('heading', { level: 1 }).textContent).toBe('الوارد');
    expect(page.getByTestId('item-title').dir).toBe('auto');
    expect(page.queryByText(/^(?:item|inbox|grade|aside)-/)).toBeNull();
    expect(await faults()).toEqual([]);
  });
});
