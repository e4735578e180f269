import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import axe from 'axe-core';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useBackend } from '@/backend';
import type { WallPicture } from '@/contract/WallPicture';
import { LOCALE_IDS, localeOf } from '@/state/locales';
import { texts } from '@/state/texts.svelte';
import { wallKeys } from '@/state/wallKeys.svelte';
import { wallShow } from '@/state/wallShow.svelte';
import WallPage from '@/wall/WallPage.svelte';
import { type FakeBackend, fakeBackend } from '../backend';
import { contrast, token } from '../map/tokens';
import { ALL_SCENES, emptyPicture, fullPicture, pictureOf, screenOf, turn } from '../wallDesk';

const NOW = Date.parse('2024-01-05T09:30:00Z');
let desk: FakeBackend;

/** Lets so many seconds pass, with all that comes of them. */
async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  flushSync();
}

async function open(picture: WallPicture | null, scene?: (typeof ALL_SCENES)[number], language = 'en'): Promise<void> {
  desk.wall.screen = screenOf(scene ? [turn(scene, 3600)] : ALL_SCENES.map((one) => turn(one, 10)), { language });
  desk.wall.picture = picture;
  // The texts of a language are read from a file, which no invented clock hurries.
  vi.useRealTimers();
  await texts.speak(localeOf(language) ?? 'en');
  await texts.speak('en');
  vi.useFakeTimers({ now: NOW });
  render(WallPage);
  await pass(2);
}

const text = () => document.body.textContent ?? '';
const scene = () => page.getByTestId('wall-scene').dataset.scene;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  desk = fakeBackend();
  useBackend(desk);
});

afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  await texts.speak('en');
  document.documentElement.dir = 'ltr';
  delete document.documentElement.dataset.page;
});

