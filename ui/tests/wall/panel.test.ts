import { cleanup, fireEvent, screen as page, render } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { desk as opened } from '@/state/desk.svelte';
import { screen } from '@/state/screen.svelte';
import { texts } from '@/state/texts.svelte';
import { wallPlan } from '@/state/wallPlan.svelte';
import { type FakeBackend, fakeBackend } from '../backend';
import { screenOf, turn } from '../wallDesk';

let desk: FakeBackend;

async function open(): Promise<void> {
  render(App);
  await page.findByTestId('events-total');
  await fireEvent.keyDown(document.body, { key: 'W', code: 'KeyW', shiftKey: true });
  await page.findByTestId('wall-name');
}

const saved = () => page.getByTestId('wall-saved').textContent?.trim() ?? '';
const scenes = () => desk.wall.plan.screens[0]?.turns.map((one) => one.scene);
const part = (turn: number, name: string) => {
  const found = page.getByTestId(`wall-turn-${turn}`).querySelector<HTMLElement>(`[data-part=${name}]`);
  if (!found) throw new Error(`Turn ${turn} has no ${name}.`);
  return found;
};

beforeEach(() => {
  desk = fakeBackend();
  desk.wall.plan = { screens: [screenOf([turn('overview', 60), turn('map'), turn('country')])] };
  useBackend(desk);
  opened.opening = null;
  wallPlan.plan = null;
  wallPlan.at = 0;
  wallPlan.savedAt = null;
});

afterEach(async () => {
  cleanup();
  screen.close();
  await texts.speak('en');
});

