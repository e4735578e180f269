/** How the window comes to its first picture, and to a new one when what is stored has changed. */
import type { Opening } from '@/contract/Opening';
import type { SubregionCard } from '@/contract/SubregionCard';
import { camera } from './camera.svelte';
import { catalog } from './catalog.svelte';
import { desk } from './desk.svelte';
import { editor } from './editor.svelte';
import { openFilter } from './filter';
import { history } from './history.svelte';
import { addMonths, endOfMonth, startOfMonth } from './months';
import { record } from './record.svelte';
import { selection } from './selection.svelte';
import { still } from './still.svelte';
import { view } from './view.svelte';
import { warnings } from './warnings.svelte';

/** Months that a first look goes back from the newest event. */
const FIRST_LOOK_MONTHS = 36;

/** Opens the desk: the view as it was left, or a first look at what is stored. */
export async function openDesk(): Promise<void> {
  const opening = await desk.open();
  if (!opening) return;
  if (opening.view && opening.coverage.events > 0) {
    const restored = view.restore(opening.view);
    void still.find();
    await restored;
  } else await firstLook(opening);
  history.clear();
}

/** Takes up what changed in the store; the selection stays as it is. Of events nothing is asked where `records` alone may have changed, and did. */
export async function reopenDesk(records = false): Promise<void> {
  const [wasEmpty, wasExercise, generation] = [desk.empty, desk.exercise, desk.generation];
  const opening = await desk.open();
  if (!opening || (records && wasExercise === opening.exercise && generation === opening.coverage.generation)) return;
  if (wasExercise !== opening.exercise) {
    view.leave();
    // Records of an exercise and real ones lie apart: nothing that is open in the one may be written into the other.
    editor.close();
    record.list(record.noun);
    warnings.id = null;
  }
  catalog.changed();
  if (wasEmpty || wasExercise !== opening.exercise) {
    if (opening.view && opening.coverage.events > 0 && !wasEmpty) await view.restore(opening.view);
    else await firstLook(opening);
    history.clear();
  } else {
    await selection.refresh();
  }
}

async function firstLook(opening: Opening): Promise<void> {
  const subregion = busiestSubregion(opening);
  const newest = opening.coverage.newest;
  const place = subregion ? ({ type: 'subregion', id: subregion.id } as const) : null;
  const filter = {
    ...openFilter(),
    area: place ?? openFilter().area,
    since: newest ? addMonths(startOfMonth(newest), 1 - FIRST_LOOK_MONTHS) : null,
    until: newest ? endOfMonth(newest) : null,
  };
  if (subregion) camera.fit(subregion.bbox);
  await selection.restore(filter, place, newest ? startOfMonth(newest) : null);
}

/** Returns the subregion whose members have most events, the first of the list where nothing is stored. */
function busiestSubregion(opening: Opening): SubregionCard | undefined {
  const events = new Map(opening.coverage.countries.map((country) => [country.iso3, country.events]));
  const count = (subregion: SubregionCard) => subregion.members.reduce((sum, iso3) => sum + (events.get(iso3) ?? 0), 0);
  return opening.subregions.toSorted((a, b) => count(b) - count(a))[0];
}
