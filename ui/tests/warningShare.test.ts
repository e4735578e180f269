import { cleanup, fireEvent, screen as page } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { fileStem } from '@/state/fileName';
import { notices } from '@/state/notices.svelte';
import { screen } from '@/state/screen.svelte';
import type { FakeBackend } from './backend';
import { BENIN } from './inventedWarnings';
import { faults, words } from './pages';
import { soon } from './recordWindow';
import { Typist } from './typist';
import { openWarningPage, openWarnings, resetWarnings } from './warningWindow';
import { shareOf } from './years';

async function openShare(other: Partial<FakeBackend> = {}): Promise<{ fake: FakeBackend; typist: Typist }> {
  const fake = await openWarningPage(BENIN, other);
  await soon(() => expect(document.activeElement?.tagName).toBe('H1'));
  const typist = new Typist();
  await typist.press('s');
  await page.findByTestId('share-sheet');
  return { fake, typist };
}

afterEach(() => {
  cleanup();
  resetWarnings();
  screen.close();
  screen.go('situation');
  notices.list = [];
});

describe('a warning for a partner', () => {
  it('shows what is in it and what stays before anything is written, unclassified first', async () => {
    const { typist } = await openShare();
    await soon(() => expect(typist.focused.textContent).toBe('Unclassified'));
    expect(words(await page.findByTestId('share-kept'))).toBe('In the file Warning 1 Evidence 4 Action 1');
    expect(words(page.getByTestId('share-left'))).toContain('Evidence 2 Judgements 2 Action 1');
    expect(await faults()).toEqual([]);
    await typist.press('ArrowRight');
    await soon(() => expect(words(page.getByTestId('share-left'))).toContain('No record is marked higher.'));
  });

  it('is written where somebody says, under a name that every file system takes, and says what is in it', async () => {
    const asked: unknown[] = [];
    await openShare({
      chooseSave: async (_title, name) => {
        asked.push(name);
        return '/out/warning.html';
      },
      shareWarning: async (...all) => {
        asked.push(all);
        return shareOf(all[1]);
      },
    });
    await page.findByTestId('share-kept');
    await fireEvent.click(page.getByTestId('share-write'));
    await soon(() => expect(asked).toHaveLength(2));
    expect(asked[0]).toBe('warning-northern-benin-attacks-may-spread-south-of-the-border-parks-by-30-june.html');
    expect(asked[1]).toEqual([BENIN, 'unclassified', 'page', '/out/warning.html']);
    await soon(() => expect(notices.list.at(-1)?.message).toBe('The warning is written to /out/warning.html'));
    expect(notices.list.at(-1)?.hint).toBe(
      'Unclassified. In it: 1 warning, 4 evidence, 1 action. Left out: 2 evidence, 2 judgements, 1 action.',
    );
    expect(page.queryByTestId('share-sheet')).toBeNull();
  });

  it('is an exchange file where that is chosen', async () => {
    let name = '';
    await openShare({
      chooseSave: async (_title, suggested) => {
        name = suggested;
        return null;
      },
    });
    await page.findByTestId('share-kept');
    await fireEvent.click(page.getByRole('radio', { name: 'Exchange file' }));
    await fireEvent.click(page.getByTestId('share-write'));
    await soon(() => expect(name).toMatch(/\.json$/));
    expect(page.getByTestId('share-sheet')).toBeTruthy();
    expect(notices.list).toEqual([]);
  });

  it('is not written where the warning itself is marked higher, and says why', async () => {
    const refused = 'The warning is marked Confidential.';
    await openShare({ previewShare: async (_id, marking) => ({ ...shareOf(marking), kept: [], refused }) });
    expect(words(await page.findByTestId('share-refused'))).toContain(refused);
    expect((page.getByTestId('share-write') as HTMLButtonElement).disabled).toBe(true);
  });

  it('keeps the keys of the page away while it is open, and Escape closes it', async () => {
    const { fake, typist } = await openShare();
    await typist.press('w');
    expect(fake.calls).not.toContain('saveRecords');
    await typist.press('Escape');
    await soon(() => expect(page.queryByTestId('share-sheet')).toBeNull());
    expect(page.getByTestId('warning-title')).toBeTruthy();
  });

  it('has a name of letters and digits of any script', () => {
    expect(fileStem('Mopti/Mali: "silence" <now>?')).toBe('mopti-mali-silence-now');
    expect(fileStem('توتر قبل')).toBe('توتر-قبل');
    expect(fileStem('…')).toBe('');
    expect(fileStem('x'.repeat(300))).toHaveLength(72);
  });
});

describe('rules that look by themselves', () => {
  it('say so beside when they last ran, and are switched off and on', async () => {
    const fake = await openWarnings();
    const box = () => page.getByRole('checkbox', { name: /^They look by themselves/ }) as HTMLInputElement;
    await page.findByTestId('rules-ran');
    expect(box().checked).toBe(true);
    await fireEvent.click(box());
    await soon(() => expect(fake.warnings.byThemselves).toBe(false));
    await soon(() => expect(box().checked).toBe(false));
    await fireEvent.click(box());
    await soon(() => expect(fake.warnings.byThemselves).toBe(true));
  });

  it('stay as they were where it cannot be stored', async () => {
    const fault = { code: 'refused', message: 'It cannot be stored.', hint: '', question: null };
    await openWarnings('board', { setRulesByThemselves: () => Promise.reject(fault) });
    const box = (await page.findByRole('checkbox', { name: /^They look by themselves/ })) as HTMLInputElement;
    await fireEvent.click(box);
    await soon(() => expect(notices.list.at(-1)?.message).toBe('It cannot be stored.'));
    await soon(() => expect(box.checked).toBe(true));
  });
});
