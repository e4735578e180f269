import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { useBackend } from '@/backend';
import type { Filter } from '@/contract/Filter';
import type { Picture } from '@/contract/Picture';
import { openFilter } from '@/state/filter';
import { history } from '@/state/history.svelte';
import { notices } from '@/state/notices.svelte';
import { MAP_FIRST_MS, PENDING_AFTER_MS, SHOWN_AFTER_MS, selection } from '@/state/selection.svelte';
import { parseDay } from '@/timeline/day';
import { commitPeriod, showPeriod } from '@/timeline/period';
import { fakeBackend } from './backend';

type Answer = { filter: Filter; give: (picture: Picture) => void; refuse: (thrown: unknown) => void };

/** A backend whose pictures come when the test says so. */
function slowly() {
  const fake = fakeBackend();
  const asked: Answer[] = [];
  useBackend({
    ...fake,
    putFilter: (filter) => new Promise((give, refuse) => asked.push({ filter, give, refuse })),
  });
  return { asked, pictureOf: (filter: Filter) => fake.putFilter(filter) };
}

beforeEach(async () => {
  vi.useRealTimers();
  useBackend(fakeBackend());
  await selection.restore(openFilter(), null, null);
  history.clear();
  notices.list = [];
});

describe('the selection', () => {
  it('keeps the newest answer when an older one comes late', async () => {
    const { asked, pictureOf } = slowly();
    selection.setFilter({ since: '2020-01-01' });
    selection.setFilter({ since: '2021-01-01' });
    const [older, newer] = asked as [Answer, Answer];
    newer.give(await pictureOf(newer.filter));
    older.give(await pictureOf(older.filter));
    await vi.waitFor(() => expect(selection.key).toBe(JSON.stringify(newer.filter)));
    await Promise.resolve();
    expect(selection.key).toBe(JSON.stringify(newer.filter));
    expect(selection.filter.since).toBe('2021-01-01');
  });

  it('lets the map draw a picture before anything else is asked of it', async () => {
    const release = selection.drawnByMap();
    const before = selection.toldKey;
    selection.setFilter({ since: '2022-01-01' });
    await vi.waitFor(() => expect(selection.key).not.toBe(before));
    expect(selection.toldKey).toBe(before);
    selection.drawn('another key');
    expect(selection.toldKey).toBe(before);
    selection.drawn(selection.key ?? '');
    expect(selection.toldKey).toBe(selection.key);
    release();
  });

  it('tells a filter with the key that names it, though a newer one is set by then', async () => {
    const release = selection.drawnByMap();
    selection.setFilter({ since: '2022-01-01' });
    await vi.waitFor(() => expect(selection.key).toContain('2022-01-01'));
    const { asked, pictureOf } = slowly();
    selection.setFilter({ since: '2023-01-01' });
    selection.drawn(selection.key ?? '');
    expect([selection.toldFilter.since, selection.filter.since]).toEqual(['2022-01-01', '2023-01-01']);
    expect(selection.toldKey).toContain('2022-01-01');
    const [answer] = asked as [Answer];
    answer.give(await pictureOf(answer.filter));
    await vi.waitFor(() => expect(selection.key).toContain('2023-01-01'));
    selection.drawn(selection.key ?? '');
    expect(selection.toldFilter.since).toBe('2023-01-01');
    release();
  });

  it('waits no longer than a moment for the map, and not at all without one', async () => {
    const release = selection.drawnByMap();
    vi.useFakeTimers();
    selection.setFilter({ since: '2022-02-01' });
    await vi.advanceTimersByTimeAsync(MAP_FIRST_MS - 1);
    expect(selection.toldKey).not.toBe(selection.key);
    await vi.advanceTimersByTimeAsync(1);
    expect(selection.toldKey).toBe(selection.key);
    vi.useRealTimers();
    release();
    selection.setFilter({ since: '2022-03-01' });
    await vi.waitFor(() => expect(selection.toldKey).toContain('2022-03-01'));
  });

  it('shows a period with the map, or when that had its turn, or at once without a map', async () => {
    vi.useFakeTimers();
    const shownAfter = async (since: string, ms: number) => {
      await vi.advanceTimersByTimeAsync(MAP_FIRST_MS);
      selection.setFilter({ since });
      await vi.advanceTimersByTimeAsync(ms);
      return selection.shownFilter.since === since;
    };
    expect(await shownAfter('2021-01-01', 0)).toBe(true);
    onTestFinished(selection.drawnByMap());
    expect(await shownAfter('2022-01-01', SHOWN_AFTER_MS - 1)).toBe(false);
    expect(await shownAfter('2022-02-01', SHOWN_AFTER_MS)).toBe(true);
    expect(await shownAfter('2022-03-01', 10)).toBe(false);
    selection.drawn(selection.key ?? '');
    expect(selection.shownFilter.since).toBe('2022-03-01');
    expect(await shownAfter('2022-05-01', 10)).toBe(false);
    void selection.restore({ ...openFilter(), since: '2022-06-01' }, null, null);
    expect(selection.shownFilter.since).toBe('2022-06-01');
  });

  it('shows periods that follow each other closely as they come, and at once to the hand that drags them', async () => {
    onTestFinished(selection.drawnByMap());
    vi.useFakeTimers();
    const shown = () => [selection.shownFilter.since, selection.filter.since];
    selection.setFilter({ since: '2021-07-01' });
    expect(shown()).toEqual([null, '2021-07-01']);
    await vi.advanceTimersByTimeAsync(30);
    selection.setFilter({ since: '2021-08-01' });
    expect(shown()).toEqual(['2021-08-01', '2021-08-01']);
    await vi.advanceTimersByTimeAsync(MAP_FIRST_MS);
    const span = (first: string, last: string) => ({ first: parseDay(first) ?? 0, last: parseDay(last) ?? 0 });
    showPeriod(span('2021-10-01', '2021-12-31'), span('2010-01-01', '2023-12-31'));
    commitPeriod();
    expect(shown()).toEqual(['2021-10-01', '2021-10-01']);
  });

  it('shows what is asked for when the core refuses', async () => {
    onTestFinished(selection.drawnByMap());
    const { asked } = slowly();
    selection.setFilter({ since: '2022-01-01' });
    expect(selection.shownFilter.since).toBeNull();
    asked[0]?.refuse({ code: 'refused', message: 'No.', hint: '', question: null });
    await vi.waitFor(() => expect(selection.shownFilter.since).toBe('2022-01-01'));
  });

  it('keeps the last whole picture while the new one is counted, and says so only after a while', async () => {
    const before = selection.key;
    const { asked, pictureOf } = slowly();
    vi.useFakeTimers();
    selection.setFilter({ until: '2020-12-31' });
    vi.advanceTimersByTime(PENDING_AFTER_MS - 1);
    expect(selection.pending).toBe(false);
    vi.advanceTimersByTime(1);
    expect(selection.pending).toBe(true);
    expect(selection.key).toBe(before);
    vi.useRealTimers();
    const [answer] = asked as [Answer];
    answer.give(await pictureOf(answer.filter));
    await vi.waitFor(() => expect(selection.pending).toBe(false));
    expect(selection.key).not.toBe(before);
  });

  it('keeps the last picture and tells the fault when the core refuses', async () => {
    const before = selection.picture;
    const { asked } = slowly();
    selection.setFilter({ text: 'x' });
    const [answer] = asked as [Answer];
    answer.refuse({ code: 'refused', message: 'The store cannot be read.', hint: 'Restart.', question: null });
    await vi.waitFor(() => expect(selection.fault?.message).toBe('The store cannot be read.'));
    expect(selection.picture).toBe(before);
    expect(notices.list.at(-1)?.hint).toBe('Restart.');
  });

  it('does not ask again for a filter that has not changed', () => {
    const { asked } = slowly();
    selection.setFilter({ text: '' });
    expect(asked).toHaveLength(0);
    expect(history.canUndo).toBe(false);
  });

  it('takes filter, place and month back by undo, and forth by redo', async () => {
    selection.setFilter({ kinds: ['state'] });
    selection.selectPlace({ type: 'country', iso3: 'MLI' });
    selection.setMonth('2021-03-01');
    history.undo();
    history.undo();
    history.undo();
    expect([selection.filter.kinds, selection.place, selection.month]).toEqual([[], null, null]);
    history.redo();
    history.redo();
    expect(selection.filter.kinds).toEqual(['state']);
    expect(selection.place).toEqual({ type: 'country', iso3: 'MLI' });
    await vi.waitFor(() => expect(JSON.parse(selection.key ?? '{}').kinds).toEqual(['state']));
  });

  it('counts changes of one kind that follow closely as one step', () => {
    selection.setFilter({ since: '2020-01-01' }, 'period');
    selection.setFilter({ since: '2020-02-01' }, 'period');
    selection.setFilter({ since: '2020-03-01' }, 'period');
    history.undo();
    expect(selection.filter.since).toBeNull();
    expect(history.canUndo).toBe(false);
  });

  it('changes area and place in one step', () => {
    selection.setArea({ type: 'subregion', id: 'central-asia' }, { type: 'subregion', id: 'central-asia' });
    history.undo();
    expect(selection.filter.area).toEqual({ type: 'world' });
    expect(selection.place).toBeNull();
  });
});
