/** Opens the window on a place of the rail, on invented answers. */
import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import App from '@/App.svelte';
import { useBackend } from '@/backend';
import { corridors } from '@/state/corridors.svelte';
import { country } from '@/state/country.svelte';
import { desk } from '@/state/desk.svelte';
import { editor } from '@/state/editor.svelte';
import { moments } from '@/state/moments.svelte';
import { notices } from '@/state/notices.svelte';
import { openRequest, partners } from '@/state/partners.svelte';
import { record } from '@/state/record.svelte';
import { type PlaceName, screen } from '@/state/screen.svelte';
import { selection } from '@/state/selection.svelte';
import { type FakeBackend, type FakeOptions, fakeBackend } from './backend';

// jsdom lays nothing out: every part is as wide as a page of the window.
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1300 });

/** Opens the window; every state that the places keep is as at the start. */
export function openPlace(place: PlaceName, other: Partial<FakeBackend> = {}, options: FakeOptions = {}): FakeBackend {
  const fake = { ...fakeBackend(options), ...other };
  useBackend(fake);
  desk.opening = null;
  selection.picture = null;
  selection.key = null;
  editor.form = null;
  notices.list = [];
  Object.assign(country, {
    iso3: null,
    page: null,
    place: null,
    timeline: null,
    shown: null,
    range: 'all',
    ruler: null,
  });
  Object.assign(partners, {
    tab: 'matrix',
    lacking: null,
    request: openRequest(),
    matrix: null,
    exposure: null,
    roster: null,
  });
  Object.assign(moments, { horizon: 90 });
  Object.assign(corridors, { kind: null, distance: 50 });
  moments.figure.clear();
  corridors.figure.clear();
  record.list('engagement');
  screen.close();
  screen.go(place);
  render(App);
  return fake;
}

/** Contrast needs a browser that paints; it is stated and measured with the tokens. */
export async function faults(): Promise<string[]> {
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}

/** Returns the words of a part of the page with one space between, as they are read from cell to cell. */
export function words(element: Element | null): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts
    .join(' ')
    .replace(/[\s\u202f]+/g, ' ')
    .trim();
}