describe('the plan of the wall', () => {
  it('is kept after each change, and says when', async () => {
    await open();
    expect(saved()).toBe('');
    await fireEvent.change(page.getByTestId('wall-name'), { target: { value: 'Lobby' } });
    await vi.waitFor(() => expect(saved()).toMatch(/^Saved \d\d:\d\d$/));
    expect(desk.wall.plan.screens[0]?.name).toBe('Lobby');
    await fireEvent.change(page.getByTestId('wall-area'), { target: { value: 'MLI' } });
    await fireEvent.change(page.getByTestId('wall-language'), { target: { value: 'ar' } });
    await fireEvent.change(page.getByTestId('wall-monitor'), { target: { value: 'HDMI-1' } });
    await vi.waitFor(() =>
      expect(desk.wall.plan.screens[0]).toMatchObject({
        area: { type: 'country', iso3: 'MLI' },
        language: 'ar',
        monitor: 'HDMI-1',
      }),
    );
  });

  it('takes the last change back, by button and by Ctrl Z', async () => {
    await open();
    await fireEvent.change(page.getByTestId('wall-name'), { target: { value: 'Lobby' } });
    await fireEvent.click(part(0, 'remove'));
    expect(scenes()).toEqual(['map', 'country']);
    await fireEvent.keyDown(part(0, 'earlier'), { key: 'z', ctrlKey: true });
    expect(scenes()).toEqual(['overview', 'map', 'country']);
    await fireEvent.click(page.getByTestId('wall-undo'));
    expect(desk.wall.plan.screens[0]?.name).toBe('Room 4');
    expect(page.getByTestId<HTMLButtonElement>('wall-undo').disabled).toBe(true);
  });

  it('orders scenes by keys, and the focus goes with them', async () => {
    await open();
    part(0, 'scene').focus();
    await fireEvent.keyDown(part(0, 'scene'), { key: 'ArrowDown', altKey: true });
    await vi.waitFor(() => expect(scenes()).toEqual(['map', 'overview', 'country']));
    expect(document.activeElement).toBe(part(1, 'scene'));
    await fireEvent.click(part(1, 'later'));
    await vi.waitFor(() => expect(scenes()).toEqual(['map', 'country', 'overview']));
    // At the end the button for later is out of use; the row keeps the focus.
    expect(page.getByTestId('wall-turn-2').contains(document.activeElement)).toBe(true);
    await fireEvent.click(page.getByTestId('wall-add-turn'));
    await vi.waitFor(() => expect(document.activeElement).toBe(part(3, 'scene')));
  });

  it('tells what is wrong at the field in words, and keeps nothing until it is mended', async () => {
    await open();
    await fireEvent.change(part(0, 'seconds'), { target: { value: '2' } });
    expect(page.getByText('A scene stays for 5 to 3600 seconds.')).toBeTruthy();
    expect(part(0, 'seconds').getAttribute('aria-invalid')).toBe('true');
    expect(saved()).toBe('Not saved. Mend what is marked.');
    expect(desk.wall.plan.screens[0]?.turns[0]?.seconds).toBe(60);
    await fireEvent.change(part(0, 'seconds'), { target: { value: '90' } });
    await vi.waitFor(() => expect(desk.wall.plan.screens[0]?.turns[0]?.seconds).toBe(90));
  });

  it('limits a scene and a screen to hours, over midnight too', async () => {
    await open();
    const row = page.getByTestId('wall-turn-1');
    await fireEvent.click(row.querySelector('input[type=checkbox]') as Element);
    const [from, to] = [...row.querySelectorAll<HTMLInputElement>('input[maxlength="5"]')];
    if (!from || !to) throw new Error('There are no times.');
    await fireEvent.change(from, { target: { value: '25:00' } });
    expect(page.getByText('Write hours and minutes, for example 07:30.')).toBeTruthy();
    await fireEvent.change(from, { target: { value: '20:00' } });
    expect(page.getByText('From and to are the same time. Change one of the two.')).toBeTruthy();
    await fireEvent.change(to, { target: { value: '06:00' } });
    await vi.waitFor(() => expect(desk.wall.plan.screens[0]?.turns[1]?.between).toEqual(['20:00', '06:00']));
  });

  it('adds a screen in the language of the window, copies and removes one; two do not fill one monitor', async () => {
    await texts.speak('es');
    await open();
    await fireEvent.change(page.getByTestId('wall-monitor'), { target: { value: 'HDMI-1' } });
    await fireEvent.click(page.getByTestId('wall-add'));
    await vi.waitFor(() => expect(desk.wall.plan.screens).toHaveLength(2));
    expect(desk.wall.plan.screens[1]?.language).toBe('es');
    await vi.waitFor(() => expect(page.getByTestId<HTMLSelectElement>('wall-monitor').value).toBe(''));
    await texts.speak('en');
    await fireEvent.change(page.getByTestId('wall-monitor'), { target: { value: 'HDMI-1' } });
    expect(page.getByText(/fills this monitor/)).toBeTruthy();
    await fireEvent.change(page.getByTestId('wall-monitor'), { target: { value: '' } });
    await fireEvent.click(page.getByTestId('wall-screen-1'));
    await fireEvent.click(page.getByTestId('wall-copy'));
    await vi.waitFor(() =>
      expect(desk.wall.plan.screens.map(({ monitor }) => monitor)).toEqual(['HDMI-1', null, null]),
    );
    desk.wall.open = [2, 3];
    await wallPlan.look();
    await fireEvent.click(page.getByTestId('wall-screen-2'));
    await fireEvent.click(page.getByTestId('wall-remove'));
    await vi.waitFor(() => expect(desk.wall.plan.screens).toHaveLength(2));
    await vi.waitFor(() => expect(desk.wall.open).toEqual([2]));
  });

  it('opens, steers and closes a screen', async () => {
    await open();
    await fireEvent.click(page.getByTestId('wall-open'));
    for (const act of ['back', 'pause', 'next', 'dark']) await fireEvent.click(await page.findByTestId(`wall-${act}`));
    expect(desk.wall.steered).toEqual([
      [1, 'back'],
      [1, 'pause'],
      [1, 'next'],
      [1, 'dark'],
    ]);
    await fireEvent.click(page.getByTestId('wall-close'));
    expect(await page.findByTestId('wall-open')).toBeTruthy();
  });

  it('says what the core refuses, and what to do', async () => {
    await open();
    useBackend({
      ...desk,
      putWallPlan: async () => {
        throw {
          code: 'refused',
          message: 'The profile is read-only.',
          hint: 'Close the other window.',
          question: null,
        };
      },
    });
    await fireEvent.change(page.getByTestId('wall-name'), { target: { value: 'Lobby' } });
    await vi.waitFor(() => expect(saved()).toBe('The profile is read-only. Close the other window.'));
  });

  it('axe finds no fault with it', async () => {
    await open();
    await fireEvent.click(page.getByTestId('wall-turn-1').querySelector('input[type=checkbox]') as Element);
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });
});
