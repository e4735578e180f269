import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend';
import type { RecordMap } from '@/contract/RecordMap';
import PickBanner from '@/map/PickBanner.svelte';
import RecordCard from '@/map/RecordCard.svelte';
import RecordLayers from '@/panels/filter/RecordLayers.svelte';
import { history } from '@/state/history.svelte';
import { layers, RECORD_LAYERS } from '@/state/layers.svelte';
import { notices } from '@/state/notices.svelte';
import { openDesk } from '@/state/opening';
import { picking } from '@/state/picking.svelte';
import { record } from '@/state/record.svelte';
import { recordMap, WARNINGS_AFTER_MS } from '@/state/recordMap.svelte';
import { screen } from '@/state/screen.svelte';
import { warnings } from '@/state/warnings.svelte';
import { type FakeBackend, fakeBackend } from './backend';
import { BENIN } from './inventedWarnings';
import { RECORD_MAP } from './recordMap';

let fake: FakeBackend;

beforeEach(async () => {
  fake = fakeBackend();
  useBackend(fake);
  await openDesk();
  layers.restore('cells', 'events', ['figures', 'no_warnings']);
  recordMap.answer = null;
  recordMap.selected = null;
  recordMap.distanceKm = 50;
  picking.cancel();
  notices.list = [];
  history.clear();
  screen.go('situation');
});
afterEach(cleanup);

const asked = () => fake.calls.filter((call) => call === 'getRecordMap').length;

describe('the record on the map', () => {
  it('is asked for only while one of its layers is on', async () => {
    const end = $effect.root(() => recordMap.follow());
    flushSync();
    expect(asked()).toBe(0);
    layers.toggle('routes');
    flushSync();
    await vi.waitFor(() => expect(recordMap.answer).toBe(RECORD_MAP));
    layers.toggle('routes');
    flushSync();
    expect(recordMap.answer).toBeNull();
    end();
  });

  it('comes for warnings alone when the picture had its time', async () => {
    vi.useFakeTimers();
    layers.restore('cells', 'events', ['figures']);
    const end = $effect.root(() => recordMap.follow());
    flushSync();
    vi.advanceTimersByTime(WARNINGS_AFTER_MS - 1);
    expect(asked()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(asked()).toBe(1);
    end();
    vi.useRealTimers();
  });

  it('selects the mark of the warning that somebody came for, once', async () => {
    recordMap.want(BENIN);
    expect(layers.has('warnings')).toBe(true);
    await recordMap.ask(recordMap.request());
    expect(recordMap.selected).toEqual({ what: 'warning', index: 1 });
    await recordMap.ask(recordMap.request());
    expect(recordMap.selected).toBeNull();
  });

  it('keeps the newest answer when an older one comes late', async () => {
    const waiting: ((map: RecordMap) => void)[] = [];
    useBackend({ ...fake, getRecordMap: () => new Promise((give) => waiting.push(give)) });
    const older = recordMap.ask(recordMap.request());
    const newer = recordMap.ask(recordMap.request());
    const newest = { ...RECORD_MAP, engagements_total: 99 };
    waiting[1]?.(newest);
    waiting[0]?.(RECORD_MAP);
    await Promise.all([older, newer]);
    expect(recordMap.answer?.engagements_total).toBe(99);
  });

  it('says what failed and keeps what was drawn', async () => {
    recordMap.answer = RECORD_MAP;
    const fault = { code: 'refused', message: 'The store cannot be read.', hint: 'Restart.', question: null };
    useBackend({ ...fake, getRecordMap: () => Promise.reject(fault) });
    await recordMap.ask(recordMap.request());
    expect(notices.list.at(-1)?.message).toBe('The store cannot be read.');
    expect(recordMap.answer).toBe(RECORD_MAP);
  });

  it('counts what it was asked for, with and without coordinates', async () => {
    expect(recordMap.count('presence')).toBeNull();
    await recordMap.ask({ ...recordMap.request(), layers: [...RECORD_LAYERS] });
    expect(RECORD_LAYERS.map((layer) => recordMap.count(layer))).toEqual([3, 22, 8, 2, 164]);
    await recordMap.ask({ ...recordMap.request(), layers: ['warnings'] });
    expect([recordMap.count('warnings'), recordMap.count('routes')]).toEqual([3, null]);
  });
});

describe('the switches', () => {
  it('offer a distance only beside the routes', async () => {
    render(RecordLayers);
    expect(page.queryByText('25 km')).toBeNull();
    await fireEvent.click(page.getByLabelText(/Routes/));
    await fireEvent.click(page.getByText('25 km'));
    expect(recordMap.request().distance_km).toBe(25);
    expect(layers.has('routes')).toBe(true);
    history.undo();
    expect(layers.has('routes')).toBe(false);
  });
});

describe('the card of what is selected', () => {
  it('opens the page of a warning', async () => {
    recordMap.answer = RECORD_MAP;
    recordMap.selected = { what: 'warning', index: 1 };
    render(RecordCard);
    expect(page.getByTestId('record-card').textContent).toContain('Benin: 1 open warning');
    await fireEvent.click(page.getByText(/^Open .*Northern Benin/));
    expect([screen.place, warnings.id]).toEqual(['warnings', BENIN]);
    warnings.id = null;
  });

  it('opens each record that a mark stands for, and writes names as text', async () => {
    recordMap.answer = RECORD_MAP;
    recordMap.selected = { what: 'presence', index: 2 };
    render(RecordCard);
    expect(page.getByTestId('record-card').querySelector('b')).toBeNull();
    await fireEvent.click(page.getByText('Open <b>Relief</b>'));
    expect([record.id, screen.place]).toEqual(['04', 'record']);
  });

  it('closes by Esc before anything else does', async () => {
    recordMap.answer = RECORD_MAP;
    recordMap.selected = { what: 'engagement', index: 0 };
    render(RecordCard);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    flushSync();
    expect(event.defaultPrevented).toBe(true);
    expect(recordMap.selected).toBeNull();
    expect(page.queryByTestId('record-card')).toBeNull();
  });
});

describe('a place from the map', () => {
  it('is named by the nearest town, and the window goes back to where it was', async () => {
    screen.go('record');
    const asking = picking.request();
    expect([picking.active, screen.place]).toEqual([true, 'situation']);
    await picking.take(-4.190_012_3, 14.494_449);
    expect(await asking).toEqual({ lon: -4.19, lat: 14.4944, name: '12 km from Mopti', country: 'MLI' });
    expect([picking.active, screen.place]).toEqual([false, 'record']);
  });

  it('is not given when Esc is pressed, when another is asked for, or when the map is left', async () => {
    screen.go('record');
    const first = picking.request();
    const second = picking.request();
    expect(await first).toBeNull();
    render(PickBanner);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(await second).toBeNull();
    expect(screen.place).toBe('record');
    const third = picking.request();
    screen.go('sources');
    cleanup();
    picking.leave();
    expect(await third).toBeNull();
    expect(screen.place).toBe('sources');
  });

  it('is asked for again when it cannot be named', async () => {
    const fault = { code: 'refused', message: 'The map cannot be read.', hint: '', question: null };
    useBackend({ ...fake, findArea: () => Promise.reject(fault) });
    const asking = picking.request();
    await picking.take(1, 2);
    expect(notices.list.at(-1)?.message).toBe('The map cannot be read.');
    expect(picking.active).toBe(true);
    picking.cancel();
    expect(await asking).toBeNull();
  });
});
