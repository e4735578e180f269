import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('the view', () => {
  it('is saved once, a moment after the last of several changes', () => {
    vi.useFakeTimers();
    const end = $effect.root(() => void view.keep());
    flushSync();
    for (const month of ['2021-01-01', '2021-02-01', '2021-03-01']) {
      selection.setMonth(month);
      flushSync();
      vi.advanceTimersByTime(SAVE_AFTER_MS - 1);
    }
    expect(fake.saved).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(fake.saved.map((saved) => saved.month)).toEqual(['2021-03-01']);
    end();
    vi.useRealTimers();
  });

  it('is saved too where an effect began to keep it, as the window does once it is open', () => {
    vi.useFakeTimers();
    let opened = $state(false);
    const end = $effect.root(() => {
      $effect(() => {
        if (opened) view.keep();
      });
    });
    flushSync();
    opened = true;
    flushSync();
    selection.setMonth('2021-05-01');
    flushSync();
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    expect(fake.saved.map((saved) => saved.month)).toEqual(['2021-05-01']);
    end();
    vi.useRealTimers();
  });

  it('is not saved while months are played, but where that ends', () => {
    vi.useFakeTimers();
    const end = $effect.root(() => void view.keep());
    flushSync();
    playback.playing = true;
    selection.setMonth('2021-06-01');
    flushSync();
    vi.advanceTimersByTime(2 * SAVE_AFTER_MS);
    expect(fake.saved).toHaveLength(0);
    playback.stop();
    flushSync();
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    expect(fake.saved.map((saved) => saved.month)).toEqual(['2021-06-01']);
    end();
    vi.useRealTimers();
  });

  it('is saved one after another, the newest last, and not at all once what it is of was left', async () => {
    vi.useFakeTimers();
    const waiting: (() => void)[] = [];
    useBackend({
      ...fake,
      putView: async (saved) => {
        await new Promise<void>((then) => waiting.push(then));
        fake.saved.push(saved);
      },
    });
    const end = $effect.root(() => void view.keep());
    flushSync();
    for (const month of ['2021-07-01', '2021-08-01', '2021-09-01']) {
      selection.setMonth(month);
      flushSync();
      vi.advanceTimersByTime(SAVE_AFTER_MS);
    }
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await vi.waitFor(() => expect(fake.saved.map(({ month }) => month)).toEqual(['2021-07-01', '2021-09-01']));
    // There and back again while it is on its way: what is shown is stored in the end.
    selection.setMonth('2021-10-01');
    flushSync();
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    selection.setMonth('2021-09-01');
    flushSync();
    vi.advanceTimersByTime(SAVE_AFTER_MS);
    waiting[2]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(4));
    waiting[3]?.();
    await vi.waitFor(() => expect(fake.saved.map(({ month }) => month?.slice(5, 7)).join()).toBe('07,09,10,09'));
    for (const month of ['2021-11-01', '2021-12-01', '2022-01-01']) {
      selection.setMonth(month);
      flushSync();
      if (month !== '2022-01-01') vi.advanceTimersByTime(SAVE_AFTER_MS);
    }
    view.leave();
    waiting[4]?.();
    await Promise.resolve();
    vi.advanceTimersByTime(2 * SAVE_AFTER_MS);
    await Promise.resolve();
    expect(waiting, 'neither the one that waited nor the last').toHaveLength(5);
    end();
    vi.useRealTimers();
  });

  it('is not saved again when nothing changed', () => {
    vi.useFakeTimers();
    const end = $effect.root(() => void view.keep());
    flushSync();
    vi.advanceTimersByTime(10 * SAVE_AFTER_MS);
    expect(fake.saved).toHaveLength(0);
    end();
    vi.useRealTimers();
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
