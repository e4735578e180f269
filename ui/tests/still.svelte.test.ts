import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, useBackend } from '@/backend';
import { camera } from '@/state/camera.svelte';
import { desk } from '@/state/desk.svelte';
import { openFilter } from '@/state/filter';
import { layers } from '@/state/layers.svelte';
import { recordMap } from '@/state/recordMap.svelte';
import { selection } from '@/state/selection.svelte';
import { type Pixels, Still } from '@/state/still.svelte';
import { texts } from '@/state/texts.svelte';
import { theme } from '@/state/theme.svelte';
import { fakeBackend } from './backend';

const LAYERS = ['figures', 'month', 'no_data'];
const DRAWN: Pixels = { width: 3, height: 2, bytes: new Uint8ClampedArray(24).map((_, at) => at) };

/** What the core does: it knows the last still, and gives it under its key alone. */
class Kept {
  stills: Uint8Array[] = [];

  readonly backend = {
    ...fakeBackend(),
    keepStill: async (still: Uint8Array) => this.stills.push(still) > 0,
    findStill: async (key: string) => {
      const last = this.stills.at(-1);
      const end = last?.indexOf(0) ?? 0;
      return last && new TextDecoder().decode(last.slice(0, end)) === key
        ? last.slice(end + 1).buffer
        : new ArrayBuffer(0);
    },
  };
}

let kept: Kept;

/** Keeps what a window draws. */
const keep = (still = new Still(), pixels = DRAWN) => still.keep(() => pixels);

/** Returns what another window finds. */
async function found(): Promise<Pixels | null> {
  const still = new Still();
  await still.find();
  return still.pixels;
}

beforeEach(async () => {
  kept = new Kept();
  useBackend(kept.backend);
  await desk.open();
  layers.restore('cells', 'events', LAYERS);
  recordMap.distanceKm = 50;
  await texts.speak('en');
  theme.choose('light');
  camera.moved([-4, 14], 5);
  await selection.restore(openFilter(), { type: 'country', iso3: 'MLI' }, '2021-03-01');
});

