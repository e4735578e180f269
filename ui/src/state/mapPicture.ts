/** Saves the map as it is seen as a picture: with its area and period, legend, scale, disclaimer, sources and marking. */
import { backend } from '@/backend';
import { areaName } from './area';
import { camera } from './camera.svelte';
import { desk } from './desk.svelte';
import { fileStem } from './fileName';
import { notices } from './notices.svelte';
import { selection } from './selection.svelte';
import { t } from './texts.svelte';

/** Asks where to, writes, and says so; a failure is told and leaves nothing behind. */
export async function saveMapPicture(): Promise<void> {
  try {
    const bytes = await camera.picture();
    if (!bytes) {
      notices.note(t('map-picture-none'));
      return;
    }
    const path = await backend().chooseSave(t('map-picture-title'), fileName());
    if (!path) return;
    await backend().savePng(path, bytes);
    notices.note(t('map-picture-saved', { path }));
  } catch (thrown) {
    notices.fail(thrown);
  }
}

/** Returns the file's name; an exercise says so before it is opened. */
function fileName(): string {
  return `${desk.exercise ? 'EXERCISE-' : ''}${fileStem(areaName(selection.filter.area)) || 'map'}-map.png`;
}
