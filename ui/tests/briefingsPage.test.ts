import { cleanup, fireEvent, screen as page, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { Noun } from '@/contract/Noun';
import type { RecordCard } from '@/contract/RecordCard';
import { leavingBriefing, newBriefing } from '@/state/briefingForms.svelte';
import { outline } from '@/state/briefingOutline.svelte';
import { openBriefing } from '@/state/briefingPage.svelte';
import { briefingPreview } from '@/state/briefingPreview.svelte';
import { briefings } from '@/state/briefings.svelte';
import { notices } from '@/state/notices.svelte';
import { screen } from '@/state/screen.svelte';
import { texts } from '@/state/texts.svelte';
import type { FakeBackend } from './backend';
import { DRAFT, SIGNED } from './briefings';
import { faults, openPlace, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';

function reset(): void {
  briefings.id = null;
  briefings.list.clear();
  openBriefing.clear();
  briefingPreview.pages.clear();
  briefingPreview.marking = null;
  leavingBriefing.marking = null;
  Object.assign(outline, { writing: null, adding: null, said: '' });
  screen.close();
  notices.list = [];
}

async function openList(other: Partial<FakeBackend> = {}): Promise<FakeBackend> {
  reset();
  const fake = openPlace('briefings', other);
  await page.findByTestId('briefings-table');
  return fake;
}

async function openDraft(prepare = (_fake: FakeBackend) => {}, wide = false): Promise<FakeBackend> {
  Object.assign(window, { innerWidth: wide ? 1600 : 1280 });
  const fake = await openList();
  prepare(fake);
  briefings.id = DRAFT;
  await page.findByTestId('briefing-title');
  return fake;
}

/** Returns the names of the sentences in their order. */
const sentences = () => page.getAllByTestId('briefing-sentence').map((one) => one.dataset.name);
const sentence = (name: string) =>
  page.getAllByTestId('briefing-sentence').find((one) => one.dataset.name === name) as HTMLElement;
const anchor = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].find((one) => one.dataset.item === name) as HTMLElement;
const stored = (fake: FakeBackend) => fake.briefings.pages.get(DRAFT);
const saved = () => soon(() => expect(page.getByTestId('briefing-saved').textContent).toMatch(/^Saved \d\d:\d\d$/));

function recordCard(id: string, noun: Noun, title: string): RecordCard {
  const stamp = { who: 'A. Diallo', changed_at: '2024-01-05T09:31:00Z', reason: '' };
  return { id, noun, title, version: 1, deleted: false, marking: 'confidential', values: {}, titles: {}, ...stamp };
}

afterEach(async () => {
  cleanup();
  reset();
  await texts.speak('en');
  screen.go('situation');
});

describe('the list of briefings', () => {
  it('has drafts first, then what was signed off by its number', async () => {
    await openList();
    const rows = page.getAllByTestId('briefings-row').map(words);
    expect(rows[0]).toMatch(
      /^Draft West Africa Five minutes West Africa 30 Jun 2021 Confidential English changed by A. Diallo/,
    );
    expect(rows[1]).toMatch(/^6 West Africa .* signed off by M. Sow, 2 Jan 2024, 10:00 UTC$/);
    expect(await faults()).toEqual([]);
  });

  it('is of the area of the selection', async () => {
    const asked: unknown[] = [];
    await openList({
      listBriefings: async (area) => {
        asked.push(area);
        return [];
      },
    }).catch(() => {});
    expect(asked.at(-1)).toEqual({ type: 'subregion', id: 'west-africa' });
  });

  it('says why it is empty, and what to do', async () => {
    reset();
    openPlace('briefings', { listBriefings: async () => [] });
    expect(words(await page.findByTestId('briefings-empty'))).toContain('No briefing of this area yet');
  });

  it('asks for area, day, marking and language before one is drafted, and opens it', async () => {
    const fake = await openList();
    const typist = new Typist();
    await typist.press('n');
    await page.findByTestId('briefing-new-sheet');
    expect(await faults()).toEqual([]);
    await fireEvent.input(page.getByTestId('briefing-new-day'), { target: { value: '31 Dec 2023' } });
    await fireEvent.click(page.getByRole('radio', { name: 'Confidential' }));
    await fireEvent.click(page.getByTestId('briefing-new-draft'));
    await page.findByTestId('briefing-title');
    expect(fake.briefings.begun).toEqual([
      {
        kind: 'five_minutes',
        area: { type: 'subregion', id: 'west-africa' },
        record: null,
        year: null,
        as_of: '2023-12-31',
        marking: 'confidential',
        language: 'en',
      },
    ]);
    expect(page.queryByTestId('briefing-new-sheet')).toBeNull();
  });

  it('asks for the record that a kind is on, by its title', async () => {
    const asked: string[] = [];
    const fake = await openList({
      listRecords: async (request) => {
        asked.push(`${request.noun} ${request.text}`);
        const rows = [recordCard('warning-1', 'warning', 'Unrest in the north')];
        return { total: 1, undated: 0, unplaced: 0, rows };
      },
    });
    await fireEvent.click(page.getByTestId('briefing-new'));
    await fireEvent.click(await page.findByTestId('briefing-new-kind'));
    await fireEvent.click(page.getByRole('menuitemradio', { name: 'Warning note' }));
    expect(page.queryByTestId('briefing-new-area')).toBeNull();
    await fireEvent.click(page.getByTestId('briefing-new-draft'));
    expect(await page.findByText(/Choose what it is on/)).toBeTruthy();
    expect(fake.briefings.begun).toEqual([]);
    await fireEvent.input(page.getByTestId('briefing-new-record'), { target: { value: 'unrest' } });
    const typist = new Typist();
    page.getByTestId('briefing-new-record').focus();
    await page.findByRole('option', { name: /Unrest in the north/ });
    await typist.press('Enter');
    expect(asked.at(-1)).toMatch(/^warning/);
    expect(await faults()).toEqual([]);
    await fireEvent.click(page.getByTestId('briefing-new-draft'));
    await page.findByTestId('briefing-title');
    expect(fake.briefings.begun.at(-1)).toMatchObject({ kind: 'warning_note', record: 'warning-1', year: null });
  });

  it('asks for the year of an evaluation', async () => {
    const fake = await openList();
    await fireEvent.click(page.getByTestId('briefing-new'));
    await fireEvent.click(await page.findByTestId('briefing-new-kind'));
    await fireEvent.click(page.getByRole('menuitemradio', { name: 'Evaluation of a year' }));
    const year = page.getByTestId('briefing-new-year');
    await fireEvent.input(year, { target: { value: '23' } });
    await fireEvent.click(page.getByTestId('briefing-new-draft'));
    expect(await page.findByText(/four digits/)).toBeTruthy();
    await fireEvent.input(year, { target: { value: '2020' } });
    await fireEvent.click(page.getByTestId('briefing-new-draft'));
    await page.findByTestId('briefing-title');
    expect(fake.briefings.begun.at(-1)).toMatchObject({ kind: 'year_evaluation', record: null, year: 2020 });
  });

  it('is begun from the page of a record, with the kind that is on it', async () => {
    await openList();
    newBriefing.beginOn(recordCard('vote-1', 'election', 'Presidential vote'));
    expect(await page.findByDisplayValue('Presidential vote')).toBeTruthy();
    expect(newBriefing.request).toMatchObject({ kind: 'election_note', record: 'vote-1', marking: 'confidential' });
  });

  it('drafts nothing while the day cannot be read', async () => {
    const fake = await openList();
    await fireEvent.click(page.getByTestId('briefing-new'));
    await fireEvent.input(await page.findByTestId('briefing-new-day'), { target: { value: '1/2/2023' } });
    await fireEvent.click(page.getByTestId('briefing-new-draft'));
    expect(await page.findByText(/Can be read two ways/)).toBeTruthy();
    expect(fake.briefings.begun).toEqual([]);
  });

  it('shows why nothing was drafted', async () => {
    const fault = { code: 'refused', message: 'Nothing is stored of that year.', hint: '', question: null };
    await openList({ beginBriefing: () => Promise.reject(fault) });
    await fireEvent.click(page.getByTestId('briefing-new'));
    await fireEvent.click(await page.findByTestId('briefing-new-draft'));
    expect(await page.findByText('Nothing is stored of that year.')).toBeTruthy();
  });
});

describe('the outline', () => {
  it('shows parts and sentences with the numbers of their sources', async () => {
    await openDraft();
    expect(words(sentence('messages/share'))).toContain('1 135 of 2 202 in the countries with data. source 1, 3');
    expect(words(page.getByTestId('briefing-sources'))).toContain('1 UCDP GED, CC BY 4.0 2 Office record');
    expect(await faults()).toEqual([]);
  });

  it('is gone through by arrows, and a sentence is left out and brought back by Delete', async () => {
    const fake = await openDraft();
    const typist = new Typist();
    anchor('messages').focus();
    await typist.press('ArrowDown');
    await typist.press('ArrowDown');
    expect(typist.focused).toBe(anchor('messages/share'));
    await typist.press('Delete');
    expect(words(sentence('messages/share'))).toMatch(/^Left out:/);
    await saved();
    expect(stored(fake)?.edits.left_out).toEqual(['messages/share']);
    await typist.press('Backspace');
    await soon(() => expect(stored(fake)?.edits.left_out).toEqual([]));
  });

  it('is ordered by Alt and arrows, and the focus stays on what moved', async () => {
    const fake = await openDraft();
    const typist = new Typist();
    anchor('messages/share').focus();
    await typist.press('ArrowUp', { alt: true });
    expect(sentences().slice(0, 2)).toEqual(['messages/share', 'messages/fell']);
    await soon(() => expect(typist.focused).toBe(anchor('messages/share')));
    await soon(() => expect(stored(fake)?.edits.order.messages).toEqual(['share', 'fell', 'none']));
    anchor('due').focus();
    await typist.press('ArrowUp', { alt: true });
    await soon(() => expect(stored(fake)?.edits.order['']).toEqual(['messages', 'due', 'map', 'figures']));
    expect(page.getByText('Moved to place 2 of 4')).toBeTruthy();
  });

  it('leaves out rows of tables and whole parts', async () => {
    const fake = await openDraft();
    await fireEvent.click(page.getByRole('button', { name: 'Leave out: Togo' }));
    await fireEvent.click(page.getByRole('button', { name: 'Leave out: What is due' }));
    await soon(() => expect(stored(fake)?.edits.left_out).toEqual(['figures/TGO', 'due']));
    expect(page.getByText('This part is left out whole.')).toBeTruthy();
  });

  it('says a sentence in other words, over the drafted ones, and gives these back', async () => {
    const fake = await openDraft();
    const typist = new Typist();
    anchor('messages/share').focus();
    await typist.press('Enter');
    const field = (await page.findByTestId('briefing-words')) as HTMLTextAreaElement;
    expect(document.activeElement).toBe(field);
    expect(words(page.getByTestId('briefing-drafted'))).toContain('Drafted: Mali: 52 % of the deaths.');
    await fireEvent.input(field, { target: { value: 'Half of the deaths\nwere in Mali.' } });
    await typist.press('Enter', { ctrl: true });
    await soon(() => expect(stored(fake)?.edits.reworded['messages/share']).toBe('Half of the deaths were in Mali.'));
    expect(words(sentence('messages/share'))).toContain('Half of the deaths were in Mali. source 1, 3');
    await fireEvent.click(anchor('messages/share'));
    await fireEvent.click(await page.findByTestId('briefing-back-to-draft'));
    await soon(() => expect(stored(fake)?.edits.reworded).toEqual({}));
  });

  it('leaves the words as they were on Esc, and stores them when the field is left', async () => {
    const fake = await openDraft();
    const typist = new Typist();
    await fireEvent.click(anchor('messages/share'));
    await fireEvent.input(await page.findByTestId('briefing-words'), { target: { value: 'Nothing.' } });
    await typist.press('Escape');
    expect(page.getByTestId('briefing')).toBeTruthy();
    expect(fake.calls).not.toContain('editBriefing');
    await fireEvent.click(anchor('messages/share'));
    const field = await page.findByTestId('briefing-words');
    await fireEvent.input(field, { target: { value: 'Half in Mali.' } });
    await fireEvent.focusOut(field, { relatedTarget: null });
    await soon(() => expect(stored(fake)?.edits.reworded['messages/share']).toBe('Half in Mali.'));
  });

  it('shows where the figures behind other words changed, and settles it either way', async () => {
    const fake = await openDraft((one) => one.briefings.outdate());
    const note = await page.findByTestId('briefing-outdated');
    expect(words(note)).toContain('The figures behind this changed. The draft now says: Mali: 52 % of the deaths.');
    expect(words(page.getByTestId('briefing-doubts'))).toBe('Sentences in your words whose figures changed: 1');
    await fireEvent.click(page.getByTestId('briefing-keep-words'));
    await soon(() => expect(page.queryByTestId('briefing-outdated')).toBeNull());
    await saved();
    expect(stored(fake)?.edits.reworded['messages/share']).toBe('Every second death was in Mali.');
    cleanup();
    const other = await openDraft((one) => one.briefings.outdate());
    await fireEvent.click(await page.findByTestId('briefing-take-draft'));
    await soon(() => expect(stored(other)?.edits.reworded).toEqual({}));
  });

  it('takes a sentence of one’s own, which is not printed before it has a source', async () => {
    const fake = await openDraft();
    const typist = new Typist();
    anchor('messages/fell').focus();
    await typist.press('n');
    await fireEvent.input(await page.findByTestId('briefing-own-text'), {
      target: { value: 'The envoy is on his way.' },
    });
    await typist.press('Enter', { ctrl: true });
    expect(words(await page.findByTestId('briefing-incomplete'))).toBe('Not printed: it has no source.');
    await soon(() => expect(stored(fake)?.edits.own).toHaveLength(1));
    expect(stored(fake)?.edits.order.messages).toEqual(['fell', 'own-1', 'share', 'none']);
    await fireEvent.click(anchor('messages/own-1'));
    await fireEvent.input(await page.findByTestId('briefing-own-source'), { target: { value: 'Code cable of 3 May' } });
    await typist.press('Enter', { ctrl: true });
    await soon(() => expect(stored(fake)?.edits.own[0]?.source).toBe('Code cable of 3 May'));
    expect(page.queryByTestId('briefing-incomplete')).toBeNull();
    expect(words(sentence('messages/own-1'))).toContain('Your sentence, from: Code cable of 3 May');
  });

  it('gets another title where it stands', async () => {
    const fake = await openDraft();
    await fireEvent.click(page.getByTestId('briefing-retitle'));
    const field = await page.findByTestId('briefing-title-field');
    await fireEvent.input(field, { target: { value: 'The Sahel and the coast' } });
    await fireEvent.keyDown(field, { key: 'Enter' });
    await soon(() => expect(stored(fake)?.edits.title).toBe('The Sahel and the coast'));
  });
});

describe('what was changed', () => {
  it('shows at once, and is taken back by Ctrl+Z', async () => {
    const fake = await openDraft();
    const typist = new Typist();
    anchor('messages/fell').focus();
    await typist.press('Delete');
    await saved();
    await typist.press('z', { ctrl: true });
    await soon(() => expect(fake.calls).toContain('undoBriefing'));
    await soon(() => expect(stored(fake)?.edits.left_out).toEqual([]));
    await soon(() => expect(words(sentence('messages/fell'))).not.toMatch(/^Left out/));
  });

  it('stays where it could not be stored, says why, and goes on top of what somebody else stored', async () => {
    const fake = await openDraft();
    fake.briefings.changeElsewhere();
    anchor('messages/fell').focus();
    await new Typist().press('Delete');
    expect(words(await page.findByTestId('briefing-fault'))).toContain('B. Keita changed this briefing at 09:40.');
    expect(page.getByTestId('briefing-saved').textContent).toBe('Not saved');
    expect(words(sentence('messages/fell'))).toMatch(/^Left out/);
    await fireEvent.click(page.getByTestId('briefing-again'));
    await saved();
    expect(stored(fake)?.edits).toMatchObject({ title: 'The Sahel', left_out: ['messages/fell'] });
    expect(page.queryByTestId('briefing-fault')).toBeNull();
  });

  it('waits while one is elsewhere, and is not lost', async () => {
    const fake = await openDraft();
    fake.briefings.nextFault = { code: 'disk', message: 'The disk is full.', hint: 'Make room.', question: null };
    anchor('messages/fell').focus();
    await new Typist().press('Delete');
    await page.findByTestId('briefing-fault');
    screen.go('partners');
    await page.findByTestId('partners');
    screen.go('briefings');
    await fireEvent.click(await page.findByTestId('briefing-again'));
    await saved();
    expect(stored(fake)?.edits.left_out).toEqual(['messages/fell']);
  });

  it('does not take back what somebody else changed', async () => {
    const fake = await openDraft();
    anchor('messages/fell').focus();
    await new Typist().press('Delete');
    await saved();
    fake.briefings.changeElsewhere();
    await fireEvent.click(page.getByTestId('briefing-undo'));
    await fireEvent.click(await page.findByTestId('briefing-again'));
    await soon(() => expect(page.queryByTestId('briefing-fault')).toBeNull());
    expect(stored(fake)?.edits).toMatchObject({ title: 'The Sahel', left_out: ['messages/fell'] });
  });

  it('can be given up', async () => {
    const fake = await openDraft();
    fake.briefings.nextFault = { code: 'disk', message: 'The disk is full.', hint: 'Make room.', question: null };
    anchor('messages/fell').focus();
    await new Typist().press('Delete');
    await fireEvent.click(await page.findByTestId('briefing-give-up'));
    await soon(() => expect(words(sentence('messages/fell'))).not.toMatch(/^Left out/));
    expect(stored(fake)?.edits.left_out).toEqual([]);
  });
});

describe('the pages', () => {
  it('stand beside the outline, whole or as seen at a lower marking', async () => {
    const fake = await openDraft(undefined, true);
    await soon(() => expect(page.getAllByTestId('briefing-page')).toHaveLength(2));
    expect((page.getAllByTestId('briefing-page')[0] as HTMLImageElement).src).toMatch(/^data:image\/svg\+xml,/);
    const preview = within(page.getByTestId('briefing-preview'));
    await fireEvent.click(preview.getByRole('radio', { name: 'Unclassified' }));
    await soon(() => expect(fake.briefings.drawn).toEqual([null, 'unclassified']));
    expect(await faults()).toEqual([]);
  });

  it('are drawn anew after a change, and the last ones stay meanwhile', async () => {
    const fake = await openDraft(undefined, true);
    await soon(() => expect(page.getAllByTestId('briefing-page')).toHaveLength(2));
    anchor('messages/fell').focus();
    await new Typist().press('Delete');
    expect(page.getAllByTestId('briefing-page')).toHaveLength(2);
    await soon(() => expect(fake.briefings.drawn).toHaveLength(2));
  });

  it('have a side of their own in a narrow window', async () => {
    const fake = await openDraft();
    expect(fake.briefings.drawn).toEqual([]);
    await fireEvent.click(page.getByRole('radio', { name: 'Pages' }));
    await soon(() => expect(page.getAllByTestId('briefing-page')).toHaveLength(2));
    expect(page.queryByTestId('briefing-outline')).toBeNull();
  });
});

describe('a briefing', () => {
  it('is written as a document at a marking, under a name of its own', async () => {
    const fake = await openDraft();
    await new Typist().press('p');
    const sheet = within(await page.findByTestId('briefing-export-sheet'));
    expect(await faults()).toEqual([]);
    await fireEvent.click(sheet.getByRole('radio', { name: 'Unclassified' }));
    await fireEvent.click(sheet.getByRole('radio', { name: 'DOCX' }));
    await fireEvent.click(page.getByTestId('briefing-write'));
    const path = '/home/analyst/five-minutes-west-africa-2021-06-30.docx';
    await soon(() => expect(fake.briefings.written).toEqual([{ marking: 'unclassified', format: 'docx', path }]));
    await soon(() => expect(notices.list.at(-1)?.message).toBe(`The briefing is written to ${path}`));
    expect(notices.list.at(-1)?.hint).toContain('Marked Unclassified.');
  });

  it('is signed off by a person after what is outdated was named, and can then not be changed', async () => {
    const fake = await openDraft((one) => one.briefings.outdate());
    await page.findByTestId('briefing-outdated');
    await new Typist().press('s');
    expect(words(await page.findByTestId('briefing-sign-outdated'))).toContain('Every second death was in Mali.');
    const yes = page.getByTestId('briefing-sign-yes') as HTMLButtonElement;
    expect(yes.disabled).toBe(true);
    await fireEvent.input(page.getByTestId('briefing-sign-who'), { target: { value: 'M. Sow' } });
    expect(await faults()).toEqual([]);
    await fireEvent.click(yes);
    await soon(() => expect(words(page.getByTestId('briefing-state'))).toBe('No. 7 · signed off by M. Sow'));
    expect(document.querySelector('[data-item]')).toBeNull();
    expect(page.queryByTestId('briefing-sign')).toBeNull();
    await new Typist().press('z', { ctrl: true });
    expect(fake.calls).not.toContain('undoBriefing');
  });

  it('that was signed off begins the next one', async () => {
    await openList();
    briefings.id = SIGNED;
    await fireEvent.click(await page.findByTestId('briefing-next'));
    await page.findByTestId('briefing-new-sheet');
    expect((page.getByTestId('briefing-new-day') as HTMLInputElement).value).not.toBe('31 Dec 2020');
    expect(page.queryByTestId('briefing-delete')).toBeNull();
  });

  it('is deleted only after it was asked whether one is sure', async () => {
    const fake = await openDraft();
    await fireEvent.click(page.getByTestId('briefing-delete'));
    expect(fake.calls).not.toContain('deleteBriefing');
    await fireEvent.click(page.getByTestId('briefing-delete-yes'));
    await page.findByTestId('briefings-table');
    expect(page.getAllByTestId('briefings-row')).toHaveLength(1);
  });

  it('keeps its own direction in a window that runs the other way', async () => {
    await texts.speak('ar');
    await openDraft();
    expect(document.documentElement.dir).toBe('rtl');
    expect(anchor('messages/fell').closest<HTMLElement>('ol[dir]')?.dir).toBe('ltr');
    expect(page.getByRole('button', { name: /استبعاد: .*Togo/ })).toBeTruthy();
    expect(await faults()).toEqual([]);
  });

  it('closes on Esc, and the list has the focus where it was', async () => {
    await openDraft();
    await new Typist().press('Escape');
    await page.findByTestId('briefings-table');
    await soon(() => expect((document.activeElement as HTMLElement).dataset.briefing).toBe(DRAFT));
  });
});
