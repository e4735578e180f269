import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend';
import { camera } from '@/state/camera.svelte';
import { openFilter } from '@/state/filter';
import { history } from '@/state/history.svelte';
import { layers } from '@/state/layers.svelte';
import { playback } from '@/state/playback.svelte';
import { selection } from '@/state/selection.svelte';
import { theme } from '@/state/theme.svelte';
import { SAVE_AFTER_MS, view } from '@/state/view.svelte';
import { type FakeBackend, fakeBackend } from './backend';

let fake: FakeBackend;

beforeEach(async () => {
  fake = fakeBackend();
  useBackend(fake);
  await selection.restore(openFilter(), null, null);
  layers.restore('cells', 'events', ['figures', 'month', 'imprecise', 'no_data']);
  history.clear();
});

let end = () => {};

afterEach(() => {
  end();
  end = () => {};
  vi.useRealTimers();
});

/** Keeps the view as the window does, on a clock of the test's own. */
function keepViews(keep: () => void = () => void view.keep()): void {
  vi.useFakeTimers();
  end = $effect.root(keep);
  flushSync();
}

function goTo(month: string): void {
  selection.setMonth(month);
  flushSync();
}

describe('the view', () => {
  it('is saved once, a moment after the last of several changes', () => {
    keepViews();
    for (const month of ['2021-01-01', '2021-02-01', '2021-03-01']) {
      goTo(month);
      vi.advanceTimersByTime(SAVE_AFTER_MS - 1);
    }
    expect(fake.saved).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(fake.saved.map((saved) => saved.month)).toEqual(['2021-03-01']);
  });

  it('is saved too where an effect began to keep it, as the window does once it is open', () => {
    let opened = $state(false);
    keepViews(() => {
      $effect(() => {
        if (opened) return view.keep();
      });
    });
    opened = true;
    flushSync();
    goTo('2021-05-01');
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    expect(fake.saved.map((saved) => saved.month)).toEqual(['2021-05-01']);
  });

  it('is not saved while months are played, but where that ends', () => {
    keepViews();
    playback.playing = true;
    goTo('2021-06-01');
    vi.advanceTimersByTime(2 * SAVE_AFTER_MS);
    expect(fake.saved).toHaveLength(0);
    playback.stop();
    flushSync();
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    expect(fake.saved.map((saved) => saved.month)).toEqual(['2021-06-01']);
  });

  it('is saved one after another, the newest last, and not at all once what it is of was left', async () => {
    const waiting: (() => void)[] = [];
    useBackend({
      ...fake,
      putView: async (saved) => {
        await new Promise<void>((then) => waiting.push(then));
        fake.saved.push(saved);
      },
    });
    keepViews();
    for (const month of ['2021-07-01', '2021-08-01', '2021-09-01']) {
      goTo(month);
      vi.advanceTimersByTime(SAVE_AFTER_MS);
    }
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await vi.waitFor(() => expect(fake.saved.map(({ month }) => month)).toEqual(['2021-07-01', '2021-09-01']));
    // There and back again while it is on its way: what is shown is stored in the end.
    goTo('2021-10-01');
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    goTo('2021-09-01');
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    waiting[2]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(4));
    waiting[3]?.();
    await vi.waitFor(() => expect(fake.saved.map(({ month }) => month?.slice(5, 7)).join()).toBe('07,09,10,09'));
    for (const month of ['2021-11-01', '2021-12-01', '2022-01-01']) {
      goTo(month);
      if (month !== '2022-01-01') vi.advanceTimersByTime(SAVE_AFTER_MS);
    }
    view.leave();
    waiting[4]?.();
    await Promise.resolve();
    vi.advanceTimersByTime(2 * SAVE_AFTER_MS);
    await Promise.resolve();
    expect(waiting, 'neither the one that waited nor the last').toHaveLength(5);
  });

  it('is not saved again when nothing changed', () => {
    keepViews();
    vi.advanceTimersByTime(10 * SAVE_AFTER_MS);
    expect(fake.saved).toHaveLength(0);
  });

  it('comes back as it was saved', async () => {
    selection.setFilter({ kinds: ['onesided'], since: '2021-01-01', until: '2021-12-31' });
    selection.selectPlace({ type: 'admin1', code: 'MLI-mopti' });
    layers.setDrawing('points');
    layers.setMeasure('deaths');
    layers.toggle('imprecise');
    camera.moved([-4, 14], 6);
    theme.choose('dark');
    const saved = JSON.parse(JSON.stringify(view.present()));
    await selection.restore(openFilter(), null, null);
    layers.restore('cells', 'events', []);
    theme.choose('light');
    camera.moved([0, 0], 1);
    await view.restore(saved);
    expect(view.present()).toEqual(saved);
    expect(JSON.parse(selection.key ?? '{}').kinds).toEqual(['onesided']);
  });

  it('passes over layers and colours that this version does not know, and has warnings, which older ones do not name,', async () => {
    await view.restore({
      ...view.present(),
      picture: 'globe',
      measure: 'x',
      theme: 'neon',
      layers: ['cells3d', 'month'],
    });
    expect([layers.drawing, layers.measure, [...layers.shown], theme.chosen]).toEqual([
      'cells',
      'events',
      ['month', 'warnings'],
      'system',
    ]);
  });

  it('is kept by name, and the view before a named one comes back by undo', async () => {
    selection.setFilter({ text: 'koro' });
    expect(await view.saveAs('Koro')).toBe(true);
    selection.setFilter({ text: 'gao' });
    const [named] = view.named;
    if (named) await view.choose(named);
    expect(selection.filter.text).toBe('koro');
    history.undo();
    await vi.waitFor(() => expect(selection.filter.text).toBe('gao'));
    await view.remove('Koro');
    expect(view.named).toEqual([]);
  });
});
