import { beforeEach, describe, expect, it } from 'vitest';
import { useBackend } from '@/backend';
import { history } from '@/state/history.svelte';
import { actions, onKey } from '@/state/keyboard.svelte';
import { openDesk } from '@/state/opening';
import { playback } from '@/state/playback.svelte';
import { screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { texts } from '@/state/texts.svelte';
import { fakeBackend } from './backend';

function press(key: string, options: KeyboardEventInit = {}, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  Object.defineProperty(event, 'target', { value: target });
  onKey(event);
  return event;
}

beforeEach(async () => {
  useBackend(fakeBackend());
  await openDesk();
  screen.close();
  screen.drawer = null;
  screen.go('situation');
  playback.stop();
});

describe('the keys', () => {
  it('belong to one action of a place each, and each action has a text', () => {
    const keys = actions.flatMap(({ keys, place }) => keys.map((key) => `${place ?? 'everywhere'} ${key}`));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(actions.filter((action) => !texts.has(`action-${action.id}`)).map((action) => action.id)).toEqual([]);
  });

  it('open places, palette, table and the sheet of keys', () => {
    press('8');
    expect(screen.place).toBe('sources');
    press('t');
    expect([screen.place, screen.drawer]).toEqual(['situation', 'table']);
    press('k', { ctrlKey: true });
    expect(screen.sheet).toBe('palette');
    screen.close();
    press('?', { shiftKey: true });
    expect(screen.sheet).toBe('keys');
  });

  it('mean what the open place makes of them, and elsewhere what they mean in the whole window', () => {
    screen.go('record');
    press('f');
    expect(screen.place).toBe('record');
    press('+');
    press(' ');
    expect(playback.playing).toBe(false);
    screen.go('sources');
    press('f');
    expect(screen.place).toBe('situation');
  });

  it('move the brush by months and, with Shift, by years', () => {
    press('[');
    expect(selection.filter.since).toBe('2020-12-01');
    press('{', { shiftKey: true });
    expect(selection.filter.since).toBe('2019-12-01');
    press('[', { altKey: true });
    expect(selection.filter.since).toBe('2020-01-01');
    press(']', { altKey: true });
    expect(selection.filter.until).toBe('2023-11-30');
  });

  it('move the month within the period and play', () => {
    press('ArrowLeft');
    expect(selection.month).toBe('2023-11-01');
    press('ArrowRight');
    press('ArrowRight');
    expect(selection.month).toBe('2023-12-01');
    press(' ');
    expect(playback.playing).toBe(true);
  });

  it('undo and redo the view', () => {
    history.clear();
    selection.setFilter({ civilians: true });
    press('z', { ctrlKey: true });
    expect(selection.filter.civilians).toBe(false);
    press('Z', { ctrlKey: true, shiftKey: true });
    expect(selection.filter.civilians).toBe(true);
  });

  it('go up one place with Escape', () => {
    selection.selectPlace({ type: 'country', iso3: 'MLI' });
    press('Escape');
    expect(selection.place).toEqual({ type: 'subregion', id: 'west-africa' });
  });

  it('are left to a field in which one writes, and to a button', () => {
    const field = document.createElement('input');
    expect(press('t', {}, field).defaultPrevented).toBe(false);
    expect(screen.drawer).toBeNull();
    expect(press('k', { ctrlKey: true }, field).defaultPrevented).toBe(true);
    screen.close();
    const button = document.createElement('button');
    press(' ', {}, button);
    expect(playback.playing).toBe(false);
  });
});