describe('the still', () => {
  it('comes back, pixel by pixel, to a window that shows the same', async () => {
    expect(await found()).toBeNull();
    await keep();
    expect(await found()).toEqual(DRAWN);
  });

  it('does not depend on the order in which the view was stored, nor on a hundredth of a pixel', async () => {
    layers.toggle('month');
    layers.toggle('month');
    await keep();
    layers.restore('cells', 'events', LAYERS);
    const turned = Object.fromEntries(Object.entries(openFilter()).toReversed()) as ReturnType<typeof openFilter>;
    await selection.restore(turned, { iso3: 'MLI', type: 'country' }, '2021-03-01');
    camera.moved([-4.000000001, 14], 5);
    expect(await found()).toEqual(DRAWN);
  });

  it.each<[string, () => unknown]>([
    ['other events or records are stored', () => (desk.opening = desk.opening && { ...desk.opening, stamp: 'other' })],
    [
      'the filter is another',
      () => selection.restore({ ...openFilter(), kinds: ['onesided'] }, selection.place, selection.month),
    ],
    ['the place is another', () => selection.restore(openFilter(), null, selection.month)],
    ['the month is another', () => selection.restore(openFilter(), selection.place, '2021-04-01')],
    ['the map is elsewhere', () => camera.moved([-4, 14.001], 5)],
    ['the map is nearer', () => camera.moved([-4, 14], 5.01)],
    ['a layer is off', () => layers.toggle('month')],
    ['the measure is another', () => layers.setMeasure('deaths')],
    ['the drawing is another', () => layers.setDrawing('points')],
    ['the theme is another', () => theme.choose('dark')],
    ['the distance is another', () => (recordMap.distanceKm = 100)],
    ['the language is another', () => texts.speak('fr')],
  ])('does not come where %s', async (_what, change) => {
    await keep();
    const window = new Still();
    await window.find();
    await change();
    expect(window.pixels, 'it goes when that changes').toBeNull();
    expect(await found()).toBeNull();
  });

  it('knows of the day only where something is drawn by it', async () => {
    const tomorrow = () => (desk.opening = desk.opening && { ...desk.opening, today: '2031-01-01' });
    await keep();
    tomorrow();
    expect(await found()).toEqual(DRAWN);
    layers.toggle('engagements');
    await keep();
    expect(await found()).toEqual(DRAWN);
    tomorrow();
    if (desk.opening) desk.opening = { ...desk.opening, today: '2031-01-02' };
    expect(await found()).toBeNull();
  });

  it('is kept once for what is shown, and again for something else', async () => {
    const still = new Still();
    await keep(still);
    await keep(still);
    expect(kept.stills).toHaveLength(1);
    camera.moved([-3, 14], 5);
    await keep(still);
    expect(kept.stills).toHaveLength(2);
    await still.keep(() => {
      throw new Error('nothing is to be drawn');
    });
    still.forget();
    await keep(still);
    expect(kept.stills, 'the map was drawn anew').toHaveLength(3);
  });

  it('is not kept while the map shows something else than is asked for', async () => {
    useBackend({ ...kept.backend, putFilter: () => Promise.reject(new Error('no')) });
    await selection.restore({ ...openFilter(), since: '2022-01-01' }, null, null);
    await keep();
    expect(kept.stills, 'the filter could not be counted').toHaveLength(0);
    useBackend(kept.backend);
    await selection.restore(openFilter(), null, null);
    const failed = vi.spyOn(asked, 'failed', 'get').mockReturnValue(true);
    await keep();
    failed.mockRestore();
    expect(kept.stills, 'another question failed').toHaveLength(0);
    const { openDesk, putFilter } = kept.backend;
    useBackend({ ...kept.backend, putFilter: async (filter) => ({ ...(await putFilter(filter)), key: 'later' }) });
    await keep();
    expect(kept.stills, 'the core has other events by now').toHaveLength(0);
    desk.opening = { ...(await openDesk()), exercise: true };
    useBackend(kept.backend);
    await keep();
    expect(kept.stills, 'the next start shows the record').toHaveLength(0);
    await desk.open();
    const release = selection.drawnByMap();
    selection.setFilter({ since: '2022-01-01' });
    await vi.waitFor(() => expect(selection.key).not.toBe(selection.toldKey));
    await keep();
    expect(kept.stills, 'the map has not drawn it').toHaveLength(0);
    release();
    await keep();
    expect(kept.stills).toHaveLength(1);
  });

  it('is not kept with what the next start will not have selected', async () => {
    selection.event = 7;
    await keep();
    selection.event = null;
    recordMap.selected = { what: 'warning', index: 0 };
    await keep();
    recordMap.selected = null;
    expect(kept.stills).toHaveLength(0);
    await new Still().keep(() => null);
    expect(kept.stills, 'nor where nothing can be drawn').toHaveLength(0);
  });

  it('goes when the map is drawn, and comes no more', async () => {
    await keep();
    const still = new Still();
    await still.find();
    expect(still.pixels).toEqual(DRAWN);
    still.end();
    expect(still.pixels).toBeNull();
    await still.find();
    expect(still.pixels).toBeNull();
  });

  it('is none where bytes are missing or too many, or the core fails', async () => {
    await keep();
    const [whole] = kept.stills as [Uint8Array];
    for (const broken of [whole.slice(0, -1), new Uint8Array([...whole, 0]), whole.slice(0, whole.indexOf(0) + 4)]) {
      kept.stills = [broken];
      expect(await found()).toBeNull();
    }
    const fails = () => Promise.reject(new Error('no'));
    useBackend({ ...kept.backend, findStill: fails, keepStill: fails });
    expect(await found()).toBeNull();
    await keep();
  });
});
