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

interface Written {
  text: string;
  x: number;
  y: number;
  font: string;
}

/** Pixels that a letter is wide. */
const LETTER_PX = 6;

/** Returns what is written in the picture of a map of 400 by 300, twice as fine. */
async function written(caption: PngCaption): Promise<Written[]> {
  const all: Written[] = [];
  let above = 0;
  const pen = {
    font: '',
    fillText: (text: string, x: number, y: number) => all.push({ text, x, y: y + above, font: pen.font }),
    measureText: (text: string) => ({ width: text.length * LETTER_PX }),
    translate: (_x: number, y: number) => {
      above += y;
    },
    drawImage: vi.fn(),
  };
  const context = new Proxy(pen, { get: (of, name) => Reflect.get(of, name) ?? (() => undefined) });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(new Blob(['png'])));
  const map = document.createElement('canvas');
  [map.width, map.height] = [800, 600];
  for (const [side, px] of [
    ['clientWidth', 400],
    ['clientHeight', 300],
  ] as const) {
    Object.defineProperty(map, side, { value: px });
  }
  await toPng(map, caption, TOKENS);
  return all;
}

describe('the picture of the map', () => {
  it('bears its marking in bold above the map and beneath all that stands under it', async () => {
    const all = await written(CAPTION);
    const marks = all.filter(({ text }) => text === 'CONFIDENTIAL');
    expect(marks.map(({ font }) => font.startsWith('700'))).toEqual([true, true]);
    const [head = 0, foot = 0] = marks.map(({ y }) => y);
    const others = all.filter(({ text }) => text !== 'CONFIDENTIAL').map(({ y }) => y);
    expect(head).toBeLessThan(Math.min(...others));
    expect(foot).toBeGreaterThan(Math.max(...others));
  });

  it.each([
    [['1–3', '4–10', '11–34', '35–147', '148–6 072']],
    [['1–15', '16–47', '48–167', '168–1 109', '1 110–33 955']],
    [['1–1 999', '2 000–9 999', '10 000–99 999', '100 000–999 999', '1 000 000–16 826 430']],
  ])('sets the ranges of its classes apart: %j', async (labels) => {
    const swatches = labels.map((label) => ({ label, colour: '#abc' }));
    const all = await written({ ...CAPTION, legend: { ...CAPTION.legend, swatches } });
    const ranges = all.filter(({ text }) => labels.includes(text));
    expect(ranges.map(({ text }) => text)).toEqual(labels);
    for (const [index, { text, x }] of ranges.entries()) {
      const next = ranges[index + 1]?.x ?? 400;
      expect(x + text.length * LETTER_PX, text).toBeLessThan(next);
    }
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
