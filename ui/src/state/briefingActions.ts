/** What the keys and the palette do about briefings. */
import { leavingBriefing, newBriefing, signingOff } from './briefingForms.svelte';
import { outline } from './briefingOutline.svelte';
import { openBriefing } from './briefingPage.svelte';
import { briefingPreview } from './briefingPreview.svelte';
import { briefedArea, briefings } from './briefings.svelte';
import { history } from './history.svelte';
import type { Action } from './keyboard.svelte';
import { screen } from './screen.svelte';

/** Asks for what a new briefing needs. */
export function beginBriefing(): void {
  const area = briefedArea();
  if (area) newBriefing.begin(area);
}

/** A new briefing; while one is open, a sentence of one's own in it. */
function anew(): void {
  if (briefings.id === null) beginBriefing();
  else outline.add();
}

function undo(): void {
  if (briefings.id === null) history.undo();
  else openBriefing.undo();
}

/** Closes the open briefing: the list is there again, with the focus where it was. */
export function closeBriefing(): void {
  const id = briefings.id;
  if (id === null) return;
  briefings.id = null;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-briefing="${id}"]`)?.focus());
}

function leave(): void {
  if (openBriefing.page) leavingBriefing.begin(briefingPreview.marking);
}

function sign(): void {
  if (openBriefing.page && !openBriefing.isSigned) signingOff.begin();
}

const here = { group: 'briefings', place: 'briefings' } as const;

export const briefingActions: readonly Action[] = [
  { id: 'briefings', group: 'places', keys: ['7'], run: () => screen.go('briefings') },
  { id: 'briefing-anew', ...here, keys: ['N'], run: anew },
  { id: 'briefing-undo', ...here, keys: ['Ctrl+Z'], run: undo },
  { id: 'briefing-export', ...here, keys: ['P', 'Ctrl+P'], run: leave },
  { id: 'briefing-sign', ...here, keys: ['S'], run: sign },
  { id: 'briefings-back', ...here, keys: ['Alt+ArrowLeft'], turns: true, run: closeBriefing },
];