describe('a page of the wall', () => {
  it('waits calmly for its first picture and shows it when it is there', async () => {
    await open(null);
    expect(page.getByTestId('wall-waiting').textContent).toContain('The first picture is being made');
    desk.wall.picture = pictureOf(NOW);
    desk.wall.changed();
    await pass(1);
    expect(scene()).toBe('overview');
    expect(text()).toContain('West Africa');
  });

  it('shows what the picture says on the sheet with all', async () => {
    await open(pictureOf(NOW), 'overview');
    for (const words of [
      'EXERCISE',
      'Unclassified',
      '09:30',
      '10:30',
      '14:30',
      '3 waiting, 3 acted on',
      'Mopti, Mali',
      'silence',
      '19 d',
      'median 4.6',
      'target 7',
      'What changed today',
      '+45',
      'Newest event',
      '31 Dec 2023',
      '5 min old',
      'UCDP GED, CC BY 4.0',
      'no data',
      '15+',
    ]) {
      expect(text(), words).toContain(words);
    }
  });

  it('counts ages by the clock, not by the picture, and calls a late one late', async () => {
    await open(pictureOf(NOW), 'warnings');
    expect(page.getByTestId('wall-age').textContent).toContain('5 min old');
    await pass(600);
    expect(page.getByTestId('wall-age').textContent).toContain('late: 15 min old');
    vi.setSystemTime(NOW + 2 * 86_400_000);
    await pass(1);
    expect(page.getByTestId('wall-age').textContent).toContain('late: 2 d old');
    expect(text()).toContain('21 d');
    expect(document.querySelector('dialog, [role=alert], [role=alertdialog]')).toBeNull();
  });

  it('does not call today what changed before midnight', async () => {
    await open(pictureOf(NOW), 'changes');
    expect(text()).toContain('What changed today');
    vi.setSystemTime(Date.parse('2024-01-06T00:00:00Z'));
    await pass(1);
    expect(text()).toContain('What changed last');
    expect(text()).toContain('1 day ago');
  });

  it('keeps the last picture while questions fail, asks again with growing pauses, and says nothing of it', async () => {
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    await open(pictureOf(NOW), 'overview');
    desk.wall.faults = 4;
    desk.wall.picture = emptyPicture(NOW);
    desk.wall.changed();
    await pass(20);
    expect(text()).toContain('Mopti');
    await pass(30);
    expect(text()).not.toContain('Mopti');
    expect(rejected).not.toHaveBeenCalled();
    process.off('unhandledRejection', rejected);
  });

  it('says that it is well every half minute, also when the clock was set back', async () => {
    await open(pictureOf(NOW));
    const before = desk.wall.alive;
    await pass(90);
    expect(desk.wall.alive - before).toBe(3);
    vi.setSystemTime(NOW - 86_400_000);
    await pass(31);
    expect(desk.wall.alive - before).toBeGreaterThanOrEqual(4);
  });

  it('goes silent when it cannot be drawn, so that it is loaded again, and still tells the time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open({ ...pictureOf(NOW), publishers: null as never });
    await pass(1);
    expect(page.getByTestId('wall-dark').textContent).toContain('09:30');
    const before = desk.wall.alive;
    await pass(120);
    expect(desk.wall.alive).toBe(before);
    vi.restoreAllMocks();
  });

  it('leaves out a scene that cannot be drawn, and goes on', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const picture = pictureOf(NOW);
    await open({ ...picture, due: [{ ...picture.due[0], days: null } as never] }, 'calendar');
    expect(text()).toContain('This scene cannot be shown now.');
    const before = desk.wall.alive;
    wallShow.show('clocks', Date.now());
    await pass(31);
    expect([scene(), text().includes('cannot be shown'), desk.wall.alive > before]).toEqual(['clocks', false, true]);
    vi.restoreAllMocks();
  });

  it('never has two scenes, and fades from one to the next', async () => {
    await open(pictureOf(NOW));
    for (let step = 0; step < 200; step += 1) {
      await vi.advanceTimersByTimeAsync(150);
      flushSync();
      expect(document.querySelectorAll('[data-testid=wall-scene] > *').length).toBe(1);
      expect(document.querySelectorAll('.drawn').length).toBeLessThan(2);
    }
  });

  it('moves by a hair every ten minutes, through eight places', async () => {
    await open(pictureOf(NOW), 'clocks');
    const places = new Set<string>();
    for (let step = 0; step < 8; step += 1) {
      places.add(page.getByTestId('wall').style.translate);
      vi.setSystemTime(Date.now() + 600_000);
      await pass(1);
    }
    expect(places.size).toBe(8);
  });

  it('leaves no timer and no listener behind, after a thousand scenes', async () => {
    const kept: string[] = [];
    for (const target of [window, document] as EventTarget[]) {
      const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
      vi.spyOn(target, 'addEventListener').mockImplementation((type: string, ...rest: unknown[]) => {
        kept.push(type);
        (add as (...args: unknown[]) => void)(type, ...rest);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((type: string, ...rest: unknown[]) => {
        kept.splice(kept.indexOf(type), 1);
        (remove as (...args: unknown[]) => void)(type, ...rest);
      });
    }
    // Nothing fades, so that a thousand scenes take seconds.
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await open(pictureOf(NOW));
    await pass(90);
    const [listeners, timers] = [kept.length, vi.getTimerCount()];
    for (let step = 0; step < 1000; step += 1) {
      // The last scenes say little, which is drawn sooner.
      if (step === 160) {
        desk.wall.picture = emptyPicture(NOW);
        desk.wall.changed();
      }
      wallShow.step(1, Date.now());
      flushSync();
      await vi.advanceTimersByTimeAsync(5);
      flushSync();
    }
    expect(kept.length).toBeLessThanOrEqual(listeners);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(timers + 1);
    cleanup();
    await pass(2);
    expect([vi.getTimerCount(), desk.wall.listening]).toEqual([0, 0]);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  }, 120_000);

  it('is steered by other windows', async () => {
    await open(pictureOf(NOW));
    desk.wall.steer('next');
    await pass(1);
    expect(scene()).toBe('map');
    desk.wall.steer('pause');
    await pass(60);
    expect([scene(), page.getByTestId('wall').textContent?.includes('Paused')]).toEqual(['map', true]);
    desk.wall.steer('dark');
    await pass(1);
    expect(page.getByTestId('wall-dark').textContent?.trim()).toMatch(/^09:3\d$/);
    expect(text().trim()).toMatch(/^09:3\d$/);
  });
});

