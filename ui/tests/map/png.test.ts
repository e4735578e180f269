import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend';
import { mapMarking } from '@/map/mapPng';
import { type PngCaption, type PngTokens, toPng } from '@/map/png';
import { desk } from '@/state/desk.svelte';
import { layers } from '@/state/layers.svelte';
import { openDesk } from '@/state/opening';
import { recordMap } from '@/state/recordMap.svelte';
import { fakeBackend } from '../backend';

const CAPTION: PngCaption = {
  figures: '12 events',
  where: 'West Africa, 2020',
  legend: { title: '', note: '', swatches: [], entries: [] },
  scale: { km: 100, widthPx: 60 },
  scaleText: '100 km',
  scaleAt: 'at 12° N',
  disclaimer: 'The boundaries',
  sources: 'UCDP',
  exercise: '',
  marking: 'CONFIDENTIAL',
};
const TOKENS = { font: 'sans-serif', ink: '#000' } as PngTokens;

afterEach(() => vi.restoreAllMocks());

describe('the picture of the map', () => {
  it('bears its marking in bold above the map and beneath all that stands under it', async () => {
    const written: { text: string; y: number; font: string }[] = [];
    let [above, size] = [0, { width: 0, height: 0 }];
    const pen = {
      font: '',
      fillText: (text: string, _x: number, y: number) => written.push({ text, y: y + above, font: pen.font }),
      measureText: (text: string) => ({ width: text.length * 6 }),
      translate: (_x: number, y: number) => {
        above += y;
      },
      drawImage: vi.fn(),
    };
    const context = new Proxy(pen, { get: (of, name) => Reflect.get(of, name) ?? (() => undefined) });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, give) {
      size = { width: this.width, height: this.height };
      give(new Blob(['png']));
    });
    const map = document.createElement('canvas');
    [map.width, map.height] = [800, 600];
    for (const [side, px] of [
      ['clientWidth', 400],
      ['clientHeight', 300],
    ] as const) {
      Object.defineProperty(map, side, { value: px });
    }
    await toPng(map, CAPTION, TOKENS);
    const marks = written.filter(({ text }) => text === 'CONFIDENTIAL');
    expect(marks.map(({ font }) => font.startsWith('700'))).toEqual([true, true]);
    const [head = 0, foot = 0] = marks.map(({ y }) => y);
    const others = written.filter(({ text }) => text !== 'CONFIDENTIAL').map(({ y }) => y);
    expect(head).toBeLessThan(Math.min(...others));
    expect(foot).toBeGreaterThan(Math.max(...others));
    expect(foot * 2).toBeLessThan(size.height);
    // The map begins beneath the head, whose height the picture has beside its own.
    expect(pen.drawImage).toHaveBeenCalledWith(map, 0, 52);
  });
});

describe('the marking of the map', () => {
  beforeEach(async () => {
    useBackend(fakeBackend());
    await openDesk();
    if (desk.opening) desk.opening = { ...desk.opening, marking: 'confidential' };
    recordMap.answer = null;
  });

  it('is Unclassified where published layers alone are on, and where no record is drawn', async () => {
    layers.restore('cells', 'events', ['figures', 'hotspots', 'no_warnings']);
    expect(mapMarking()).toBe('unclassified');
    layers.restore('cells', 'events', ['figures', 'warnings']);
    await recordMap.ask(recordMap.request());
    const answer = recordMap.answer;
    if (!answer) throw new Error('Nothing was answered.');
    recordMap.answer = { ...answer, warnings: [], warnings_total: 0 };
    expect(mapMarking()).toBe('unclassified');
  });

  it('is that of the desk as soon as a mark of the record is on it', async () => {
    layers.restore('cells', 'events', ['figures', 'engagements', 'no_warnings']);
    await recordMap.ask(recordMap.request());
    expect(mapMarking()).toBe('confidential');
    // A layer that was just switched on, and has no answer yet, counts as one with records.
    layers.restore('cells', 'events', ['presence', 'no_warnings']);
    expect(mapMarking()).toBe('confidential');
  });
});
