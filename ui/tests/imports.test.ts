import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend';
import type { Fault } from '@/contract/Fault';
import type { ImportRequest } from '@/contract/ImportRequest';
import { desk } from '@/state/desk.svelte';
import { imports } from '@/state/imports.svelte';
import { openDesk } from '@/state/opening';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { type FakeBackend, fakeBackend } from './backend';

const QUESTION: Fault = {
  code: 'question',
  message: 'The dates of the file can be read two ways.',
  hint: '',
  question: {
    option: 'date_order',
    text: 'Which comes first in the dates, the day or the month?',
    example: 'date_start is 03/04/2021 in line 2',
    answers: [
      { value: 'day_first', meaning: '3 April 2021' },
      { value: 'month_first', meaning: '4 March 2021' },
    ],
  },
};

let fake: FakeBackend;

beforeEach(async () => {
  fake = fakeBackend({ empty: true });
  useBackend(fake);
  await openDesk();
  imports.clear();
  screen.close();
});

describe('an import', () => {
  it('fills an empty desk and looks at the busiest subregion and the last three years', async () => {
    expect(desk.empty).toBe(true);
    await imports.offer(['/home/analyst/ged.csv']);
    expect(imports.outcome?.run.file_name).toBe('ged.csv');
    expect(desk.empty).toBe(false);
    expect(selection.filter.area).toEqual({ type: 'subregion', id: 'west-africa' });
    expect([selection.filter.since, selection.filter.until]).toEqual(['2021-01-01', '2023-12-31']);
    expect(selection.picture?.totals.events).toBeGreaterThan(0);
  });

  it('stops at a question, and goes on with the answer', async () => {
    const requests: ImportRequest[] = [];
    useBackend({
      ...fake,
      importFile: (request, onProgress) => {
        requests.push(request);
        return fake.importFile(request, onProgress);
      },
    });
    fake.nextFault = QUESTION;
    await imports.offer(['/home/analyst/raw.csv']);
    expect(imports.question?.answers.map((answer) => answer.meaning)).toEqual(['3 April 2021', '4 March 2021']);
    expect(imports.outcome).toBeNull();
    await imports.answer('month_first');
    expect(requests.map((request) => request.date_order)).toEqual([null, 'month_first']);
    expect(imports.outcome).not.toBeNull();
  });

  it('tells why a file was refused and leaves the desk as it was', async () => {
    fake.nextFault = { code: 'refused', message: 'The file ends in line 4.', hint: 'Fetch it again.', question: null };
    await imports.offer(['/home/analyst/cut.csv']);
    expect(imports.fault?.message).toBe('The file ends in line 4.');
    expect(imports.busy).toBe(false);
    expect(desk.empty).toBe(true);
  });

  it('takes dropped files one after the other', async () => {
    await imports.offer(['/a/one.csv', '/a/two.csv']);
    expect(fake.calls.filter((call) => call === 'importFile')).toHaveLength(2);
    expect(imports.runs.map((run) => run.file_name)).toEqual(['two.csv', 'one.csv']);
  });

  it('is undone as a whole', async () => {
    await imports.offer(['/a/one.csv']);
    const [run] = imports.runs;
    if (run) await imports.undo(run);
    expect(imports.runs[0]?.state).toBe('undone');
    expect(desk.empty).toBe(true);
  });

  it('opens the dialog, and does nothing when no file is chosen', async () => {
    fake.chosenPath = null;
    await imports.choose();
    expect(fake.calls).not.toContain('importFile');
    fake.chosenPath = '/home/analyst/ged.csv';
    await imports.choose();
    await vi.waitFor(() => expect(fake.calls).toContain('importFile'));
  });

  it('starts an exercise in one step', async () => {
    await imports.startExercise();
    expect(desk.exercise).toBe(true);
    expect(screen.sheet).toBeNull();
    await imports.leaveExercise();
    expect(desk.exercise).toBe(false);
  });
});