describe('the keys of the wall', () => {
  const press = async (key: string, options: KeyboardEventInit = {}) => {
    await fireEvent.keyDown(window, { key, ...options });
    await pass(1);
  };

  it('go on, back, to a scene, to the first, pause, and turn dark and light', async () => {
    await open(pictureOf(NOW));
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'PageDown', 'Enter', 'PageUp', '6', 'Home']) {
      await press(key);
      seen.push(scene());
    }
    expect(seen).toEqual(['map', 'clocks', 'warnings', 'clocks', 'action', 'overview']);
    await press(' ');
    expect(wallShow.paused).toBe(true);
    await press('b');
    expect(page.queryByTestId('wall-dark')).not.toBeNull();
    await press('.');
    expect(page.queryByTestId('wall-dark')).toBeNull();
    await fireEvent.click(document.body);
    await pass(1);
    expect(scene()).toBe('map');
  });

  it('change sides in Arabic, where the page runs from right to left', async () => {
    await open(pictureOf(NOW), undefined, 'ar');
    expect(document.documentElement.dir).toBe('rtl');
    await press('ArrowLeft');
    expect(scene()).toBe('map');
    await press('ArrowRight');
    expect(scene()).toBe('overview');
  });

  it('list themselves for twenty seconds, and leave after Q twice or with Ctrl', async () => {
    await open(pictureOf(NOW), 'clocks');
    await press('?');
    expect(page.getByTestId('wall-keys').textContent).toContain('Next scene');
    await pass(20);
    expect(page.queryByTestId('wall-keys')).toBeNull();
    await press('q');
    await pass(5);
    await press('q');
    expect(desk.wall.left).toBe(0);
    await press('q');
    expect(desk.wall.left).toBe(1);
    await press('q', { ctrlKey: true });
    expect(desk.wall.left).toBe(2);
    await press('F11');
    expect(desk.calls).toContain('toggleFullScreen');
    expect(wallKeys.listed).toBe(false);
  });

  it('ask nothing of the desk that a wall window is refused', async () => {
    await open(pictureOf(NOW));
    await pass(120);
    const may = [
      'getWall',
      'drawWallMap',
      'tellWallAlive',
      'leaveWall',
      'toggleFullScreen',
      'onWallChanged',
      'onWallSteered',
    ];
    expect([...new Set(desk.calls)].filter((call) => !may.includes(call))).toEqual([]);
  });
});

describe.each(ALL_SCENES)('the scene %s', (name) => {
  it.each([
    ['as usual', pictureOf],
    ['with nothing to say', emptyPicture],
    ['with more than fits', fullPicture],
  ])('stands and axe finds no fault with it, %s', async (_, picture) => {
    await open(picture(NOW), name);
    expect(scene()).toBe(name);
    expect(text()).not.toContain('cannot be shown');
    expect(text()).not.toMatch(/wall-[a-z]|undefined|NaN|null/);
    vi.useRealTimers();
    const result = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });
});

it.each(LOCALE_IDS)('every scene speaks %s', async (language) => {
  await open(pictureOf(NOW), undefined, language);
  for (const name of ALL_SCENES) {
    wallShow.show(name, Date.now());
    await pass(1);
    expect(scene()).toBe(name);
    expect(text()).not.toMatch(/wall-[a-z]|undefined|NaN/);
  }
});

describe('what a scene says that has nothing to show', () => {
  it.each([
    ['warnings', 'No warning is open'],
    ['calendar', 'Nothing is due'],
    ['action', 'No warning of this time'],
    ['changes', 'Nothing has changed yet'],
    ['country', 'No country stands out'],
    ['clocks', 'No country of the area'],
  ] as const)('is a sentence: %s', async (name, words) => {
    await open(emptyPicture(NOW), name);
    expect(text()).toContain(words);
  });

  it('is that there are no data, never zero', async () => {
    desk.wall.svg = null;
    await open(pictureOf(NOW), 'country');
    expect(text()).toContain('No event of Benin is known in the year. That is no data, not zero.');
    expect(text()).toContain('No map is drawn yet.');
  });

  it('tells the median of the month to come beside the ends of its interval', async () => {
    const picture = pictureOf(NOW);
    const countries = picture.countries.map((country) => ({
      ...country,
      outlook: [330, 180, 610] as [number, number, number],
    }));
    await open({ ...picture, countries, warnings: [], due: [] }, 'country');
    expect(text()).toMatch(/330\s+180–610/);
  });

  it('counts the warnings that do not fit', async () => {
    await open(fullPicture(NOW), 'overview');
    expect(page.getByTestId('wall-rest').textContent).toContain('and 55 more');
    expect(page.getAllByTestId('wall-warning')).toHaveLength(5);
  });
});

it('the text of the wall has a contrast of 7 and more on its grounds', () => {
  for (const ink of ['ink', 'ink-2', 'ink-3']) {
    for (const ground of ['paper', 'surface', 'sunken', 'band', 'land']) {
      expect(contrast(token('wall', ink), token('wall', ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
    }
  }
  // The number of a high warning stands on ink.
  expect(contrast(token('wall', 'surface'), token('wall', 'ink'))).toBeGreaterThanOrEqual(7);
});

it('in Arabic a choice of words is the right one', async () => {
  await texts.speak('ar');
  const told = (step: string) => texts.get('wall-change-warning', { step, title: 'Kidal' });
  expect(told('acted')).toContain('أول إجراء');
  expect(told('closed')).not.toContain('أول إجراء');
});
